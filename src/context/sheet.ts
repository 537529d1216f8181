/** What an element needs to show the sheet: one on a page does, the plan if there is one, else the first exercise. */
import type { LitElement, ReactiveController } from 'lit';
import type { Sheet, SheetBar, SheetRequest } from '../domain/sheet.js';
import { say } from '../domain/locale.js';
import { moveFocus } from './focus.js';
import { type Paper, printAlone } from './print-alone.js';
import type { SessionController } from './session.js';
import { SheetLinkController, sheetLink } from './sheet-link.js';

export class SheetController implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #link: SheetLinkController;
  readonly #paper: () => Paper;
  #isOpen = false;
  #field: string | undefined;
  /** What was said last, for those who listen. */
  status = '';

  constructor(host: LitElement, session: SessionController, isShown: () => boolean, paper: () => Paper) {
    this.#host = host;
    this.#session = session;
    this.#paper = paper;
    this.#link = new SheetLinkController(host, session, isShown);
    host.addController(this);
  }

  get sheet(): Sheet {
    return this.#session.session.sheet;
  }

  hostUpdate(): void {
    if (this.sheet.length === 0) this.#isOpen = false;
  }

  /** Puts an exercise on the sheet, or takes it off. */
  toggle(id: string): void {
    const isOn = this.sheet.some((item) => item.id === id);
    this.#session.changeSheet({ type: isOn ? 'sheet-remove' : 'sheet-add', id });
    this.#sayCount();
  }

  /** Opens the list that changes the sheet and moves focus there. */
  show(): void {
    void moveFocus(this.#host, '#sheet', '.sheet');
  }

  /** What the bar shows and does. */
  bar(level: number): SheetBar {
    return {
      content: this.#session.content,
      sheet: this.sheet,
      level,
      isOpen: this.#isOpen,
      offered: this.#link.offered?.length,
      link: this.#field,
      ask: this.#ask,
      onChange: () => {
        this.#isOpen = !this.#isOpen;
        this.#field = undefined;
        this.#host.requestUpdate();
      },
      onPrint: () => {
        printAlone(this.#host, this.#paper());
      },
      onCopy: () => void this.#copy(),
      onOffer: (isTaken) => {
        this.#link.settle(isTaken);
        void moveFocus(this.#host, '#sheet');
      },
    };
  }

  /** The same words twice are no change, and would not be said: silence comes between. */
  async #say(status: string): Promise<void> {
    if (this.status === status) {
      this.status = '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.status = status;
    this.#host.requestUpdate();
  }

  #sayCount(): void {
    const { content } = this.#session;
    const n = this.sheet.length;
    void this.#say(n === 0 ? say(content, 'sheet', 'empty') : say(content, 'sheet', 'count', { n }));
  }

  readonly #ask = (request: SheetRequest): void => {
    const { content } = this.#session;
    const at = this.sheet.findIndex((item) => 'id' in request && item.id === request.id);
    this.#field = undefined;
    this.#session.changeSheet(request);
    if (request.type === 'sheet-move') {
      const place = this.sheet.findIndex(({ id }) => id === request.id) + 1;
      const name = content.exercises.items[request.id]?.name ?? request.id;
      void this.#say(say(content, 'sheet', 'moved', { name, place }));
      void moveFocus(this.#host, `[data-item="${request.id}"] [data-act="${request.by < 0 ? 'up' : 'down'}"]`);
    }
    if (request.type === 'sheet-remove') {
      // The button is gone: to the next row's, or to the bar.
      const next = this.sheet[Math.min(at, this.sheet.length - 1)];
      void moveFocus(this.#host, next ? `[data-item="${next.id}"] [data-act="remove"]` : '#sheet');
      this.#sayCount();
    }
  };

  async #copy(): Promise<void> {
    const link = sheetLink(this.sheet);
    try {
      await navigator.clipboard.writeText(link);
      await this.#say(say(this.#session.content, 'sheet', 'copied'));
    } catch {
      // No clipboard: on a page without https, or forbidden. The reader copies it by hand.
      this.#field = link;
      this.#host.requestUpdate();
      await moveFocus(this.#host, '#sheet-link');
      this.#host.renderRoot.querySelector<HTMLInputElement>('#sheet-link')?.select();
    }
  }
}
