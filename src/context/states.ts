/** `:state(name)`, for whoever styles an element by what it is doing. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

export class StatesController<State extends string> implements ReactiveController {
  readonly internals: ElementInternals | undefined;
  readonly #now: () => Readonly<Record<State, boolean>>;

  /** `now` says which states hold; it is asked after every drawing. */
  constructor(host: ReactiveControllerHost & HTMLElement, now: () => Readonly<Record<State, boolean>>) {
    this.internals = isServer ? undefined : host.attachInternals();
    this.#now = now;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [name, holds] of Object.entries(this.#now()))
      try {
        this.internals!.states[holds ? 'add' : 'delete'](name);
      } catch {
        // An engine without states, or with an older spelling of them: there is nothing to style by.
      }
  }
}
