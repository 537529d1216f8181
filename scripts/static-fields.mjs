/**
 * Static fields as assignments behind their class. esbuild writes them as static blocks, at which Safari before 16.4
 * refuses the whole module: an iPhone of 2016 ends with Safari 15.
 */
import MagicString from 'magic-string';

/** As esbuild writes a static field. */
const field = /^ {2}static \{\n {4}this\.(\w+) = ([^]*?);\n {2}\}\n/gm;

export const staticFields = {
  name: 'static-fields',
  transform(code, id) {
    if (!/\.ts$/.test(id)) return null;
    const text = new MagicString(code);
    text.replace(field, (_, name, value, at) => {
      const owner = [...code.slice(0, at).matchAll(/^(?:export )?(?:let (\w+) = )?class (\w+)/gm)].at(-1);
      text.append(`\n${owner[1] ?? owner[2]}.${name} = ${value};`);
      return '';
    });
    if (/^\s*static \{/m.test(text.toString())) this.error(`${id}: has a static block that is not written out`);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
