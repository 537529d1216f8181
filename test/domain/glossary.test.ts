import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import { isPhoneNumber } from '../../src/domain/content.js';
import type { ContentPack } from '../../src/domain/content.js';
import { fold, wordOf, wordsByLetter } from '../../src/domain/glossary.js';

const { en } = packs;

const packOf = (lang: string, names: readonly string[]): ContentPack => ({
  ...en,
  lang,
  glossary: {
    title: 'Words',
    order: names.map((_, i) => `word-${String(i)}`),
    items: Object.fromEntries(names.map((name, i) => [`word-${String(i)}`, { name, body: 'A word.' }])),
  },
});
const names = (content: ContentPack, query?: string): string[] =>
  wordsByLetter(content, query).flatMap(({ entries }) => entries.map(({ word }) => word.name));

describe('two spellings', () => {
  for (const [lang, one, other] of [
    ['en', 'Bursa', 'BURSA'],
    ['en', '  over the  counter ', 'Over-the-counter'],
    ['en', 'Crohns', 'crohns'],
    ['fr', 'élongation', 'Elongation'],
    ['es', 'trocánter', 'trocanter'],
    ['de', 'Gefäß', 'gefäss'],
    ['tr', 'iliak', 'İLİAK'],
    ['el', 'ψοΐτης', 'ΨΟΙΤΗΣ'],
    ['ar', 'خُرّاج', 'خراج'],
  ] as const)
    it(`are one word: ${one}, ${other} (${lang})`, () => {
      expect(fold(lang, one)).to.equal(fold(lang, other));
    });

  it('of different words are not', () => {
    expect(fold('en', 'bursa')).not.to.equal(fold('en', 'bursitis'));
  });
});

describe('a word of the glossary', () => {
  for (const [asked, id] of [
    ['bursa', 'word-bursa'],
    ['word-bursa', 'word-bursa'],
    ['Bursa', 'word-bursa'],
    ['fluid pad', 'word-bursa'],
    ['Psoas', 'word-psoas-major'],
    ['slipped disc', 'word-herniated-disc'],
    ['over the counter', 'word-over-the-counter'],
    ['cauda-equina-syndrome', 'word-cauda-equina-syndrome'],
  ] as const)
    it(`is found as "${asked}"`, () => {
      expect(wordOf(en, asked)?.id).to.equal(id);
    });

  for (const asked of ['bursae pad', 'knee', '', undefined])
    it(`is not found as "${String(asked)}"`, () => {
      expect(wordOf(en, asked)).to.equal(undefined);
    });

  it('shares none of its names with another', () => {
    const all = Object.values(en.glossary.items).flatMap(({ name, also = [] }) =>
      [name, ...also].map((each) => fold('en', each)),
    );

    expect(all.filter((each, i) => all.indexOf(each) < i)).to.deep.equal([]);
  });
});

describe('the word list', () => {
  it('holds every word once, from A to Z', () => {
    const all = names(en);

    expect(all).to.have.length(en.glossary.order.length);
    expect(all).to.deep.equal([...all].sort(new Intl.Collator('en', { ignorePunctuation: true }).compare));
    const letters = wordsByLetter(en).map(({ letter }) => letter);
    expect(letters).to.deep.equal([...new Set(letters)].sort());
  });

  it('finds words by a part of their names, whatever the case', () => {
    expect(names(en, 'BURS')).to.deep.equal(['Bursa', 'Bursitis']);
    expect(names(en, 'osteophyte')).to.deep.equal(['Bone spur']);
    expect(names(en, 'xyz')).to.deep.equal([]);
    expect(names(en, '   ')).to.have.length(en.glossary.order.length);
  });

  it('sorts as its language does, and puts accented words under the plain letter', () => {
    const letters = wordsByLetter(packOf('de', ['Zyste', 'Übung', 'Ader', 'Überbein', 'Ulkus']));

    expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ word }) => word.name)])).to.deep.equal([
      ['A', 'Ader'],
      ['U', 'Überbein', 'Übung', 'Ulkus'],
      ['Z', 'Zyste'],
    ]);
  });
});

describe('a phone number', () => {
  for (const number of ['112', '+44 20 7946 0188', '(020) 7946-0188', '0800.123.456'])
    it(`is ${number}`, () => {
      expect(isPhoneNumber(number)).to.equal(true);
    });
  for (const number of ['', 'call us', '0800 CLINIC', '112; drop', 'tel:112', '1'])
    it(`is not "${number}"`, () => {
      expect(isPhoneNumber(number)).to.equal(false);
    });
});
