/**
 * One module with everything inside for pages, the same for each language with that language inside too, and unbundled
 * classes for whoever bundles. What a language says instead of English lies beside them in dist/locales.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { namesFromWords } from './scripts/names-from-words.mjs';
import { nodesOf } from './scripts/nodes-of.mjs';
import { outlinesInSteps } from './scripts/outlines-in-steps.mjs';
import { reactiveProperties } from './scripts/reactive-properties.mjs';
import { staticFields } from './scripts/static-fields.mjs';
import { thirdParty } from './scripts/third-party.mjs';

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

/**
 * Indentation in literals is bytes on a patient's phone; nothing in ours depends on it. Lines of html become one, as the
 * same tag is then the same text wherever it stands, which compresses better.
 */
const trimIndents = {
  name: 'trim-indents',
  renderChunk(code) {
    const text = new MagicString(code);
    const markup = new Set();
    for (const { type, quasi, quasis } of nodesOf(this.parse(code))) {
      if (type === 'TaggedTemplateExpression') markup.add(quasi.quasis);
      if (type !== 'TemplateLiteral') continue;
      const [space, becomes] = markup.has(quasis) ? [/\s+/g, ' '] : [/\n[ \t]+/g, '\n'];
      for (const { start, end, value } of quasis)
        if (value.raw.includes('\n')) text.update(start, end, value.raw.replace(space, becomes));
    }
    return withMap(text);
  },
};

/** Words stand beside words and style sheets beside style sheets, before the code: that way they compress better. */
const likeBesideLike = {
  name: 'like-beside-like',
  transform(code, id) {
    if (!id.endsWith('/src/index.ts')) return null;
    const styles = ['styles', 'elements'].flatMap((folder) =>
      readdirSync(`src/${folder}`)
        .filter((file) => folder === 'styles' || file.endsWith('.styles.ts'))
        .map((file) => `./${folder}/${file.replace(/ts$/, 'js')}`),
    );
    const imports = ['./data/index.js', ...styles].map((each) => `import '${each}';\n`);
    return withMap(new MagicString(code).prepend(imports.join('')));
  },
};

const localeFiles = 'src/data/locales';
const languages = (existsSync(localeFiles) ? readdirSync(localeFiles) : [])
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const translation = (lang) => JSON.stringify(JSON.parse(readFileSync(`${localeFiles}/${lang}.json`, 'utf8')));

/**
 * Where dist/locales lies as seen from the module that asks. Each file by its full name: a bundler copies those, and of a
 * name with a gap Turbopack takes any file that fits, so that a German page would speak Arabic.
 */
const localesFrom = (folder) => ({
  name: 'locales-from',
  transform(code, id) {
    if (!id.endsWith('/src/context/languages.ts')) return null;
    const text = new MagicString(code);
    const addresses = languages.map(
      (lang) => `${JSON.stringify(lang)}: new URL('${folder}${lang}.json', import.meta.url)`,
    );
    text.replace(
      'new URL(`../data/locales/${lang}.json`, import.meta.url)',
      () => `({ ${addresses.join(', ')} })[lang]`,
    );
    if (!text.hasChanged()) this.error(`${id}: found no address of the locale files`);
    return withMap(text);
  },
});

const writeLocales = {
  name: 'write-locales',
  generateBundle() {
    for (const lang of languages)
      this.emitFile({ type: 'asset', fileName: `locales/${lang}.json`, source: translation(lang) });
  },
};

/** Puts languages inside the module. */
const withInside = (...langs) => ({
  name: 'with-inside',
  load: (id) =>
    id.endsWith('/src/context/inside.ts')
      ? `export const inside = { ${langs.map((lang) => `${JSON.stringify(lang)}: ${translation(lang)}`).join(', ')} };`
      : null,
});

const sources = () => [
  typescriptSources,
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  staticFields,
  minifyStyles,
];

const elements = readdirSync('src/elements')
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => `src/elements/${file}`);

/** Everything in one file. */
const module = (name, ...plugins) => ({
  input: 'src/index.ts',
  plugins: [
    ...plugins,
    ...sources(),
    likeBesideLike,
    namesFromWords,
    outlinesInSteps,
    reactiveProperties,
    localesFrom('./locales/'),
    nodeResolve({ exportConditions: ['production'] }),
    trimIndents,
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true, inline: 1 },
      format: { comments: false },
    }),
  ],
  output: [
    { dir: 'dist', entryFileNames: `${name}.js`, format: 'es', sourcemap: true, plugins: [thirdParty] },
    // Where an optimiser drops type="module", or another host allows no module of its own.
    { dir: 'dist', entryFileNames: `${name}.iife.js`, format: 'iife', name: 'psoasElements', sourcemap: true },
  ],
});

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

/**
 * Declarative shadow DOM is drawn by the elements themselves, and they are asked what is wrong with an attribute: only a
 * server can have them a second time.
 */
const insteadOfElements = {
  'shadow.ts': 'export const Shadows = undefined;',
  'complaints.ts': 'export const complaints = () => [];',
};
const withoutElements = {
  name: 'without-elements',
  load: (id) => insteadOfElements[/\/src\/render\/([\w-]+\.ts)$/.exec(id)?.[1]] ?? null,
};

/** The hash of styles for a page with a policy of its own: markup that is put together in a browser has none. */
const withoutCrypto = {
  name: 'without-crypto',
  resolveId: (id) => (id === 'node:crypto' ? '\0no-crypto' : null),
  load: (id) => (id === '\0no-crypto' ? 'export const createHash = undefined;' : null),
};

/** A window that stands in for the browser's needs none of its names, and some complain when they are only looked at. */
const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    if (!id.endsWith('/ssr-dom-shim/index.js')) return null;
    const text = new MagicString(code);
    text.replace('Object.assign(this, globalThis, ', 'Object.assign(this, ');
    if (!text.hasChanged()) this.error(`${id}: found no place where the window is copied`);
    return withMap(text);
  },
};

/** No text of this copy of Lit becomes HTML in the browser, and a page's policy may allow the name "lit-html" only once. */
const withoutPolicy = {
  name: 'without-policy',
  transform(code, id) {
    if (!/\/lit-html\/(node\/)?lit-html\.js$/.test(id)) return null;
    const text = new MagicString(code);
    text.replace(/\w+\.trustedTypes/, 'undefined');
    if (!text.hasChanged()) this.error(`${id}: found no place where Lit looks for Trusted Types`);
    return withMap(text);
  },
};

export default [
  module('psoas-elements', writeLocales),
  ...languages.map((lang) => module(`psoas-elements.${lang}`, withInside(lang))),
  {
    input: ['src/index.ts', ...elements],
    external: [/^lit(\/|$)/, /^@lit\//, 'valibot'],
    plugins: [...sources(), localesFrom('../../locales/')],
    output: { dir: 'dist/esm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // For the snippet builder of the demo. A page opened from a disk loads no modules.
    input: 'src/render/browser.ts',
    plugins: [
      withInside(...languages),
      withoutElements,
      withoutCrypto,
      withoutGlobals,
      withoutPolicy,
      ...sources(),
      nodeResolve({ exportConditions: ['production'] }),
      terser({ ecma: 2022, format: { comments: false } }),
      thirdParty,
    ],
    output: { file: 'dist/demo/renderer.js', format: 'iife', name: 'psoasRenderer' },
  },
  {
    // For Node, with all that it needs inside: pages and bundlers get no package more for it.
    input: 'src/render/index.ts',
    external: /^node:/,
    plugins: [
      withInside(...languages),
      ...sources(),
      nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
      thirdParty,
      styleSheetFiles,
    ],
    output: { file: 'dist/render/index.js', format: 'es', sourcemap: true },
  },
];
