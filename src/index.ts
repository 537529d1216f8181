/**
 * The door: registers every tag, providers first, and hands out the classes and types.
 *
 * A second copy of the script finds the tags taken and leaves them alone.
 */
import { PsoasAnatomy } from './elements/psoas-anatomy.js';
import { PsoasCauses } from './elements/psoas-causes.js';
import { PsoasProvider } from './elements/psoas-provider.js';
import { PsoasQuiz } from './elements/psoas-quiz.js';
import { PsoasSymptoms } from './elements/psoas-symptoms.js';

const register = (tag: string, element: CustomElementConstructor): void => {
  // Under Node, where a server may import the package, there is nothing to register with.
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
};

// Elements already on the page upgrade in this order: whoever provides must be there before whoever asks.
register('psoas-provider', PsoasProvider);
register('psoas-anatomy', PsoasAnatomy);
register('psoas-causes', PsoasCauses);
register('psoas-quiz', PsoasQuiz);
register('psoas-symptoms', PsoasSymptoms);

export { PsoasAnatomy, PsoasCauses, PsoasProvider, PsoasQuiz, PsoasSymptoms };
export * from './context/events.js';
export { toSVG, type ToSVGOptions } from './context/to-svg.js';
export { hipRange, type Muscle, type MusclePath, musclePath, type PathPoint } from './domain/motion.js';
export type { ContentPatch } from './elements/psoas-provider.js';
export type { ContentPack } from './domain/content.js';
