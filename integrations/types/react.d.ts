/** The tags in JSX of React 19: `import 'psoas-elements/react'` registers them and types them. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PsoasEvents, PsoasOwn, PsoasTags } from './elements.js';

export * from '../esm/index.js';

type Listeners<T extends keyof PsoasTags> = {
  [E in keyof PsoasEvents[T] as `on${E & string}`]?: ((event: PsoasEvents[T][E]) => void) | undefined;
};

/** Attributes, properties and `onpsoas-…` listeners of a tag. */
export type PsoasProps<T extends keyof PsoasTags> = Omit<
  DetailedHTMLProps<HTMLAttributes<PsoasTags[T]>, PsoasTags[T]>,
  keyof PsoasOwn<T>
> &
  PsoasOwn<T> &
  Listeners<T> & { class?: string };

type PsoasIntrinsicElements = { [T in keyof PsoasTags]: PsoasProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PsoasIntrinsicElements {}
  }
}
