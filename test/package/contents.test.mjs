/** What is packed: what a user expects, and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { readElements } from '../../scripts/manifest.mjs';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
const report = JSON.parse(stdout);
const files = (Array.isArray(report) ? report[0] : Object.values(report)[0]).files.map(({ path }) => path);
const elements = readElements();

test('the package holds what its exports, its types and its licences name', () => {
  const named = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(named));
  const targets = named(own.exports).filter((path) => !path.includes('*'));

  for (const path of [...targets, `./${own['web-types']}`, `./${own.customElements}`])
    assert.ok(files.includes(path.replace(/^\.\//, '')), path);
  for (const path of [
    'LICENSE',
    'LICENSE-content',
    'README.md',
    'CHANGELOG.md',
    'dist/THIRD-PARTY.txt',
    'dist/sri.json',
  ])
    assert.ok(files.includes(path), path);
  for (const { tag } of elements)
    for (const ending of ['.js', '.js.map', '.d.ts'])
      assert.ok(files.includes(`dist/esm/elements/${tag}${ending}`), `${tag}${ending}`);
});

test('the package holds no source, test, story, setting or dependency', () => {
  const expected =
    /^(dist\/|bin\/|content\/content-(pack|patch)\.schema\.json$|custom-elements\.json$|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE(-content)?$)/;

  assert.deepEqual(
    files.filter((path) => !expected.test(path)),
    [],
  );
  assert.deepEqual(
    files.filter((path) => /node_modules|\.test\.|\.stories\.|(?<!\.d)\.ts$/.test(path)),
    [],
  );
});

test('at the top of the build lies what a site can name, and nothing that was left there', () => {
  const languages = files.flatMap((path) => /^dist\/locales\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const names = ['psoas-elements', ...languages.map((lang) => `psoas-elements.${lang}`)];
  const modules = names.flatMap((name) => [name, `${name}.iife`]);

  assert.deepEqual(
    files.flatMap((path) => /^dist\/([^/]+)$/.exec(path)?.[1] ?? []).sort(),
    [
      ...modules.flatMap((name) => [`${name}.js`, `${name}.js.map`]),
      ...['psoas-elements.css', 'sri.json', 'THIRD-PARTY.txt', 'llms.txt'],
      ...['embed.html', 'embed.css', 'embed.js', 'embed-host.js'],
    ].sort(),
  );
});

test('nothing runs when the package is installed', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare'])
    assert.equal(own.scripts[name], undefined, name);
});

test('the hashes are those of the files', () => {
  const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8'));

  assert.ok('psoas-elements.js' in hashes && 'psoas-elements.iife.js' in hashes);
  for (const [file, hash] of Object.entries(hashes))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
      file,
    );
});

test('the licences of what is inside the module go with it', () => {
  const texts = readFileSync('dist/THIRD-PARTY.txt', 'utf8');

  for (const name of ['lit-element', 'lit-html', '@lit/context', '@lit/reactive-element', 'valibot'])
    assert.match(texts, new RegExp(`^${name} \\d`, 'm'), name);
});

/** The modules of ours that a bundler keeps for one import. */
const kept = async (entry, what) => {
  const build = await rollup({
    input: 'entry',
    external: [/^lit/, /^@lit\//, 'valibot'],
    onwarn() {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === 'entry'
            ? '\0entry'
            : id.startsWith('psoas-elements')
              ? new URL(import.meta.resolve(id)).pathname
              : null,
        load: (id) => (id === '\0entry' ? `import { ${what} } from '${entry}'; console.log(${what});` : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output.flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id.replace(/^.*\/dist\/esm\//, '')),
  );
};

test('whoever imports the quiz alone gets neither the figure nor the guide', async () => {
  const modules = await kept('psoas-elements/elements/psoas-quiz.js', 'PsoasQuiz');

  assert.ok(modules.includes('elements/psoas-quiz.js'));
  assert.deepEqual(
    modules.filter((id) =>
      /^(domain\/(figure|pose)\/|domain\/(picture|motion|body-map)\.js|templates\/(figure|pose)\.js|elements\/(?!psoas-quiz))/.test(
        id,
      ),
    ),
    [],
  );
});

test('whoever imports the provider alone gets no other element', async () => {
  const modules = await kept('psoas-elements/elements/psoas-provider.js', 'PsoasProvider');

  assert.deepEqual(
    modules.filter((id) => id.startsWith('elements/')),
    ['elements/psoas-provider.js'],
  );
});

test('typings know every tag, its attributes and its events', () => {
  const types = readFileSync('dist/types/elements.d.ts', 'utf8');

  for (const { tag, name, attributes, events } of elements) {
    assert.match(types, new RegExp(`'${tag}': ${name};`), tag);
    for (const attribute of attributes) assert.match(types, new RegExp(`'${attribute.name}'\\?: `), attribute.name);
    for (const event of events) assert.match(types, new RegExp(`'${event.name}': ${event.type};`), event.name);
  }
});

test('the types of the content pack are short, and need no other package', () => {
  const types = readFileSync('dist/esm/domain/content.d.ts', 'utf8');

  assert.ok(types.length < 60_000, `${String(types.length)} characters`);
  assert.doesNotMatch(types, /valibot|\bany\b/);
  assert.match(types, /export type ContentPack = \{/);
});

test('the types of the door and of the renderer need no package that is not installed with this one', () => {
  const waiting = ['dist/esm/index.d.ts', 'dist/esm/render/index.d.ts'];
  const seen = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(|^import) ?'([^']+)'/gm))
      if (name.startsWith('.')) waiting.push(join(dirname(file), name.replace(/\.js$/, '.d.ts')));
      else
        assert.ok(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/') in own.dependencies,
          `${name} in ${file}`,
        );
  }
  assert.ok(seen.size > 10);
});

test('editors and llms.txt know every tag, with nothing undefined', () => {
  for (const file of ['editors/vscode.html-custom-data.json', 'editors/web-types.json', 'llms.txt']) {
    const text = readFileSync(`dist/${file}`, 'utf8');

    for (const { tag } of elements) assert.ok(text.includes(tag), `${tag} in ${file}`);
    assert.doesNotMatch(text, /\bundefined\b(?! *['|`"])|\[object Object\]/, file);
  }
});
