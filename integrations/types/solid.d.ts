/** The tags in JSX of Solid: `import 'psoas-elements/solid'` registers them and types them. */
import type { JSX } from 'solid-js';
import type { PsoasAttributes, PsoasEvents, PsoasProperties, PsoasTags } from './elements.js';

export * from '../esm/index.js';

/** `prop:content`, `attr:lang` and `on:psoas-quiz-answer`, as Solid writes properties, attributes and listeners. */
export type PsoasProps<T extends keyof PsoasTags> = Omit<JSX.HTMLAttributes<PsoasTags[T]>, keyof PsoasAttributes[T]> &
  PsoasAttributes[T] & {
    [P in keyof PsoasProperties[T] as `prop:${P & string}`]?: PsoasProperties[T][P] | undefined;
  } & {
    [A in keyof PsoasAttributes[T] as `attr:${A & string}`]?: PsoasAttributes[T][A];
  } & {
    [E in keyof PsoasEvents[T] as `on:${E & string}`]?: ((event: PsoasEvents[T][E]) => void) | undefined;
  };

type PsoasIntrinsicElements = { [T in keyof PsoasTags]: PsoasProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends PsoasIntrinsicElements {}
  }
}
