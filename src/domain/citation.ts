/** A reference as a reader of the field expects it: Vancouver style, from CSL fields. */
import type { Source } from './content.js';

const authorList = (authors: NonNullable<Source['author']>): string =>
  authors.map((a) => ('literal' in a ? a.literal : a.given ? `${a.family} ${a.given}` : a.family)).join(', ');

/** "Bogduk N, Pearcy M. Anatomy of … . Clin Biomech 1992;7(2):109–119." */
export const citation = (source: Source): string => {
  const { author, title, publisher, issued, volume, issue, page, 'container-title': container } = source;
  const year = issued?.['date-parts'][0]?.[0];
  const where = [container ?? publisher, year].filter((part) => part !== undefined).join(' ');
  const numbers = volume ? `;${volume}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}` : '';
  const sentences = [author ? authorList(author) : '', title, where ? `${where}${numbers}` : ''];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
};

/** Where the reader can look the source up, if anywhere. */
export const sourceLink = ({ DOI, PMID, URL }: Source): string | undefined => {
  if (DOI) return `https://doi.org/${encodeURI(DOI)}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(PMID)}/`;
  return URL;
};
