/** Walking a page by Tab: where it stops, whether one sees it, and in which order a reader meets what. */
import { sendKeys } from '@web/test-runner-commands';
import { keyDown, keyUp } from '../helpers.js';

export const deepFocus = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
};

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** The page as it is read: shadow roots in place of their hosts' children, slots filled. */
export function* flatTree(node: Element): Generator<Element> {
  yield node;
  const children =
    node instanceof HTMLSlotElement && node.assignedElements().length > 0
      ? node.assignedElements()
      : [...(node.shadowRoot ?? node).children];
  for (const child of children) yield* flatTree(child);
}

export const FOCUSABLE = 'a[href], button, input, summary, [tabindex="0"]';

/** What Tab has to stop at, in the order of reading: of radios only the chosen or the first of a group. */
export const stops = (root: Element): Element[] => {
  const groups = new Set<string>();
  const found = [...flatTree(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(FOCUSABLE) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      isShown(element),
  );
  return found.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const scope = element.getRootNode() as ParentNode;
    const chosen = scope.querySelector(`input[name="${element.name}"]:checked`);
    if (chosen) return element === chosen;
    const group = `${element.name} of ${(element.getRootNode() as ShadowRoot).host?.localName ?? ''}`;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
};

/** For messages: which element this is. */
export const nameOf = (element: Element | null): string => {
  if (!element) return 'nothing';
  const host = (element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? 'page';
  const words = element.getAttribute('aria-label') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `${host} ${element.localName} ${element.id && `#${element.id} `}${words.slice(0, 40)}`;
};

/** The ring that shows the focus: on the element, or on the row that stands for it. */
const ringed = (element: Element): Element | undefined =>
  [element, ...(element.closest('label') ? [element.closest('label')!] : [])].find((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2.9;
  });

/** What is wrong with how a stop is seen: no ring of 3 px, out of the window, or covered by something else. */
export const trouble = (element: Element): string | undefined => {
  const ring = ringed(element);
  if (!ring) return `${nameOf(element)}: no focus ring`;
  const boxes = [...ring.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = boxes.filter(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
  if (seen.length === 0) return `${nameOf(element)}: out of sight`;
  const { left, right, top, bottom } = seen[0]!;
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot) {
    const inner: Element | null = at.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  const isItself =
    at &&
    (ring === at || ring.contains(at) || at.contains(ring) || at.shadowRoot?.contains(ring) || isAround(at, ring));
  return isItself ? undefined : `${nameOf(element)}: covered by ${nameOf(at)}`;
};

const isAround = (outer: Element, inner: Element): boolean => {
  for (
    let at: Node | null = inner;
    at;
    at = at instanceof ShadowRoot ? at.host : ((at as Element).assignedSlot ?? at.parentNode)
  )
    if (at === outer) return true;
  return false;
};

export const tab = (): Promise<void> => sendKeys({ press: 'Tab' });

export const tabBack = async (): Promise<void> => {
  await keyDown('Shift');
  await sendKeys({ press: 'Tab' });
  await keyUp('Shift');
};
