/** Places in the words of a tag for what the page has put into its slots. */
import { html, type TemplateResult } from 'lit';

/**
 * Where the element has a slot behind its heading and lead; those stand first wherever they are written, and nothing may
 * hold them up. Not written as one: the renderer of templates has slots only inside of elements.
 */
export const place = (slot: string): TemplateResult => html`<data value=${slot}></data>`;

/** Such a place as HTML, with the name of its slot. */
export const places = /<data value="([^"]*)"><\/data>/;
