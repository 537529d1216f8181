/** A page opened with `#psoas-sheet=…` shows that sheet. One already there is never lost without the reader's word. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readSheet, sameSheet, type Sheet, writeSheet } from '../domain/sheet.js';
import type { SessionController } from './session.js';

const NAME = 'psoas-sheet';

/** This page with the sheet in its fragment and nothing else that was there. */
export const sheetLink = (sheet: Sheet): string => {
  const url = new URL(location.href);
  url.hash = `${NAME}=${writeSheet(sheet)}`;
  return url.href;
};

export class SheetLinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #isShown: () => boolean;
  /** The fragment's text that was read last: each is read once. */
  #read: string | undefined;

  /** A sheet that a link brings while the reader has another one. */
  offered: Sheet | undefined;

  /** Of all elements on a page only the one that shows the sheet reads the link. */
  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController, isShown: () => boolean) {
    this.#host = host;
    this.#session = session;
    this.#isShown = isShown;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) window.addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (!this.#isShown()) return;
    const text = new URLSearchParams(location.hash.slice(1)).get(NAME) ?? undefined;
    if (text === this.#read) return;
    this.#read = text;
    if (text === undefined) return;
    const { content, sheet: mine } = this.#session.session;
    const { sheet, dropped } = readSheet(content, text);
    if (dropped.length > 0)
      console.warn(
        `<${this.#host.localName}>: the link's #${NAME} names what there is not: ${dropped.join(', ')}; left out. Exercises are ${content.exercises.order.join(', ')}.`,
        this.#host,
      );
    if (sheet.length === 0 || sameSheet(sheet, mine)) return;
    if (mine.length === 0) this.#session.changeSheet({ type: 'sheet-set', sheet });
    else {
      this.offered = sheet;
      this.#host.requestUpdate();
    }
  }

  /** Takes the offered sheet in place of the reader's own, or forgets it. */
  settle(isTaken: boolean): void {
    const { offered } = this;
    this.offered = undefined;
    if (offered && isTaken) this.#session.changeSheet({ type: 'sheet-set', sheet: offered });
    this.#host.requestUpdate();
  }

  readonly #onHashChange = (): void => {
    this.#host.requestUpdate();
  };
}
