/** What live regions say, and how often: those in shadow roots too, as a screen reader hears them change. */
import { nextFrame } from '../helpers.js';

export interface Heard {
  readonly words: string;
  readonly how: 'polite' | 'assertive';
}

const implied: Readonly<Record<string, Heard['how']>> = { status: 'polite', log: 'polite', alert: 'assertive' };

const composedParent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

/** The region that a change is in; "off" and roles that are silent by themselves, such as `timer`, end the search. */
const regionOf = (node: Node): [region: Element, how: Heard['how']] | undefined => {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    if (!(at instanceof Element)) continue;
    const role = at.getAttribute('role') ?? (at.localName === 'output' ? 'status' : '');
    const how = at.getAttribute('aria-live') ?? implied[role] ?? (role === 'timer' ? 'off' : undefined);
    if (how === 'off') return undefined;
    if (how === 'polite' || how === 'assertive') return [at, how];
  }
  return undefined;
};

const isAtomic = (region: Element): boolean =>
  region.getAttribute('aria-atomic') === 'true' || ['status', 'alert'].includes(region.getAttribute('role') ?? '');

const words = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An element that comes with its words already in it is heard only where it is an alert. */
const isNew = (region: Element, records: readonly MutationRecord[]): boolean =>
  records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(region)));

export const listen = (root: Element): { heard: Heard[]; words: () => Promise<string[]>; stop: () => void } => {
  const heard: Heard[] = [];
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const changed = new Map<Element, [how: Heard['how'], parts: Set<Node>]>();
    for (const record of records) {
      for (const node of record.addedNodes) watchInside(node);
      const found = regionOf(record.target);
      const added = [...record.addedNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
      if (!found) {
        for (const node of added)
          if (node instanceof Element)
            for (const alert of node.matches('[role=alert]') ? [node] : node.querySelectorAll('[role=alert]'))
              changed.set(alert, ['assertive', new Set([alert])]);
        continue;
      }
      const [region, how] = found;
      if (isNew(region, records) && how !== 'assertive') continue;
      const [, parts] = changed.get(region) ?? changed.set(region, [how, new Set()]).get(region)!;
      for (const node of record.type === 'characterData' ? [record.target] : added) parts.add(node);
    }
    for (const [region, [how, parts]] of changed) {
      const said = isAtomic(region) ? words(region) : [...parts].map(words).join(' ').replace(/\s+/g, ' ').trim();
      if (said !== '' && parts.size > 0) heard.push({ words: said, how });
    }
  });
  const watch = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, { subtree: true, childList: true, characterData: true });
  };
  const watchInside = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const { shadowRoot } of [node, ...node.querySelectorAll('*')]) {
      if (!shadowRoot) continue;
      watch(shadowRoot);
      for (const child of shadowRoot.children) watchInside(child);
    }
  };
  watch(root);
  watchInside(root);
  return {
    heard,
    /** What was said since the last time. */
    words: async () => {
      await nextFrame();
      return heard.splice(0).map((each) => each.words);
    },
    stop: () => {
      observer.disconnect();
    },
  };
};
