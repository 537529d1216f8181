import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount, NARROW } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const choose = async (element: Element, area: string): Promise<void> => {
  find(element, `input[value="${area}"]`).click();
  await settled();
};

const GROIN = '1. Groin. Most often. An ache or a pull in the fold at the top of the leg.';
const HIP = '2. Front of the hip. Most often. Sore over the front of the hip. Lifting the knee can hurt.';
const THIGH = '3. Front of the thigh. Often. The ache may also be felt in the front of the thigh.';
const BACK = '4. Low back. Sometimes. An ache low in the back. It cannot by itself point to this muscle.';
const FRONT_MAP =
  'Front view. 3 marked areas: Groin, left side. Most often. Front of the hip, left side. Most often. Front of the thigh, left side. Often.';
const BACK_MAP = 'Back view. One marked area: Low back, left side. Sometimes.';

describe('what a listener is told by <psoas-symptoms>', () => {
  it('wide: three pictures with their areas, and the list', async () => {
    await expectTold(
      await mount('psoas-symptoms'),
      `
      heading 'Where psoas pain is felt' 2
      button 'Signs you need help now'
      img '${FRONT_MAP} Selected: Groin.'
      img '${BACK_MAP}'
      img 'Side view. 3 marked areas: Front of the hip, left side. Most often. Front of the thigh, left side. Often. Low back, left side. Sometimes.'
      list 'Key: how often the pain is felt there'
      group 'Areas where the pain is felt'
        radio '${GROIN}' checked=true
        radio '${HIP}' checked=false
        radio '${THIGH}' checked=false
        radio '${BACK}' checked=false
        status
      heading 'How strong, how long' 3
      heading 'Can make it worse' 3
      heading 'Can make it better' 3
      heading 'Weakness' 3
      heading 'Get checked' 3
      heading 'Call emergency services now' 3
      summary 'Sources (29)' expanded=false`,
    );
  });

  it('narrow: choosing an area turns to the view that shows it', async () => {
    const symptoms = await mount('psoas-symptoms', {}, NARROW);

    await expectChange(symptoms, () => choose(symptoms, 'pain-low-back'), {
      gone: `
        tab 'Front' selected=true
        tab 'Back' selected=false
        tabpanel 'Front'
        img '${FRONT_MAP} Selected: Groin.'
        radio '${GROIN}' checked=true
        radio '${BACK}' checked=false
        status`,
      come: `
        tab 'Front' selected=false
        tab 'Back' selected=true
        tabpanel 'Back'
        img '${BACK_MAP} Selected: Low back.'
        radio '${GROIN}' checked=false
        radio '${BACK}' checked=true
        status: 4. Low back. View: Back.`,
    });
  });

  it('says each choice once, and nothing of what the page sets', async () => {
    const symptoms = await mount('psoas-symptoms', {}, NARROW);

    await expectHeard(() => choose(symptoms, 'pain-low-back'), ['4. Low back. View: Back.']);
    await expectHeard(() => choose(symptoms, 'pain-groin'), ['1. Groin. View: Front.']);
    await expectHeard(async () => {
      symptoms.area = 'pain-low-back';
      await settled();
    }, []);
  });
});

describe('a simulated screen reader in <psoas-symptoms>', () => {
  it('reads an area as number, name, how often and how it feels; the map as a picture', async () => {
    const symptoms = await mount('psoas-symptoms', {}, NARROW);
    await choose(symptoms, 'pain-low-back');

    const phrases = await spoken(symptoms);

    expect(phrases).to.include.members([
      `radio, ${BACK}, checked, position 4, set size 4`,
      `radio, ${GROIN}, not checked, position 1, set size 4`,
      `image, ${BACK_MAP} Selected: Low back.`,
    ]);
  });
});
