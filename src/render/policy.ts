/** The page's own content security policy, as far as it stands in the page: what it says about styles. */
import { createHash } from 'node:crypto';
import { attribute, type Element } from './document.js';

/** The sources of styles that a policy in the page allows, where styles written into the page are not among them. */
export const forbidsInlineStyles = (elements: readonly Element[]): readonly string[] | undefined => {
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    if (attribute(element, 'http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    const directives = new Map(
      (attribute(element, 'content') ?? '').split(';').map((each): [string, string[]] => {
        const [name = '', ...sources] = each.trim().split(/\s+/);
        return [name.toLowerCase(), sources];
      }),
    );
    const sources = directives.get('style-src-elem') ?? directives.get('style-src') ?? directives.get('default-src');
    if (sources && !sources.includes("'unsafe-inline'")) return sources;
  }
  return undefined;
};

/** SHA-256 of a style sheet as a policy names it. */
export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
