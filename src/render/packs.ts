/** The built-in words of a language, for whoever renders a page. */
import { builtInPack } from '../context/session.js';
import type { ContentPack } from '../domain/content.js';

/** The pack of a language or of the nearest one there is. The one place that knows where languages come from. */
export const packFor = (lang: string): ContentPack => builtInPack(lang);
