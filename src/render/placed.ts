/** One tag of a page with its words, as its element is told of them while it is drawn or asked. */
import { serve, type Serving } from '../context/served.js';
import { startSession } from '../domain/session.js';
import type { Found } from './document.js';
import type { Scope } from './scope.js';

export type Placed = Found & { readonly scope: Scope };

/** Attributes that the words are already taken from. */
const read = new Set(['content', 'src']);

export const attributesOf = ({ attributes }: Placed): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !read.has(name) && /^[a-z-]+$/.test(name)));

/** What elements do meanwhile, they do as if they stood there. */
export const whileServed = <T>({ tag, scope }: Placed, place: Omit<Serving, 'session' | 'scope'>, then: () => T): T => {
  const { content } = scope;
  // A guide says itself that a translation has not been checked, for all inside.
  const session = { ...startSession(content, content.lang), isNoted: tag === 'psoas-guide' };
  try {
    serve({ ...place, session, scope });
    return then();
  } finally {
    serve(undefined);
  }
};
