import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasGlossary } from '../../src/index.js';
import { find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount, pause } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

/** Longer than the list waits for the next letter. */
const AFTER_TYPING_MS = 900;

const type = async (glossary: PsoasGlossary, text: string): Promise<void> => {
  const box = find<HTMLInputElement>(glossary, 'input');
  for (let length = 1; length <= text.length; length++) {
    box.value = text.slice(0, length);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  }
  await pause(AFTER_TYPING_MS);
};

const letters = (text: string): string => Array.from(text, (letter) => `heading '${letter}' 3`).join('\n      ');

describe('what a listener is told by <psoas-glossary>', () => {
  it('no filter', async () => {
    await expectTold(
      await mount('psoas-glossary'),
      `
      heading 'Words to know' 2
      button 'Signs you need help now'
      searchbox 'Find a word'
      status
      ${letters('ABCDEFGHILMNOPRSTUV')}
      heading 'Call emergency services now' 3
      summary 'Sources (18)' expanded=false`,
    );
  });

  it('filtered, and none found', async () => {
    const glossary = await mount('psoas-glossary');

    await expectChange(glossary, () => type(glossary, 'burs'), {
      gone: `
      searchbox 'Find a word'
      status
      ${letters('ACDEFGHILMNOPRSTUV')}`,
      come: `
      searchbox 'Find a word' value 'burs'
      status: 2 words`,
    });
    await expectChange(glossary, () => type(glossary, 'xyz'), {
      gone: `
      searchbox 'Find a word' value 'burs'
      status: 2 words
      heading 'B' 3`,
      come: `
      searchbox 'Find a word' value 'xyz'
      status: No word matches “xyz”. Try fewer letters.`,
    });
  });

  it('says how many words there are once the typing pauses, not with every letter', async () => {
    const glossary = await mount('psoas-glossary');

    await expectHeard(() => type(glossary, 'burs'), ['2 words']);
    await expectHeard(() => type(glossary, 'xyz'), ['No word matches “xyz”. Try fewer letters.']);
  });
});

describe('a simulated screen reader in <psoas-glossary>', () => {
  it('reads a word, how it is said, and what it means', async () => {
    const glossary = await mount('psoas-glossary');
    await type(glossary, 'iliopsoas');

    const phrases = await spoken(glossary);

    expect(phrases).to.include('searchbox, Find a word, iliopsoas');
    const at = phrases.indexOf('heading, I, level 3');
    expect(phrases.slice(at, at + 5)).to.deep.equal([
      'heading, I, level 3',
      'term',
      'term',
      'Iliopsoas',
      'end of term',
    ]);
  });
});
