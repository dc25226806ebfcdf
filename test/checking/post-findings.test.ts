import { expect } from '@open-wc/testing';
import { type Finding, postFindings } from '../../src/checking/index.js';
import { readReview, readReviewText } from '../../src/reading/index.js';

const HEAD = '<html lang="en"><head><title>Her</title>';
const BODY = `</head>
<body><article class="hentry"><h1 class="entry-title">Her (2014)</h1>
<p>Directed by: Spike Jonze</p>
<p>It is sad, tender and odd.</p>
<p>4.5/5</p></article></body></html>`;

function findingsIn(source: string): Finding[] {
  const document = new DOMParser().parseFromString(source, 'text/html');
  return postFindings({ source, reading: readReview(document), page: { document } });
}

const stating = (review: object): string =>
  `${HEAD}\n<script type="application/ld+json">${JSON.stringify({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'Her' }, ...review })}</script>${BODY}`;

describe('the findings about a post', () => {
  it('name what is required first, each with its audience', () => {
    const findings = findingsIn(`${HEAD}${BODY}<img src="poster.jpg">`);
    const levels = findings.map(({ level }) => level);
    expect(levels).to.deep.equal([...levels].sort().reverse());
    expect(findings).to.deep.include({
      level: 'required',
      audience: 'search',
      message: 'structured data (JSON-LD) about the review is missing',
      advice: 'write it with "film-review prerender"',
    });
    expect(findings).to.deep.include({
      level: 'recommended',
      audience: 'readers',
      message: '1 picture has no alt text',
      line: 5,
    });
  });

  it('name the line of structured data that contradicts the words', () => {
    const review = { author: { name: 'Ann' }, reviewRating: { ratingValue: 3, bestRating: 5, worstRating: 0 } };
    expect(findingsIn(stating(review)).filter(({ level }) => level === 'required')).to.deep.equal([
      { level: 'required', audience: 'search', message: 'the structured data says 3, the words say “4.5/5”', line: 2 },
    ]);
  });

  it('leave the page as it was', () => {
    const source = stating({ author: 'Ann', reviewRating: { ratingValue: 4.5 } });
    const document = new DOMParser().parseFromString(source, 'text/html');
    const before = document.documentElement.outerHTML;
    postFindings({ source, reading: readReview(document), page: { document } });
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('ask for a title in the first line of a text', () => {
    const source = 'I went to the cinema again on Sunday, and what I saw there was very good indeed, all in all.';
    const messages = postFindings({ source, reading: readReviewText(source) }).map(({ message }) => message);
    expect(messages).to.include('the first line is not a title');
  });
});
