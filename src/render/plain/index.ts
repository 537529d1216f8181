/** The plain text of every tag. A provider has none of its own: it shows what the page has put inside. */
import type { TemplateResult } from 'lit';
import { plainAnatomy } from './anatomy.js';
import { plainCauses } from './causes.js';
import { plainExercise, plainPrevention } from './exercise.js';
import { plainGlossary, plainTerm } from './glossary.js';
import { plainGuide } from './guide.js';
import { plainQuiz } from './quiz.js';
import { plainSafety } from './safety.js';
import type { Plain } from './section.js';
import { plainSymptoms } from './symptoms.js';
import { plainTreatment } from './treatment.js';

export const plainTexts = {
  'psoas-provider': () => undefined,
  'psoas-guide': plainGuide,
  'psoas-anatomy': plainAnatomy,
  'psoas-causes': plainCauses,
  'psoas-symptoms': plainSymptoms,
  'psoas-treatment': plainTreatment,
  'psoas-prevention': plainPrevention,
  'psoas-exercise': plainExercise,
  'psoas-safety': plainSafety,
  'psoas-quiz': plainQuiz,
  'psoas-glossary': plainGlossary,
  'psoas-term': plainTerm,
} satisfies Record<string, (plain: Plain) => TemplateResult | undefined>;

export type Tag = keyof typeof plainTexts;

export const isTag = (name: string): name is Tag => Object.hasOwn(plainTexts, name);
