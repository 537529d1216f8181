/** Two builds: one module with everything inside for pages, and unbundled classes for whoever bundles. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';

/** Changed text with a source map that still leads to the right column. */
const withMap = (text) => ({ code: text.toString(), map: text.generateMap({ hires: 'boundary' }) });

/** TypeScript's sources import each other as the .js files they become. */
const typescriptSources = {
  name: 'typescript-sources',
  resolveId(id, importer) {
    if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(id)) return null;
    return this.resolve(id.replace(/\.js$/, '.ts'), importer);
  },
};

/** Our style sheets are whole literals without holes: they can be minified as the CSS they are. */
const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!/src\/(styles\/|.*\.styles\.ts$)/.test(id)) return null;
    const text = new MagicString(code);
    for (const { 1: literal, index } of code.matchAll(/css`([^`]*)`/g)) {
      if (literal.includes('${')) this.error(`${id}: a style sheet with a hole cannot be minified as CSS`);
      const start = index + 'css`'.length;
      const minified = await transform(literal.replaceAll('\\\\', '\\'), { loader: 'css', minify: true });
      text.overwrite(start, start + literal.length, minified.code.trim().replaceAll('\\', '\\\\'));
    }
    return withMap(text);
  },
};

/** Indentation in html literals is bytes on a patient's phone; nothing in ours depends on it. */
const trimIndents = {
  name: 'trim-indents',
  renderChunk: (code) => withMap(new MagicString(code).replaceAll(/\n[ \t]+/g, '\n')),
};

/** A module that has been renamed must not stay in the package under its old name. */
const emptyFolder = (folder) => ({
  name: 'empty-folder',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

const sources = () => [typescriptSources, esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), minifyStyles];

const elements = readdirSync('src/elements')
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => `src/elements/${file}`);

/** What is bundled from packages keeps their licences. */
const licences = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const packages = new Set(modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const texts = [...packages].sort().map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      // Some say it in one word only.
      const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `${license}, ${author?.name ?? author}`;
      return `${name} ${version}\n\n${text}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/** The style sheets of rendered pages as files, for pages whose policy allows none inside. */
const styleSheetFiles = {
  name: 'style-sheet-files',
  async writeBundle() {
    const { beforeCss, shadowStyles } = await import(`./dist/render/index.js?${String(Date.now())}`);
    writeFileSync('dist/psoas-elements.css', beforeCss);
    mkdirSync('dist/styles', { recursive: true });
    for (const { name } of elements.map((file) => parse(file)))
      writeFileSync(`dist/styles/${name}.css`, shadowStyles(name));
  },
};

export default [
  {
    input: 'src/index.ts',
    plugins: [
      ...sources(),
      nodeResolve({ exportConditions: ['production'] }),
      trimIndents,
      terser({ module: true, ecma: 2022, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    ],
    output: { file: 'dist/psoas-elements.js', format: 'es', sourcemap: true },
  },
  {
    input: ['src/index.ts', ...elements],
    external: [/^lit(\/|$)/, /^@lit\//, 'valibot'],
    plugins: [emptyFolder('dist/esm'), ...sources()],
    output: { dir: 'dist/esm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // For Node, with all that it needs inside: pages and bundlers get no package more for it.
    input: 'src/render/index.ts',
    external: /^node:/,
    plugins: [
      emptyFolder('dist/render'),
      ...sources(),
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      licences,
      styleSheetFiles,
    ],
    output: { file: 'dist/render/index.js', format: 'es', sourcemap: true },
  },
];
