/** Licences of the packages inside the module ask to be passed on with it: dist/THIRD-PARTY.txt holds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = (id) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id)?.slice(1);

const entry = ([folder, name]) => {
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  // Some say it in one word only.
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${author?.name ?? author}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
};

export const thirdParty = {
  name: 'third-party',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const packages = new Map(ids.flatMap((id) => (packageOf(id) ? [[packageOf(id)[1], packageOf(id)]] : [])));
    const texts = [...packages.values()].sort((a, b) => a[1].localeCompare(b[1])).map(entry);
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY.txt',
      source: `The files beside this one contain these packages.\n\n${texts.join(`\n${'─'.repeat(72)}\n\n`)}`,
    });
  },
};
