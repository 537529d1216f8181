/** For `node --test`: Node's own report, then the counts as the browser tests give them. */
import { spec as Spec } from 'node:test/reporters';
import { report } from './count.mjs';

export default async function* (source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const spec = new Spec();
  for await (const event of source) {
    const { type, data } = event;
    const isTest = (type === 'test:pass' || type === 'test:fail') && data.details?.type !== 'suite';
    if (isTest) count[data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'] += 1;
    spec.write(event);
    for (let text = spec.read(); text; text = spec.read()) yield text;
  }
  spec.end();
  for await (const text of spec) yield text;
  yield report(count);
}
