/**
 * Which entry carries which fact, and which facts nobody carries.
 *
 *   node content/coverage.mjs          prints the report; fails if a required fact is not carried
 *   node content/coverage.mjs --json   the same for programs
 *   node content/coverage.mjs --quiet  only the last line
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { readFacts } from './build/facts.mjs';
import { readContent } from './build/pack.mjs';

/** @returns {{ id: string, group: string, verdict: string, required: boolean, places: string[] }[]} */
export const coverage = (root, lang = 'en') => {
  const { ids, verdicts, groupOf, isRequired } = readFacts(
    parse(readFileSync(join(root, 'content/facts.yaml'), 'utf8')),
  );
  const { uses } = readContent(root, lang);
  return [...ids].map((id) => ({
    id,
    group: groupOf[id],
    verdict: verdicts[id],
    required: isRequired(id),
    places: uses.filter((use) => use.id === id).map(({ file, line, key }) => `${file}:${line} (${key})`),
  }));
};

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const facts = coverage(fileURLToPath(new URL('..', import.meta.url)));
  const missing = facts.filter(({ required, places }) => required && places.length === 0);
  const due = facts.filter(({ required }) => required).length;
  // X is an addition; the others are what the article says.
  const article = facts.filter(({ verdict }) => verdict !== 'X');
  const carried = (of) => `${of.filter(({ places }) => places.length > 0).length} of ${of.length}`;
  const total = `${carried(facts)} facts carried, ${carried(article)} of the article; ${due - missing.length} of ${due} that must be today.`;
  if (argv.includes('--quiet')) console.log(total);
  else if (argv.includes('--json')) console.log(JSON.stringify(facts, null, 2));
  else {
    let heading;
    for (const { id, group, verdict, places } of facts.filter((fact) => fact.places.length > 0)) {
      if (group !== heading) console.log(`\n── ${group}`);
      heading = group;
      console.log(`${id} [${verdict}]\n${places.map((place) => `    ${place}`).join('\n')}`);
    }
    const open = facts.filter(({ places }) => places.length === 0).map(({ id }) => id);
    console.log(`\nNot carried yet: ${open.join(', ') || 'none'}\n\n${total}`);
  }
  if (missing.length > 0) {
    console.error(`Must be carried, but are not: ${missing.map(({ id }) => id).join(', ')}`);
    exit(1);
  }
}
