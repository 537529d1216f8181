/** What a reader has done to a server's drawing before the script came is done again to the element's own. */

type Control = HTMLInputElement & HTMLDetailsElement;

/** A server draws the contents open for all, as it cannot measure. */
const CONTROLS = 'a, button, details:not(.toc *), input, summary';

/** In their order, also those of elements inside; not what a server has drawn for another width. */
const controlsOf = (root: ParentNode): Control[] =>
  [...root.querySelectorAll<Control>('*')].flatMap((each) => {
    if (each.shadowRoot) return controlsOf(each.shadowRoot);
    return each.matches(CONTROLS) && getComputedStyle(each).visibility !== 'hidden' ? each : [];
  });

const repeat = (was: Control, now: Control): void => {
  if (was.open) now.open = true;
  if (was.checked !== was.defaultChecked && was.checked !== now.checked) now.click();
  if (was.value && was.value !== was.defaultValue) {
    now.value = was.value;
    now.dispatchEvent(new Event('input'));
  }
};

/** To be called before a server's drawing goes. What stands inside another element goes with that one. */
export const keepChoices = (drawn: ShadowRoot): void => {
  const outer = drawn.host.getRootNode();
  if (outer instanceof ShadowRoot) {
    keepChoices(outer);
    return;
  }
  const before = controlsOf(drawn);
  const focused = before.findIndex((each) => each.matches(':focus'));
  // By then all have drawn, and nothing has been painted yet.
  requestAnimationFrame(() => {
    const after = controlsOf(drawn);
    if (after.length !== before.length) return;
    after.forEach((now, i) => {
      if (now !== before[i]) repeat(before[i]!, now);
    });
    after[focused]?.focus({ preventScroll: true });
  });
};
