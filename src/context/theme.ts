/**
 * What CSS alone cannot do about a page's colours: work the palette out where the engine has no relative colours, and
 * tell whoever looks after the page about tokens that make a text unreadable.
 */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { pairs, unreadable } from '../domain/contrast.js';
import { plainColours, type Rgb } from '../domain/palette.js';
import { engine } from './engine.js';

/** Where pages are used to switch their theme. */
const SWITCHES = ['class', 'style', 'theme', 'data-theme', 'data-bs-theme'];

const colours = [...new Set(pairs.flatMap(([front, backs]) => [front, ...backs.split(' ')])), 'accent'];

const DEFAULT_ACCENT: Rgb = [11 / 255, 107 / 255, 203 / 255];

/** A computed colour: `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3 / 0.5)`. */
const read = (computed: string): { rgb: Rgb; alpha: number } => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = computed.startsWith('rgb') ? 255 : 1;
  const clipped = [red, green, blue].map((channel) => Math.max(0, Math.min(1, channel / scale)));
  return { rgb: clipped as unknown as Rgb, alpha };
};

/** The style sheets of one element with their colours worked out; elements of a page share them. */
const plainSheets = new Map<string, CSSStyleSheet>();

const heard = new Set<string>();

export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  /** Kept: what listens to a query has to be taken from the same one. */
  readonly #dark = isServer ? undefined : matchMedia('(prefers-color-scheme: dark)');
  #painted = '';
  #waiting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(this.#look);
    for (const each of [this.#host, document.documentElement, document.body])
      this.#observer.observe(each, { attributeFilter: SWITCHES });
    this.#dark?.addEventListener('change', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#dark?.removeEventListener('change', this.#look);
  }

  readonly #look = (): void => {
    if (!engine.derivesColours) this.#paint();
    if (this.#waiting) return;
    this.#waiting = true;
    // No reader waits for this; Safari has no idle callback.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#waiting = false;
      if (this.#host.isConnected) this.#warn();
    });
  };

  get #isDark(): boolean {
    const { colorScheme } = getComputedStyle(this.#host);
    return /dark/.test(colorScheme) && (!/light/.test(colorScheme) || this.#dark!.matches);
  }

  /** What the engine makes of each colour, where the element stands. */
  #compute(values: readonly string[]): string[] {
    const probe = document.createElement('i');
    this.#host.renderRoot.append(probe);
    const computed = values.map((value) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return computed;
  }

  /** The sheets for the accent and scheme of now, in the places of those they were made from. */
  #paint(): void {
    const { renderRoot } = this.#host;
    const accent = getComputedStyle(this.#host).getPropertyValue('--psoas-accent').trim();
    const isDark = this.#isDark;
    const look = `${accent} ${String(isDark)}`;
    if (look === this.#painted || !(renderRoot instanceof ShadowRoot)) return;
    this.#painted = look;
    const rgb = CSS.supports('color', accent) ? read(this.#compute([accent])[0]!).rgb : DEFAULT_ACCENT;
    const styles = (this.#host.constructor as typeof LitElement).elementStyles;
    const texts = styles.map((style) => plainColours((style as { cssText: string }).cssText, rgb, isDark));
    // Lit's own two ways to bring in a style sheet.
    if (renderRoot.adoptedStyleSheets?.length)
      renderRoot.adoptedStyleSheets = texts.map((text) => {
        const known = plainSheets.get(text) ?? new CSSStyleSheet();
        if (!plainSheets.has(text)) known.replaceSync(text);
        plainSheets.set(text, known);
        return known;
      });
    else
      renderRoot.querySelectorAll('style').forEach((style, i) => {
        style.textContent = texts[i] ?? '';
      });
  }

  #warn(): void {
    const host = getComputedStyle(this.#host);
    const values = new Map(colours.map((token) => [token, host.getPropertyValue(`--psoas-${token}`).trim()]));
    const isSet = (token: string): boolean => Boolean(values.get(token));
    const set = colours.filter(isSet);
    // Forced colours are the reader's, whatever a page sets.
    if (set.length === 0 || matchMedia('(forced-colors: active)').matches) return;
    const ground = isSet('surface') ? undefined : groundOf(this.#host);
    const inUse = colours.filter((token) => token !== 'ground' || ground !== undefined);
    const computed = this.#compute(
      inUse.map((token) => {
        const value = token === 'ground' ? ground! : `var(--_${token})`;
        return engine.derivesColours ? `color(from ${value} srgb r g b / alpha)` : value;
      }),
    ).map(read);
    const seen = new Map(inUse.map((token, i) => [token, computed[i]!]));
    const complaints = [
      ...set
        .filter((token) => !CSS.supports('color', values.get(token)!))
        .map((token) => `--psoas-${token} (${values.get(token)!}) is not a colour.`),
      ...set
        .filter((token) => seen.get(token)!.alpha < 1)
        .map(
          (token) => `--psoas-${token} (${values.get(token)!}) is not opaque: its contrast depends on what is behind.`,
        ),
    ];
    const text = (complaints.length > 0 ? complaints : unreadable((token) => seen.get(token)?.rgb, isSet)).join('\n');
    if (text === '' || heard.has(text)) return;
    heard.add(text);
    console.warn(
      `<${this.#host.localName}>: ${text}\nChoose colours further apart, or set --psoas-accent alone.`,
      this.#host,
    );
  }
}

/** The colour behind an element, where it is one that can be told. */
const groundOf = (element: Element): string | undefined => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const { alpha } = read(backgroundColor);
  if (backgroundImage !== 'none' || (alpha > 0 && alpha < 1)) return undefined;
  if (alpha === 1) return backgroundColor;
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent ? groundOf(parent) : 'Canvas';
};
