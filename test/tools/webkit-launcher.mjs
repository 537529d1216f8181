/**
 * A @web/test-runner launcher for WebKitGTK by plain WebDriver requests. Each test page runs in an iframe of the wanted
 * size, since the window of MiniBrowser is never narrower than about 447 px.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { PNG } from 'pngjs';

/** Keys as WebDriver spells them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const FIRST_SIZE = { width: 800, height: 600 };

/** Debian puts MiniBrowser into a folder of its architecture and ABI version. */
const findMiniBrowser = () => {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-')) : [];
  return libraries
    .flatMap((library) => ['4.1', '6.0', '4.0'].map((abi) => `/usr/lib/${library}/webkit2gtk-${abi}/MiniBrowser`))
    .find((path) => existsSync(path));
};

const isInstalled = (program) => env.PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Why there is no WebKit here, or undefined if there is. */
export const missingForWebKit = () => {
  const programs = ['WebKitWebDriver', 'xsettingsd', ...(env.DISPLAY ? [] : ['Xvfb'])];
  const missing = programs.filter((program) => !isInstalled(program));
  if (!findMiniBrowser()) missing.unshift('MiniBrowser');
  if (missing.length === 0) return undefined;
  return `no ${missing.join(', ')} found; on Debian install webkit2gtk-driver, xvfb and xsettingsd`;
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const inPixels = ({ width, height }) => [`${width}px`, `${height}px`];
const press = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const release = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const buttonDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
const buttonUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });

// Scripts for the browser, as WebDriver wants them: bodies of functions, in text.

// Sizes are styles, since the runner's own page stretches every iframe by a style sheet.

const SHOW_FRAME = `
  const [src, width, height] = arguments;
  const frame = document.createElement('iframe');
  Object.assign(frame, { id: 'test', src });
  Object.assign(frame.style, { border: 0, position: 'fixed', top: 0, left: 0, width, height });
  document.body.append(frame);
  frame.focus();`;

const RESIZE_FRAME = `
  const [width, height] = arguments;
  Object.assign(document.getElementById('test').style, { width, height });`;

const TWO_FRAMES_LATER = `
  const [done] = arguments;
  requestAnimationFrame(() => requestAnimationFrame(() => done()));`;

const MATCHES_ALL = `return arguments[0].every((query) => matchMedia(query).matches);`;

const BOX_IN_VIEW = `
  const element = document.querySelector(arguments[0]);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);`;

/** What has a role to tell and is shown, shadow roots included, in the order of the page. */
const WIDGETS = `
  const widgets = 'button, a[href], input, summary, h1, h2, h3, h4, h5, h6, [role=img], [role=tab]';
  const inside = (root) => [...(root.shadowRoot ?? root).querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(widgets) && element.checkVisibility({ visibilityProperty: true }) ? [element] : []),
    ...(element.shadowRoot ? inside(element) : []),
  ]);
  return inside(document.querySelector(arguments[0]));`;

/** https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #driver;
  #session;
  #starting;
  #active;
  #children = [];
  #settingsFolder;
  #settingsServer;
  #settings = { dark: false, still: false };
  #size = FIRST_SIZE;

  initialize() {}

  // Sessions of the test runner

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    await this.#post('/url', { url: `${new URL(url).origin}/?mode=iframe` });
    this.#size = FIRST_SIZE;
    await this.#run(SHOW_FRAME, url, ...inPixels(this.#size));
    await this.#post('/frame', { id: 0 });
    this.#active = id;
  }

  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#run('return location.href');
  }

  async stopSession() {
    this.#active = undefined;
    await this.#post('/frame', { id: null });
    await this.#post('/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    // A browser that is gone already cannot be asked to go.
    if (this.#session) await this.#request('DELETE', this.#session).catch(() => undefined);
    this.#end();
  }

  // What @web/test-runner-commands asks of a launcher of type 'webdriver'

  sendKeys(_id, keys) {
    return this.#keyboard(keys.flatMap((key) => [press(key), release(key)]));
  }

  sendMouseMove(_id, x, y) {
    return this.#mouse([moveTo(x, y)]);
  }

  sendMouseDown(_id, button) {
    return this.#mouse([buttonDown(button)]);
  }

  sendMouseUp(_id, button) {
    return this.#mouse([buttonUp(button)]);
  }

  sendMouseClick(_id, x, y, button) {
    return this.#mouse([moveTo(x, y), buttonDown(button), buttonUp(button)]);
  }

  resetMouse() {
    return this.#request('DELETE', `${this.#session}/actions`);
  }

  // What our own commands ask

  keyDown(key) {
    return this.#keyboard([press(key)]);
  }

  keyUp(key) {
    return this.#keyboard([release(key)]);
  }

  async setViewport(size) {
    this.#size = size;
    await this.#post('/frame', { id: null });
    await this.#run(RESIZE_FRAME, ...inPixels(size));
    await this.#post('/frame', { id: 0 });
  }

  /** False for what WebKitGTK has no switch for. */
  async emulate({ colorScheme, reducedMotion, forcedColors, media }) {
    if (forcedColors === 'active' || media === 'print') return false;
    if (colorScheme) this.#settings.dark = colorScheme === 'dark';
    if (reducedMotion) this.#settings.still = reducedMotion === 'reduce';
    this.#writeSettings();
    this.#settingsServer.kill('SIGHUP');

    const { dark, still } = this.#settings;
    const wanted = [
      `(prefers-color-scheme: ${dark ? 'dark' : 'light'})`,
      `(prefers-reduced-motion: ${still ? 'reduce' : 'no-preference'})`,
    ];
    for (let tries = 0; !(await this.#run(MATCHES_ALL, wanted)); tries++) {
      if (tries === 60) throw new Error(`WebKit did not take up ${wanted.join(' and ')}`);
      await wait(25);
    }
    // WebKitGTK 2.50 restyles for @media (prefers-reduced-motion) only when something else changes too: nudge the width.
    const { width, height } = this.#size;
    await this.setViewport({ width: width - 1, height });
    await this.#painted();
    await this.setViewport({ width, height });
    await this.#painted();
    return true;
  }

  /** WebKitGTK's own picture of an element is shifted or black: cut it out of the page's, whose frame starts at 0, 0. */
  async elementScreenshot(selector) {
    const [x, y, width, height] = await this.#run(BOX_IN_VIEW, selector);
    await this.#painted();
    const page = PNG.sync.read(Buffer.from(await this.#request('GET', `${this.#session}/screenshot`), 'base64'));
    const element = new PNG({ width, height });
    PNG.bitblt(page, element, x, y, width, height, 0, 0);
    return PNG.sync.write(element);
  }

  /** WebKitGTK tells role and name of one element at a time, and no tree. */
  async accessibleTree(selector) {
    const widgets = [];
    for (const { [ELEMENT]: id } of await this.#run(WIDGETS, selector)) {
      const ask = (what) => this.#request('GET', `${this.#session}/element/${id}/${what}`);
      widgets.push({ role: await ask('computedrole'), name: await ask('computedlabel') });
    }
    return { widgets };
  }

  // WebDriver

  async #request(method, path, body) {
    const response = await fetch(`${this.#driver}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  #post(path, body) {
    return this.#request('POST', `${this.#session}${path}`, body);
  }

  #run(script, ...args) {
    return this.#post('/execute/sync', { script, args });
  }

  #painted() {
    return this.#post('/execute/async', { script: TWO_FRAMES_LATER, args: [] });
  }

  #keyboard(actions) {
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #mouse(actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }

  // Programs

  async #start() {
    process.once('exit', () => this.#end());
    const display = env.DISPLAY ?? (await this.#startDisplay());
    const childEnv = { ...env, DISPLAY: display };

    this.#settingsFolder = mkdtempSync(join(tmpdir(), 'psoas-xsettings-'));
    this.#writeSettings();
    this.#settingsServer = this.#spawn('xsettingsd', ['-c', this.#settingsFile], { env: childEnv, stdio: 'ignore' });

    const port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${port}`], { env: childEnv, stdio: 'ignore' });
    this.#driver = `http://127.0.0.1:${port}`;
    await this.#driverReady();

    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] } },
      },
    });
    this.#session = `/session/${sessionId}`;
    await this.#post('/window/rect', { x: 0, y: 0, width: 1400, height: 1100 });
  }

  /** A private X server: it writes the number of its display to file descriptor 3. */
  #startDisplay() {
    const server = this.#spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
    });
  }

  async #driverReady() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (tries === 100) throw error;
        await wait(50);
      }
    }
  }

  get #settingsFile() {
    return join(this.#settingsFolder, 'settings');
  }

  #writeSettings() {
    const { dark, still } = this.#settings;
    const lines = [`Net/ThemeName "${dark ? 'Adwaita-dark' : 'Adwaita'}"`, `Gtk/EnableAnimations ${still ? 0 : 1}`];
    writeFileSync(this.#settingsFile, `${lines.join('\n')}\n`);
  }

  #spawn(...command) {
    const child = spawn(...command);
    this.#children.push(child);
    return child;
  }

  #end() {
    for (const child of this.#children.splice(0)) child.kill();
    if (this.#settingsFolder) rmSync(this.#settingsFolder, { recursive: true, force: true });
    this.#session = undefined;
  }
}

export const webkitLauncher = () => new WebKitLauncher();
