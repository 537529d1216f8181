/** `:state(name)`, for whoever styles an element by what it is doing. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

const attached = new WeakMap<HTMLElement, ElementInternals>();

/** An element's internals, which it hands out once; none on a server and in an engine that has none. */
export const internalsOf = (host: HTMLElement): ElementInternals | undefined => {
  if (isServer || !('attachInternals' in host)) return undefined;
  let internals = attached.get(host);
  if (!internals) attached.set(host, (internals = host.attachInternals()));
  return internals;
};

export const setState = (host: HTMLElement, name: string, holds: boolean): void => {
  try {
    internalsOf(host)?.states[holds ? 'add' : 'delete'](name);
  } catch {
    // An engine without states, or with an older spelling of them: there is nothing to style by.
  }
};

export class StatesController<State extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #now: () => Readonly<Record<State, boolean>>;

  /** `now` says which states hold; it is asked after every drawing. */
  constructor(host: ReactiveControllerHost & HTMLElement, now: () => Readonly<Record<State, boolean>>) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const [name, holds] of Object.entries<boolean>(this.#now())) setState(this.#host, name, holds);
  }
}
