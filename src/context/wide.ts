/**
 * From which width on an element is laid out for a wide place, in em of its own text. A server, which cannot measure,
 * goes by the same numbers, and so do the container queries of its style sheet.
 */

/** The contents stand beside the article. */
export const GUIDE_WIDE_EM = 60;
/** The open panel stands beside the rows, and one is always open. */
export const CAUSES_WIDE_EM = 52;
/** All three views stand beside the list; below it one view is shown, closer, with tabs. */
export const SYMPTOMS_WIDE_EM = 52;
