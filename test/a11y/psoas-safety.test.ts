import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole, viewport } from '../helpers.js';
import { mount } from './mount.js';
import { spoken } from './simulation.js';
import { expectTold } from './tree.js';

listenToConsole();
after(() => viewport(800, 600));

describe('what a listener is told by <psoas-safety>', () => {
  it('without numbers: urgencies in words, nothing folded away but the reasons', async () => {
    await expectTold(
      await mount('psoas-safety'),
      `
      heading 'When to get help' 2
      heading 'Emergency: Call emergency services now' 3
      heading 'Same day: Get seen today' 3
      heading 'Routine: Book a visit' 3
      heading 'More signs' 3
      heading 'Call emergency services now for these signs too' 4
      heading 'Get seen today for these signs too' 4
      summary 'Why these signs matter' expanded=false
      summary 'Sources (25)' expanded=false`,
    );
  });

  it('with numbers: links that say what they do', async () => {
    await expectTold(
      await mount('psoas-safety', { 'emergency-number': '112', phone: '020 7946 0188', 'booking-url': '/book' }),
      `
      heading 'When to get help' 2
      heading 'Emergency: Call emergency services now' 3
      link 'Call 112'
      heading 'Same day: Get seen today' 3
      link 'Call 020 7946 0188'
      heading 'Routine: Book a visit' 3
      link 'Book online'
      heading 'More signs' 3
      heading 'Call emergency services now for these signs too' 4
      heading 'Get seen today for these signs too' 4
      summary 'Why these signs matter' expanded=false
      summary 'Sources (25)' expanded=false`,
    );
  });

  it('is no live region: it is there to be read, not to interrupt', async () => {
    const safety = await mount('psoas-safety');

    expect(safety.shadowRoot!.querySelectorAll('[aria-live], [role=alert], [role=status]')).to.have.length(0);
  });

  it('is read with every sign', async () => {
    const safety = await mount('psoas-safety', { 'emergency-number': '112' });
    const phrases = await spoken(safety);

    expect(phrases).to.include('link, Call 112');
    for (const sign of safety.shadowRoot!.querySelectorAll('li'))
      if (sign.closest('details') === null)
        expect(phrases.join(' ')).to.include(sign.textContent.trim().split(/[.:(]/)[0]!.trim().slice(0, 30));
  });
});
