/** Every event of the library. Requests go up and can be refused; facts tell what a reader has done. */
import type { Sheet, SheetRequest } from '../domain/sheet.js';
import type { MusclePath } from '../domain/motion.js';

const bubbling = { bubbles: true, composed: true } as const;

/**
 * A reader asks to look at a structure or cause. Whoever calls `preventDefault()` has dealt with it: a provider
 * by selecting it for everything inside, a page by refusing it.
 */
export class PsoasSelectEvent extends Event {
  static readonly type = 'psoas-select';
  /** Id of the structure or cause; undefined to look at none. */
  readonly id: string | undefined;
  constructor(id: string | undefined) {
    super(PsoasSelectEvent.type, { ...bubbling, cancelable: true });
    this.id = id;
  }
}

/** The selection has changed, by an act of the reader. Never fired for an assignment. */
export class PsoasChangeEvent extends Event {
  static readonly type = 'psoas-change';
  readonly selected: string | undefined;
  readonly previous: string | undefined;
  constructor(selected: string | undefined, previous: string | undefined) {
    super(PsoasChangeEvent.type, bubbling);
    this.selected = selected;
    this.previous = previous;
  }
}

/** A provider's content stands: at first, and again whenever another pack has taken its place. */
export class PsoasReadyEvent extends Event {
  static readonly type = 'psoas-ready';
  /** The language of the words that are shown. */
  readonly lang: string;
  constructor(lang: string) {
    super(PsoasReadyEvent.type, bubbling);
    this.lang = lang;
  }
}

export type PsoasErrorReason = 'json' | 'schema' | 'network' | 'size';

/** A pack was refused as a whole; what was shown before is still shown. */
export class PsoasErrorEvent extends Event {
  static readonly type = 'psoas-error';
  readonly reason: PsoasErrorReason;
  /** Dotted path into the pack, such as `causes.items.hip-arthritis.name`; empty for the pack as a whole. */
  readonly path: string;
  /** One sentence for the webmaster: what is wrong, where, and what to do. */
  readonly message: string;
  constructor(reason: PsoasErrorReason, path: string, message: string) {
    super(PsoasErrorEvent.type, bubbling);
    this.reason = reason;
    this.path = path;
    this.message = message;
  }
}

/** The reader has checked an answer, said "I am not sure" or skipped. Stays in the page; nothing is sent. */
export class PsoasQuizAnswerEvent extends Event {
  static readonly type = 'psoas-quiz-answer';
  /** Id of the question. */
  readonly question: string;
  /** Id of the chosen option; undefined for "I am not sure" and for a skipped question. */
  readonly option: string | undefined;
  readonly right: boolean;
  constructor(question: string, option: string | undefined, right: boolean) {
    super(PsoasQuizAnswerEvent.type, bubbling);
    this.question = question;
    this.option = option;
    this.right = right;
  }
}

/** The reader has reached the summary. */
export class PsoasQuizCompleteEvent extends Event {
  static readonly type = 'psoas-quiz-complete';
  readonly right: number;
  readonly total: number;
  constructor(right: number, total: number) {
    super(PsoasQuizCompleteEvent.type, bubbling);
    this.right = right;
    this.total = total;
  }
}

/** A bend of the hip in degrees, and what it does to both muscles. */
export interface Bend {
  readonly flexion: number;
  readonly psoas: MusclePath;
  readonly iliacus: MusclePath;
}

/** What a bend of the hip does to both muscles. */
abstract class PsoasFlexionEvent extends Event {
  /** How far the hip is bent, in degrees. */
  readonly flexion: number;
  readonly psoas: MusclePath;
  readonly iliacus: MusclePath;
  constructor(type: string, { flexion, psoas, iliacus }: Bend) {
    super(type, bubbling);
    this.flexion = flexion;
    this.psoas = psoas;
    this.iliacus = iliacus;
  }
}

/** The reader is moving the hip slider. */
export class PsoasFlexionInputEvent extends PsoasFlexionEvent {
  static readonly type = 'psoas-flexion-input';
  constructor(bend: Bend) {
    super(PsoasFlexionInputEvent.type, bend);
  }
}

/** The reader has bent the hip: the slider is let go, a key or a pose was pressed. Never fired for an assignment. */
export class PsoasFlexionChangeEvent extends PsoasFlexionEvent {
  static readonly type = 'psoas-flexion-change';
  constructor(bend: Bend) {
    super(PsoasFlexionChangeEvent.type, bend);
  }
}

/** What both ends of a run of the ice and heat timer tell. */
abstract class PsoasTimerEvent extends Event {
  /** Id of the timer's entry: `timer-ice`, `timer-heat`, or a clinic's own. */
  readonly mode: string;
  /** How long it was set for. */
  readonly minutes: number;
  constructor(type: string, mode: string, minutes: number) {
    super(type, bubbling);
    this.mode = mode;
    this.minutes = minutes;
  }
}

/** The reader has set the timer going, at first or again; not after a pause. */
export class PsoasTimerStartEvent extends PsoasTimerEvent {
  static readonly type = 'psoas-timer-start';
  constructor(mode: string, minutes: number) {
    super(PsoasTimerStartEvent.type, mode, minutes);
  }
}

/** The time that the reader had set is over. */
export class PsoasTimerDoneEvent extends PsoasTimerEvent {
  static readonly type = 'psoas-timer-done';
  constructor(mode: string, minutes: number) {
    super(PsoasTimerDoneEvent.type, mode, minutes);
  }
}

/**
 * A reader asks to change the exercise sheet. Whoever calls `preventDefault()` has dealt with it: a provider by changing
 * the sheet of everything inside, a page by refusing it.
 */
export class PsoasSheetEvent extends Event {
  static readonly type = 'psoas-sheet';
  readonly request: SheetRequest;
  constructor(request: SheetRequest) {
    super(PsoasSheetEvent.type, { ...bubbling, cancelable: true });
    this.request = request;
  }
}

/** The exercise sheet has changed, by an act of the reader or by a link they have opened. */
export class PsoasSheetChangeEvent extends Event {
  static readonly type = 'psoas-sheet-change';
  readonly sheet: Sheet;
  readonly previous: Sheet;
  constructor(sheet: Sheet, previous: Sheet) {
    super(PsoasSheetChangeEvent.type, bubbling);
    this.sheet = sheet;
    this.previous = previous;
  }
}

/** The reader has chosen an area of the pain map. Never fired for an assignment. */
export class PsoasAreaChangeEvent extends Event {
  static readonly type = 'psoas-area-change';
  readonly area: string;
  readonly previous: string | undefined;
  constructor(area: string, previous: string | undefined) {
    super(PsoasAreaChangeEvent.type, bubbling);
    this.area = area;
    this.previous = previous;
  }
}

/** For `addEventListener` in TypeScript: each event under the name it is fired with. */
export interface PsoasEventMap {
  'psoas-select': PsoasSelectEvent;
  'psoas-change': PsoasChangeEvent;
  'psoas-ready': PsoasReadyEvent;
  'psoas-error': PsoasErrorEvent;
  'psoas-flexion-input': PsoasFlexionInputEvent;
  'psoas-flexion-change': PsoasFlexionChangeEvent;
  'psoas-quiz-answer': PsoasQuizAnswerEvent;
  'psoas-quiz-complete': PsoasQuizCompleteEvent;
  'psoas-timer-start': PsoasTimerStartEvent;
  'psoas-timer-done': PsoasTimerDoneEvent;
  'psoas-sheet': PsoasSheetEvent;
  'psoas-sheet-change': PsoasSheetChangeEvent;
  'psoas-area-change': PsoasAreaChangeEvent;
}

declare global {
  interface HTMLElementEventMap extends PsoasEventMap {}
  interface DocumentEventMap extends PsoasEventMap {}
}
