/** What the elements of one page or one provider share. Immutable: every change is a new session. */
import type { ContentPack } from './content.js';
import { reduceSheet, settleSheet, type Sheet, type SheetRequest } from './sheet.js';

export interface Session {
  readonly content: ContentPack;
  /** The language the page asked for; `content.lang` is the one it got. */
  readonly locale: string;
  /** Id of the structure or cause the reader is looking at. */
  readonly selected: string | undefined;
  /** The exercises on the reader's sheet, in their order. */
  readonly sheet: Sheet;
  /** The words are still on their way: nothing is to be shown yet. */
  readonly isWaiting?: boolean;
  /** Whoever provides the session says itself what there is to say about the translation. */
  readonly isNoted?: boolean;
}

export type Request =
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'provide'; readonly content: ContentPack; readonly locale: string }
  | SheetRequest;

export const startSession = (content: ContentPack, locale: string = content.lang): Session => ({
  content,
  locale,
  selected: undefined,
  sheet: [],
});

const isEntry = ({ anatomy, causes }: ContentPack, id: string): boolean =>
  anatomy.order.includes(id) || causes.order.includes(id);

/** The next session, or the same object when nothing changes. An id that the content does not hold is no selection. */
export const reduce = (session: Session, request: Request): Session => {
  switch (request.type) {
    case 'select': {
      const { id } = request;
      if (id === session.selected || (id !== undefined && !isEntry(session.content, id))) return session;
      return { ...session, selected: id };
    }
    case 'provide': {
      const { content, locale } = request;
      const { selected, isWaiting, ...rest } = session;
      if (content === session.content && locale === session.locale && !isWaiting) return session;
      return {
        ...rest,
        content,
        locale,
        selected: selected !== undefined && isEntry(content, selected) ? selected : undefined,
        sheet: settleSheet(content, session.sheet),
      };
    }
    default: {
      const sheet = reduceSheet(session.content, session.sheet, request);
      return sheet === session.sheet ? session : { ...session, sheet };
    }
  }
};
