import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { PsoasTerm } from '../../src/index.js';
import { find, listenToConsole, settled, viewport } from '../helpers.js';
import { expectHeard, mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectChange, expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

const press = async (term: PsoasTerm): Promise<void> => {
  find(term, 'button').click();
  await settled();
};

describe('what a listener is told by <psoas-term>', () => {
  it('closed: a button that opens a dialog', async () => {
    await expectTold(await mount('psoas-term', { name: 'bursa' }), `button 'Bursa' expanded=false opens dialog`);
  });

  it('open: a dialog named by the word', async () => {
    const term = await mount('psoas-term', { name: 'bursa' });

    await expectChange(term, () => press(term), {
      gone: `button 'Bursa' expanded=false opens dialog`,
      come: `
        button 'Bursa' expanded=true opens dialog
        dialog 'Bursa'`,
    });
  });

  it('closes by Escape; the focus stays on the word, and nothing is said by itself', async () => {
    const term = await mount('psoas-term', { name: 'bursa' });
    find(term, 'button').focus();

    await expectHeard(async () => {
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(find(term, '#card').matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await settled();
    }, []);

    expect(find(term, '#card').matches(':popover-open')).to.equal(false);
    expect(term.shadowRoot!.activeElement).to.equal(find(term, 'button'));
  });

  it('reads the word, how it is said and what it means', async () => {
    const term = await mount('psoas-term', { name: 'iliopsoas' });
    await press(term);

    const phrases = await spoken(term);

    expect(phrases[0]).to.match(/^button, Iliopsoas/);
    expect(phrases).to.include.members(['dialog, Iliopsoas', 'say “il-ee-oh-SOH-az”']);
  });
});
