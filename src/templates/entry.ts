/** One entry of the guide as a native disclosure: what a reader gets in place when no other element can show it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cause, ContentPack, Structure } from '../domain/content.js';
import { say } from '../domain/locale.js';
import { causeOf, structureOf } from '../domain/related.js';
import { icon } from './icons.js';
import { claimList, prose } from './prose.js';

const section = (title: string, body: unknown): TemplateResult =>
  html`<div>
    <p><strong>${title}</strong></p>
    ${body}
  </div>`;

const causeBody = (content: ContentPack, cause: Cause): TemplateResult => html`
  ${section(say(content, 'causes', 'happens'), prose(cause.happens))}
  ${section(say(content, 'causes', 'feels'), prose(cause.feels))}
  ${section(say(content, 'causes', 'worse'), claimList(cause.worse))}
  ${section(say(content, 'causes', 'better'), claimList(cause.better))}
  ${section(say(content, 'causes', 'helps'), prose(cause.helps))}
  ${section(say(content, 'causes', 'check'), prose(cause.check))}
`;

const structureBody = (content: ContentPack, structure: Structure): TemplateResult => html`
  ${section(say(content, 'anatomy', 'does'), prose(structure.does))}
  ${section(say(content, 'anatomy', 'where'), prose(structure.where))}
  ${structure.hurts ? section(say(content, 'anatomy', 'hurts'), prose(structure.hurts)) : nothing}
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
