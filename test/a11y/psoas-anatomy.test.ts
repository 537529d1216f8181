import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasAnatomy } from '../../src/index.js';
import { button, find, listenToConsole, settled, viewport } from '../helpers.js';
import { listen } from './live.js';
import { expectHeard, mount, NARROW } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const ZOOM_HELP = 'Plus and minus zoom the picture. Arrow keys move it. Zero shows all of it.';
const FRONT = 'Front view of the low back, pelvis and thighs.';
const SIDE = 'Side view of the low back, pelvis and thigh.';
const LEFT = 'The muscles are drawn on the left side of the body.';

const click = async (anatomy: PsoasAnatomy, selector: string): Promise<void> => {
  find(anatomy, selector).click();
  await settled();
};
const press = async (anatomy: PsoasAnatomy, name: string): Promise<void> => {
  button(anatomy, name).click();
  await settled();
};
const slide = async (anatomy: PsoasAnatomy, degrees: number): Promise<void> => {
  const slider = find<HTMLInputElement>(anatomy, 'input[type=range]');
  slider.value = String(degrees);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};

describe('what a listener is told by <psoas-anatomy>', () => {
  it('nothing selected', async () => {
    await expectTold(
      await mount('psoas-anatomy'),
      `
      heading 'Your psoas muscle' 2
      button 'Signs you need help now'
      tablist 'Views of the figure'
        tab 'Front view' selected=true
        tab 'Side view' selected=false
      tabpanel 'Front view' (${ZOOM_HELP})
        img '${FRONT} Selected: Psoas muscle. ${LEFT}'
        group 'Zoom'
          button 'Zoom in'
      heading 'Psoas muscle' 3
      heading 'What it does' 4
      heading 'Where it is' 4
      heading 'Where it can hurt' 4
      heading 'Its nerve' 4
      heading 'Its blood supply' 4
      summary 'More about this part' expanded=false
      heading 'Causes of pain here' 4
      summary 'Muscle strain or overuse' expanded=false
      group 'Parts'
        radio 'Psoas muscle musculus psoas major' checked=true
        radio 'Iliacus muscle musculus iliacus' checked=false
        radio 'Psoas tendon tendo musculi iliopsoas' checked=false
        radio 'Fluid pad at the hip bursa iliopectinea' checked=false
        radio 'Hip joint articulatio coxae' checked=false
        radio 'Spine discs disci intervertebrales' checked=false
        radio 'Spinal canal canalis vertebralis' checked=false
        radio 'Low back nerve roots radices nervorum lumbalium' checked=false
        radio 'Front thigh nerve nervus femoralis' checked=false
        radio 'Bones columna lumbalis, pelvis, femur' checked=false
      group 'Show'
        checkbox 'Bones, shown' checked=true
        checkbox 'Muscles, shown' checked=true
        checkbox 'Tendon, shown' checked=true
        checkbox 'Nerves, shown' checked=true
        checkbox 'Fluid pad, shown' checked=true
        checkbox 'Discs, shown' checked=true
      heading 'Bend the hip' 3
      slider 'Bend the hip' value 'Standing. 0 degrees. Psoas muscle as long as in standing.'
      group 'Poses'
        button 'Leaning back' pressed=false
        button 'Standing' pressed=true
        button 'Sitting' pressed=false
        button 'Deep squat' pressed=false
      status: ${FRONT} ${LEFT} Selected: Psoas muscle.
      summary 'More about this muscle' expanded=false
      summary 'Do doctors agree on “psoas pain”?' expanded=false
      summary 'About this figure' expanded=false
      heading 'Call emergency services now' 3
      summary 'Sources (35)' expanded=false`,
    );
  });

  it('the side view', async () => {
    const anatomy = await mount('psoas-anatomy');

    await expectChange(anatomy, () => click(anatomy, '[role=tab]:last-child'), {
      gone: `
        tab 'Front view' selected=true
        tab 'Side view' selected=false
        tabpanel 'Front view' (${ZOOM_HELP})
        img '${FRONT} Selected: Psoas muscle. ${LEFT}'
        status: ${FRONT} ${LEFT} Selected: Psoas muscle.`,
      come: `
        tab 'Front view' selected=false
        tab 'Side view' selected=true
        tabpanel 'Side view' (${ZOOM_HELP})
        img '${SIDE} Selected: Psoas muscle. ${LEFT}'
        status: ${SIDE} ${LEFT} The hip is straight, as in standing. Selected: Psoas muscle.`,
    });
  });

  it('a part selected', async () => {
    const anatomy = await mount('psoas-anatomy');

    await expectChange(anatomy, () => click(anatomy, 'input[value="iliopsoas-bursa"]'), {
      gone: `
        img '${FRONT} Selected: Psoas muscle. ${LEFT}'
        heading 'Psoas muscle' 3
        heading 'Its nerve' 4
        heading 'Its blood supply' 4
        summary 'Muscle strain or overuse' expanded=false
        radio 'Psoas muscle musculus psoas major' checked=true
        radio 'Fluid pad at the hip bursa iliopectinea' checked=false
        status: ${FRONT} ${LEFT} Selected: Psoas muscle.`,
      come: `
        img '${FRONT} Selected: Fluid pad at the hip. ${LEFT}'
        heading 'Fluid pad at the hip' 3
        summary 'Hip arthritis' expanded=false
        radio 'Psoas muscle musculus psoas major' checked=false
        radio 'Fluid pad at the hip bursa iliopectinea' checked=true
        status: ${FRONT} ${LEFT} Selected: Fluid pad at the hip.`,
    });
  });

  it('the hip bent', async () => {
    const anatomy = await mount('psoas-anatomy', { view: 'side' });

    await expectChange(anatomy, () => press(anatomy, 'Sitting'), {
      gone: `
        slider 'Bend the hip' value 'Standing. 0 degrees. Psoas muscle as long as in standing.'
        button 'Standing' pressed=true
        button 'Sitting' pressed=false
        status: ${SIDE} ${LEFT} The hip is straight, as in standing. Selected: Psoas muscle.`,
      come: `
        slider 'Bend the hip' value 'Sitting. 90 degrees. Psoas muscle 21 percent shorter than in standing.'
        button 'Standing' pressed=false
        button 'Sitting' pressed=true
        status: ${SIDE} ${LEFT} The hip is bent 90 degrees. Selected: Psoas muscle.`,
    });
  });

  it('a layer off', async () => {
    const anatomy = await mount('psoas-anatomy');

    await expectChange(anatomy, () => click(anatomy, 'input[value="nerves"]'), {
      gone: `
        checkbox 'Nerves, shown' checked=true
        status: ${FRONT} ${LEFT} Selected: Psoas muscle.`,
      come: `
        checkbox 'Nerves, hidden' checked=false
        status: ${FRONT} ${LEFT} Selected: Psoas muscle. Hidden: Nerves.`,
    });
  });

  it('zoomed: more buttons, and none goes while it has the focus', async () => {
    const anatomy = await mount('psoas-anatomy');

    await expectChange(anatomy, () => press(anatomy, 'Zoom in'), {
      come: `
        button 'Zoom out'
        button 'Show all'`,
    });
    button(anatomy, 'Show all').focus();
    await press(anatomy, 'Show all');

    expect(anatomy.shadowRoot!.activeElement).to.exist;
  });

  it('a cause selected: its pictures are named, and the other parts can be chosen', async () => {
    const anatomy = await mount('psoas-anatomy', { view: 'side' });

    await expectChange(
      anatomy,
      async () => {
        anatomy.selected = 'spinal-stenosis';
        await settled();
      },
      {
        gone: `
        img '${SIDE} Selected: Psoas muscle. ${LEFT}'
        heading 'Psoas muscle' 3
        heading 'Its nerve' 4
        heading 'Its blood supply' 4
        summary 'More about this part' expanded=false
        summary 'Muscle strain or overuse' expanded=false
        radio 'Psoas muscle musculus psoas major' checked=true
        radio 'Spinal canal canalis vertebralis' checked=false
        status: ${SIDE} ${LEFT} The hip is straight, as in standing. Selected: Psoas muscle.`,
        come: `
        img '${SIDE} Spinal stenosis. Parts involved: Spinal canal and Low back nerve roots. ${LEFT}'
        button 'Low back nerve roots'
        heading 'What the picture shows' 3
        img 'A cut across the low back, seen from below Usual'
        img 'A cut across the low back, seen from below Spinal stenosis'
        heading 'Spinal canal' 3
        summary 'Spinal stenosis' expanded=false
        radio 'Psoas muscle musculus psoas major' checked=false
        radio 'Spinal canal canalis vertebralis' checked=true
        status: ${SIDE} ${LEFT} The hip is straight, as in standing. Spinal stenosis. Parts involved: Spinal canal and Low back nerve roots.`,
      },
    );
  });

  it('narrow: the same controls, folded', async () => {
    const anatomy = await mount('psoas-anatomy', {}, NARROW);

    await expectChange(anatomy, () => click(anatomy, '[data-fold=layers]'), {
      gone: `button 'Show or hide layers' expanded=false`,
      come: `
        button 'Show or hide layers' expanded=true
        group 'Show'
        checkbox 'Bones, shown' checked=true
        checkbox 'Muscles, shown' checked=true
        checkbox 'Tendon, shown' checked=true
        checkbox 'Nerves, shown' checked=true
        checkbox 'Fluid pad, shown' checked=true
        checkbox 'Discs, shown' checked=true`,
    });
  });
});

describe('what <psoas-anatomy> says by itself', () => {
  it('a part that is chosen: its caption, once', async () => {
    const anatomy = await mount('psoas-anatomy');

    const ear = listen(document.body);
    await click(anatomy, 'input[value="iliopsoas-bursa"]');
    const said = await ear.words();
    ear.stop();

    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Fluid pad at the hip bursa iliopectinea It is a thin cushion/);
  });

  it('nothing while the hip is bent: the slider speaks for itself', async () => {
    const anatomy = await mount('psoas-anatomy', { view: 'side' });

    await expectHeard(async () => {
      for (let step = 1; step <= 20; step++) await slide(anatomy, step * 5);
    }, []);
  });

  it('the picture, once, when a pose, a view or a layer is chosen', async () => {
    const anatomy = await mount('psoas-anatomy');

    await expectHeard(
      () => press(anatomy, 'Sitting'),
      [`${SIDE} ${LEFT} The hip is bent 90 degrees. Selected: Psoas muscle.`],
    );
    await expectHeard(() => click(anatomy, '[role=tab]'), [`${FRONT} ${LEFT} Selected: Psoas muscle.`]);
    await expectHeard(
      () => click(anatomy, 'input[value="nerves"]'),
      [`${FRONT} ${LEFT} Selected: Psoas muscle. Hidden: Nerves.`],
    );
  });

  it('nothing of what was chosen elsewhere, whatever was said before', async () => {
    const anatomy = await mount('psoas-anatomy');
    await press(anatomy, 'Sitting');

    await expectHeard(async () => {
      anatomy.selected = 'spinal-stenosis';
      await settled();
    }, []);
  });
});

describe('a simulated screen reader in <psoas-anatomy>', () => {
  it('reads picture, parts, layers and slider in the words of the specification', async () => {
    const phrases = await spoken(await mount('psoas-anatomy', { view: 'side', flexion: '90' }));

    expect(phrases).to.include.members([
      'tab, Side view, selected, 1 control, position 2, set size 2',
      `image, ${SIDE} Selected: Psoas muscle. ${LEFT}`,
      'radio, Psoas muscle musculus psoas major, checked, position 1, set size 10',
      'checkbox, Nerves, shown, checked',
      'slider, Bend the hip, orientated horizontally, max value 120, min value -20, current value Sitting. 90 degrees. Psoas muscle 21 percent shorter than in standing.',
      'button, Sitting, pressed',
    ]);
  });
});
