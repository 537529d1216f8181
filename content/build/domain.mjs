/** The schema and names of src/domain, for programs that run before anything is built. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  stdin: {
    contents: ['content', 'anatomy', 'ui', 'pack']
      .map((name) => `export * from '../../src/domain/${name}.ts';`)
      .join('\n'),
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});

/** @type {typeof import('../../src/domain/content.ts') & typeof import('../../src/domain/anatomy.ts') & typeof import('../../src/domain/ui.ts') & typeof import('../../src/domain/pack.ts')} */
export const domain = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
