/** Two builds: one module with everything inside for pages, and unbundled classes for whoever bundles. */
import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

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
    let [out, at] = ['', 0];
    for (const match of code.matchAll(/css`([^`]*)`/g)) {
      const { code: css } = await transform(match[1], { loader: 'css', minify: true });
      out += `${code.slice(at, match.index)}css\`${css.trim().replaceAll('\\', '\\\\')}\``;
      at = match.index + match[0].length;
    }
    return { code: out + code.slice(at), map: { mappings: '' } };
  },
};

/** Indentation in html literals is bytes on a patient's phone; nothing in ours depends on it. */
const trimIndents = {
  name: 'trim-indents',
  renderChunk: (code) => ({ code: code.replace(/\n[ \t]+/g, '\n'), map: { mappings: '' } }),
};

const sources = () => [typescriptSources, esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), minifyStyles];

const elements = readdirSync('src/elements')
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => `src/elements/${file}`);

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
    plugins: sources(),
    output: { dir: 'dist/esm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
];
