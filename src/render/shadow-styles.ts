/** The style sheets of what is drawn before the script: each element's own, and what only a server's drawing needs. */
import { CAUSES_WIDE_EM, GUIDE_WIDE_EM, SYMPTOMS_WIDE_EM } from '../context/wide.js';
import '../index.js';

/** The elements that are drawn twice, for a wide place and for a narrow one. */
const wideFrom: Readonly<Partial<Record<string, number>>> = {
  'psoas-causes': CAUSES_WIDE_EM,
  'psoas-symptoms': SYMPTOMS_WIDE_EM,
};

/** A server cannot know whether the reader's engine has popovers: Safari 16 would show them all. */
const closed = '@supports not selector(:popover-open){[popover]{display:none}}';

/** What only a server's drawing needs: it holds what a wide and what a narrow place shows. */
const servedStyles = (tag: string): string => {
  const em = wideFrom[tag];
  if (em !== undefined)
    return `.served-narrow,.served-wide:not(.panel){display:contents}
@container psoas (inline-size < ${String(em)}em){.served-wide.served-wide{display:none;visibility:hidden}}
@container psoas (inline-size >= ${String(em)}em){.served-narrow{display:none;visibility:hidden}
.served-open{background:var(--_tint-strong);outline:2px solid var(--_accent-ink);outline-offset:-2px}
.item:has(.served-open){border-block-end-color:transparent}}`;
  // Without a script nothing could open the contents: there they stand open.
  if (tag === 'psoas-guide')
    return `${closed}@media (scripting: enabled){@container psoas (inline-size < ${String(GUIDE_WIDE_EM)}em){.toc ul{display:none}
.toc .disclosure>summary>.icon{rotate:none}}}`;
  if (tag === 'psoas-term') return closed;
  // The line to the caption is drawn where the browser has laid out both.
  return tag === 'psoas-anatomy' ? '.leader{visibility:hidden}' : '';
};

type Styled = CustomElementConstructor & { readonly elementStyles: readonly { readonly cssText: string }[] };

/** What the page has put into a slot stands in its place before the module is there, and need not wait (`before.ts`). */
const slotted = '::slotted(*){--_served:visible}';

/** The style sheet of a tag in declarative shadow DOM. */
export const shadowStyles = (tag: string): string => {
  const { elementStyles } = customElements.get(tag) as Styled;
  return elementStyles.map(({ cssText }) => cssText).join('') + servedStyles(tag) + slotted;
};
