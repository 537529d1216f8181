/** In each example a choice of words that is none and an event of another tag: what its type checker says of them. */
const view = ['view="side"', 'view="back"'];
const event = ['answer.question', 'answer.flexion'];
const named = (file, ...changes) => changes.map((change) => [file, ...change]);
const complaints = [/"?back"?/, /Property 'flexion' does not exist on type 'PsoasQuizAnswerEvent'/];

export const mistakes = {
  react: { changes: named('src/app.tsx', view, event), complaints },
  next: { changes: named('app/guide.tsx', view, event), complaints },
  vue: { changes: named('src/app.vue', view, event), complaints },
  svelte: { changes: named('src/app.svelte', view, event), complaints },
  preact: { changes: named('src/app.tsx', view, event), complaints },
  solid: { changes: named('src/app.tsx', view, ['event().question', 'event().flexion']), complaints },
  // Angular checks no attribute of a custom element; what a listener is given it knows.
  angular: {
    changes: named('src/app.ts', ['(psoas-quiz-answer)', '(psoas-flexion-input)']),
    complaints: [/'PsoasFlexionInputEvent' is (missing|not assignable)|Argument of type 'PsoasFlexionInputEvent'/],
  },
  astro: {
    changes: named('src/pages/index.astro', view, ['question, right', 'flexion, right']),
    complaints: [/"?back"?/, /'flexion' does not exist on type 'PsoasQuizAnswerEvent'/],
  },
  eleventy: {
    changes: named('src/main.js', ['question, right', 'flexion, right']),
    complaints: [/'flexion' does not exist on type 'PsoasQuizAnswerEvent'/],
  },
};
