/**
 * The README's test command. On a developer's machine: builds, then runs every test in the browsers that are there.
 * Under CI: the whole check, in all three engines.
 */
import { env } from 'node:process';
import { runSteps } from './steps.mjs';

if (env.CI) await import('./check.mjs');
else
  runSteps([
    ['build', 'npm run -s build'],
    ['tests of the compiler', 'npm run -s test:content'],
    ['tests of the package under Node', 'npm run -s test:package'],
    ['tests of rendered pages', 'npm run -s test:render'],
    ['tests in the browsers', 'npm run -s test:browsers'],
  ]);
