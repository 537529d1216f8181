/** A row of tabs that choose by arrow keys (APG Tabs, automatic activation); the panel is the caller's. */
import { html, type TemplateResult } from 'lit';

export interface Tabs<T extends string> {
  readonly label: string;
  readonly ids: readonly T[];
  readonly current: T;
  /** Id of the panel. */
  readonly panel: string;
  readonly words: (id: T) => unknown;
  readonly onChoose: (id: T) => void;
}

export const tabId = (id: string): string => `tab-${id}`;

export const tabs = <T extends string>({ label, ids, current, panel, words, onChoose }: Tabs<T>): TemplateResult => {
  const onKey = (event: KeyboardEvent): void => {
    const row = event.currentTarget as HTMLElement;
    const at = ids.indexOf(current);
    const forward = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = ids[(to + ids.length) % ids.length]!;
    onChoose(next);
    row.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${ids.map(
      (id) =>
        html`<button
          type="button"
          class="tab"
          part="tab"
          role="tab"
          id=${tabId(id)}
          aria-selected=${id === current ? 'true' : 'false'}
          aria-controls=${panel}
          tabindex=${id === current ? '0' : '-1'}
          @click=${() => {
            onChoose(id);
          }}
        >
          ${words(id)}
        </button>`,
    )}
  </div>`;
};
