import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPage } from 'psoas-elements/render';

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default (eleventy) => {
  const script = fileURLToPath(import.meta.resolve('psoas-elements/psoas-elements.js'));
  eleventy.addPassthroughCopy({ [relative('.', script)]: 'psoas-elements.js' });
  eleventy.addPassthroughCopy({ 'src/*.js': '.' });
  // The words go into the tags, for readers without JavaScript.
  eleventy.addTransform('psoas-elements', (html) => {
    const rendered = renderPage(html, { lang: 'en' });
    for (const { message } of rendered.problems) console.warn(message);
    return rendered.html;
  });
};

export const config = { dir: { input: 'src', output: 'dist' } };
