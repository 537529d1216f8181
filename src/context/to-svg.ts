import type { ContentPack } from '../domain/content.js';
import { picture, type PictureOptions, svgOf } from '../domain/picture.js';
import { builtInPack } from './languages.js';

export interface ToSVGOptions extends PictureOptions {
  /** Language of the names. Default `en`. */
  readonly lang?: string | undefined;
  /** The words, where they are not the built-in ones of the language. */
  readonly content?: ContentPack | undefined;
}

/**
 * The figure as a standalone SVG document with title, description and credit, for handouts and slides. Needs no DOM.
 *
 * @throws {RangeError} for a view, side or palette it does not know, named with those it does
 */
export const toSVG = ({ lang = 'en', content = builtInPack(lang), ...options }: ToSVGOptions = {}): string =>
  svgOf(picture(content, options));
