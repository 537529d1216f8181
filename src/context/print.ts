/** Tells an element when it is on its way to paper, so that what only paper needs is only drawn then. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Both are needed: the query answers to emulation, the event comes in time for a real print. */
  readonly #query = isServer ? undefined : matchMedia('print');

  /** True while the page is being printed. */
  printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#query) return;
    this.printing = this.#query.matches;
    this.#query.addEventListener('change', this.#onChange);
    window.addEventListener('beforeprint', this.#onChange);
    window.addEventListener('afterprint', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
    window.removeEventListener('beforeprint', this.#onChange);
    window.removeEventListener('afterprint', this.#onChange);
  }

  readonly #onChange = (event: Event): void => {
    this.printing = event.type === 'beforeprint' || (event.type === 'change' && this.#query!.matches);
    this.#host.requestUpdate();
  };
}
