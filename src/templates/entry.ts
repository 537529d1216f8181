/** One entry of the guide as a native disclosure: what a reader gets in place when no other element can show it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cause, ContentPack, Structure } from '../domain/content.js';
import { causeOf, structureOf } from '../domain/related.js';
import { icon } from './icons.js';
import { claimList, prose } from './prose.js';
import { label } from './words.js';

const section = (title: unknown, body: unknown): TemplateResult =>
  html`<div>
    <p><strong>${title}</strong></p>
    ${body}
  </div>`;

const causeBody = (content: ContentPack, cause: Cause): TemplateResult => html`
  ${section(label(content, 'causes', 'happens'), prose(cause.happens))}
  ${section(label(content, 'causes', 'feels'), prose(cause.feels))}
  ${section(label(content, 'causes', 'worse'), claimList(cause.worse))}
  ${section(label(content, 'causes', 'better'), claimList(cause.better))}
  ${section(label(content, 'causes', 'helps'), prose(cause.helps))}
  ${section(label(content, 'causes', 'check'), prose(cause.check))}
`;

const structureBody = (content: ContentPack, structure: Structure): TemplateResult => html`
  ${section(label(content, 'anatomy', 'does'), prose(structure.does))}
  ${section(label(content, 'anatomy', 'where'), prose(structure.where))}
  ${structure.hurts ? section(label(content, 'anatomy', 'hurts'), prose(structure.hurts)) : nothing}
`;

/** The entry with this id under a line of its own, or nothing when the clinic has taken the entry out. */
export const entry = (content: ContentPack, id: string, title: unknown): unknown => {
  const cause = causeOf(content, id);
  const structure = structureOf(content, id);
  if (!cause && !structure) return nothing;
  return disclosure(
    title,
    html`<div class="entry prose">${cause ? causeBody(content, cause) : structureBody(content, structure!)}</div>`,
  );
};

/** A native disclosure in the house's look; with an id it can be linked to. */
export const disclosure = (title: unknown, body: unknown, id?: string): TemplateResult =>
  html`<details class="disclosure" part="entry" id=${id ?? nothing}>
    <summary>${title}${icon('chevron')}</summary>
    ${body}
  </details>`;
