/** The built package as a program without a browser gets it: a server that renders pages may import it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map(({ name, tagName }) => ({ path, name, tagName })),
);

test('the package can be imported where there is no DOM, and hands out every class', async () => {
  assert.equal(typeof globalThis.customElements, 'undefined');
  const door = await import('psoas-elements');

  assert.ok(elements.length > 0);
  for (const { name } of elements) assert.equal(typeof door[name], 'function', name);
});

test("the package can be imported where Lit's stand-in for a DOM is installed, and has its tags registered", () => {
  const program = `await import('@lit-labs/ssr/lib/install-global-dom-shim.js'); await import('psoas-elements')`;
  const tags = JSON.stringify(elements.map(({ tagName }) => tagName));
  const { stdout, stderr } = spawnSync(
    execPath,
    ['--input-type=module', '--eval', `${program}; console.log(${tags}.every((tag) => customElements.get(tag)))`],
    { encoding: 'utf8' },
  );
  assert.equal(stdout, 'true\n', stderr);
});

test('the file that pages load is found by its name, also by a tool that copies it', () => {
  assert.match(import.meta.resolve('psoas-elements/psoas-elements.js'), /\/dist\/psoas-elements\.js$/);
});

for (const { name, tagName } of elements)
  test(`the class of <${tagName}> can be imported alone and constructed`, async () => {
    const { [name]: Element } = await import(`psoas-elements/elements/${tagName}.js`);

    assert.doesNotThrow(() => new Element());
  });

test('what the manifest and the exports name is there', async () => {
  for (const { path } of manifest.modules) assert.ok(existsSync(path), path);
  for (const file of ['custom-elements.json', 'content-pack.schema.json', 'content-patch.schema.json'])
    assert.ok(existsSync(new URL(import.meta.resolve(`psoas-elements/${file}`))), file);
});

test('every built module has a source map that leads somewhere', () => {
  // Scripts that are written by hand go out as they are, and the demo's and the plugin's are not in the package.
  const modules = readdirSync('dist', { recursive: true }).filter(
    (file) => file.endsWith('.js') && !/^embed|^demo\b|^wordpress\b/.test(file),
  );

  for (const file of modules) {
    const { sources, mappings } = JSON.parse(readFileSync(`dist/${file}.map`, 'utf8'));
    assert.ok(sources.length > 0 && mappings.replaceAll(/[;,]/g, '') !== '', file);
  }
});
