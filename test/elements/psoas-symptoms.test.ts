import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasProvider, PsoasSymptoms } from '../../src/index.js';
import { packs } from '../../src/data/index.js';
import {
  button,
  emulate,
  expectEvent,
  find,
  findAll,
  listenToConsole,
  nextFrame,
  settled,
  until,
  viewport,
  words,
} from '../helpers.js';

const { taken } = listenToConsole();

const { en } = packs;
const { order } = en.symptoms;

const setup = async (width = 1200, template = html`<psoas-symptoms></psoas-symptoms>`): Promise<PsoasSymptoms> => {
  await viewport(width);
  const symptoms = await fixture<PsoasSymptoms>(template);
  await nextFrame();
  await settled();
  return symptoms;
};
const radio = (symptoms: Element, id: string): HTMLInputElement => find(symptoms, `input[value="${id}"]`);
const checked = (symptoms: Element): string[] =>
  findAll<HTMLInputElement>(symptoms, 'input:checked').map(({ value }) => value);
const pictures = (symptoms: Element): string[] =>
  findAll(symptoms, 'svg[role=img]').map((each) => each.getAttribute('aria-label')!.split('.')[0]!);
const tabs = (symptoms: Element): string[] => findAll(symptoms, '[role=tab][aria-selected=true]').map(words);
const status = (symptoms: Element): string => words(find(symptoms, '[role=status]'));

after(() => viewport(800, 600));

describe('<psoas-symptoms>', () => {
  it('lists the areas as radios, each saying number, name, how often and how it feels', async () => {
    const symptoms = await setup();

    expect(findAll(symptoms, 'fieldset label').map(words)).to.deep.equal(
      order.map((id, i) => {
        const { name, often, feels } = en.symptoms.items[id]!;
        const word = [en.ui.symptoms.often1, en.ui.symptoms.often2, en.ui.symptoms.often3][often - 1] as string;
        return `${String(i + 1)} ${name} ${word} ${typeof feels === 'string' ? feels : (feels.text as string)}`;
      }),
    );
    expect(findAll(symptoms, 'input[type=radio]')).to.have.length(order.length);
    expect(words(find(symptoms, 'legend'))).to.equal('Areas where the pain is felt');
  });

  it('shows three views in a wide layout and one with tabs in a narrow one', async () => {
    const wide = await setup(1200);
    expect(pictures(wide)).to.deep.equal(['Front view', 'Back view', 'Side view']);
    expect(findAll(wide, '[role=tab], [role=tabpanel]')).to.deep.equal([]);

    const narrow = await setup(400);
    expect(pictures(narrow)).to.deep.equal(['Front view']);
    expect(findAll(narrow, '[role=tab]').map(words)).to.deep.equal(['Front', 'Back', 'Side']);
    expect(find(narrow, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal('tab-front');
  });

  it('follows a page that becomes wider', async () => {
    const symptoms = await setup(400);

    await viewport(1200);

    await until(() => pictures(symptoms).length === 3, 'three views are shown');
  });

  it('starts with the first area, without writing it into the page', async () => {
    const symptoms = await setup();

    expect(checked(symptoms)).to.deep.equal(['pain-groin']);
    expect(symptoms.hasAttribute('area')).to.equal(false);
    expect(status(symptoms)).to.equal('');
  });

  it('tells the page and the listener which area the reader has chosen', async () => {
    const symptoms = await setup();

    const event = await expectEvent(symptoms, 'psoas-area-change', () => {
      radio(symptoms, 'pain-front-of-hip').click();
    });
    await settled();

    expect([event.area, event.previous]).to.deep.equal(['pain-front-of-hip', 'pain-groin']);
    expect(symptoms.getAttribute('area')).to.equal('pain-front-of-hip');
    expect(status(symptoms)).to.equal('2. Front of the hip. View: Front.');
    expect(findAll(symptoms, '.item.chosen')).to.have.length(1);
    expect(words(find(symptoms, '.item.chosen'))).to.contain('hip joint');
    expect(findAll(symptoms, '.zone-outline')).to.have.length(2);
  });

  it('neither fires nor speaks for what the page sets', async () => {
    const symptoms = await setup();
    const heard: Event[] = [];
    symptoms.addEventListener('psoas-area-change', (event) => heard.push(event));

    symptoms.area = 'pain-low-back';
    await settled();

    expect(checked(symptoms)).to.deep.equal(['pain-low-back']);
    expect(heard).to.deep.equal([]);
    expect(status(symptoms)).to.equal('');
  });

  it('chooses by a press on the map', async () => {
    const symptoms = await setup();

    const event = await expectEvent(symptoms, 'psoas-area-change', () => {
      find(symptoms, '.zone[data-area="pain-low-back"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await settled();

    expect(event.area).to.equal('pain-low-back');
    expect(checked(symptoms)).to.deep.equal(['pain-low-back']);
  });

  it('gives every zone of a phone’s map a target of 44 px', async () => {
    const symptoms = await setup(320);
    find(symptoms, '.picture').scrollIntoView({ block: 'center' });
    await nextFrame();
    for (const number of findAll(symptoms, '.zone-number')) {
      const { left, top, width, height } = number.querySelector('circle')!.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const at = [
        [0, -20],
        [0, 20],
        [-20, 0],
        [20, 0],
      ].map(([dx, dy]) => symptoms.shadowRoot!.elementFromPoint(x + dx!, y + dy!) as SVGElement | null);
      const areas = at.map((each) => each?.dataset['area']);
      expect(areas, words(number)).to.deep.equal(Array(4).fill(order[Number(words(number)) - 1]));
    }
  });

  it('moves through the list with arrow keys as one tab stop', async () => {
    const symptoms = await setup();
    radio(symptoms, 'pain-groin').focus();

    await sendKeys({ press: 'ArrowDown' });
    await settled();

    expect(checked(symptoms)).to.deep.equal(['pain-front-of-hip']);
    expect(symptoms.area).to.equal('pain-front-of-hip');
    expect(symptoms.shadowRoot!.activeElement).to.equal(radio(symptoms, 'pain-front-of-hip'));
  });

  it('turns to the view that shows the chosen area, and stays where it is shown already', async () => {
    const symptoms = await setup(400);

    radio(symptoms, 'pain-low-back').click();
    await settled();
    expect(tabs(symptoms)).to.deep.equal(['Back']);
    expect(status(symptoms)).to.equal('4. Low back. View: Back.');

    button(symptoms, 'Side').click();
    await settled();
    radio(symptoms, 'pain-front-of-thigh').click();
    await settled();
    expect(tabs(symptoms)).to.deep.equal(['Side']);

    radio(symptoms, 'pain-groin').click();
    await settled();
    expect(tabs(symptoms)).to.deep.equal(['Front']);
  });

  it('turns the view by arrow keys, Home and End on the tabs, with focus', async () => {
    const symptoms = await setup(400);
    button(symptoms, 'Front').focus();

    for (const [press, view] of [
      ['ArrowRight', 'Back'],
      ['ArrowLeft', 'Front'],
      ['ArrowLeft', 'Side'],
      ['Home', 'Front'],
      ['End', 'Side'],
    ] as const) {
      await sendKeys({ press });
      await settled();
      expect(tabs(symptoms), press).to.deep.equal([view]);
      expect(words(symptoms.shadowRoot!.activeElement), press).to.equal(view);
    }
    expect(findAll(symptoms, '[role=tab][tabindex="0"]')).to.have.length(1);
  });

  it('draws and names the side it is given; left and right are labelled as the patient’s', async () => {
    const symptoms = await setup(1200, html`<psoas-symptoms side="right"></psoas-symptoms>`);

    const [front, back] = findAll(symptoms, 'svg[role=img]');
    expect(front!.getAttribute('aria-label')).to.contain('Groin, right side.');
    expect(back!.getAttribute('aria-label')).to.equal('Back view. One marked area: Low back, right side. Sometimes.');
    const labels = findAll(symptoms, '.view').map((view) => [...view.querySelectorAll('.side')].map(words));
    expect(labels).to.deep.equal([
      ['Right side', 'Left side'],
      ['Left side', 'Right side'],
      ['Back', 'Front', 'Right side'],
    ]);
    expect(words(find(symptoms, '.map'))).to.contain('The map shows the right side of the body.');
  });

  it('keeps left and right in place in a text that runs from right to left', async () => {
    const symptoms = await setup(1200, html`<psoas-symptoms dir="rtl"></psoas-symptoms>`);

    const [left, right] = findAll(symptoms, '.side').map((each) => each.getBoundingClientRect().left);
    expect(left!).to.be.below(right!);
  });

  it('says that the map teaches, records nothing and is not a count', async () => {
    const symptoms = await setup(400);

    expect(words(find(symptoms, '.map'))).to.contain('This map is for learning. It does not record your pain');
    expect(findAll(symptoms, '.key li').map(words)).to.deep.equal(['Most often', 'Often', 'Sometimes']);
  });

  it('shows how strong and how long, what makes it worse and better, and weakness with when to get checked', async () => {
    const symptoms = await setup();

    expect(findAll(symptoms, 'h3').map(words)).to.deep.equal([
      'How strong, how long',
      'Can make it worse',
      'Can make it better',
      'Weakness',
      'Get checked',
      'Call emergency services now',
    ]);
    expect(findAll(symptoms, 'dt').map(words)).to.contain('Over 3 months');
    expect(findAll(symptoms, '[part=worse] li')).to.have.length.above(3);
    expect(findAll(symptoms, '[part=better] li')).to.have.length.above(3);
    expect(words(find(symptoms, '.check'))).to.contain('same day');
  });

  it('lights structures in the page’s figure, and shows plain words where there is none', async () => {
    const alone = await setup();
    expect(findAll(alone, '.item-more .link')).to.deep.equal([]);

    await viewport(1200);
    const page = await fixture(
      html`<div><psoas-anatomy></psoas-anatomy><psoas-symptoms area="pain-front-of-hip"></psoas-symptoms></div>`,
    );
    const symptoms = page.querySelector('psoas-symptoms')!;
    await until(() => symptoms.shadowRoot!.querySelector('.item-more .link'), 'a link to the figure');
    button(symptoms, 'hip joint').click();
    await settled();

    expect(page.querySelector('psoas-anatomy')!.selected).to.equal('hip-joint');
  });

  it('shows all three views and every word on paper, with nothing chosen', async function () {
    const symptoms = await setup(700);
    if (!(await emulate({ media: 'print' }))) {
      window.dispatchEvent(new Event('beforeprint'));
      await settled();
    }
    try {
      await until(() => pictures(symptoms).length === 3, 'three views are shown');
      expect(findAll(symptoms, '.item-more')).to.have.length(order.length);
      expect(findAll(symptoms, '.zone-outline')).to.deep.equal([]);
      expect(findAll(symptoms, '[role=tab]')).to.deep.equal([]);
    } finally {
      await emulate({ media: 'screen' });
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('renumbers list and map when a clinic takes an area out, and shows nothing when it takes all', async () => {
    await viewport(1200);
    const provider = await fixture<PsoasProvider>(
      html`<psoas-provider .content=${{ symptoms: { items: { 'pain-groin': null } } }}
        ><psoas-symptoms></psoas-symptoms
      ></psoas-provider>`,
    );
    const symptoms = provider.querySelector('psoas-symptoms')!;
    await settled();
    expect(findAll(symptoms, '.item-number').map(words)).to.deep.equal(['1', '2', '3']);
    expect(findAll(symptoms, '.view:first-child .zone-number').map(words).sort()).to.deep.equal(['1', '2']);

    provider.content = { symptoms: { order: [] } };
    await settled();
    await until(() => !symptoms.shadowRoot!.querySelector('.root'), 'nothing is shown');
  });

  it('names a wrong side or area in the console and falls back', async () => {
    const symptoms = await setup(1200, html`<psoas-symptoms side=${'both'} area="knee"></psoas-symptoms>`);

    expect([symptoms.side, symptoms.area]).to.deep.equal(['left', undefined]);
    expect(taken().map((each) => each.split(':')[0])).to.deep.equal([
      '<psoas-symptoms side="both">',
      '<psoas-symptoms area="knee">',
    ]);
  });

  it('is accessible in every state, narrow and wide, light and dark', async () => {
    for (const width of [320, 1200]) {
      const symptoms = await setup(width);
      await expect(symptoms).to.be.accessible();
      for (const id of order) {
        radio(symptoms, id).click();
        await settled();
        await expect(symptoms).to.be.accessible();
      }
      symptoms.style.setProperty('--psoas-motion', '0');
      symptoms.theme = 'dark';
      symptoms.style.background = '#101419';
      await settled();
      await expect(symptoms).to.be.accessible();
    }
  });

  it('scrolls sideways at no width', async () => {
    for (const width of [320, 500, 768, 1000]) {
      await setup(width);
      expect(document.documentElement.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});
