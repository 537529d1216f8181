/** What the elements of one page or one provider share. Immutable: every change is a new session. */
import type { ContentPack } from './content.js';

export interface Session {
  readonly content: ContentPack;
  /** The language the page asked for; `content.lang` is the one it got. */
  readonly locale: string;
  /** Id of the structure or cause the reader is looking at. */
  readonly selected: string | undefined;
}

export type Request =
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'provide'; readonly content: ContentPack; readonly locale: string };

export const startSession = (content: ContentPack, locale: string = content.lang): Session => ({
  content,
  locale,
  selected: undefined,
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
      if (content === session.content && locale === session.locale) return session;
      const { selected } = session;
      return { content, locale, selected: selected !== undefined && isEntry(content, selected) ? selected : undefined };
    }
  }
};
