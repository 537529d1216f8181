/**
 * What a frame costs while the hip slider is dragged: how many there are a second on a processor slowed down four
 * times, which depends on all else that the machine does and on its graphics; and the processor time that the page's
 * main thread takes for a frame, which does not. Sixty a second on such a processor leave it 16.7 ms / 4 = 4.2 ms.
 *
 *   npm run build && node bench/drag.mjs
 *
 * Measured with a real pointer in Chromium; CHROME_PATH names another one.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { env } from 'node:process';
import puppeteer from 'puppeteer-core';

const SLOWER = 4;
const SECONDS = 4;
const FRAMES = 200;

const module = readFileSync(new URL('../dist/psoas-elements.js', import.meta.url));
const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Drag</title>
<body><psoas-anatomy view="side"></psoas-anatomy><script type="module" src="/module.js"></script>`;
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', url === '/module.js' ? 'text/javascript' : 'text/html');
  response.end(url === '/module.js' ? module : page);
});
await new Promise((resolve) => server.listen(0, resolve));

const browser = await puppeteer.launch({
  executablePath: env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const width of [360, 1280]) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.goto(`http://localhost:${server.address().port}/`);
  const range = await tab.evaluateHandle(async () => {
    const anatomy = document.querySelector('psoas-anatomy');
    await anatomy.updateComplete;
    const input = anatomy.shadowRoot.querySelector('input[type=range]');
    input.scrollIntoView({ block: 'center' });
    return input;
  });
  const client = await tab.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const glide = (frames) =>
    tab.evaluate(async (count) => {
      const anatomy = document.querySelector('psoas-anatomy');
      for (let i = 0; i < count; i++) {
        if (i % 4 === 0) anatomy.flexion = ((i / 4) * 5) % 120;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, frames);
  await glide(60);
  const before = await busy();
  await glide(FRAMES);
  const cost = ((await busy()) - before) / FRAMES;
  await tab.emulateCPUThrottling(SLOWER);
  const box = await range.asElement().boundingBox();
  const at = (share) => [box.x + 12 + (box.width - 24) * share, box.y + 22];
  await tab.evaluate(() => {
    const frames = (globalThis.frames_ = []);
    const work = (globalThis.work_ = []);
    const step = (now) => {
      frames.push(now);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) work.push(duration);
    }).observe({ type: 'long-animation-frame' });
  });
  await tab.mouse.move(...at(0.14));
  await tab.mouse.down();
  const end = Date.now() + SECONDS * 1000;
  for (let i = 0; Date.now() < end; i++) await tab.mouse.move(...at(0.5 + 0.45 * Math.sin(i / 12)));
  await tab.mouse.up();
  const { frames, long } = await tab.evaluate(() => ({ frames: globalThis.frames_, long: globalThis.work_ }));
  const gaps = frames.slice(1).map((now, i) => now - frames[i]);
  gaps.sort((a, b) => a - b);
  const perSecond = ((frames.length - 1) / (frames.at(-1) - frames[0])) * 1000;
  console.log(
    `${width} px: ${cost.toFixed(1)} ms of the main thread a frame; ${SLOWER}× slower: ${perSecond.toFixed(0)} frames a second, median ${gaps[gaps.length >> 1].toFixed(1)} ms, 95 % ${gaps[Math.floor(gaps.length * 0.95)].toFixed(1)} ms, frames over 50 ms: ${long.length}`,
  );
  await tab.close();
}
await browser.close();
server.close();
