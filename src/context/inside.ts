/**
 * The translations that the module itself holds: none. In `dist/psoas-elements.<lang>.js` the build puts that language
 * here.
 */
import type { Patch } from '../domain/translate.js';

export const inside: Readonly<Record<string, Patch>> = {};
