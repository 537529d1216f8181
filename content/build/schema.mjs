/** The schema of a content pack as JSON Schema, for editors and for whoever writes packs by program. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { domain } from './domain.mjs';

/** Checks that are code (no HTML, safe links) have no JSON Schema form; the program itself still makes them. */
export const packSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'psoas-elements content pack',
  description: 'Every word that psoas-elements shows, in one language.',
  ...toJsonSchema(domain.contentPackSchema, { errorMode: 'ignore', target: 'draft-2020-12' }),
});

/** RFC 7396: anything may be left out, null takes it out, lists stand whole. */
const loosen = (schema) => {
  if (Array.isArray(schema.anyOf) || schema.type !== 'object') return schema;
  const { required: _, ...rest } = schema;
  const orNull = (child) => ({ anyOf: [loosen(child), { type: 'null' }] });
  return {
    ...rest,
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([key, child]) => [key, orNull(child)])),
    }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: orNull(schema.additionalProperties),
    }),
  };
};

export const patchSchema = () => ({
  ...loosen(packSchema()),
  title: 'psoas-elements content patch',
  description: 'What a clinic changes of the built-in words: a JSON merge patch (RFC 7396) over the content pack.',
});
