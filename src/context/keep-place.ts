/**
 * Words that were written into a page take another height than the element that takes their place. So that nothing the
 * reader sees moves, the element keeps the room they had, as far as it is in sight, until it is out of sight or the
 * reader does something.
 */

/** By two frames after the module has run everything is drawn and has been laid out. */
const settled = (then: () => void): void => {
  requestAnimationFrame(() => {
    requestAnimationFrame(then);
  });
};

const release = (host: HTMLElement): void => {
  host.style.removeProperty('min-block-size');
};

/** Gives up what of its room lies below the window, where nobody sees it go. */
const shrink = (host: HTMLElement): void => {
  const kept = host.style.minBlockSize;
  const end = document.documentElement.clientHeight;
  const before = host.getBoundingClientRect();
  // What follows it is in sight.
  if (before.bottom > 0 && before.bottom <= end) return;
  release(host);
  const { top, bottom } = host.getBoundingClientRect();
  if (top > end || bottom >= end || before.bottom <= 0) return;
  host.style.minBlockSize = `min(${kept}, ${String(Math.ceil(end - top))}px)`;
};

const isHeld = (host: HTMLElement): boolean => host.style.minBlockSize !== '';

/** Releases what is still held, once. */
const releaseLater = (hosts: readonly HTMLElement[]): void => {
  const held = hosts.filter(isHeld);
  if (held.length === 0) return;
  const done = new AbortController();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (!isIntersecting) release(target as HTMLElement);
  });
  const end = (): void => {
    done.abort();
    observer.disconnect();
    held.forEach(release);
  };
  for (const host of held) observer.observe(host);
  for (const name of ['click', 'keydown', 'resize'])
    window.addEventListener(name, end, { capture: true, passive: true, signal: done.signal });
};

/** To be called before the tags are registered: it measures what stands on the page until then. */
export const keepPlaces = (): void => {
  const hosts = [...document.querySelectorAll('div[data-psoas-rendered][slot]')].flatMap((words) =>
    words.parentElement && !customElements.get(words.parentElement.localName) ? [words.parentElement] : [],
  );
  // All are read before the first is written to: one layout, not one for each.
  const heights = hosts.map((host) => host.getBoundingClientRect().height);
  hosts.forEach((host, i) => {
    host.style.minBlockSize = `${String(heights[i])}px`;
  });
  if (hosts.length > 0)
    settled(() => {
      hosts.forEach(shrink);
      releaseLater(hosts);
    });
};
