import { expect } from '@open-wc/testing';
import { readReview, registerLanguage } from '../../../../src/reading/index.js';
import { de } from '../../../../src/reading/languages/de.js';
import { ja } from '../../../../src/reading/languages/ja.js';
import { readPage } from '../../../../src/reading/page.js';
import * as whole from '../../../../src/reading/whole-page.js';

const LONG =
  'The river rises, the ferry stops, and four people have a night to say what they came to say before it runs again.';

function titleOf(head: string, body: string, language = 'en'): string {
  const root = new DOMParser().parseFromString(
    `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readReview(root, { language }).review.film.title;
}

/** A post whose headline is a phrase. */
const post = (headline: string, ...paragraphs: string[]): string =>
  `<article><h1 class="entry-title">${headline}</h1><div class="entry-content">${[...paragraphs, LONG]
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>4 out of 5 stars</p></div></article>`;

describe('agreement on the title', () => {
  before(() => {
    registerLanguage(de);
    registerLanguage(ja);
  });

  it('takes the first film set apart in the prose where the headline is a phrase that the text never repeats', () => {
    const body = post('Two hats and a thermos', 'I went to see <em>The Ferry at Night</em> on my own.');
    expect(titleOf('<title>Two hats and a thermos - My blog</title>', body)).to.equal('The Ferry at Night');
  });

  it('takes the film that the description quotes', () => {
    const head = '<meta name="description" content="On ‘Salt Garden’, and on losing an umbrella">';
    const body = post('Not drowning but knitting', `${LONG} ${LONG} ${LONG} ${LONG}`, '<em>Salt Garden</em> is quiet.');
    expect(titleOf(head, body)).to.equal('Salt Garden');
  });

  it('keeps a short headline above the facts of a film, though the text compares it with another', () => {
    const body = post(
      'Paper Harbour',
      'Directed by: Ann Bell<br>Starring: Otto Lind, Ida Moss<br>Runtime: 92 minutes',
      `${LONG} ${LONG} ${LONG} ${LONG}`,
      'It owes much to <em>The Long Quay</em> (2003).',
    );
    expect(titleOf('', body)).to.equal('Paper Harbour');
  });

  it('keeps the headline where the text says its name', () => {
    const body = post('Paper Harbour', 'Fans of <em>The Long Quay</em> will find that Paper Harbour is colder.');
    expect(titleOf('', body)).to.equal('Paper Harbour');
  });

  it('gives no title where a phrase is above two names that are set apart alike', () => {
    const body = post(
      'What we talked about on the way home from town',
      'Half of us are for “Salt Garden” and half for “Paper Harbour”, and nobody was glad.',
    );
    expect(titleOf('', body)).to.equal('');
  });

  it('gives no title for a double feature', () => {
    const body = post(
      'Double feature: Salt Garden and Paper Harbour',
      '</p><h2>Salt Garden (1986)</h2><p>Slow, and then not.</p><h2>Paper Harbour (2021)</h2><p>Better.',
    );
    expect(titleOf('', body)).to.equal('');
  });

  it('finds the title of an old page by the line that says how the title of the page ends', () => {
    const body = `<center><font size="6">Bela's Attic</font><br><a href="a.html">Home</a> | <a href="b.html">A-Z</a> | <a href="c.html">Letters</a> | <a href="d.html">Links</a><hr>
      <font size="5"><b>THE CREAKING MOOR</b></font><br><i>a.k.a. "Peat"</i></center><p>Directed by: Ann Bell</p><p>Starring: Otto Lind, Ida Moss</p><p>${LONG} ${LONG}</p><p>3 out of 5</p>`;
    expect(titleOf("<title>Bela's Attic - THE CREAKING MOOR</title>", body)).to.equal('THE CREAKING MOOR');
  });

  it('takes the beginning of a headline whose name the text sets apart elsewhere', () => {
    const body = post(
      'SALT GARDEN, OR: 91 MINUTES OF WET SHOES',
      `${LONG} ${LONG} ${LONG} ${LONG}`,
      '<em>Salt Garden</em> is long.',
    );
    expect(titleOf('', body)).to.match(/^salt garden$/i);
  });

  it('does not take a person for the film', () => {
    const body = post('An evening out', 'Directed by <em>Ann Bell</em>, and I liked <em>Salt Garden</em> a lot.');
    expect(titleOf('', body)).to.equal('Salt Garden');
  });

  it('takes the film in quotation marks in other languages', () => {
    const german = post(
      'Gestern Abend im Regen',
      'Ich habe „Der stille Kai“ gesehen.',
      `${LONG} ${LONG} ${LONG} ${LONG}`,
      'Wie „Möwen“ vor ihm.',
    );
    expect(titleOf('', german, 'de')).to.equal('Der stille Kai');
    const japanese = post('深夜の喫茶店で、まだ考えていることがある', '『白い岸辺』を観てきた。');
    expect(titleOf('', japanese, 'ja')).to.equal('白い岸辺');
  });

  it('is not on a long headline that the post never repeats', () => {
    expect(titleOf('', post('Not for sale, to let, and the roof is gone'))).to.equal('');
  });

  it('is not on words in small letters, nor on the other name of somebody', () => {
    const facts = '<p>Directed by Ada Holm (as "Alma Hill")</p><p>Starring Bo Lind, Eva Stern</p>';
    const body = post('Salt Garden', 'The word “kettle” is said so often that <i>kettle</i> is a kettle no more.');
    expect(titleOf('', body.replace('<p>', `${facts}<p>`))).to.equal('Salt Garden');
  });

  it('reads the film of a table of facts, below another headline', () => {
    const row = (label: string, value: string): string => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const table = `<table>${row('film', 'Salt Garden 4')}${row('director', 'Ada Holm')}${row('cast', 'Bo Lind, Eva Stern')}</table>`;
    expect(titleOf('', post('mice in a bakery').replace('<p>', `${table}<p>`))).to.equal('Salt Garden 4');
  });

  it('leaves out the other title of a film', () => {
    expect(titleOf('', post('Salt Garden aka Der Salzgarten (1974)'))).to.equal('Salt Garden');
  });

  it('reads a line below a rule as a line of its own', () => {
    const body = `<p>Salt Garden (2014)<hr>Rating: 4/5</p><p>${LONG}</p>`;
    expect(titleOf('', body)).to.equal('Salt Garden');
  });

  describe('the part of a headline that the page repeats', () => {
    it('is the title where the address of the post is called so', () => {
      const head = '<link rel="canonical" href="https://blog.example/2023/03/salt-road.html">';
      const headline = 'Salt Road, visto da uno che non sa nuotare e lo dice';
      expect(titleOf(head, post(headline, LONG), 'it')).to.equal('Salt Road');
    });

    it('is the title where the picture above the text is called so', () => {
      const picture = '<img src="https://blog.example/stormvloed.jpg" alt="">';
      expect(titleOf('', post('Stormvloed en wij, de meisjes van de dijk', picture, LONG), 'nl')).to.equal(
        'Stormvloed',
      );
    });

    it('is the title before any name that only the text sets apart', () => {
      const body = post(
        'Die Stunde der Laterne: Salzweg',
        'Von ihm ist auch <em>Der lange Kai</em> (1968).',
        '<strong>Salzweg</strong> ist leiser.',
      );
      expect(titleOf('', body, 'de')).to.equal('Salzweg');
    });

    it('is no title where the headline is short and the picture has half of its name', () => {
      const picture = '<img src="https://blog.example/salt.jpg" alt="">';
      expect(titleOf('', post('Salt Road', picture, 'Salt Road is long.'))).to.equal('Salt Road');
    });
  });

  it('takes the words before a phrase in small letters', () => {
    expect(titleOf('', post('Paper Harbour: bring someone you used to know', LONG))).to.equal('Paper Harbour');
  });

  it('takes signs and pictures off the end', () => {
    expect(titleOf('', post('Paper Harbour !!!!', LONG))).to.equal('Paper Harbour');
    expect(titleOf('', post('Paper Harbour 🎃', LONG))).to.equal('Paper Harbour');
  });

  it('gives no title where the only name is that of the blog, which its address says', () => {
    const mail = '<p>© <a href="mailto:me@lanternshift.example">me</a></p>';
    const body = `<table><tr><td>${LONG}<br>4 out of 5 stars</td></tr></table>${mail}`;
    expect(titleOf('<title>Lantern Shift</title>', body)).to.equal('');
  });

  it('gives no title where the headline is a question that the post never repeats', () => {
    const facts = 'Directed by: Ann Bell<br>Runtime: 92 minutes';
    expect(titleOf('', post('Can you take a six-year-old to see it?', facts))).to.equal('');
  });

  it('takes the title of the page that the text repeats before a headline that it does not', () => {
    const body = post('la niña de la manta', 'FICHA: El faro de sal. 97 min. Todo pasa de noche.', LONG);
    expect(titleOf('<title>El faro de sal</title>', body, 'es')).to.equal('El faro de sal');
  });

  it('takes the line that says what the address says, whatever the headline quotes', () => {
    const head = '<link rel="canonical" href="https://blog.example/log/salt-road-1957/">';
    const body = post('“I would rather walk”', 'Salt Road', 'The ferry is late, and everybody is in it.');
    expect(titleOf(head, body)).to.equal('Salt Road');
  });

  it('keeps the title that the blogger’s selector names, whatever the address says', () => {
    const body = `<article><h1>A night at the ferry</h1><div class="entry-content"><p class="film">Salt Road</p><p>A night at the ferry</p><p>${LONG}</p><p>4 out of 5 stars</p></div></article>`;
    const root = new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><body>${body}</body></html>`,
      'text/html',
    );
    const options = { language: 'en', url: 'https://blog.example/a-night-at-the-ferry/' };
    const { film } = readPage(root, { ...options, selectors: { title: '.film' } }, undefined, whole).review;
    expect(film.title).to.equal('Salt Road');
  });

  for (const [headline, slug, line, title] of [
    ['Toy Story 3 (2010)', 'toy-story-3', 'Toy Story', 'Toy Story 3'],
    ['Toy Story 3', 'toy-story-3', 'Toy Story', 'Toy Story 3'],
    ['Review: Rocky II (1979)', 'rocky-2-review', 'Rocky', 'Rocky II'],
    ['Rocky II', 'rocky-2', 'Rocky', 'Rocky II'],
    ['Salt Road – a love letter', 'spoilers', '</p><h2>Spoilers</h2><p>', 'Salt Road'],
  ] as const)
    it(`keeps ${title} of “${headline}” at /${slug}/`, () => {
      const head = `<link rel="canonical" href="https://blog.example/2014/03/${slug}/">`;
      expect(titleOf(head, post(headline, LONG, line))).to.equal(title);
    });

  it('keeps a short headline that is the title of the page and the address, whatever the text sets apart first', () => {
    const head = '<title>Drive – Film Blog</title><link rel="canonical" href="https://blog.example/drive/">';
    const body = post('Drive', 'After <em>Bronson</em>, the Dane goes to Los Angeles, and stays in the car.');
    expect(titleOf(head, body)).to.equal('Drive');
  });

  it('is silent where a short headline stands alone and the text sets another name apart', () => {
    expect(titleOf('', post('Harbour Lights', 'With my aunt, in the rain, <b>Salt Road</b> came late.'))).to.equal('');
    expect(titleOf('', post('Harbour Lights', 'With my aunt, in the rain, it came late.'))).to.equal('Harbour Lights');
  });

  it('takes no first line for the title that the title of the page contradicts', () => {
    const body = '<div><p>Glass Ferry (2014)</p><p>★★ Olga sings.</p></div>';
    expect(titleOf('<title>Two hats and a thermos</title>', body)).to.equal('');
  });

  it('takes a line with a year where the film has a director, whatever the page is called', () => {
    const body = '<div><h2>Glass Ferry (2014)</h2><p>Directed by: Ann Bell</p></div>';
    expect(titleOf('<title>A blog</title>', body)).to.equal('Glass Ferry');
  });
});
