/** When words should be checked again. */
import type { ContentPack } from './content.js';

/** A warning for authors when the day of the next check is before `today`, both as `2026-11-24`; else undefined. */
export const overdue = ({ lang, review }: ContentPack, today: string): string | undefined =>
  review.nextReviewOn !== undefined && review.nextReviewOn < today
    ? `psoas-elements: the words of the pack "${lang}" should have been checked again by ${review.nextReviewOn}. Have a clinician check them, then set reviewedOn and nextReviewOn under "review".`
    : undefined;
