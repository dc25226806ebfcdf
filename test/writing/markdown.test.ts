import { expect } from '@open-wc/testing';
import { emptyFilm } from '../../src/model/review.js';
import type { Review } from '../../src/model/index.js';
import { toMarkdown } from '../../src/writing/index.js';
import { generatedReview } from './generated-review.js';

const her: Review = {
  film: {
    ...emptyFilm(),
    title: 'Her',
    year: 2014,
    directors: [{ name: 'Spike Jonze', url: 'https://films.example/jonze' }],
    cast: [{ name: 'Amy Adams', character: 'Amy' }],
  },
  author: { name: 'Ann' },
  bodyText: 'Sad, odd *and* funny.\nA second line.\n\n1. Not a list',
  rating: { value: 4.5, best: 5, unit: 'clappers', raw: '4.5', kind: 'number' },
};

describe('toMarkdown', () => {
  it('writes a review for people', () => {
    expect(toMarkdown(her)).to.equal(
      [
        '# Her (2014)',
        '- **Reviewed by:** Ann\n- **Directed by:** [Spike Jonze](<https://films.example/jonze>)\n- **Starring:** Amy Adams (Amy)',
        '## Review',
        'Sad, odd \\*and\\* funny.\\\nA second line.',
        '1\\. Not a list',
        '**Rating:** 4.5 out of 5 clappers\n',
      ].join('\n\n'),
    );
  });

  it('labels in the language that is asked for', () => {
    expect(toMarkdown(her, { language: 'fr' })).to.include('**Réalisateur:**');
  });

  it('lets no value become markup', () => {
    const title = '# <b>x</b> [a](javascript:alert(1)) `c` ![d](e) | ~~f~~ &lt;';
    const markdown = toMarkdown({ film: { ...emptyFilm(), title }, verdict: '- - -\n\n# Heading\n> quote' });
    for (const [, line] of markdown.matchAll(/^(.+)$/gm)) expect(line).to.not.match(/(?<!\\)[<>`|~&[\]]/);
    expect(markdown).to.not.match(/\n# Heading/);
  });

  it('never throws, and has no line of its own for a value', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const review = generatedReview(seed);
      expect(toMarkdown(review).startsWith('# '), `seed ${seed}`).to.equal(true);
    }
  });
});
