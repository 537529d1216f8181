import { html, nothing, type TemplateResult } from 'lit';
import { hipRange, isStructureId, type StructureId } from '../../domain/anatomy.js';
import type { Structure } from '../../domain/content.js';
import { changeInWords } from '../../domain/describe.js';
import type { Side, View } from '../../domain/figure.js';
import { sourcesOf } from '../../domain/pack.js';
import { causeOf, causesInvolving } from '../../domain/related.js';
import { headingLevel } from '../../templates/heading.js';
import { prose } from '../../templates/prose.js';
import { field, label } from '../../templates/words.js';
import { plainDrawn } from './causes.js';
import { plainFigure } from './pictures.js';
import { passage, type Plain, plainFrame, under } from './section.js';

const part = ({ content, level }: Plain, id: StructureId): TemplateResult => {
  const structure: Structure = content.anatomy.items[id]!;
  const below = headingLevel(level, 2);
  const words = (key: 'does' | 'where' | 'hurts' | 'nerve' | 'blood' | 'more'): unknown =>
    passage(below, label(content, 'anatomy', key), structure[key]);
  const causes = causesInvolving(content, id).flatMap((each) => content.causes.items[each] ?? []);
  return html`<li>
    ${under(
      headingLevel(level, 1),
      field(structure, 'name'),
      html`<p>
          <i lang="la">${structure.latin}</i>
          ${structure.say ? html`<span>· ${label(content, 'anatomy', 'say', { say: structure.say })}</span>` : nothing}
        </p>
        ${words('does')} ${words('where')} ${words('hurts')} ${words('nerve')} ${words('blood')} ${words('more')}
        ${
          causes.length > 0
            ? under(
                below,
                label(content, 'anatomy', 'causesHere'),
                html`<ul>
                  ${causes.map((cause) => html`<li>${field(cause, 'name')}</li>`)}
                </ul>`,
              )
            : nothing
        }`,
    )}
  </li>`;
};

/** Both views with numbers, every part in its words, what a bend of the hip does. */
export const plainAnatomy = (plain: Plain): TemplateResult => {
  const { content, level, attributes, id } = plain;
  const { anatomy, poses, notes } = content;
  const cause = causeOf(content, attributes['selected']);
  const side: Side = attributes['side'] === 'right' ? 'right' : 'left';
  const wanted = Number(attributes['flexion'] ?? 0);
  const flexion = Number.isFinite(wanted) ? Math.max(hipRange.min, Math.min(hipRange.max, wanted)) : 0;
  const order = anatomy.order.filter((each): each is StructureId => isStructureId(each) && !!anatomy.items[each]);
  const views: readonly View[] = attributes['view'] === 'side' ? ['side', 'front'] : ['front', 'side'];
  const below = headingLevel(level, 1);
  return plainFrame(plain, {
    title: field(anatomy, 'title'),
    lead: anatomy.lead,
    caveat: notes.caveat.short,
    body: html`${views.map((view) =>
        plainFigure(content, { view, side, flexion, selected: attributes['selected'] }, order, `${id}-${view}`),
      )}
      ${cause ? plainDrawn(plain, below, cause, `${id}-cut`) : nothing}
      <ol>
        ${order.map((each) => part(plain, each))}
      </ol>
      ${under(
        below,
        field(poses, 'title'),
        html`<dl>
          ${poses.order.map((each) => {
            const pose = poses.items[each];
            return pose
              ? html`<dt>${field(pose, 'name')}</dt>
                  <dd>
                    <p>${changeInWords(content, pose.hipFlexionDeg)}</p>
                    ${prose(pose.means)}
                  </dd>`
              : nothing;
          })}
        </dl>`,
      )}
      ${[notes.muscle, notes.caveat, notes.figure].map((note) => passage(below, field(note, 'title'), note.body))}`,
    sources: sourcesOf(
      anatomy.lead,
      ...order.flatMap((each) => {
        const s: Structure = anatomy.items[each]!;
        return [s.does, s.where, s.hurts, s.nerve, s.blood, s.more, s];
      }),
      ...Object.values(poses.items).flatMap((pose) => [pose.means, pose]),
      cause?.drawn,
      ...[notes.muscle, notes.caveat, notes.figure].flatMap((note) => [note.body, note]),
    ),
  });
};
