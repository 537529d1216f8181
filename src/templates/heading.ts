/** A heading of a level known only at run time: a real `<h2>` to `<h6>`, never `role="heading"`. */
import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingLook {
  readonly class: string;
  readonly part?: string;
  readonly id?: string;
  /** Focus can be moved here, so that a reader who has asked for it hears where they are. */
  readonly focusable?: boolean;
}

/** The level of a heading inside an element whose own heading has this one: it counts on and stops at 6. */
export const headingLevel = (level: number, below = 0): number => Math.min(6, level + below);

export const heading = (level: number, content: unknown, look: HeadingLook): TemplateResult => {
  const [name, part, id] = [look.class, look.part ?? nothing, look.id ?? nothing];
  const tabindex = look.focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part} id=${id} tabindex=${tabindex}>${content}</h6>`;
  }
};
