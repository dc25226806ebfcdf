import { expect } from '@open-wc/testing';
import type { Review } from '../../src/model/review.js';
import { emptyFilm } from '../../src/model/review.js';
import { readReviewHtml } from '../../src/reading/index.js';
import { toElements, toHtml } from '../../src/writing/html.js';
import { toJsonLd } from '../../src/writing/json-ld.js';
import { toMarkdown } from '../../src/writing/markdown.js';

const review: Review = {
  film: { ...emptyFilm(), title: 'Her', year: 2013, synopsis: 'A writer buys a computer. ||SECRET and gone.||' },
  language: 'en',
  verdict: 'Fine, ||SECRET|| or not.',
  pros: ['The ||SECRET|| voice'],
  bodyText: 'One ||SECRET|| word.\n\n||SECRET paragraph.\n\nAnd SECRET.||\n\nThe end.',
};

describe('spoilers of a written review', () => {
  for (const [name, write] of Object.entries({ toHtml, toElements })) {
    it(`are written by ${name} so that they are read back, paragraphs within <details>`, () => {
      const html = write(review);
      expect(readReviewHtml(html).review).to.deep.include({ ...review });
      const page = new DOMParser().parseFromString(html, 'text/html');
      const spoilers = [...page.querySelectorAll('spoiler-text, .spoiler-text')];
      expect(spoilers.length).to.equal(5);
      expect(spoilers.filter((each) => each.querySelector('details > summary')).length).to.equal(1);
      for (const each of spoilers) each.remove();
      expect(page.body.textContent).not.to.include('SECRET');
    });
  }

  it('have a mark in words for those who read without a script', () => {
    expect(toHtml(review)).to.include(
      'One <span class="spoiler-text"><span data-part="mark">[Spoiler: </span>SECRET<span data-part="mark">]</span></span> word.',
    );
  });

  it('end with their paragraph and begin again where they are parts of several', () => {
    const { bodyText } = readReviewHtml(toHtml({ ...review, bodyText: 'So ||one.\n\nTwo|| then.' })).review;
    expect(bodyText).to.equal('So ||one.||\n\n||Two|| then.');
  });

  it('are in no statement for search engines', () => {
    const said = JSON.stringify(toJsonLd(review));
    expect(said).not.to.include('SECRET');
    expect(said).to.include('Fine, … or not.');
  });

  it('are elements of HTML in Markdown', () => {
    const text = toMarkdown(review);
    expect(text).to.include('One <span class="spoiler-text">SECRET</span> word.');
    expect(text.replace(/<span class="spoiler-text">[^<]*<\/span>/g, '')).not.to.include('SECRET');
  });
});
