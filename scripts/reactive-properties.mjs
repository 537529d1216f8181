/**
 * What Lit's decorators declare field by field, as one static `properties` of the class, which Lit reads likewise. A module
 * that has everything inside then holds neither the decorators, which know two kinds of decoration, nor TypeScript's
 * helper that calls them.
 */
import MagicString from 'magic-string';

/** As esbuild writes `@property({ … }) name` and `@state() name`; the last argument says that it is a field. */
const decorated = /^__decorateClass\(\[\n {2}(property|state)\(([^]*?)\)\n\], (\w+)\.prototype, "(\w+)", 2\);$/gm;

export const reactiveProperties = {
  name: 'reactive-properties',
  transform(code, id) {
    if (!code.includes('from "lit/decorators.js"')) return null;
    const text = new MagicString(code);
    const declared = new Map();
    text.replace(decorated, (_, decorator, given, owner, name) => {
      if (decorator === 'state' && given) this.error(`${id}: @state() ${name} is not expected to have options`);
      const options = decorator === 'state' ? '{ state: true }' : given || 'undefined';
      declared.set(owner, [...(declared.get(owner) ?? []), `${name}: ${options}`]);
      return '';
    });
    if (/^__decorateClass/m.test(text.toString())) this.error(`${id}: has a decorator that is not written out`);
    for (const [owner, properties] of declared) text.append(`\n${owner}.properties = { ${properties.join(', ')} };`);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
