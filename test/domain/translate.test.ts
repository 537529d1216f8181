import { expect } from '@open-wc/testing';
import { packs } from '../../src/data/index.js';
import type { ContentPack } from '../../src/domain/content.js';
import { formatDegrees, formatNumber, formatUnit, intlTag, keepRegion, say } from '../../src/domain/locale.js';
import { compose, inEnglish, isUnreviewed, type Patch } from '../../src/domain/translate.js';

const { en } = packs;

const machine = { written: '2026-11-26', translation: 'machine', sourceVersion: en.version };
const german: Patch = {
  lang: 'de',
  review: machine,
  ui: { common: { disclaimer: 'Kein Ersatz.', callEmergency: 'Notruf wählen' }, quiz: { check: 'Prüfen' } },
  quiz: {
    title: 'Was Sie wissen',
    items: {
      'main-action': {
        question: 'Was macht der Psoas?',
        explanation: 'Er hebt das Bein.',
        options: { a: { text: 'Er hebt das Bein', feedback: 'Ja.' } },
      },
    },
  },
  safety: { emergency: { title: 'Notfall', signs: ['Ein Zeichen'] } },
  causes: { items: { 'hip-arthritis': { name: 'Hüftarthrose', feels: ['Es schmerzt.'] } } },
};

const composed = (wanted: string, translation?: Patch, patch?: unknown): ContentPack => {
  const result = compose(en, wanted, translation, patch);
  if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.message}`);
  return result.content;
};

const marks = (value: unknown): unknown => (value as { english?: unknown }).english;

describe('a translation over English', () => {
  it('leaves the English pack alone where English is wanted', () => {
    expect(composed('en')).to.equal(en);
    expect(composed('fr')).to.equal(en);
  });

  it('takes what is translated and marks what is not, each at the smallest place', () => {
    const { causes, quiz, ui } = composed('de', german);
    const cause = causes.items['hip-arthritis']!;

    expect(cause.name).to.equal('Hüftarthrose');
    expect(marks(cause)).to.deep.equal(['line']);
    expect(cause.feels).to.deep.equal(['Es schmerzt.']);
    const [happens] = [cause.happens].flat();
    expect(happens).to.have.property('lang', 'en');
    expect(marks(causes)).to.deep.equal(['title']);
    expect(marks(quiz)).to.equal(undefined);
    expect(ui.common.disclaimer).to.equal('Kein Ersatz.');
    expect(ui.quiz.skip).to.deep.equal({ other: en.ui.quiz.skip, lang: 'en' });
  });

  it('keeps ids and data as they are', () => {
    const { causes, anatomy, exercises } = composed('de', german);

    expect(causes.order).to.deep.equal(en.causes.order);
    expect(causes.items['hip-arthritis']!.structures).to.deep.equal(en.causes.items['hip-arthritis']!.structures);
    expect(anatomy.items['iliacus']!.latin).to.equal(en.anatomy.items['iliacus']!.latin);
    const [id] = en.exercises.order as [string];
    expect(exercises.items[id]!.dose).to.deep.equal(en.exercises.items[id]!.dose);
  });

  it('formats numbers and plurals of an English message in English', () => {
    const arabic = composed('ar', { lang: 'ar', review: machine });

    expect(say(arabic, 'quiz', 'progress', { current: 2, total: 5 })).to.equal(
      say(en, 'quiz', 'progress', { current: 2, total: 5 }),
    );
  });

  it('keeps warning signs, cautions and answer keys English until a clinician has checked them', () => {
    const { safety, quiz, ui, medicines } = composed('de', german);

    expect(safety.emergency.title).to.equal(en.safety.emergency.title);
    expect(marks(safety.emergency)).to.deep.equal(['title']);
    expect(safety.emergency.signs.every((sign) => typeof sign === 'object' && sign.lang === 'en')).to.equal(true);
    const item = quiz.items['main-action']!;
    expect(item.question).to.equal('Was macht der Psoas?');
    expect(item.options['a']!.text).to.equal('Er hebt das Bein');
    expect([item.explanation].flat()[0]).to.have.property('lang', 'en');
    expect([item.options['a']!.feedback].flat()[0]).to.have.property('lang', 'en');
    expect(ui.common.callEmergency).to.deep.equal({ other: en.ui.common.callEmergency, lang: 'en' });
    for (const { ask = [] } of Object.values(medicines.items))
      expect(ask.every((claim) => typeof claim === 'object' && claim.lang === 'en')).to.equal(true);
  });

  it('speaks there too once a clinic says that it has been reviewed', () => {
    const { safety, quiz, ui, review } = composed('de', german, { review: { translation: 'reviewed' } });

    expect(safety.emergency.signs).to.deep.equal(['Ein Zeichen']);
    expect(quiz.items['main-action']!.explanation).to.equal('Er hebt das Bein.');
    expect(ui.common.callEmergency).to.equal('Notruf wählen');
    expect(review.translation).to.equal('reviewed');
  });

  it('counts a reviewed translation of older English words as unreviewed', () => {
    const old = { ...german, review: { ...machine, translation: 'reviewed', sourceVersion: '2026.2' } };
    const content = composed('de', old);

    expect(isUnreviewed(content)).to.equal(true);
    expect(content.safety.emergency.title).to.equal(en.safety.emergency.title);
    expect(isUnreviewed(composed('de', { ...old, review: { ...old.review, sourceVersion: '2026.11' } }))).to.equal(
      false,
    );
  });

  it("lets a clinic's own words speak, but not an unchecked translation of its own", () => {
    const own = { safety: { emergency: { title: 'Eigenes' } } };
    expect(composed('de', german, own).safety.emergency.title).to.equal('Eigenes');

    const translated = { lang: 'pt', review: { translation: 'machine' }, ...own };
    expect(composed('pt', undefined, translated).safety.emergency.title).to.equal(en.safety.emergency.title);
  });

  it('does not guard what English has no words for', () => {
    const feedback = { text: 'Sim', feedback: 'Certo.' };
    const item = {
      topic: 't',
      question: 'q',
      options: { a: feedback, b: feedback },
      answer: 'a',
      explanation: 'e',
      review: 'iliacus',
    };
    const content = composed('pt', undefined, {
      lang: 'pt',
      review: { translation: 'machine' },
      quiz: { items: { nova: item } },
    });

    expect(content.quiz.items['nova']!.explanation).to.equal('e');
  });

  it('marks what a pack in a language of its own leaves out', () => {
    const content = composed('pt', undefined, { lang: 'pt', quiz: { title: 'Perguntas' } });

    expect(content.lang).to.equal('pt');
    expect(content.quiz.title).to.equal('Perguntas');
    expect(marks(content.quiz)).to.equal(undefined);
    expect(marks(content.causes)).to.deep.equal(['title']);
  });

  it('names what is wrong with a patch and changes nothing', () => {
    const result = compose(en, 'de', german, { causes: { title: 7 } });

    expect(result).to.have.nested.property('problem.path', 'causes.title');
    expect(en.causes.title).to.be.a('string');
  });

  it('gives the same entries in English, with the same clinic', () => {
    const content = composed('de', german, {
      clinic: { phone: '+49 30 1234' },
      causes: { items: { 'hip-arthritis': null } },
    });
    const english = inEnglish(content, en);

    expect(english.lang).to.equal('en');
    expect(english.clinic.phone).to.equal('+49 30 1234');
    expect(english.causes.order).to.deep.equal(content.causes.order);
    expect(english.quiz.title).to.equal(en.quiz.title);
  });
});

describe('languages and regions', () => {
  for (const [wanted, lang, expected] of [
    ['es-MX', 'es', 'es-MX'],
    ['ES-mx', 'es', 'es-MX'],
    ['de_AT', 'de', 'de-AT'],
    ['de', 'de', 'de'],
    ['fr', 'en', 'en'],
    ['es-', 'es', 'es'],
    ['not a tag', 'en', 'en'],
  ] as const)
    it(`makes ${expected} of ${wanted} where the words are ${lang}`, () => {
      expect(keepRegion(wanted, lang)).to.equal(expected);
    });

  const arabic: Patch = { lang: 'ar', review: machine, causes: { title: '٩ من ١٠' } };

  it('writes Eastern digits in words and numbers alike for Arabic without a region', () => {
    expect(formatNumber('ar', 12)).to.equal('١٢');
    expect(formatUnit('ar', 'degree', 90)).to.match(/٩٠/);
    expect(composed('ar', arabic).causes.title).to.equal('٩ من ١٠');
  });

  it('writes degrees with their sign, which the scale has room for, and in words where they are read aloud', () => {
    for (const [lang, shown] of [
      ['en', '120°'],
      ['es', '120°'],
      ['de', '120°'],
      ['ar', '١٢٠°'],
      ['ar-MA', '120°'],
    ] as const)
      expect(formatDegrees(lang, 120)).to.equal(shown);
    expect(formatDegrees('en', -20)).to.equal('−20°');
    expect(formatDegrees('ar', -20)).to.match(/−٢٠°$/);
    expect(formatUnit('ar', 'degree', 120)).to.match(/١٢٠ درجة/);
  });

  it('writes the words with the digits that numbers have in that region', () => {
    for (const lang of ['ar-MA', 'ar-EG', 'ar-SA', 'ar-AE']) {
      const content = composed(lang, arabic);
      expect(content.lang).to.equal(lang);
      const digit = formatNumber(lang, 9);
      expect(content.causes.title.startsWith(digit), `${lang}: ${content.causes.title}, ${digit}`).to.equal(true);
    }
    expect(composed('ar-MA', arabic).causes.title).to.equal('9 من 10');
  });

  it('never lets a strange tag throw', () => {
    expect(intlTag('pt-12')).to.equal('en');
    expect(formatNumber('pt-12', 7)).to.equal('7');
  });
});
