/** What is wrong with a page, for the one who looks after it: where, what, and what to do. */
export interface Problem {
  /** An error leaves the page as it was; a warning does not. */
  readonly level: 'error' | 'warning';
  /** Line of the page, from 1; undefined where it concerns the page as a whole. */
  readonly line: number | undefined;
  readonly message: string;
}

/** Stops the work on a page. */
export class PageError extends Error {
  readonly line: number | undefined;
  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
