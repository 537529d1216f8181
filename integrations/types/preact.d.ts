/** The tags in JSX of Preact: `import 'psoas-elements/preact'` registers them and types them. */
import type { HTMLAttributes } from 'preact';
import type { PsoasEvents, PsoasOwn, PsoasTags } from './elements.js';

export * from '../esm/index.js';

type Listeners<T extends keyof PsoasTags> = {
  [E in keyof PsoasEvents[T] as `on${E & string}`]?: ((event: PsoasEvents[T][E]) => void) | undefined;
};

/** Attributes, properties and `onpsoas-…` listeners of a tag. */
export type PsoasProps<T extends keyof PsoasTags> = Omit<HTMLAttributes<PsoasTags[T]>, keyof PsoasOwn<T>> &
  PsoasOwn<T> &
  Listeners<T>;

type PsoasIntrinsicElements = { [T in keyof PsoasTags]: PsoasProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PsoasIntrinsicElements {}
  }
}
