/**
 * The names of every interface string, by the element that shows it. The words are in
 * `content/<lang>/ui.yaml`; a name without words, or words without a name, stops the build.
 */
export const uiKeys = {
  common: [
    'notReviewed', // {date}
    'reviewed', // {name}, {role}, {date}
    'translationNotReviewed',
    'sources', // {n}; plural
    'disclaimer',
    'signsNow',
    'callEmergency', // where no number is known
    'callNumber', // {number}
    'showOnFigure',
    'print',
  ],
  anatomy: [
    'frontView',
    'sideView',
    'frontShort',
    'sideShort',
    'views',
    'parts',
    'allParts',
    'show',
    'showLayers',
    'layerShown', // {layer}
    'layerHidden', // {layer}
    'layerBones',
    'layerMuscles',
    'layerTendon',
    'layerNerves',
    'layerBursa',
    'layerDiscs',
    'noLayers',
    'previousPart',
    'nextPart',
    'partOf', // {current}, {total}
    'does',
    'where',
    'hurts',
    'more',
    'causesHere',
    'nerve',
    'blood',
    'drawn',
    // The sentences that say what the picture shows.
    'picture',
    'pictureFront',
    'pictureSide',
    'pictureLeft',
    'pictureRight',
    'pictureBent', // {degrees}
    'pictureBack', // {degrees}
    'pictureStraight',
    'picturePart', // {name}
    'pictureCause', // {name}, {parts}
    'pictureHidden', // {layers}
    'involved', // {cause}
    'patientLeft',
    'patientRight',
    'back',
    'front',
    'sectionFrom',
    'sectionUsual',
    'sectionChanged', // {name}
    // Movement.
    'hipBend',
    'psoasLength',
    'iliacusLength',
    'poses',
    'shorter', // {psoas}, {iliacus}
    'longer', // {psoas}, {iliacus}
    'same',
    'standingMark',
    'bendShorter', // {degrees}, {percent}
    'bendLonger', // {degrees}, {percent}
    'bendSame', // {degrees}
    'bendPose', // {pose}, {bend}
    // Zoom.
    'zoom',
    'zoomIn',
    'zoomOut',
    'zoomReset',
    'zoomHelp',
    'saveSvg',
    'savePng',
    'credit',
    'failed',
    'failedHelp',
    'say', // {say}
    'sacrum',
  ],
  causes: ['happens', 'feels', 'worse', 'better', 'helps', 'check', 'structures' /* {parts} */],
  quiz: [
    'progress', // {current}, {total}
    'notSure',
    'check',
    'skip',
    'next',
    'seeResult',
    'chooseFirst',
    'right',
    'notQuite',
    'youWereNotSure',
    'rightAnswer',
    'yourAnswer',
    'theRightAnswerIs', // {answer}
    'reviewThis', // {topic}
    'review', // {topic}
    'result',
    'score', // {right}, {total}
    'scoreOf', // {total}
    'scoreAll',
    'scoreMost',
    'scoreStart',
    'worthAnotherLook', // {n}; plural
    'topicKnown',
    'topicAgain',
    'again',
    'stays',
    'empty',
  ],
  symptoms: [
    'views',
    'viewFront',
    'viewBack',
    'viewSide',
    'areas',
    'often1',
    'often2',
    'often3',
    'key',
    'showsLeft',
    'showsRight',
    'teaches',
    // The sentence that says what one view shows.
    'picture', // {view}
    'pictureAreas', // {n}; plural
    'pictureArea', // {name}, {side}, {often}
    'pictureSelected', // {name}
    'sideLeft',
    'sideRight',
    'chosen', // {number}, {name}, {view}
    'check',
  ],
} as const;

export type UiGroup = keyof typeof uiKeys;
export type UiKey<G extends UiGroup> = (typeof uiKeys)[G][number];
