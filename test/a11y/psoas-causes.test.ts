import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PsoasCauses } from '../../src/index.js';
import { find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount, NARROW } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const STRAIN = 'Muscle strain or overuse. More load than the muscle or its tendon was ready for';
const HIP = 'Hip arthritis. The hip joint is sore and stiff';
const STENOSIS = 'Spinal stenosis. Less room for the nerves in the low back';
const NERVE = 'Nerve compression. A nerve is squeezed near the spine';
const PANEL = `
        heading 'What happens' 4
        heading 'How it usually feels' 4
        heading 'Makes it worse' 4
        heading 'Makes it better' 4
        heading 'What usually helps' 4
        heading 'When to get checked' 4`;

const press = async (causes: PsoasCauses, id: string): Promise<void> => {
  find(causes, `[data-id="${id}"]`).click();
  await settled();
};

describe('what a listener is told by <psoas-causes>', () => {
  it('narrow, all closed', async () => {
    await expectTold(
      await mount('psoas-causes', {}, NARROW),
      `
      heading 'What may be behind the pain' 2
      button 'Signs you need help now'
      heading '${STRAIN}' 3
        button '${STRAIN}' expanded=false
      heading '${HIP}' 3
        button '${HIP}' expanded=false
      heading '${STENOSIS}' 3
        button '${STENOSIS}' expanded=false
      heading '${NERVE}' 3
        button '${NERVE}' expanded=false
      summary 'Do doctors agree on “psoas pain”?' expanded=false
      heading 'Call emergency services now' 3
      summary 'Sources (25)' expanded=false`,
    );
  });

  it('narrow, one open', async () => {
    const causes = await mount('psoas-causes', {}, NARROW);

    await expectChange(causes, () => press(causes, 'hip-arthritis'), {
      gone: `button '${HIP}' expanded=false`,
      come: `
        button '${HIP}' expanded=true
        region '${HIP}'${PANEL}
        summary 'Sources (4)' expanded=false`,
    });
  });

  it('wide, where one is always open and says that it stays so', async () => {
    await expectTold(
      await mount('psoas-causes'),
      `
      heading 'What may be behind the pain' 2
      button 'Signs you need help now'
      heading '${STRAIN}' 3
        button '${STRAIN}' expanded=true disabled
      region '${STRAIN}'
        heading 'What happens' 4
        heading 'How it usually feels' 4
        heading 'Makes it worse' 4
        heading 'Makes it better' 4
        heading 'What usually helps' 4
        heading 'When to get checked' 4
        summary 'Sources (7)' expanded=false
      heading '${HIP}' 3
        button '${HIP}' expanded=false
      heading '${STENOSIS}' 3
        button '${STENOSIS}' expanded=false
      heading '${NERVE}' 3
        button '${NERVE}' expanded=false
      summary 'Do doctors agree on “psoas pain”?' expanded=false
      heading 'Call emergency services now' 3
      summary 'Sources (25)' expanded=false`,
    );
  });

  it('opening is heard through the button: nothing else is said', async () => {
    const causes = await mount('psoas-causes', {}, NARROW);

    await expectHeard(() => press(causes, 'hip-arthritis'), []);
    await expectHeard(() => press(causes, 'hip-arthritis'), []);
  });
});

describe('a simulated screen reader in <psoas-causes>', () => {
  it('reads a row as name, line, button, collapsed; and its panel when it is open', async () => {
    const causes = await mount('psoas-causes', {}, NARROW);
    expect(await spoken(causes)).to.include(`button, ${HIP}, not expanded`);

    await press(causes, 'hip-arthritis');
    const phrases = await spoken(causes);

    const at = phrases.findIndex((phrase) => phrase.startsWith(`button, ${HIP}`));
    expect(phrases[at]).to.include('expanded').and.not.include('not expanded');
    expect(phrases.slice(at)).to.include.members([`region, ${HIP}`, 'heading, What happens, level 4']);
  });
});
