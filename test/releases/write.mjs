// node test/releases/write.mjs: writes posts as this version writes them into test/releases/VERSION, where they are kept. Build first.
// A folder that is there is never written again. What people paste by hand goes into its folder `snippets`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReview } from 'film-review-elements/model';
import { jsonLdText, toElements, toHtml, toJsonLd, toMarkdown } from 'film-review-elements/writing';

const her = { title: 'Her', year: 2014, directors: [{ name: 'Spike Jonze' }] };
const REVIEWS = {
  short: { film: her, rating: { value: 4.5, best: 5, raw: '4.5 out of 5' } },
  whole: {
    film: {
      ...her,
      originalTitle: 'Her, the film',
      writers: [{ name: 'Spike Jonze' }],
      cast: [{ name: 'Joaquin Phoenix', character: 'Theodore' }, { name: 'Amy Adams' }],
      crew: [{ name: 'Hoyte van Hoytema', role: 'cinematographer' }],
      genres: ['Romance', 'Science fiction'],
      countries: ['USA'],
      languages: ['English'],
      runtimeMinutes: 126,
      certificate: '15',
      releaseDate: '2014-02-14',
      synopsis: 'A letter writer buys a new operating system.',
      poster: { url: 'https://blog.example/her.gif', alt: 'A man in red' },
      sameAs: ['https://www.imdb.com/title/tt1798709/'],
    },
    headline: 'A voice in the ear',
    author: { name: 'Nora Film', url: 'https://blog.example/nora' },
    publishedAt: '2014-02-20',
    language: 'en',
    url: 'https://blog.example/her',
    rating: { value: 9, best: 10, raw: '9/10' },
    aspects: [{ name: 'Sound', rating: { value: 4, best: 5, raw: '4/5' } }],
    pros: ['The voice'],
    cons: ['The end'],
    verdict: 'It stays with you.',
    bodyText: 'A writer falls for a voice.\n\nHe hears it ||leave him|| in the end.',
  },
  german: {
    film: { ...her, cast: [{ name: 'Amy Adams', character: 'Amy' }], synopsis: 'Ein Mann kauft ein Betriebssystem.' },
    language: 'de',
    rating: { value: 3.5, best: 5, raw: '3,5 von 5' },
    bodyText: 'Ein Film über eine Stimme.',
  },
  grade: { film: her, rating: { raw: 'B+', kind: 'grade' }, bodyText: 'A film about a voice.' },
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = join('test/releases', version);
if (existsSync(folder)) throw new Error(`${folder} is kept as it is.`);
mkdirSync(join(folder, 'snippets'), { recursive: true });
for (const [name, input] of Object.entries(REVIEWS)) {
  const review = parseReview(input);
  const files = {
    'json-ld': jsonLdText(toJsonLd(review), 2),
    html: toHtml(review),
    'elements.html': toElements(review),
    md: toMarkdown(review),
  };
  for (const [ending, text] of Object.entries(files))
    writeFileSync(join(folder, `${name}.${ending}`), `${text.trim()}\n`);
}
