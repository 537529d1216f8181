/** The quiz from its answers alone: nothing here is stored, everything is worked out. */
import type { ContentPack, QuizItem } from './content.js';

/** What the reader did with a question: an option's id, or one of the two ways to pass. */
export type Answer = { readonly option: string } | 'not-sure' | 'skipped';
export type Answers = Readonly<Record<string, Answer>>;

export const chosenOption = (answer: Answer | undefined): string | undefined =>
  typeof answer === 'object' ? answer.option : undefined;

export const isRight = (item: QuizItem, answer: Answer | undefined): boolean => chosenOption(answer) === item.answer;

export interface QuizScore {
  readonly right: number;
  readonly total: number;
  /** One per question, in order. */
  readonly topics: readonly { readonly id: string; readonly item: QuizItem; readonly known: boolean }[];
}

/** How many are right, and which topics are worth another look. No pass mark: a score is not a verdict. */
export const score = ({ quiz }: ContentPack, answers: Answers): QuizScore => {
  const topics = quiz.order.flatMap((id) => {
    const item = quiz.items[id];
    return item ? [{ id, item, known: isRight(item, answers[id]) }] : [];
  });
  return { right: topics.filter(({ known }) => known).length, total: topics.length, topics };
};

/** Which of the three sentences of the summary fits: all right, at least three in five, or fewer. */
export const summaryKey = ({ right, total }: QuizScore): 'scoreAll' | 'scoreMost' | 'scoreStart' =>
  right === total ? 'scoreAll' : right / total >= 0.6 ? 'scoreMost' : 'scoreStart';
