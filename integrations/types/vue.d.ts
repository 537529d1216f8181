/** The tags in Vue 3 templates: `import 'psoas-elements/vue'` registers them and types them. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { PsoasEvents, PsoasOwn, PsoasTags } from './elements.js';

export * from '../esm/index.js';

/** psoas-quiz-answer → onPsoasQuizAnswer, as Vue names the listener behind `@psoas-quiz-answer`. */
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** Attributes, properties and `@psoas-…` listeners of a tag. */
export type PsoasProps<T extends keyof PsoasTags> = Omit<HTMLAttributes, keyof PsoasOwn<T>> &
  PsoasOwn<T> & {
    [E in keyof PsoasEvents[T] as `on${Capitalize<Camel<E & string>>}`]?:
      ((event: PsoasEvents[T][E]) => void) | undefined;
  };

type PsoasComponents = { [T in keyof PsoasTags]: DefineComponent<PsoasProps<T>> };

declare module 'vue' {
  interface GlobalComponents extends PsoasComponents {}
}
