/** The schema of a content pack as JSON Schema, for editors and for whoever writes packs by program. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { domain } from './domain.mjs';

const { version, ui, anatomy, causes, quiz, notes, sources } = domain.contentPackSchema.entries;

/** What the schema repeats, under the name an author would use, so that the file says it once. */
const definitions = {
  text: version,
  message: ui.entries.common.entries.print,
  claim: notes.entries.caveat.entries.short.wrapped,
  prose: notes.entries.caveat.entries.body,
  structure: anatomy.entries.items.value,
  cause: causes.entries.items.value,
  question: quiz.entries.items.value,
  note: notes.entries.caveat,
  source: sources.value,
};

/** Checks that are code (no HTML, safe links) have no JSON Schema form; the program itself still makes them. */
export const packSchema = () => ({
  ...toJsonSchema(domain.contentPackSchema, { errorMode: 'ignore', target: 'draft-2020-12', definitions }),
  $id: 'urn:psoas-elements:content-pack',
  title: 'psoas-elements content pack',
  description: 'Every word that psoas-elements shows, in one language.',
});

/**
 * RFC 7396: anything may be left out, null takes it out, lists stand whole. What is defined once keeps its strict form
 * for use in lists and gets a second, loose one beside it.
 */
const loosen = (schema) => {
  if (schema.$ref) return { $ref: `${schema.$ref}-patch` };
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(loosen) };
  if (schema.type !== 'object') return schema;
  const { required: _, ...rest } = schema;
  return {
    ...rest,
    ...(schema.properties && { properties: mapValues(schema.properties, orNull) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: orNull(schema.additionalProperties),
    }),
  };
};

const orNull = (schema) => ({ anyOf: [loosen(schema), { type: 'null' }] });
const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

export const patchSchema = () => {
  const { $defs, ...pack } = packSchema();
  const loose = Object.fromEntries(Object.entries($defs).map(([name, schema]) => [`${name}-patch`, loosen(schema)]));
  return {
    ...loosen(pack),
    $id: 'urn:psoas-elements:content-patch',
    title: 'psoas-elements content patch',
    description: 'What a clinic changes of the built-in words: a JSON merge patch (RFC 7396) over the content pack.',
    $defs: { ...$defs, ...loose },
  };
};
