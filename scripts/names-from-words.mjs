/**
 * The names of the interface strings are those of the English words: a build of the content where they are not stops
 * (content/compile.mjs). A module that has the words inside reads the names there and need not hold them twice.
 */
import MagicString from 'magic-string';

const names = /(const uiKeys = )\{[^]*?^\};/m;
const fromWords = '$1Object.fromEntries(Object.entries(en.ui).map(([group, words]) => [group, Object.keys(words)]));';

export const namesFromWords = {
  name: 'names-from-words',
  transform(code, id) {
    if (!id.endsWith('/src/domain/ui.ts')) return null;
    const text = new MagicString(code);
    text.replace(names, fromWords);
    if (!text.hasChanged()) this.error(`${id}: found no names of interface strings`);
    text.prepend("import { en } from '../data/en.js';\n");
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
