/**
 * All nodes of a program as ESTree knows them, each before what is in it.
 *
 * @param {unknown} node
 * @returns {Generator<import('estree').Node & { start: number, end: number }>}
 */
export function* nodesOf(node) {
  if (Array.isArray(node)) for (const each of node) yield* nodesOf(each);
  else if (typeof node?.type === 'string') {
    yield node;
    for (const each of Object.values(node)) if (typeof each === 'object') yield* nodesOf(each);
  }
}
