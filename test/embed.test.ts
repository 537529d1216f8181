/** The page for iframes: what its address asks for, and the height it reports to the page around it. */
import { expect } from '@open-wc/testing';
import { nextFrame, until, words } from './helpers.js';

interface Report {
  readonly type: string;
  readonly height: number;
}

const heard: MessageEvent<Report>[] = [];
const listen = (event: MessageEvent<Report>): void => {
  if (event.data.type === 'psoas-height') heard.push(event);
};

const embed = async (query: string, width = 700): Promise<{ frame: HTMLIFrameElement; page: Document }> => {
  const frame = document.createElement('iframe');
  frame.title = 'About the psoas muscle';
  frame.width = String(width);
  frame.height = '300';
  frame.src = `/dist/embed.html${query}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = frame.contentDocument!;
  await until(
    () => [...page.querySelectorAll('main *')].some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
    query,
  );
  return { frame, page };
};

const tags = (page: Document): string[] =>
  [...page.querySelectorAll('main *')].map(({ localName }) => localName).filter((name) => name !== 'psoas-provider');

describe('embed.html', () => {
  beforeEach(() => {
    heard.length = 0;
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('shows the whole guide when it is asked for nothing', async () => {
    const { page } = await embed('');

    expect(tags(page)).to.deep.equal(['psoas-guide']);
  });

  it('shows what its address names, in that order, with the clinic’s details and look', async () => {
    const { page } = await embed('?show=safety,exercise:plank&emergency=112&accent=%2300707a&theme=dark&radius=0');
    const safety = page.querySelector('psoas-safety')!;

    expect(tags(page)).to.deep.equal(['psoas-safety', 'psoas-exercise']);
    expect(words(safety.shadowRoot!.querySelector('.row-now a'))).to.equal('Call 112');
    expect(page.querySelector('psoas-exercise')!.getAttribute('name')).to.equal('plank');
    expect(page.documentElement.style.getPropertyValue('--psoas-accent')).to.equal('#00707a');
    expect(getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
  });

  it('tells the page around it how high it is, and again when that changes', async () => {
    const { frame, page } = await embed('?show=causes');
    const height = (): number => Math.ceil(page.body.getBoundingClientRect().height);
    await until(() => heard.at(-1)?.data.height === height(), 'the height');
    expect(heard.at(-1)!.source).to.equal(frame.contentWindow);

    const before = height();
    page.querySelector('psoas-causes')!.shadowRoot!.querySelector<HTMLElement>('[data-id="hip-arthritis"]')!.click();
    await until(() => height() !== before && heard.at(-1)?.data.height === height(), 'the new height');
    expect(Object.keys(heard.at(-1)!.data).sort()).to.deep.equal(['height', 'type']);
  });

  it('is given that height by embed-host.js', async () => {
    await import(new URL('/dist/embed-host.js', location.href).href);
    const { frame, page } = await embed('?show=quiz');
    await until(
      () => Math.abs(frame.clientHeight - page.body.getBoundingClientRect().height) <= 1,
      'the frame as high as its content',
    );
    await nextFrame();

    expect(page.documentElement.scrollHeight).to.be.at.most(frame.clientHeight);
  });

  it('leaves out what it cannot show and says so', async () => {
    const { page } = await embed(
      '?show=quiz,provider,script%3E&accent=nonsense&booking=javascript:alert(1)&src=https://elsewhere.invalid/x.json',
    );

    expect(tags(page)).to.deep.equal(['psoas-quiz']);
    expect(page.documentElement.style.getPropertyValue('--psoas-accent')).to.equal('');
    expect(page.querySelector('psoas-provider')!.hasAttribute('src')).to.equal(false);
  });
});
