/** The module once more, with some of its parts left outside: to weigh and to look through what is our own. */
import { rollup } from 'rollup';
import builds from '../rollup.config.mjs';

export const packages = [/^lit/, /^@lit\//, 'valibot'];

/** @param {(string | RegExp)[]} external */
export const bundleWithout = async (...external) => {
  const [{ input, plugins }] = builds;
  const build = await rollup({ input, plugins, external, onwarn() {} });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
};
