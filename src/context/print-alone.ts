/** Prints one template and nothing else of the page, from a frame of its own: the page's styles and words stay out. */
import { adoptStyles, type CSSResult, render, supportsAdoptingStyleSheets } from 'lit';

export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly body: unknown;
  readonly styles: readonly CSSResult[];
}

export const printAlone = (host: HTMLElement, { title, lang, body, styles }: Paper): void => {
  const pressed = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  const frame = document.createElement('iframe');
  frame.title = title;
  Object.assign(frame.style, { position: 'fixed', bottom: 0, width: 0, height: 0, border: 0 });
  // An empty frame loads at once in some engines and a moment later in others; what is drawn before is lost.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!view) return;
      const page = view.document;
      page.title = title;
      page.documentElement.lang = lang;
      const place = page.createElement('div');
      place.style.setProperty('font-family', getComputedStyle(host).fontFamily);
      const root = place.attachShadow({ mode: 'open' });
      // Lit's sheets are the page's own: a frame takes none of another document.
      if (supportsAdoptingStyleSheets)
        root.adoptedStyleSheets = styles.map(({ cssText }) => {
          const sheet = new view.CSSStyleSheet();
          sheet.replaceSync(cssText);
          return sheet;
        });
      else adoptStyles(root, [...styles]);
      page.body.append(place);
      render(body, root);
      view.addEventListener(
        'afterprint',
        () => {
          frame.remove();
          // The frame had to take the focus, and takes it with it.
          pressed?.focus({ preventScroll: true });
        },
        { once: true },
      );
      view.focus();
      view.print();
    },
    { once: true },
  );
  document.body.append(frame);
};
