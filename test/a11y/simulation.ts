/**
 * A simulated screen reader's walk. The simulation does not enter shadow roots, so that it is given a copy of what is
 * shown: shadow roots and slots laid open, ids made unique, references kept. What browsers make of the shadow roots
 * themselves is tested on their own trees.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { fold } from './tree.js';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details'];

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

/** Style sheets put a pause (". ") beside words that stand in boxes of their own. */
const pause = (element: Element, place: '::before' | '::after'): string[] => {
  const [, words] = /^"(.*)"$/.exec(getComputedStyle(element, place).content) ?? [];
  return words ? [words] : [];
};

let scopes = 0;

const copyOf = (node: Node, scope: string): Node[] => {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName)) return [];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return (assigned.length > 0 ? assigned : [...node.childNodes]).flatMap((child) => copyOf(child, scope));
  }
  if (!isShown(node)) return [];
  const inside = node.shadowRoot ? `s${String(++scopes)}-` : scope;
  const copy = (node.shadowRoot ? document.createElement('div') : node.cloneNode()) as Element;
  for (const name of ['id', ...(copy instanceof HTMLInputElement && copy.type === 'radio' ? ['name'] : [])])
    if (copy.hasAttribute(name)) copy.setAttribute(name, `${scope}${copy.getAttribute(name)!}`);
  for (const name of REFERENCES) {
    const ids = copy.getAttribute(name)?.split(/\s+/);
    if (ids) copy.setAttribute(name, ids.map((id) => `${scope}${id}`).join(' '));
  }
  if (node instanceof HTMLInputElement) {
    copy.toggleAttribute('checked', node.checked);
    if (node.type !== 'radio') copy.setAttribute('value', node.value);
  }
  // A picture is one thing to a screen reader.
  if (copy.getAttribute('role') === 'img' || copy.getAttribute('aria-hidden') === 'true') return [copy];
  // What a style sheet shows in spite of it would be gone from the copy, which has no style sheet.
  for (const name of ['hidden', 'popover']) copy.removeAttribute(name);
  copy.append(...pause(node, '::before'));
  for (const child of (node.shadowRoot ?? node).childNodes) copy.append(...copyOf(child, inside));
  copy.append(...pause(node, '::after'));
  // Boxes stand apart, which in the copy only white space tells.
  const isBox = node instanceof HTMLSpanElement && !getComputedStyle(node).display.startsWith('inline');
  return isBox ? [document.createTextNode(' '), copy, document.createTextNode(' ')] : [copy];
};

/** Every phrase from the first thing in an element to the last. */
export const spoken = async (element: Element): Promise<string[]> => {
  const container = document.createElement('main');
  container.append(...copyOf(element, ''));
  document.body.append(container);
  try {
    await virtual.start({ container });
    const phrases: string[] = [];
    for (let phrase = ''; phrase !== 'end of main';) {
      await virtual.next();
      phrase = fold(await virtual.lastSpokenPhrase());
      phrases.push(phrase);
      if (phrases.length > 3000) throw new Error('the walk does not come to an end');
    }
    await virtual.stop();
    return phrases.slice(0, -1);
  } finally {
    container.remove();
  }
};
