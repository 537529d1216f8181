/**
 * Breaches of a page's policy as the browser itself reports them to the server: from the first byte of the page on, so
 * also those of registration, upgrade and first drawing, for which no listener of ours can come early enough.
 */
import { until } from './helpers.js';

interface Report {
  readonly 'effective-directive'?: string;
  readonly 'violated-directive': string;
  readonly 'blocked-uri': string;
}

export interface Watch {
  /** What to open: the server sends its policy with a place for reports of this visit. */
  readonly address: string;
  /** All breaches up to now, each as "script-src inline". Ends the visit. */
  readonly breaches: (view: Window & typeof globalThis) => Promise<string[]>;
}

/**
 * A breach on purpose. Reports come late; when that of this one is there, so are those before it. No path: some engines
 * report the origin alone.
 */
const LAST = 'https://end-of-visit.invalid';

/** @param address of a page that is served with the strict policy: the demo's and those in test/pages/strict */
export const watchPolicy = (address: string): Watch => {
  const reports = `/test/pages/reports?visit=${crypto.randomUUID()}`;
  return {
    address: address + new URL(reports, location.href).search,
    breaches: async (view) => {
      await view.fetch(LAST).catch(() => undefined);
      const all = await until(async () => {
        const heard = (await (await fetch(reports)).json()) as Report[];
        return heard.some((each) => each['blocked-uri'].startsWith(LAST)) ? heard : undefined;
      }, `a report of ${address}`);
      return all
        .filter((each) => !each['blocked-uri'].startsWith(LAST))
        .map((each) => `${each['effective-directive'] ?? each['violated-directive']} ${each['blocked-uri']}`);
    },
  };
};
