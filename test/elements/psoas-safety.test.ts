import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { packs } from '../../src/data/index.js';
import type { PsoasSafety } from '../../src/index.js';
import {
  button,
  emulate,
  find,
  findAll,
  listenToConsole,
  nextFrame,
  settled,
  until,
  viewport,
  words,
} from '../helpers.js';

const heard = listenToConsole();
const { safety } = packs.en;

const setup = async (template = html`<psoas-safety></psoas-safety>`, width = 1200): Promise<PsoasSafety> => {
  await viewport(width);
  const element = await fixture<HTMLElement>(html`<div>${template}</div>`);
  await settled();
  return element.querySelector('psoas-safety')!;
};
const links = (element: Element): string[] =>
  findAll<HTMLAnchorElement>(element, '.action a').map((link) => `${words(link)} → ${link.getAttribute('href') ?? ''}`);

after(() => viewport(800, 600));

describe('<psoas-safety>', () => {
  it('shows three rows by urgency, each under a heading that says its level and what to do', async () => {
    const element = await setup();

    expect(findAll(element, '.row').map((row) => row.dataset['urgency'])).to.deep.equal([
      'emergency',
      'today',
      'routine',
    ]);
    expect(findAll(element, '.row h3').map(words)).to.deep.equal([
      'Emergency: Call emergency services now',
      'Same day: Get seen today',
      'Routine: Book a visit',
    ]);
    expect(findAll(element, '.row').map((row) => row.querySelectorAll('li').length)).to.deep.equal([5, 6, 6]);
  });

  it('gives each urgency a silhouette of its own, and the solid ground to the first alone', async () => {
    const element = await setup();

    const paths = findAll(element, '.row .action > .icon').map((icon) => icon.innerHTML);
    expect(new Set(paths)).to.have.property('size', 3);
    const grounds = findAll(element, '.row').map((row) => getComputedStyle(row).backgroundColor);
    expect(grounds).to.deep.equal(['rgb(156, 27, 27)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  it('carries every sign of the content where it can be seen: nothing folded, in no live region', async () => {
    const element = await setup();

    const all = findAll(element, '[data-urgency] li');
    expect(all).to.have.length(
      Object.values(safety).reduce((sum, { signs, more = [] }) => sum + signs.length + more.length, 0),
    );
    for (const sign of all) {
      expect(sign.getBoundingClientRect().height, words(sign)).to.be.above(15);
      expect(sign.closest('details, [hidden], [role], [aria-live]')?.localName ?? 'ul', words(sign)).to.equal('ul');
    }
  });

  it('guesses no number and shows no button without a target', async () => {
    const element = await setup();

    expect(findAll(element, 'a.button')).to.deep.equal([]);
    expect(words(find(element, '.row-now'))).to.contain('Call your local emergency number.');
  });

  it("offers the page's numbers and link", async () => {
    const element = await setup(
      html`<psoas-safety emergency-number="112" phone="+44 20 7946 0188" booking-url="/book"></psoas-safety>`,
    );

    expect(links(element)).to.deep.equal([
      'Call 112 → tel:112',
      'Call +44 20 7946 0188 → tel:+442079460188',
      'Book online → /book',
    ]);
  });

  it("takes the content's where the page has none, and the page's before the content's", async () => {
    const clinic = { emergencyNumber: '999', phone: '020 7946 0188', bookingUrl: 'https://clinic.example/book' };
    const element = await setup(
      html`<psoas-provider .content=${{ clinic }}
        ><psoas-safety emergency-number="112"></psoas-safety
      ></psoas-provider>`,
    );

    expect(links(element)).to.deep.equal([
      'Call 112 → tel:112',
      'Call 020 7946 0188 → tel:02079460188',
      'Book online → https://clinic.example/book',
    ]);
  });

  it('warns once of a bad number or link and does without it; the signs stay', async () => {
    const element = await setup(
      html`<psoas-safety
        emergency-number="help"
        phone="0800 CLINIC"
        booking-url="java&#10;script:alert(1)"
        variant="sports"
      ></psoas-safety>`,
    );
    element.requestUpdate();
    await settled();

    const taken = heard.taken();
    expect(taken).to.have.length(4);
    expect(taken.join('\n'))
      .to.contain('<psoas-safety emergency-number="help">: expected a phone number such as 112')
      .and.to.contain('<psoas-safety phone="0800 CLINIC">: expected a phone number such as +44 20 7946 0188')
      .and.to.contain('expected an https:, http:, mailto:, tel: or relative link')
      .and.to.contain('<psoas-safety variant="sports">: expected sport');
    expect(findAll(element, 'a.button')).to.deep.equal([]);
    expect(findAll(element, '.row li')).to.have.length(17);
  });

  it('says nothing of empty attributes', async () => {
    const element = await setup(html`<psoas-safety emergency-number="" phone="" booking-url=""></psoas-safety>`);

    expect(findAll(element, 'a.button')).to.deep.equal([]);
  });

  it('in sport puts pain that builds with running among the first signs', async () => {
    const element = await setup(html`<psoas-safety variant="sport"></psoas-safety>`);

    const facts = findAll(element, '.row-soon.row li').map((sign) => sign.dataset['fact']);
    expect(facts).to.deep.equal(['UR-1', 'UR-2', 'UR-3', 'UR-7', 'UR-5', 'UR-6']);
    expect(findAll(element, '.more [data-fact="UR-4"]')).to.have.length(1);
  });

  it('is where the other elements of the page lead, which then show no card of their own', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><psoas-causes></psoas-causes><psoas-quiz></psoas-quiz><psoas-safety></psoas-safety></div>`,
    );
    await settled();
    const element = page.querySelector('psoas-safety')!;

    for (const other of [page.querySelector('psoas-causes')!, page.querySelector('psoas-quiz')!]) {
      expect(findAll(other, '.signs'), other.localName).to.deep.equal([]);
      find(other, '.foot').scrollIntoView();
      button(other, 'Signs you need help now').click();
      await until(() => element.shadowRoot!.activeElement?.id === 'signs', 'focus on the signs');
      element.shadowRoot!.querySelector<HTMLElement>('#signs')!.blur();
    }
  });

  it('prints the first row on white, framed, with its icon', async function () {
    const element = await setup(html`<psoas-safety emergency-number="112"></psoas-safety>`);
    if (!(await emulate({ media: 'print' }))) this.skip();
    try {
      const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(find(element, '.row-now'));
      expect([backgroundColor, borderTopWidth, borderTopColor]).to.deep.equal([
        'rgba(0, 0, 0, 0)',
        '2px',
        'rgb(0, 0, 0)',
      ]);
      expect(find(element, '.row-now .icon').getBoundingClientRect().width).to.be.above(10);
    } finally {
      await emulate({ media: 'screen' });
    }
  });

  for (const width of [320, 1200]) {
    for (const [state, template] of [
      ['without numbers', html`<psoas-safety></psoas-safety>`],
      [
        'with all buttons',
        html`<psoas-safety emergency-number="112" phone="020 7946 0188" booking-url="/book"></psoas-safety>`,
      ],
      [
        'in dark',
        html`<div style="background: #101419"><psoas-safety theme="dark" booking-url="/b"></psoas-safety></div>`,
      ],
    ] as const)
      it(`passes axe at ${String(width)} px ${state}, and does not scroll sideways`, async () => {
        const element = await setup(template, width);

        await expect(element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        for (const action of findAll(element, 'a.button'))
          expect(action.getBoundingClientRect().height).to.be.at.least(44);
      });
  }

  it('fits a phone of 320 px with text of twice the size', async () => {
    await viewport(320);
    const page = await fixture<HTMLElement>(
      html`<div style="font-size: 32px">
        <psoas-safety emergency-number="112" phone="020 7946 0188" booking-url="/book"></psoas-safety>
      </div>`,
    );
    await settled();
    await nextFrame();

    const root = find(page.querySelector('psoas-safety')!, '.root');
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });
});
