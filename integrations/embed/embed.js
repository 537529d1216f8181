/**
 * The page inside a frame. What it shows stands in its address:
 *
 *   embed.html?show=quiz,causes&lang=de&accent=%2300707a&phone=020+7946+0188
 *
 *   show      what to show, by the tag without "psoas-", with commas between; an exercise as "exercise:plank". Default: guide
 *   lang      language of the words
 *   accent, radius, theme          the look: any CSS colour, 0 to 10, light or dark
 *   name, phone, booking, emergency    the clinic's details
 *   src       a file of the clinic's words, on the same host as this page
 *
 * It tells the page around it how high it is, and nothing else: `{ type: 'psoas-height', height }`, in CSS pixels.
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

const clinic = Object.fromEntries(
  Object.entries({
    name: get('name'),
    phone: get('phone'),
    bookingUrl: booking && /^https?:\/\//i.test(booking) ? booking : undefined,
    emergencyNumber: get('emergency'),
  }).filter(([, value]) => value !== undefined),
);

const show = (get('show') ?? 'guide').split(',').map((each) => each.trim());
const provider = document.createElement('psoas-provider');
const src = get('src');
if (src && new URL(src, location.href).origin !== location.origin)
  complain('src', src, 'is on another host; put the file beside this page');
else if (src) provider.setAttribute('src', src);
if (Object.keys(clinic).length > 0 && !src) provider.setAttribute('content', JSON.stringify({ clinic }));

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
document.querySelector('main').append(isGuideAlone ? provider.firstElementChild : provider);
// Elements stand one below the other; the provider itself takes no room.
void customElements.whenDefined('psoas-provider').then(() => {
  for (const element of document.querySelectorAll('main :not(:defined)'))
    complain('show', element.localName, 'is no element of this version');
});

let told = 0;
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  // To whichever page shows it: a height is nobody's secret.
  parent.postMessage({ type: 'psoas-height', height }, '*');
};
new ResizeObserver(tell).observe(document.body);
tell();
