/** Which entries belong together: a cause names the structures it involves, a structure knows its causes from that. */
import { isStructureId, type StructureId } from './anatomy.js';
import type { Cause, ContentPack, Structure } from './content.js';

export const structureOf = ({ anatomy }: ContentPack, id: string | undefined): Structure | undefined =>
  id !== undefined && anatomy.order.includes(id) ? anatomy.items[id] : undefined;

export const causeOf = ({ causes }: ContentPack, id: string | undefined): Cause | undefined =>
  id !== undefined && causes.order.includes(id) ? causes.items[id] : undefined;

/** Ids of the causes that involve a structure, in the order of the content. */
export const causesInvolving = ({ causes }: ContentPack, structure: StructureId): string[] =>
  causes.order.filter((id) => causes.items[id]?.structures.includes(structure));

/** The structures an id stands for: itself, or those its cause involves. */
export const structuresFor = (content: ContentPack, id: string | undefined): readonly StructureId[] => {
  if (id === undefined) return [];
  if (isStructureId(id)) return structureOf(content, id) ? [id] : [];
  return (causeOf(content, id)?.structures ?? []).filter((part) => structureOf(content, part));
};
