/** The browsers the tests run in: those the machine has, or those that ENGINES names. */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findMiniBrowser, webkitLauncher } from './webkit-launcher.mjs';

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const firstOf = (...paths) => paths.find((path) => path && existsSync(path));
const systemChromium = () =>
  firstOf(process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');
const firefoxPath = () => firstOf(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');

/**
 * A browser out of an npm package, with its own libraries and fonts, for machines that have none. The variable makes
 * the package unpack those libraries; it has to be set before the import.
 */
const packagedChromium = async () => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

const engines = {
  chromium: {
    missing: () => undefined,
    async launch() {
      const system = systemChromium();
      const executablePath = system ?? (await packagedChromium());
      return chromeLauncher({
        launchOptions: { executablePath, headless: system ? true : 'shell', args: chromiumArgs },
      });
    },
  },
  firefox: {
    missing: () => (firefoxPath() ? undefined : 'no Firefox found; set FIREFOX_PATH'),
    // WebDriver BiDi: Firefox without geckodriver. System access lets the tests switch colour schemes.
    launch: () =>
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath: firefoxPath(),
          headless: true,
          args: ['--remote-allow-system-access'],
        },
      }),
  },
  webkit: {
    missing: () =>
      findMiniBrowser() && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb')
        ? undefined
        : 'no WebKitGTK found; on Debian install webkit2gtk-driver, xvfb and xsettingsd',
    launch: () => webkitLauncher(),
  },
};

/** Launchers for all wanted engines. A missing one is skipped and named; under CI it is an error. */
export const launchers = () => {
  const wanted = process.env.ENGINES?.split(',') ?? Object.keys(engines);
  return Promise.all(
    wanted.flatMap((name) => {
      const why = engines[name]
        ? engines[name].missing()
        : `unknown engine; there are ${Object.keys(engines).join(', ')}`;
      if (why === undefined) return [engines[name].launch()];
      if (process.env.CI) throw new Error(`${name}: ${why}`);
      console.log(`Skipping ${name}: ${why}.`);
      return [];
    }),
  );
};
