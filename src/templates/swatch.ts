/** A small sign for each part in the list, in the part's own colour and texture: recognisable without either alone. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StructureId } from '../domain/anatomy.js';

const drawings: Readonly<Record<StructureId, SVGTemplateResult>> = {
  'psoas-major': svg`<path class="tone-muscle" d="M14 2c4 4 4 11 0 16-1 2-3 3-4 4-2-3-2-8 0-12 1-3 3-5 4-8z" />
    <path class="tone-fibre" d="M14.5 6c1 4 0 9-3 13M12.5 10c0 4-.5 6-1.5 8" />`,
  iliacus: svg`<path class="tone-muscle-2" d="M3 5c6-3 12-3 18 0-1 6-4 10-7 17h-3C9 15 5 11 3 5z" />
    <path class="tone-fibre" d="M6.5 5.5L12 18M12 4v14M17.5 5.5L12.5 18" />`,
  'iliopsoas-tendon': svg`<path class="tone-tendon" d="M9 2h7c-1 6-1 9 1 14l-5 6-3-2c2-6 2-11 0-18z" />
    <path class="tone-tendon-line" d="M11.5 4c1 6 1 10-.5 15M14 4c0 6 0 9 .5 12" />`,
  'iliopsoas-bursa': svg`<path class="tone-bursa" d="M12 2c4 2 5.5 6 5.5 10S15 22 12 22s-5.5-5-5.5-10S8 4 12 2z" />`,
  'hip-joint': svg`<path class="tone-bone" d="M4 13a8 8 0 0 1 15-5l2 3-3 2-1-2a5.5 5.5 0 0 0-9.5 3z" />
    <circle class="tone-bone" cx="12" cy="15" r="5" />`,
  'lumbar-discs': svg`<rect class="tone-disc" x="2.5" y="8.5" width="19" height="7" rx="3.5" />`,
  'spinal-canal': svg`<path class="tone-bone" d="M12 2l9 8-3 11H6L3 10z" /><circle class="tone-canal" cx="12" cy="13" r="4.5" />`,
  'nerve-roots': svg`<path class="tone-nerve-casing" d="M5 3c2 5 4 7 6 9M5 11c2 3 4 4 6 5M5 19h6" />
    <path class="tone-nerve" d="M5 3c2 5 4 7 6 9M5 11c2 3 4 4 6 5M5 19h6M11 12c3 3 5 6 6 10" />`,
  'femoral-nerve': svg`<path class="tone-nerve-casing" d="M12 2v9M12 11l-6 11M12 11v11M12 11l6 11" />
    <path class="tone-nerve" d="M12 2v9M12 11l-6 11M12 11v11M12 11l6 11" />`,
  bones: svg`<path class="tone-bone" d="M5 3a2.8 2.8 0 0 1 5 2l6 8.5a2.8 2.8 0 1 1 3 4.5 2.8 2.8 0 1 1-5-2L8 7.5A2.8 2.8 0 1 1 5 3z" />`,
};

export const swatch = (part: StructureId): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">${drawings[part]}</svg>`;
