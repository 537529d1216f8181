/**
 * The door: registers every tag, providers first, and hands out the classes and types.
 *
 * A second copy of the script finds the tags taken and leaves them alone.
 */
import { isServer } from 'lit';
import { keepPlaces } from './context/keep-place.js';
import { PsoasAnatomy } from './elements/psoas-anatomy.js';
import { PsoasCauses } from './elements/psoas-causes.js';
import { PsoasExercise } from './elements/psoas-exercise.js';
import { PsoasGlossary } from './elements/psoas-glossary.js';
import { PsoasGuide } from './elements/psoas-guide.js';
import { PsoasPrevention } from './elements/psoas-prevention.js';
import { PsoasProvider } from './elements/psoas-provider.js';
import { PsoasQuiz } from './elements/psoas-quiz.js';
import { PsoasSafety } from './elements/psoas-safety.js';
import { PsoasSymptoms } from './elements/psoas-symptoms.js';
import { PsoasTerm } from './elements/psoas-term.js';
import { PsoasTreatment } from './elements/psoas-treatment.js';

const register = (tag: string, element: CustomElementConstructor): void => {
  // Under Node there is a registry too: Lit brings one, in which a server that draws elements looks them up.
  if (!customElements.get(tag)) customElements.define(tag, element);
};

if (!isServer) keepPlaces();

// Elements already on the page upgrade in this order: whoever provides must be there before whoever asks.
register('psoas-provider', PsoasProvider);
register('psoas-guide', PsoasGuide);
register('psoas-anatomy', PsoasAnatomy);
register('psoas-causes', PsoasCauses);
register('psoas-symptoms', PsoasSymptoms);
register('psoas-treatment', PsoasTreatment);
register('psoas-prevention', PsoasPrevention);
register('psoas-exercise', PsoasExercise);
register('psoas-safety', PsoasSafety);
register('psoas-quiz', PsoasQuiz);
register('psoas-glossary', PsoasGlossary);
register('psoas-term', PsoasTerm);

export {
  PsoasAnatomy,
  PsoasCauses,
  PsoasExercise,
  PsoasGlossary,
  PsoasGuide,
  PsoasPrevention,
  PsoasProvider,
  PsoasQuiz,
  PsoasSafety,
  PsoasSymptoms,
  PsoasTerm,
  PsoasTreatment,
};
export * from './context/events.js';
export { toSVG, type ToSVGOptions } from './context/to-svg.js';
export { hipRange } from './domain/anatomy.js';
export { type Muscle, type MusclePath, musclePath, type PathPoint } from './domain/motion.js';
export type { Sheet, SheetItem, SheetRequest } from './domain/sheet.js';
export type { ContentPatch } from './elements/psoas-provider.js';
export type { ContentPack } from './domain/content.js';
