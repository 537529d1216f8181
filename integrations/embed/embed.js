/**
 * The page inside a frame. What it shows stands in its address:
 *
 *   embed.html?show=quiz,causes&lang=de&accent=%2300707a&phone=020+7946+0188
 *
 *   show      what to show, by the tag without "psoas-", with commas between; an exercise as "exercise:plank". Default: guide
 *   lang      language of the words
 *   accent, radius, theme          the look: any CSS colour, 0 to 10, light or dark
 *   name, phone, booking, emergency    the clinic's details
 *   src       a file of the clinic's words, on the same host as this page, instead of the details
 *
 * Whoever writes an address chooses what stands in it. Where embed.html names a file, <main data-details="embed.json">,
 * details and words come from that file alone.
 *
 * It tells the page around it how high it is, and nothing else: `{ type: 'psoas-height', height }`, in CSS pixels. It
 * tells it again to a page that asks with `{ type: 'psoas-height-wanted' }`.
 */
const { searchParams: asked } = new URL(location.href);
const get = (name) => asked.get(name)?.trim() || undefined;
const complain = (name, value, remedy) => console.warn(`embed.html: ${name} "${value}" ${remedy}`);

const root = document.documentElement;
const lang = get('lang');
if (lang) root.lang = lang;

const accent = get('accent');
if (accent && !CSS.supports('color', accent)) complain('accent', accent, 'is not a colour; write one like %2300707a');
else if (accent) root.style.setProperty('--psoas-accent', accent);

const radius = get('radius');
if (radius && !/^(10|\d(\.\d+)?)$/.test(radius)) complain('radius', radius, 'is not a number from 0 to 10');
else if (radius) root.style.setProperty('--psoas-radius', `${radius}px`);

const theme = get('theme');
if (theme && !['light', 'dark', 'auto'].includes(theme)) complain('theme', theme, 'is none of light, dark, auto');
else if (theme) root.dataset['theme'] = theme;

const booking = get('booking');
if (booking && !/^https?:\/\//i.test(booking)) complain('booking', booking, 'does not begin with https://');

const isOnThisHost = (address) => {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
};
const src = get('src');
const isSrcRefused = src !== undefined && !isOnThisHost(src);
if (isSrcRefused) complain('src', src, 'is no file on this host; put the file beside this page');

const clinic = Object.fromEntries(
  Object.entries({
    name: get('name'),
    phone: get('phone'),
    bookingUrl: booking && /^https?:\/\//i.test(booking) ? booking : undefined,
    emergencyNumber: get('emergency'),
  }).filter(([, value]) => value !== undefined),
);

const main = document.querySelector('main');
const provider = document.createElement('psoas-provider');
const { details } = main.dataset;
if (details) {
  provider.setAttribute('src', details);
  for (const name of ['src', 'name', 'phone', 'booking', 'emergency'])
    if (get(name)) complain(name, get(name), `is not used; on this host the details stand in ${details}`);
} else if (src && !isSrcRefused) provider.setAttribute('src', src);
else if (Object.keys(clinic).length > 0) provider.setAttribute('content', JSON.stringify({ clinic }));

const show = (get('show') ?? 'guide').split(',').map((each) => each.trim());
for (const each of show) {
  const [kind, name] = each.split(':');
  const tag = `psoas-${kind.replace(/^psoas-/, '')}`;
  if (!/^psoas-[a-z]+$/.test(tag) || ['psoas-provider', 'psoas-term'].includes(tag)) {
    complain('show', each, 'is nothing to show; write guide, anatomy, causes, quiz … (README, "On a page")');
    continue;
  }
  const element = document.createElement(tag);
  if (name) element.setAttribute('name', name);
  if (tag === 'psoas-guide') for (const { name: key, value } of provider.attributes) element.setAttribute(key, value);
  provider.append(element);
}
const isGuideAlone = show.length === 1 && provider.firstElementChild?.localName === 'psoas-guide';
main.append(isGuideAlone ? provider.firstElementChild : provider);
// Elements stand one below the other; the provider itself takes no room.
void customElements.whenDefined('psoas-provider').then(() => {
  for (const element of main.querySelectorAll(':not(:defined)'))
    complain('show', element.localName, 'is no element of this version');
});

/** Title and direction of the page are those of the words in it, once they are there. */
const describe = () => {
  const headings = [...main.querySelectorAll('*')].map(({ shadowRoot }) =>
    shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'),
  );
  const first = headings.find(Boolean);
  if (!first) return;
  const title = document.querySelector('title');
  title.textContent = first.textContent.replace(/\s+/g, ' ').trim();
  title.lang = first.closest('[lang]')?.lang ?? '';
  root.dir = first.closest('[dir]')?.dir ?? '';
};
// Other words of the same height have taken the place of the first.
addEventListener('psoas-ready', () => requestAnimationFrame(describe));

/** What leads away from here would be shown inside the frame: it gets a tab of its own. */
const openOutside = (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.href);
  if (!link || !/^https?:$/.test(link.protocol)) return;
  const [there, here] = [link, location].map(({ href }) => href.split('#', 1)[0]);
  if (there === here) return;
  link.target = '_blank';
  link.relList.add('noopener');
};
if (parent !== window) addEventListener('click', openOutside, { capture: true });

let told = 0;
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  // To whichever page shows it: a height is nobody's secret.
  parent.postMessage({ type: 'psoas-height', height }, '*');
};
new ResizeObserver(() => {
  tell();
  describe();
}).observe(document.body);
addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.type !== 'psoas-height-wanted') return;
  told = 0;
  tell();
});
tell();
