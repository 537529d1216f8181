/** What is used of these; their own declarations bring all of Node's types, which would change those of the browser. */
declare module 'node:crypto' {
  export const createHash: (algorithm: 'sha256') => {
    update: (text: string) => { digest: (encoding: 'base64') => string };
  };
}
declare module '@lit-labs/ssr' {
  export type Rendered = Iterable<unknown>;
  export const render: (value: unknown) => Rendered;
  export class LitElementRenderer {
    constructor(tagName: string);
    setAttribute(name: string, value: string): void;
    connectedCallback(): void;
  }
}
declare module '@lit-labs/ssr/lib/render-result.js' {
  export const collectResultSync: (rendered: Iterable<unknown>) => string;
}
