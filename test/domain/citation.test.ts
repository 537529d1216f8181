import { expect } from '@open-wc/testing';
import { citation, sourceLink } from '../../src/domain/citation.js';
import type { Source } from '../../src/domain/content.js';

const article: Source = {
  type: 'article-journal',
  title: 'Anatomy and biomechanics of psoas major',
  author: [
    { family: 'Bogduk', given: 'N' },
    { family: 'Pearcy', given: 'M' },
  ],
  'container-title': 'Clin Biomech',
  issued: { 'date-parts': [[1992]] },
  volume: '7',
  issue: '2',
  page: '109–119',
  DOI: '10.1016/0268-0033(92)90024-X',
};

describe('citation', () => {
  it('reads like the reference list of a journal', () => {
    expect(citation(article)).to.equal(
      'Bogduk N, Pearcy M. Anatomy and biomechanics of psoas major. Clin Biomech 1992;7(2):109–119.',
    );
  });

  it('does without what is not known', () => {
    expect(citation({ type: 'webpage', title: 'Back pain', author: [{ literal: 'NHS' }] })).to.equal('NHS. Back pain.');
    expect(citation({ type: 'webpage', title: 'Do I need a scan?' })).to.equal('Do I need a scan?');
  });
});

describe('sourceLink', () => {
  it('prefers the DOI, then PubMed, then the address', () => {
    expect(sourceLink(article)).to.equal('https://doi.org/10.1016/0268-0033(92)90024-X');
    expect(sourceLink({ type: 'webpage', title: 'x', PMID: '123' })).to.equal('https://pubmed.ncbi.nlm.nih.gov/123/');
    expect(sourceLink({ type: 'webpage', title: 'x', URL: 'https://nhs.uk/' })).to.equal('https://nhs.uk/');
    expect(sourceLink({ type: 'webpage', title: 'x' })).to.equal(undefined);
  });
});
