/**
 * The examples as a user would have them: a copy of their folder with the packages of its lockfile and, in place of the
 * sources, the tarball that npm would publish. test/examples/ checks, builds and opens them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'examples');

/** Nothing that a framework's tool would tell its makers, and no colours in what it tells us. */
const quiet = {
  ...env,
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** @returns {Promise<{ status: number, output: string }>} */
const run = (command, args, cwd) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: quiet, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });

const must = async (command, args, cwd) => {
  const { status, output } = await run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return output;
};

/** The folders of the examples, or those that EXAMPLES names. */
export const names = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).workspaces.filter(
  (name) => env.EXAMPLES?.split(',').includes(name) ?? true,
);

/** A script of an example's package.json. */
export const script = (folder, name, what) => run('npm', ['run', '--silent', what], join(folder, name));

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
};

/** Milliseconds that a development server may take until it answers on a busy machine. */
const PATIENCE = 240_000;

/**
 * Starts the development server of an example and waits until it answers.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export const develop = async (folder, name) => {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  // A group of its own, as npm does not end what it has started.
  const child = spawn('npm', ['run', 'dev', '--', '--port', port], {
    cwd: join(folder, name),
    env: quiet,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = once(child, 'close');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = async () => {
    if (child.exitCode === null) kill(-child.pid);
    await ended;
  };
  for (const since = Date.now(); Date.now() - since < PATIENCE && child.exitCode === null; await wait(250)) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return { address, stop };
  }
  await stop();
  throw new Error(`${name}: its development server does not answer\n${output}`);
};

/**
 * Lays the examples out in a temporary folder.
 *
 * @returns {Promise<string>} the folder; whoever asked for it removes it
 */
export const layOut = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-examples-'));
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|dist|dist-server|out|\.next|\.astro|\.angular)$/.test(path),
  });
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const [tarball] = await Promise.all([
    must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root),
    must('npm', install, folder),
  ]);
  const place = join(folder, 'node_modules', 'psoas-elements');
  mkdirSync(place);
  await must('tar', ['-xzf', join(folder, tarball.trim()), '-C', place, '--strip-components=1'], folder);
  symlinkSync('../psoas-elements/bin/psoas-elements.mjs', join(folder, 'node_modules', '.bin', 'psoas-elements'));
  return folder;
};

/**
 * A second copy of one example, with some of its text replaced.
 *
 * @param {[file: string, from: string, to: string][]} changes
 * @returns {string} its name
 */
export const changedCopy = (folder, name, changes) => {
  const copy = `${name}-changed`;
  cpSync(join(source, name), join(folder, copy), {
    recursive: true,
    filter: (path) => !/[/\\]node_modules$/.test(path),
  });
  const own = join(folder, name, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(folder, copy, 'node_modules'), 'junction');
  for (const [file, from, to] of changes) {
    const path = join(folder, copy, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${name}/${file} does not have ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return copy;
};
