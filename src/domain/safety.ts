/** Which signs stand on a card and which below it. */
import type { Claim, SignsCard } from './content.js';

export const urgencies = ['emergency', 'today', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Signs {
  readonly core: readonly Claim[];
  readonly more: readonly Claim[];
}

/**
 * In sport, pain that builds with load (UR-7) takes the place of bleeding on blood thinners (UR-4). Both are shown
 * always: what leaves the card stands below it. A clinic's own words without fact ids stay where they are.
 */
const sportSwap = { out: 'UR-4', in: 'UR-7' } as const;

const indexOf = (claims: readonly Claim[], fact: string): number =>
  claims.findIndex((claim) => typeof claim === 'object' && (claim.facts ?? []).includes(fact));

/** The signs of a card, in the order in which they are read. */
export const signsOf = ({ signs, more = [] }: SignsCard, variant?: 'sport'): Signs => {
  const [out, into] = [indexOf(signs, sportSwap.out), indexOf(more, sportSwap.in)];
  if (variant === undefined || out < 0 || into < 0) return { core: signs, more };
  return { core: signs.with(out, more[into]!), more: more.with(into, signs[out]!) };
};
