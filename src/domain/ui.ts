/** What a step of treatment can be made of, in the order it is shown. */
export const stepParts = [
  'now',
  'comfort',
  'relief',
  'first',
  'stretch',
  'strength',
  'range',
  'posture',
  'what',
  'aim',
  'limits',
  'done',
  'lasts',
  'recovery',
  'risks',
  'proof',
] as const;

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
    'nextCheck', // {date}
    'version', // {version}
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
  treatment: [
    'step', // {number}
    // Headings of what a step is made of.
    ...stepParts,
    // The timer.
    'mode',
    'from', // {min}, {max}
    'howLong',
    'minutes', // {n}; plural
    'less',
    'more',
    'start',
    'pause',
    'goOn',
    'again',
    'newTimer',
    'timeLeft',
    'of', // {n}; plural, {mode}
    'saidStart', // {n}; plural, {mode}
    'saidHalf', // {mode}
    'saidMinute', // {mode}
    'skin',
    'printed', // {mode}, {min}, {max}
    // Medicines, and the options compared.
    'ask',
    'stop',
    'option',
    'benefit',
    'risk',
    'without',
    'sure',
    'compare', // {number}
  ],
  safety: [
    // Who hears a heading hears its level first; who sees it sees it by the icon.
    'emergency',
    'today',
    'routine',
    'book',
    'more',
    'moreEmergency',
    'moreToday',
    'why',
  ],
  glossary: [
    'find',
    'count', // {n}; plural
    'none', // {query}
    'also', // {names}
    'say', // {say}
    'showOnFigure',
    'all',
  ],
  guide: [
    'contents',
    'skip',
    'minutes', // {n}; plural
    'print',
    'start',
    'help',
    'symptoms',
    'treatment',
    'prevention',
    'words',
    'sources',
    'sourceNumber', // {n}
    'allSources',
    'backToText',
    'myth', // {claim}
    'mythWhy',
    'mythDo',
    'clues',
    'next',
    'certainty',
    'certaintyModerate',
    'certaintyLow',
    'certaintyVeryLow',
  ],
  prevention: ['more', 'unsure', 'moveOn', 'keepUp' /* {names} */, 'empty'],
  exercise: [
    'hold',
    'time',
    'sets',
    'repeat',
    'often',
    'seconds', // {n}; plural
    'minutes', // {n}; plural
    'times', // {n}; plural
    'setsOf', // {n}, {times}; plural
    'setCount', // {n}; plural
    'eachSide', // {times}
    'daysAWeek', // {n}; plural
    'everyDay',
    'perDay', // {n}, {often}; plural
    'steps',
    'stopIf',
    'easier',
    'harder',
    'avoid',
    'known',
    'askFirst',
    'howMuchPain',
    'how',
    'start',
    'details',
    'add',
    'onSheet',
    'startTimer',
    'pause',
    'goOn',
    'startAgain',
    'closeTimer',
    'timer', // {name}
    'holdOf', // {current}, {total}
    'holdOfSide', // {current}, {total}, {side}
    'leftSide',
    'rightSide',
    'timeLeft', // {hold}, {seconds}
    'rest', // {hold}
    'done',
    'unknown', // {name}
    'choose', // {names}
  ],
  sheet: [
    'title',
    'count', // {n}; plural
    'change',
    'close',
    'print',
    'empty',
    'emptyHelp',
    'lead',
    'name',
    'date',
    'soreSide',
    'left',
    'right',
    'week', // {n}
    'stopTitle',
    'callTitle',
    'phone', // {phone}
    'up', // {name}
    'down', // {name}
    'remove', // {name}
    'daysField',
    'moved', // {name}, {place}
    'copy',
    'copied',
    'linkField',
    'linkBrings', // {n}; plural
    'useLink',
    'keepMine',
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
