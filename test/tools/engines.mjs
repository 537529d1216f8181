/** The browsers the tests run in: those the machine has, or those that ENGINES names. */
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { missingForWebKit, webkitLauncher } from './webkit-launcher.mjs';

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A browser that a variable names has to be there; otherwise the first of the usual places. */
const browserPath = (variable, ...usual) => {
  const named = env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
  return named || usual.find((path) => existsSync(path));
};
const chromiumPath = () =>
  browserPath(
    'CHROME_PATH',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
const firefoxPath = () =>
  browserPath(
    'FIREFOX_PATH',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );

/**
 * A browser out of an npm package, with its own libraries and fonts, for machines that have none. The variable makes
 * the package unpack those libraries; it has to be set before the import.
 */
const packagedChromium = async () => {
  console.log('No Chromium or Chrome found: taking the one out of @sparticuz/chromium. Set CHROME_PATH to choose.');
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

/** How Chromium is started, for whoever drives it: the machine's own, or the one out of a package. */
export const chromium = async () => {
  const system = chromiumPath();
  const executablePath = system ?? (await packagedChromium());
  return { executablePath, headless: system ? true : 'shell', args: chromiumArgs };
};

const engines = {
  chromium: {
    missing: () => undefined,
    launch: async () => chromeLauncher({ launchOptions: await chromium() }),
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
  webkit: { missing: missingForWebKit, launch: webkitLauncher },
};

/** Launchers for all wanted engines. A missing one is skipped and named; under CI it is an error. */
export const launchers = () => {
  const wanted = env.ENGINES?.split(',') ?? Object.keys(engines);
  const unknown = wanted.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0)
    throw new Error(`ENGINES names ${unknown.join(', ')}; there are ${Object.keys(engines).join(', ')}`);
  return Promise.all(
    wanted.flatMap((name) => {
      const why = engines[name].missing();
      if (why === undefined) return [engines[name].launch()];
      if (env.CI) throw new Error(`${name}: ${why}`);
      console.log(`Skipping ${name}: ${why}.`);
      return [];
    }),
  );
};
