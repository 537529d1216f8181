/**
 * Everything that has to hold before a change lands, cheapest first.
 *
 *   npm run check
 */
import { runSteps } from './steps.mjs';

runSteps([
  ['generated words are up to date', 'node content/compile.mjs --check'],
  ['required facts are carried', 'node content/coverage.mjs --quiet'],
  ['languages are complete', 'node content/status.mjs --missing'],
  ['words for patients', 'node content/words.mjs'],
  ['manifest is up to date', 'npm run -s manifest:check'],
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s types'],
  ['build', 'npm run -s build'],
  ['package', 'npm run -s package:check'],
  ['bytes and contents of the module', 'npm run -s size'],
  ['dependencies', 'npm run -s dependencies'],
  ['storybook', 'npm run -s storybook:build'],
  ['tests of the compiler', 'npm run -s test:content'],
  ['tests of the package under Node', 'npm run -s test:package'],
  ['tests of rendered pages', 'npm run -s test:render'],
  ['examples in frameworks, from the tarball', 'npm run -s test:examples'],
  ['Lighthouse on the demo', 'npm run -s lighthouse'],
  ['WordPress', 'npm run -s build:wordpress && npm run -s test:wordpress'],
  ['tests in all browsers', 'npm run -s test:browsers'],
]);
