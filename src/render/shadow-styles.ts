/** The style sheets of what is drawn before the script: each element's own, and what only a server's drawing needs. */
import '../index.js';

/** From which width an element is drawn for a wide place, in em: as the element itself has it. */
const wideFrom: Readonly<Partial<Record<string, number>>> = { 'psoas-causes': 52, 'psoas-symptoms': 52 };

/** What only a server's drawing needs: it holds what a wide and what a narrow place shows. */
const servedStyles = (tag: string): string => {
  const em = wideFrom[tag];
  if (em !== undefined)
    return `.served-narrow,.served-wide:not(.panel){display:contents}
@container psoas (inline-size < ${String(em)}em){.served-wide.served-wide{display:none}}
@container psoas (inline-size >= ${String(em)}em){.served-narrow{display:none}
.served-open{background:var(--_tint-strong);outline:2px solid var(--_accent-ink);outline-offset:-2px}
.item:has(.served-open){border-block-end-color:transparent}}`;
  // Without a script nothing could open the contents: there they stand open.
  if (tag === 'psoas-guide')
    return `@media (scripting: enabled){@container psoas (inline-size < 60em){.toc ul{display:none}
.toc .disclosure>summary>.icon{rotate:none}}}`;
  // The line to the caption is drawn where the browser has laid out both.
  return tag === 'psoas-anatomy' ? '.leader{visibility:hidden}' : '';
};

type Styled = CustomElementConstructor & { readonly elementStyles: readonly { readonly cssText: string }[] };

/** The style sheet of a tag in declarative shadow DOM. */
export const shadowStyles = (tag: string): string => {
  const { elementStyles } = customElements.get(tag) as Styled;
  return elementStyles.map(({ cssText }) => cssText).join('') + servedStyles(tag);
};
