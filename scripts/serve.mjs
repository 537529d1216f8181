/**
 * Builds the library, serves the demo clinic page and rebuilds on every change of words or code.
 *
 *   npm start            PORT=8080 by default, or the next free one
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rollup, watch } from 'rollup';
import { compile, writeChanged } from '../content/compile.mjs';
import builds from '../rollup.config.mjs';
import { staticServer } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const words = () => {
  const { files, problems } = compile(root);
  if (problems) console.error(problems);
  else writeChanged(root, files);
};

const server = staticServer();

const listen = (port) => {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port);
};
server.once('listening', () => {
  console.log(`Demo clinic page: http://localhost:${String(server.address().port)}/demo/`);
});

/** Words are watched together with code, by the watcher that rollup brings. */
const contentSources = {
  name: 'content-sources',
  buildStart() {
    for (const name of readdirSync(join(root, 'content'), { recursive: true }))
      if (/\.(md|yaml)$/.test(name)) this.addWatchFile(join(root, 'content', name));
  },
  watchChange(file) {
    if (file.startsWith(join(root, 'content'))) words();
  },
};

/** The snippet builder writes down hashes and the words of every tag: made once, after the first build. */
const prepareSnippets = async () => {
  // The renderer, for the page of the builder and for Node.
  for (const { output, ...renderer } of builds.slice(-2)) {
    // Packages for Node warn of what is true of them anywhere.
    const build = await rollup({ ...renderer, onwarn() {} });
    await build.write(output);
    await build.close();
  }
  for (const script of ['embed', 'integrity', 'site'])
    await promisify(execFile)(execPath, [fileURLToPath(new URL(`${script}.mjs`, import.meta.url))], { cwd: root });
  console.log('The snippet builder is ready.');
};

words();
let isServing = false;
const builder = watch({ ...builds[0], plugins: [contentSources, ...builds[0].plugins] });
builder.on('event', ({ code, error, result }) => {
  void result?.close();
  if (code === 'ERROR') console.error(error.message);
  if (code !== 'END') return;
  if (isServing) console.log('Rebuilt; reload the page.');
  else {
    listen(Number(env.PORT ?? 8080));
    prepareSnippets().catch((error) => console.error(`The snippet builder will not work: ${error.message}`));
  }
  isServing = true;
});
