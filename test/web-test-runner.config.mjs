import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { psoasCommands } from './tools/commands.mjs';
import { countReporter } from './tools/count-reporter.mjs';
import { launchers } from './tools/engines.mjs';
import { pages } from './tools/pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const hasStories = existsSync(`${root}storybook-static/index.json`);
if (!hasStories && env.CI) throw new Error('no storybook-static; run "npm run storybook:build" before the tests');
if (!hasStories) console.log('Skipping the stories: no storybook-static; "npm run storybook:build" makes it.');

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', ...(hasStories ? [] : ['!test/stories/**'])],
  nodeResolve: { exportConditions: ['production'] },
  middleware: [pages(root)],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }), psoasCommands()],
  browsers: await launchers(),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  // Focus, media and screenshots belong to one page at a time.
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  // For one file; the whole matrix of a title's stories takes longer than anything else.
  testsFinishTimeout: env.MATRIX === 'whole' ? 7_200_000 : 1_800_000,
};
