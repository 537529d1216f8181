import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPage } from 'psoas-elements/render';
import { words } from './src/words.js';

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default (eleventy) => {
  const script = fileURLToPath(import.meta.resolve('psoas-elements/psoas-elements.js'));
  eleventy.addPassthroughCopy({
    [relative('.', script)]: 'psoas-elements.js',
    [relative('.', join(dirname(script), 'locales'))]: 'locales',
  });
  eleventy.addPassthroughCopy({ 'src/*.js': '.' });
  // The words go into the tags, where they are read until the script is there: the same that it will set.
  eleventy.addTransform('psoas-elements', (html) => {
    const rendered = renderPage(html, { pack: words });
    // That the provider names no words is a warning only: main.js gives it these.
    for (const { level, message } of rendered.problems) if (level === 'error') throw new Error(message);
    return rendered.html;
  });
};

export const config = { dir: { input: 'src', output: 'dist' } };
