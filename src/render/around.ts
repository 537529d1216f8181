/** The words of a tag around what the page has put inside it: both read in the order in which the element shows them. */
import { attribute, type Edit, type Element, isElement } from './document.js';
import { places } from './plain/place.js';

/** A child with a slot: which place of the words is its own, and where it begins in the page. */
interface Placed {
  readonly at: number;
  readonly start: number;
}

/** As many children as there can be that stand in the order of their places. */
const inOrder = (children: readonly Placed[]): readonly Placed[] => {
  const longest = (runs: readonly (readonly Placed[])[]): readonly Placed[] =>
    runs.reduce((best, run) => (run.length >= best.length ? run : best), []);
  const runs: (readonly Placed[])[] = [];
  for (const child of children) runs.push([...longest(runs.filter((run) => run.at(-1)!.at <= child.at)), child]);
  return longest(runs);
};

/**
 * The words as pieces between the children whose places they hold. Children stay where the page has them: one that is
 * not written in the order of the slots stands between words that are not its own.
 *
 * @param words the words in their element, with a place wherever the element has a slot
 * @param end where the tag ends
 */
export const aroundChildren = (words: string, { childNodes }: Element, end: number): Edit[] => {
  const [, name, written, inner] = /^<(\w+)([^>]*)>([^]*)<\/\w+>$/.exec(words) ?? [];
  if (name === undefined || written === undefined || inner === undefined) return [];
  // Words stand at even places, names of slots at odd ones.
  const parts = inner.split(places);
  const children = childNodes.filter(isElement).flatMap((child): Placed[] => {
    const slot = attribute(child, 'slot');
    const at = parts.findIndex((part, i) => i % 2 === 1 && part === slot);
    const start = child.sourceCodeLocation?.startOffset;
    return at < 0 || start === undefined ? [] : [{ at, start }];
  });
  let from = 0;
  const edits: Edit[] = [];
  for (const { start, at } of [...inOrder(children), { start: end, at: parts.length }]) {
    const text = parts
      .slice(from, at)
      .filter((_, i) => (from + i) % 2 === 0)
      .join('');
    from = at;
    if (text.trim() === '') continue;
    // The first alone has what may stand on a page only once. Each has a slot of its own, so that an element that waits
    // for its words keeps the order.
    const attributes =
      edits.length === 0
        ? written
        : written.replace(/ id="[^"]*"/, '').replace(/ slot="[^"]*/, `$&-${String(edits.length + 1)}`);
    edits.push({ start, end: start, text: `<${name}${attributes}>${text}</${name}>` });
  }
  return edits;
};
