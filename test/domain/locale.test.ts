import { expect } from '@open-wc/testing';
import { directionOf, formatMessage, formatMonth, resolveLanguage } from '../../src/domain/locale.js';

describe('resolveLanguage', () => {
  const cases: readonly [string, string[], string][] = [
    ['en', ['en', 'de'], 'en'],
    ['de-AT', ['en', 'de'], 'de'],
    ['pt-BR', ['en', 'pt', 'pt-BR'], 'pt-BR'],
    ['PT-br', ['en', 'pt', 'pt-BR'], 'pt-BR'],
    ['zh-Hant-TW', ['en', 'zh-Hant'], 'zh-Hant'],
    ['xx', ['en', 'de'], 'en'],
    ['', ['en'], 'en'],
    ['de_DE', ['en', 'de'], 'de'],
  ];
  for (const [wanted, available, found] of cases) {
    it(`finds ${found} for "${wanted}" among ${available.join(', ')}`, () => {
      expect(resolveLanguage(wanted, available)).to.equal(found);
    });
  }
});

describe('directionOf', () => {
  const cases: readonly [string, 'ltr' | 'rtl'][] = [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['arn', 'ltr'],
    ['ps', 'rtl'],
  ];
  for (const [lang, direction] of cases) {
    it(`reads ${lang} ${direction}`, () => {
      expect(directionOf(lang)).to.equal(direction);
    });
  }
});

describe('formatMessage', () => {
  it('fills places with words and with numbers of the language', () => {
    expect(formatMessage('en', 'Question {current} of {total}', { current: 2, total: 5 })).to.equal('Question 2 of 5');
    expect(formatMessage('ar-EG', '{current}', { current: 2 })).to.equal('٢');
  });

  it('picks the plural form by n', () => {
    const message = { one: '{n} source', other: '{n} sources' };

    expect(formatMessage('en', message, { n: 1 })).to.equal('1 source');
    expect(formatMessage('en', message, { n: 6 })).to.equal('6 sources');
  });

  it('uses "other" for a form the message does not have', () => {
    expect(formatMessage('ar', { other: '{n} مصادر' }, { n: 3 })).to.contain('مصادر');
  });

  it('leaves a place that nobody fills, and never reads a prototype', () => {
    expect(formatMessage('en', '{name} {toString}', {})).to.equal('{name} {toString}');
  });
});

describe('formatMonth', () => {
  it('names the month of a day in every time zone alike', () => {
    expect(formatMonth('en', '2026-11-01')).to.equal('November 2026');
    expect(formatMonth('de', '2026-12-31')).to.equal('Dezember 2026');
  });
});
