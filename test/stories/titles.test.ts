import { expect } from '@open-wc/testing';
import { titles } from './describe-stories.js';

it('every title of the Storybook has a file of tests of its own, named like it', async () => {
  for (const title of titles) {
    const file = `/test/stories/${title.toLowerCase().replaceAll(' ', '-')}.test.ts`;
    const { ok } = await fetch(file);
    expect(ok, file).to.equal(true);
  }
});
