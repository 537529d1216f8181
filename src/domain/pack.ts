/** A clinic's own words over the built-in ones: an RFC 7396 merge patch, taken whole or refused whole. */
import * as v from 'valibot';
import { type Claim, type ContentPack, contentPackSchema, type Prose } from './content.js';

/** Why a pack was refused: where in it, and what was expected there. */
export interface PackProblem {
  /** Dotted path, such as `causes.items.hip-arthritis.name`; empty for the pack as a whole. */
  readonly path: string;
  readonly message: string;
}

export type PackResult = { readonly content: ContentPack } | { readonly problem: PackProblem };

export type Json = Record<string, unknown>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * RFC 7396: objects merge key by key, null removes, everything else replaces.
 * `__proto__` is a key like any other in JSON.parse's objects and must stay one here.
 */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const merged = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
};

/** What is a record of entries with an order. */
export const collections = [
  'anatomy',
  'causes',
  'quiz',
  'poses',
  'treatment',
  'timers',
  'medicines',
  'options',
  'glossary',
  'similar',
  'exam',
  'recovery',
  'daily',
  'myths',
  'faq',
  'habits',
  'phases',
  'exercises',
  'symptoms',
  'pattern',
] as const;

/**
 * A patch that names an `order` means it exactly. One that only adds or removes entries should not have to
 * repeat the whole list: new entries come last, removed ones go.
 */
const settleOrder = (merged: Json, patch: Json): Json => {
  const settled = { ...merged };
  for (const name of collections) {
    const [collection, change] = [merged[name], patch[name]];
    if (!isObject(collection) || !isObject(change) || 'order' in change) continue;
    const { items, order } = collection as { items: unknown; order: unknown[] };
    if (!isObject(items) || !isObject(change['items']) || !Array.isArray(order)) continue;
    const added = Object.keys(change['items']).filter((id) => id in items && !order.includes(id));
    settled[name] = { ...collection, order: [...order.filter((id) => String(id) in items), ...added] };
  }
  return settled;
};

/** A patch over a pack, with every order in place. */
export const merge = (base: ContentPack, patch: Json): Json => settleOrder(mergePatch(base, patch) as Json, patch);

export const claimsOf = (prose: Prose | Claim | readonly Claim[] | undefined): readonly Claim[] => {
  if (prose === undefined) return [];
  if (!Array.isArray(prose)) return [prose as Claim];
  return prose.flatMap((block) => (typeof block === 'object' && 'list' in block ? block.list : [block]));
};

interface Passage {
  readonly path: string;
  readonly claim: Exclude<Claim, string>;
}

/** Every statement with references, facts or sources below a value, with the path a message can name. */
function* passages(value: unknown, path: string): Generator<Passage> {
  if (Array.isArray(value)) for (const each of value) yield* passages(each, path);
  else if (isObject(value)) {
    // The text of an answer row is plain; what is said about it is not.
    if ('text' in value && !('feedback' in value)) yield { path, claim: value as unknown as Passage['claim'] };
    else
      for (const [key, each] of Object.entries(value)) yield* passages(each, key === 'list' ? path : `${path}.${key}`);
  }
}

/** What holds words for patients. */
const sections = [...collections, 'safety', 'notes', 'practice'] as const;

/** What the schema cannot see: ids that point at nothing. `known` also holds the entries a clinic has removed. */
const danglingReference = (content: ContentPack, known: ReadonlySet<string>): PackProblem | undefined => {
  const unknownSource = (path: string, keys: readonly string[] = []): PackProblem | undefined => {
    const key = keys.find((k) => !Object.hasOwn(content.sources, k));
    return key === undefined
      ? undefined
      : { path, message: `unknown source "${key}"; add it to "sources" or leave it out` };
  };
  for (const name of collections) {
    const { order, items } = content[name];
    const stray = order.find((id) => !Object.hasOwn(items, id));
    if (stray !== undefined)
      return {
        path: `${name}.order`,
        message: `unknown id "${stray}"; known ids are ${Object.keys(items).join(', ')}`,
      };
    for (const [id, item] of Object.entries<{ readonly sources?: readonly string[] | undefined }>(items)) {
      const problem = unknownSource(`${name}.items.${id}.sources`, item.sources);
      if (problem) return problem;
    }
  }
  for (const [id, { answer, options, review }] of Object.entries(content.quiz.items)) {
    if (!Object.hasOwn(options, answer))
      return {
        path: `quiz.items.${id}.answer`,
        message: `unknown option "${answer}"; the options are ${Object.keys(options).join(', ')}`,
      };
    if (!known.has(review))
      return { path: `quiz.items.${id}.review`, message: `unknown id "${review}"; name a structure or a cause` };
  }
  for (const section of sections) {
    for (const { path, claim } of passages(content[section], section)) {
      const problem = unknownSource(path, claim.sources);
      if (problem) return problem;
      for (const piece of typeof claim.text === 'string' ? [] : claim.text) {
        if (typeof piece === 'object' && 'ref' in piece && !known.has(piece.ref))
          return { path, message: `unknown id "${piece.ref}" in a reference; name a structure or a cause` };
      }
    }
  }
  return undefined;
};

/** Deepest a pack nests is 8; the bound keeps a hostile pack from exhausting the stack while it is merged. */
const DEPTH_LIMIT = 32;
const isTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth >= DEPTH_LIMIT || Object.values(value).some((child) => isTooDeep(child, depth + 1)));

const shown = (value: unknown): string => {
  const json = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

interface Finding {
  readonly path: readonly string[];
  readonly issue: v.BaseIssue<unknown>;
}

/** A key too many or too few says less than a value that is there and does not fit. */
const weight = ({ path, issue }: Finding): number => path.length * 2 + (issue.type === 'strict_object' ? 0 : 1);

/** Of all ways in which a union did not fit, the one that got furthest: what the author most likely meant. */
const deepest = (issue: v.BaseIssue<unknown>, above: readonly string[] = []): Finding => {
  const path = [...above, ...(issue.path?.map(({ key }) => String(key)) ?? [])];
  const inner = (issue.issues ?? [])
    .map((each) => deepest(each, path))
    .filter((each) => each.path.length > path.length);
  return inner.reduce<Finding>((best, next) => (weight(next) > weight(best) ? next : best), { path, issue });
};

const explain = (first: v.BaseIssue<unknown>, base: ContentPack): PackProblem => {
  const { path, issue } = deepest(first);
  const [name, , id] = path;
  const known = collections.some((each) => each === name) ? base[name as 'causes'].order : [];
  const isNew = id !== undefined && known.length > 0 && !known.includes(id);
  const hint = isNew ? `; "${id}" is a new entry, the built-in ones are ${known.join(', ')}` : '';
  // Of a key too many valibot says "expected never".
  const message =
    issue.type !== 'strict_object'
      ? `${issue.message} (found ${shown(issue.input)})`
      : issue.expected === 'never'
        ? 'unknown key'
        : issue.expected === 'Object'
          ? `expected an object (found ${shown(issue.input)})`
          : 'missing';
  return { path: path.join('.'), message: `${message}${hint}` };
};

/**
 * The built-in pack with a clinic's patch over it, or the first reason why the patch cannot be used.
 * Never throws, never changes either argument.
 */
export const readPack = (base: ContentPack, patch: unknown): PackResult => {
  if (!isObject(patch)) return { problem: { path: '', message: `expected a JSON object, found ${shown(patch)}` } };
  if (isTooDeep(patch)) return { problem: { path: '', message: 'nested too deeply to be a content pack' } };
  const merged = merge(base, patch);
  const parsed = v.safeParse(contentPackSchema, merged, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) return { problem: explain(parsed.issues[0], base) };
  const content = parsed.output;
  const ids = (pack: ContentPack): string[] => [...Object.keys(pack.anatomy.items), ...Object.keys(pack.causes.items)];
  const problem = danglingReference(content, new Set([...ids(base), ...ids(content)]));
  return problem ? { problem } : { content };
};

/** The keys of all sources an entry rests on, in the order the reader meets them, each once. */
export const sourcesOf = (
  ...parts: readonly (Prose | readonly Claim[] | { sources?: readonly string[] | undefined } | undefined)[]
): string[] => {
  const keys = parts.flatMap((part) => {
    if (part === undefined || typeof part === 'string') return [];
    if ('sources' in part || !Array.isArray(part)) return (part as { sources?: string[] }).sources ?? [];
    return claimsOf(part as Prose).flatMap((claim) => (typeof claim === 'string' ? [] : (claim.sources ?? [])));
  });
  return [...new Set(keys)];
};
