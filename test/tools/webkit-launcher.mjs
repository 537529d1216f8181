/**
 * A @web/test-runner launcher for WebKitGTK by plain WebDriver requests. Each test page runs in an iframe of the wanted
 * size, since the window of MiniBrowser is never narrower than about 447 px.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

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
const key = (k) => KEYS[k] ?? k;
const freePort = () =>
  new Promise((res) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

/** Debian puts it in a folder of its ABI version. */
export const findMiniBrowser = () =>
  ['4.1', '6.0', '4.0'].map((v) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${v}/MiniBrowser`).find(existsSync);

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #kids = [];
  #active;
  #starting;
  #settings = {};
  #size = [800, 600];

  async initialize(config) {
    this.config = config;
  }

  async #rq(method, path, body) {
    const r = await fetch(`${this.base}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
  s(method, path, body) {
    return this.#rq(method, `/session/${this.sid}${path}`, body);
  }
  exec(script, ...args) {
    return this.s('POST', '/execute/sync', { script, args });
  }

  #frames() {
    return this.s('POST', '/execute/async', {
      script: 'const d = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => d()));',
      args: [],
    });
  }

  async #start() {
    const env = { ...process.env };
    // A private X server, unless one is there.
    if (!env.DISPLAY) {
      const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      this.#kids.push(x);
      env.DISPLAY =
        ':' +
        (await new Promise((res, rej) => {
          x.stdio[3].once('data', (d) => res(String(d).trim()));
          x.once('error', rej);
        }));
    }
    this.conf = join(mkdtempSync(join(tmpdir(), 'xs-')), 'conf');
    this.#writeSettings();
    this.xs = spawn('xsettingsd', ['-c', this.conf], { env, stdio: 'ignore' });
    this.xs.once('error', () => {
      this.xs = undefined;
    });
    const port = await freePort();
    this.#kids.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    process.once('exit', () => this.#kill());
    this.base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await this.#rq('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    }
    const binary = findMiniBrowser();
    const s = await this.#rq('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    });
    this.sid = s.sessionId;
    await this.s('POST', '/window/rect', { x: 0, y: 0, width: 1400, height: 1100 });
  }
  #kill() {
    for (const k of this.#kids) k.kill();
    this.xs?.kill();
    this.#kids = [];
  }
  async stop() {
    try {
      if (this.sid) await this.s('DELETE', '');
    } catch {}
    this.#kill();
    this.sid = undefined;
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    const { origin } = new URL(url);
    await this.s('POST', '/url', { url: `${origin}/?mode=iframe` });
    await this.exec(
      `document.body.style.margin = 0; const f = document.createElement('iframe'); f.id = 'wtr'; f.style.cssText = 'border:0;position:fixed;inset:0 auto auto 0;width:800px;height:600px'; f.src = arguments[0]; document.body.append(f); f.focus();`,
      url,
    );
    await this.s('POST', '/frame', { id: 0 });
    this.#size = [800, 600];
    this.#active = id;
  }
  isActive(id) {
    return this.#active === id;
  }
  async getBrowserUrl() {
    return this.exec('return location.href');
  }
  async stopSession() {
    const testCoverage = this.config.coverage
      ? await this.exec('return window.__coverage__ ?? null').catch(() => null)
      : null;
    this.#active = undefined;
    await this.s('POST', '/frame', { id: null });
    await this.s('POST', '/url', { url: 'about:blank' });
    return { testCoverage: testCoverage ?? undefined };
  }
  async startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  // what @web/test-runner-commands wants of a 'webdriver' launcher
  actions(list) {
    return this.s('POST', '/actions', { actions: list });
  }
  keyActions(actions) {
    return this.actions([{ type: 'key', id: 'kb', actions }]);
  }
  sendKeys(_id, keys) {
    return this.keyActions(
      keys.flatMap((k) => [
        { type: 'keyDown', value: key(k) },
        { type: 'keyUp', value: key(k) },
      ]),
    );
  }
  keyDown(k) {
    return this.keyActions([{ type: 'keyDown', value: key(k) }]);
  }
  keyUp(k) {
    return this.keyActions([{ type: 'keyUp', value: key(k) }]);
  }
  #pointer(actions) {
    return this.actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
  #btn(b = 'left') {
    return { left: 0, middle: 1, right: 2 }[b];
  }
  sendMouseMove(_i, x, y) {
    return this.#pointer([{ type: 'pointerMove', duration: 0, x, y }]);
  }
  sendMouseDown(_i, b) {
    return this.#pointer([{ type: 'pointerDown', button: this.#btn(b) }]);
  }
  sendMouseUp(_i, b) {
    return this.#pointer([{ type: 'pointerUp', button: this.#btn(b) }]);
  }
  sendMouseClick(_i, x, y, b) {
    return this.#pointer([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: this.#btn(b) },
      { type: 'pointerUp', button: this.#btn(b) },
    ]);
  }
  resetMouse() {
    return this.s('DELETE', '/actions');
  }

  // for our own commands
  async setViewport({ width, height }) {
    this.#size = [width, height];
    await this.s('POST', '/frame', { id: null });
    await this.exec(
      `const f = document.getElementById('wtr'); f.style.width = arguments[0] + 'px'; f.style.height = arguments[1] + 'px';`,
      width,
      height,
    );
    await this.s('POST', '/frame', { id: 0 });
  }
  #writeSettings() {
    const { dark, reduce, contrast } = this.#settings;
    writeFileSync(
      this.conf,
      `Net/ThemeName "${contrast ? 'HighContrast' : dark ? 'Adwaita-dark' : 'Adwaita'}"\nGtk/EnableAnimations ${reduce ? 0 : 1}\n`,
    );
  }
  async emulate(f) {
    if (f.forcedColors === 'active' || f.media === 'print') return false; // WebKitGTK has no such thing to switch on
    if (!this.xs) return false;
    if (f.colorScheme) this.#settings.dark = f.colorScheme === 'dark';
    if (f.reducedMotion) this.#settings.reduce = f.reducedMotion === 'reduce';
    if (f.contrast) this.#settings.contrast = f.contrast === 'more';
    this.#writeSettings();
    this.xs.kill('SIGHUP');
    const want = [
      `(prefers-color-scheme: ${this.#settings.dark ? 'dark' : 'light'})`,
      `(prefers-reduced-motion: ${this.#settings.reduce ? 'reduce' : 'no-preference'})`,
    ];
    for (let i = 0; i < 60; i++) {
      if (await this.exec('return arguments[0].every((q) => matchMedia(q).matches)', want)) {
        // WebKitGTK 2.50 re-evaluates @media (prefers-reduced-motion) only when some other thing changes: nudge the width
        const [width, height] = this.#size;
        await this.setViewport({ width: width - 1, height });
        await this.#frames();
        await this.setViewport({ width, height });
        await this.#frames();
        return true;
      }
      await sleep(25);
    }
    throw new Error('WebKit did not take up the settings ' + JSON.stringify(f));
  }
  async screenshot() {
    return Buffer.from(await this.s('GET', '/screenshot'), 'base64');
  }
  // WebKitGTK's own element screenshot has the wrong offset (black or shifted): crop the page's, whose frame starts at 0,0
  async #crop(find) {
    const r = await this.exec(
      `const el = (function () { ${find} })(); el.scrollIntoView({ block: 'nearest' }); const r = el.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round)`,
    );
    await this.#frames(); // a page not yet painted comes out blank
    const all = PNG.sync.read(await this.screenshot());
    const out = new PNG({ width: r[2], height: r[3] });
    PNG.bitblt(all, out, r[0], r[1], r[2], r[3], 0, 0);
    return PNG.sync.write(out);
  }
  elementScreenshot(selector) {
    return this.#crop(`return document.querySelector(${JSON.stringify(selector)})`);
  }
  takeScreenshot(_id, locator) {
    return this.#crop(locator);
  } // for @web/test-runner-visual-regression
}
export const webkitLauncher = () => new WebKitLauncher();
