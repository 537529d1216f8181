import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default (eleventy) => {
  const script = fileURLToPath(import.meta.resolve('psoas-elements/psoas-elements.js'));
  eleventy.addPassthroughCopy({ [relative('.', script)]: 'psoas-elements.js' });
  eleventy.addPassthroughCopy({ 'src/*.js': '.' });
};

export const config = { dir: { input: 'src', output: 'dist' } };
