/** The tags in Astro components: `/// <reference types="psoas-elements/astro" />` types them. */
import type { PsoasAttributes, PsoasTags } from './elements.js';

export * from '../esm/index.js';

/** Astro writes HTML: what a tag takes there are its attributes. */
type PsoasIntrinsicElements = {
  [T in keyof PsoasTags]: Omit<astroHTML.JSX.HTMLAttributes, keyof PsoasAttributes[T]> & PsoasAttributes[T];
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends PsoasIntrinsicElements {}
  }
}
