/** What is wrong with the attributes that a page has written: what the elements themselves say, and what none of them has. */
import { LitElementRenderer } from '@lit-labs/ssr';
import '../index.js';
import { attributesOf, type Placed, whileServed } from './placed.js';
import { plainTexts } from './plain/index.js';

/** Those of every element: https://html.spec.whatwg.org/multipage/dom.html#global-attributes, and of shadow trees. */
const global = new Set(
  `accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id
  inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style
  tabindex title translate writingsuggestions xmlns`.split(/\s+/),
);

/** What other programs put on any element: data of the page, and what frameworks and their compilers leave behind. */
const isForeign = (name: string): boolean =>
  !/^[a-z]+(-[a-z]+)*$/.test(name) || /^(?:aria|data|hx|ng|v|x)-|^on/.test(name);

const attributesTaken = (tag: string): readonly string[] =>
  (customElements.get(tag) as (CustomElementConstructor & { observedAttributes?: readonly string[] }) | undefined)
    ?.observedAttributes ?? [];

const unknown = ({ tag, attributes }: Placed): string[] => {
  const taken = attributesTaken(tag);
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (taken.includes(name) || global.has(name) || isForeign(name)) return [];
    const owners = Object.keys(plainTexts).filter((each) => attributesTaken(each).includes(name));
    const remedy =
      owners.length > 0
        ? `it belongs to ${owners.map((each) => `<${each}>`).join(', ')}`
        : `expected ${taken.filter((each) => each !== 'content').join(', ')}`;
    return [`<${tag} ${name}="${value}">: no attribute of this element; ${remedy}`];
  });
};

/** Each message once. */
export const complaints = (placed: Placed): readonly string[] => {
  const said = new Set<string>(unknown(placed));
  const place = { elements: [], isComplete: false, at: 0, warn: (message: string) => said.add(message) };
  whileServed(placed, place, () => {
    const renderer = new LitElementRenderer(placed.tag);
    for (const [name, value] of Object.entries(attributesOf(placed))) renderer.setAttribute(name, value);
    renderer.connectedCallback();
  });
  return [...said];
};
