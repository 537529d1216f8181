/** The tags in Svelte 5 components: `import 'psoas-elements/svelte'` registers them and types them. */
import type { HTMLAttributes } from 'svelte/elements';
import type { PsoasEvents, PsoasOwn, PsoasTags } from './elements.js';

export * from '../esm/index.js';

/** Attributes, properties and `onpsoas-…` listeners of a tag. */
export type PsoasProps<T extends keyof PsoasTags> = Omit<HTMLAttributes<PsoasTags[T]>, keyof PsoasOwn<T>> &
  PsoasOwn<T> & {
    [E in keyof PsoasEvents[T] as `on${E & string}`]?: ((event: PsoasEvents[T][E]) => void) | undefined;
  };

type PsoasIntrinsicElements = { [T in keyof PsoasTags]: PsoasProps<T> };

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends PsoasIntrinsicElements {}
}
