/** The page's own content security policies, as far as they stand in the page: what they say about styles. */
import { createHash } from 'node:crypto';
import { attribute, type Element } from './document.js';

/** What each policy of a page allows as styles. */
export type StylePolicies = readonly (readonly string[])[];

export const stylePolicies = (elements: readonly Element[]): StylePolicies =>
  elements.flatMap((element) => {
    if (element.tagName !== 'meta') return [];
    if (attribute(element, 'http-equiv')?.toLowerCase() !== 'content-security-policy') return [];
    const directives = new Map<string, string[]>();
    for (const each of (attribute(element, 'content') ?? '').split(';')) {
      const [name = '', ...sources] = each.trim().split(/\s+/);
      // Of two with one name the first holds: https://www.w3.org/TR/CSP3/#parse-serialized-policy
      if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    const sources = directives.get('style-src-elem') ?? directives.get('style-src') ?? directives.get('default-src');
    return sources ? [sources] : [];
  });

/** SHA-256 of a style sheet as a policy names it. */
export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** True where every policy lets a style sheet stand in the page: https://www.w3.org/TR/CSP3/#match-element-to-source-list */
export const allowsStyle = (policies: StylePolicies, css: string): boolean =>
  policies.every(
    (sources) =>
      sources.includes(styleHash(css)) ||
      // Beside a hash or a nonce it says nothing.
      (sources.some((each) => each.toLowerCase() === "'unsafe-inline'") &&
        !sources.some((each) => /^'(?:sha(?:256|384|512)|nonce)-/i.test(each))),
  );
