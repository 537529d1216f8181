/** Languages on a page: who speaks which, when words are fetched, what is shown meanwhile and what is said about them. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type {
  PsoasAnatomy,
  PsoasErrorEvent,
  PsoasGuide,
  PsoasProvider,
  PsoasQuiz,
  PsoasTerm,
} from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import { find, findAll, freshPage, listenToConsole, nextFrame, settled, until, words } from '../helpers.js';

const heard = listenToConsole();
const { en } = packs;

const review = { written: '2026-11-26', translation: 'machine', sourceVersion: en.version };
const warning = {
  de: 'Diese Übersetzung hat niemand geprüft.',
  ar: 'لم يراجع أحد هذه الترجمة.',
  es: 'Nadie ha revisado esta traducción.',
};
const pack = (lang: keyof typeof warning, title: string): object => ({
  lang,
  review,
  ui: { common: { translationNotReviewed: warning[lang], disclaimer: `${title} 1` } },
  quiz: { title },
  causes: { title },
  safety: { emergency: { title } },
});
const files: Readonly<Record<string, object>> = {
  de: pack('de', 'Deutsche Wörter'),
  ar: pack('ar', 'كلمات ٥'),
  es: pack('es', 'Palabras'),
};

/** Stands in for the files beside the module: each test says when they come, and sees who asks. */
const realFetch = globalThis.fetch;
let asked: string[] = [];
let answer: (lang: string) => Promise<Response> = () => Promise.reject(new Error('not set'));
const atOnce = (lang: string): Promise<Response> => Promise.resolve(new Response(JSON.stringify(files[lang])));
const forget = (): void => {
  const known = (globalThis as Record<symbol, { here: Map<string, unknown> } | undefined>)[
    Symbol.for('psoas-elements.languages')
  ];
  known!.here.clear();
};

const title = (element: Element): string => words(find(element, '.heading'));
const root = (element: Element): HTMLElement => find(element, '.root');
const speaks = (element: Element): string[] => [root(element).lang, root(element).dir, title(element)];

describe('languages', () => {
  beforeEach(() => {
    freshPage();
    forget();
    asked = [];
    answer = atOnce;
    globalThis.fetch = (input, init) => {
      const lang = /locales\/(\w+)\.json/.exec(input instanceof Request ? input.url : input.toString())?.[1];
      if (lang === undefined) return realFetch(input, init);
      asked.push(lang);
      return answer(lang);
    };
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    document.documentElement.lang = 'en';
  });

  it('asks for nothing on an English page', async () => {
    await fixture(html`<psoas-quiz></psoas-quiz>`);
    await fixture(html`<psoas-provider><psoas-causes></psoas-causes></psoas-provider>`);
    await settled();

    expect(asked).to.deep.equal([]);
  });

  it('lets a German quiz stand beside an Arabic one without a provider, each fetched once', async () => {
    const page = await fixture(html`
      <div>
        <psoas-quiz lang="de"></psoas-quiz>
        <div lang="ar">
          <psoas-quiz></psoas-quiz>
          <psoas-causes></psoas-causes>
        </div>
        <psoas-quiz></psoas-quiz>
      </div>
    `);
    const [german, arabic, english] = [...page.querySelectorAll('psoas-quiz')] as [PsoasQuiz, PsoasQuiz, PsoasQuiz];
    await Promise.all([german, arabic, english].map((each) => each.updateComplete));

    expect(speaks(german)).to.deep.equal(['de', 'ltr', 'Deutsche Wörter']);
    expect(speaks(arabic)).to.deep.equal(['ar', 'rtl', 'كلمات ٥']);
    expect(speaks(english)).to.deep.equal(['en', 'ltr', en.quiz.title]);
    expect(asked.sort()).to.deep.equal(['ar', 'de']);
  });

  it('shares the selection between languages', async () => {
    const page = await fixture(html`
      <div>
        <psoas-causes lang="de"></psoas-causes>
        <psoas-anatomy lang="ar"></psoas-anatomy>
      </div>
    `);
    const causes = page.querySelector('psoas-causes')!;
    const anatomy = page.querySelector('psoas-anatomy')!;
    await Promise.all([causes.updateComplete, anatomy.updateComplete]);

    find(causes, '[data-id="hip-arthritis"]').click();
    await settled();

    expect(anatomy.selected).to.equal('hip-arthritis');
  });

  it('shows what the page has put inside the tag, and no English, until the words are here', async () => {
    let arrive = (): void => undefined;
    answer = async (lang) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return atOnce(lang);
    };
    const quiz = document.createElement('psoas-quiz');
    quiz.lang = 'de';
    quiz.textContent = 'Fragen zum Psoas';
    document.body.append(quiz);
    await nextFrame();

    expect(quiz.shadowRoot!.textContent).to.equal('');
    expect(quiz.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(quiz.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);

    arrive();
    await quiz.updateComplete;
    expect(title(quiz)).to.equal('Deutsche Wörter');
    expect(quiz.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
    quiz.remove();
  });

  for (const tag of ['psoas-quiz', 'psoas-guide'])
    it(`keeps in sight what the page has put into the slots of <${tag}>`, async () => {
      let arrive = (): void => undefined;
      answer = async (lang) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return atOnce(lang);
      };
      const element = document.createElement(tag) as PsoasQuiz | PsoasGuide;
      element.lang = 'de';
      const [heading, written] = [document.createElement('h2'), document.createElement('div')];
      heading.slot = 'heading';
      heading.textContent = 'Fragen der Klinik';
      written.slot = 'psoas-rendered';
      written.textContent = 'Was ein Server geschrieben hat';
      element.append(heading, written);
      document.body.append(element);
      await nextFrame();

      expect(heading.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(written.getBoundingClientRect().top).to.be.at.least(heading.getBoundingClientRect().bottom);

      arrive();
      await until(() => !!element.shadowRoot!.querySelector('.root'), 'the words');
      expect(heading.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(written.getBoundingClientRect().height).to.equal(0);
      element.remove();
    });

  it('follows a change of lang on the element, around it and on <html>', async () => {
    const page = await fixture(html`<div><psoas-quiz></psoas-quiz></div>`);
    const quiz = page.querySelector('psoas-quiz')!;
    const becomes = async (change: () => void, expected: string): Promise<void> => {
      change();
      await until(() => title(quiz) === expected, expected);
    };

    await becomes(() => (document.documentElement.lang = 'es-MX'), 'Palabras');
    expect(root(quiz).lang).to.equal('es-MX');
    await becomes(() => page.setAttribute('lang', 'ar'), 'كلمات ٥');
    await becomes(() => (quiz.lang = 'de'), 'Deutsche Wörter');
    await becomes(() => {
      quiz.removeAttribute('lang');
      page.removeAttribute('lang');
      document.documentElement.lang = 'en';
    }, en.quiz.title);
    expect(asked).to.deep.equal(['es', 'ar', 'de']);
  });

  it('ends with the language that was wanted last, whichever file comes first', async () => {
    const arrivals: Record<string, () => void> = {};
    answer = async (lang) => {
      await new Promise<void>((resolve) => (arrivals[lang] = resolve));
      return atOnce(lang);
    };
    const quiz = await fixture<PsoasQuiz>(html`<psoas-quiz></psoas-quiz>`);
    const provider = await fixture<PsoasProvider>(html`<psoas-provider><psoas-causes></psoas-causes></psoas-provider>`);
    for (const each of [quiz, provider]) each.lang = 'de';
    await nextFrame();
    for (const each of [quiz, provider]) each.lang = 'ar';
    await nextFrame();
    arrivals['ar']!();
    await nextFrame();
    arrivals['de']!();
    await nextFrame();
    await settled();

    expect(title(quiz)).to.equal('كلمات ٥');
    expect(title(provider.querySelector('psoas-causes')!)).to.equal('كلمات ٥');
  });

  it('shows English that says so, warns once, and tries again when the language is wanted again', async () => {
    answer = () => Promise.resolve(new Response('', { status: 404 }));
    const errors: PsoasErrorEvent[] = [];
    const ready: string[] = [];
    const provider = document.createElement('psoas-provider');
    provider.addEventListener('psoas-error', (event) => errors.push(event));
    provider.addEventListener('psoas-ready', (event) => ready.push(event.lang));
    provider.lang = 'de';
    provider.append(document.createElement('psoas-causes'));
    const page = await fixture(html`<div><psoas-quiz lang="de"></psoas-quiz>${provider}</div>`);
    const quiz = page.querySelector('psoas-quiz')!;
    await until(() => errors.length > 0 && quiz.hasUpdated, 'the failure is told');
    await settled();

    expect(speaks(quiz)).to.deep.equal(['en', 'ltr', en.quiz.title]);
    expect(speaks(provider.querySelector('psoas-causes')!)[0]).to.equal('en');
    expect(errors.map(({ reason }) => reason)).to.deep.equal(['network']);
    expect(ready).to.deep.equal(['en']);
    const said = heard.taken();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/lang="de".*locales\/de\.json.*404.*Put the folder/);

    answer = atOnce;
    provider.lang = 'de-AT';
    await until(() => ready.length > 1, 'German words');
    expect(ready).to.deep.equal(['en', 'de-AT']);
  });

  it("puts a clinic's words over those of the language, once both are here", async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider lang="de" content=${JSON.stringify({ causes: { title: 'Unsere Wörter' } })}>
        <psoas-causes></psoas-causes><psoas-quiz></psoas-quiz>
      </psoas-provider>`,
    );
    await provider.querySelector('psoas-quiz')!.updateComplete;
    await settled();

    expect(title(provider.querySelector('psoas-causes')!)).to.equal('Unsere Wörter');
    expect(title(provider.querySelector('psoas-quiz')!)).to.equal('Deutsche Wörter');
  });

  it('names nobody as having checked words of which it says that nobody has', async () => {
    const content = { review: { reviewer: { name: 'A. Example', role: 'physiotherapist' }, reviewedOn: '2026-11-24' } };
    const page = await fixture(html`
      <div>
        <psoas-provider lang="de" .content=${content}><psoas-quiz></psoas-quiz></psoas-provider>
        <psoas-provider lang="en" .content=${content}><psoas-quiz></psoas-quiz></psoas-provider>
      </div>
    `);
    const [german, english] = page.querySelectorAll('psoas-quiz') as unknown as [PsoasQuiz, PsoasQuiz];
    await german.updateComplete;
    await settled();

    expect(words(find(german, '.foot'))).to.not.contain('A. Example');
    expect(words(find(english, '.foot'))).to.contain('A. Example');
  });

  it('says of every text that has stayed English that it is', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider content=${JSON.stringify({ lang: 'pt', quiz: { title: 'Perguntas' } })}>
        <psoas-quiz></psoas-quiz>
      </psoas-provider>`,
    );
    await settled();
    const quiz = provider.querySelector('psoas-quiz')!;

    expect(speaks(quiz)).to.deep.equal(['pt', 'ltr', 'Perguntas']);
    expect(find(quiz, 'h2').querySelector('[lang]')).to.equal(null);
    const english = (selector: string): string[] =>
      findAll(quiz, selector).map((each) => (each.closest<HTMLElement>('[lang]') ?? root(quiz)).lang);
    expect(new Set(english('#question > *, .choice-text > *, .button-main > *, .lead p > *'))).to.deep.equal(
      new Set(['en']),
    );
    const walker = document.createTreeWalker(root(quiz), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (/[a-z]{4}/i.test(textContent!) && textContent!.trim() !== 'Perguntas')
        expect(parentElement!.closest<HTMLElement>('[lang]')!.lang, textContent!).to.equal('en');
    }
  });

  it('tells first of all that nobody has checked the translation, in both languages, with the English text one press away', async () => {
    const quiz = await fixture<PsoasQuiz>(html`<psoas-quiz lang="ar"></psoas-quiz>`);
    await quiz.updateComplete;
    const note = find(quiz, '.translation');

    expect(root(quiz).firstElementChild).to.equal(note);
    expect([...note.querySelectorAll('p')].map((each) => [each.lang, each.dir, words(each)])).to.deep.equal([
      ['ar', 'rtl', warning.ar],
      ['en', 'ltr', 'This translation has not been checked by a clinician. If in doubt, use the English text or ask.'],
    ]);
    expect(note.dataset['translation']).to.equal('machine');
    expect(quiz.matches(':state(translation-unreviewed)')).to.equal(true);

    const button = note.querySelector('button')!;
    expect(words(button)).to.equal('English');
    button.focus();
    button.click();
    await settled();
    expect(speaks(quiz)).to.deep.equal(['en', 'ltr', en.quiz.title]);
    expect(quiz.shadowRoot!.activeElement).to.equal(button);
    expect(words(button)).to.equal('العربية');
    expect(words(find(quiz, '.translation [role="status"]'))).to.equal('English');

    button.click();
    await settled();
    expect(title(quiz)).to.equal('كلمات ٥');
  });

  it('tells it in the card of a term too, one sentence under the other', async () => {
    const term = await fixture<PsoasTerm>(html`<psoas-term name="bursa" lang="de"></psoas-term>`);
    await term.updateComplete;
    find(term, 'button').click();
    await settled();

    const [own, english] = findAll(term, '.translation p').map((line) => line.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    expect(english.top).to.be.at.least(own.bottom);

    find(term, '.translation button').click();
    await settled();
    expect(root(term).lang).to.equal('en');
    expect(words(find(term, '.name'))).to.equal('Bursa');
    expect(words(find(term, '.translation button'))).to.equal('Deutsch');
    expect(findAll(term, '.translation p')).to.have.length(0);
  });

  it('keeps the warning signs English until the words are reviewed', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider lang="de"><psoas-safety></psoas-safety></psoas-provider>`,
    );
    const safety = provider.querySelector('psoas-safety')!;
    await safety.updateComplete;
    const heading = (): HTMLElement => find(safety, '#signs');
    expect(words(heading())).to.contain(en.safety.emergency.title);
    expect(findAll(safety, '.row li > [lang="en"][dir="ltr"]').length).to.be.greaterThan(9);

    provider.content = { review: { translation: 'reviewed' } };
    await until(() => words(heading()).includes('Deutsche Wörter'), 'the translated card');
    expect(safety.shadowRoot!.querySelector('.translation')).to.equal(null);
  });

  it('lays English blocks out from the left in Arabic: bullet, icon and words', async () => {
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider lang="ar"><psoas-quiz></psoas-quiz><psoas-safety></psoas-safety></psoas-provider>`,
    );
    await settled();
    const safety = provider.querySelector('psoas-safety')!;
    expect(root(safety).dir).to.equal('rtl');
    for (const row of findAll(safety, '.row')) {
      expect(getComputedStyle(row).direction).to.equal('ltr');
      const [icon, heading] = [row.querySelector('.icon')!, row.querySelector('.row-heading')!];
      expect(icon.getBoundingClientRect().left).to.be.lessThan(heading.getBoundingClientRect().left);
    }
    for (const each of findAll(safety, 'li:not(.sources *), .more .sub-heading'))
      expect(getComputedStyle(each).direction, words(each)).to.equal('ltr');
    provider.content = { review: { translation: 'reviewed' } };
    await until(() => words(find(safety, '#signs')).includes('كلمات'), 'the translated card');
    expect(getComputedStyle(find(safety, '.row')).direction).to.equal('rtl');
  });

  it('says it once in the guide, which turns everything inside to English and back', async () => {
    const guide = await fixture<PsoasGuide>(html`<psoas-guide lang="de" sections="quiz"></psoas-guide>`);
    await until(() => guide.shadowRoot!.querySelector('psoas-quiz')?.hasUpdated === true, 'the guide');
    await settled();
    const quiz = find<PsoasQuiz>(guide, 'psoas-quiz');

    expect(findAll(guide, '.translation')).to.have.length(1);
    expect(quiz.shadowRoot!.querySelector('.translation')).to.equal(null);
    expect(title(quiz)).to.equal('Deutsche Wörter');
    find(guide, '.translation button').click();
    await settled();
    expect(title(quiz)).to.equal(en.quiz.title);
    find(guide, '.translation button').click();
    await settled();
    expect(title(quiz)).to.equal('Deutsche Wörter');
  });

  it('numbers sources with the digits of the region, as beside the words', async () => {
    const page = await fixture(
      html`<div>
        <psoas-causes lang="ar"></psoas-causes><psoas-causes lang="ar-MA"></psoas-causes>
        <psoas-guide lang="ar"></psoas-guide>
      </div>`,
    );
    const guide = page.querySelector('psoas-guide')!;
    await until(() => guide.shadowRoot!.querySelector('.source-list'), 'the guide');
    await settled();
    const styles = [...page.children].map((each) =>
      getComputedStyle(each.shadowRoot!.querySelector('.sources ol, .source-list')!).getPropertyValue(
        'list-style-type',
      ),
    );

    expect(styles).to.deep.equal(['arabic-indic', 'decimal', 'arabic-indic']);
    // On the side where the list has room for them, before words that lie the other way.
    for (const each of page.children) {
      const source = each.shadowRoot!.querySelector(':is(.sources ol, .source-list) > li > [lang="en"]')!;
      expect(getComputedStyle(source.parentElement!).direction).to.equal('rtl');
      expect(getComputedStyle(source).direction).to.equal('ltr');
    }
  });

  it('keeps the left of the patient on the left of the picture in Arabic', async () => {
    const figure = await fixture<PsoasAnatomy>(html`<psoas-anatomy lang="ar"></psoas-anatomy>`);
    await figure.updateComplete;
    const [left, right] = ['left', 'right'].map(
      (side) => find(figure, `.side-viewer-${side}`).getBoundingClientRect().left,
    );

    expect(left).to.be.lessThan(right!);
  });
});
