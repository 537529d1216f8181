/**
 * What Lit's decorators do for a field, written out: `Class.createProperty(name, options)`. A module that has everything
 * inside then holds neither the decorators, which know two kinds of decoration, nor TypeScript's helper that calls them.
 */
import MagicString from 'magic-string';

/** As esbuild writes `@property({ … }) name` and `@state() name`; the last argument says that it is a field. */
const decorated = /^__decorateClass\(\[\n  (property|state)\(([^]*?)\)\n\], (\w+)\.prototype, ("\w+"), 2\);$/gm;

const optionsOf = (decorator, given) => (decorator === 'state' ? '{ state: true }' : given);

export const reactiveProperties = {
  name: 'reactive-properties',
  transform(code, id) {
    if (!code.includes('from "lit/decorators.js"')) return null;
    const text = new MagicString(code);
    text.replace(decorated, (_, decorator, given, owner, name) => {
      if (decorator === 'state' && given)
        this.error(`${id}: state(${given}) of ${name} is not expected to have options`);
      return `${owner}.createProperty(${[name, optionsOf(decorator, given)].filter(Boolean).join(', ')});`;
    });
    if (/^__decorateClass/m.test(text.toString())) this.error(`${id}: has a decorator that is not written out`);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
