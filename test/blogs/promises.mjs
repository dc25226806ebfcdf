/* What is promised of every page, as functions from what was measured to what is broken. A promise without faults is kept. */
import { readFileSync } from 'node:fs';
import { violations } from '../writing/schema-vocabulary.ts';
import { FRONT_POSTS } from './blog-site.mjs';

const VOCABULARY = JSON.parse(readFileSync(new URL('../fixtures/schema-org.json', import.meta.url), 'utf8'));

/** Pixels that nobody sees. */
const TOLERANCE = 1;
/** What a rating is out of where its post does not say. */
const DEFAULT_BEST = 5;
/** The sum of layout shifts; 0.1 is called good. */
const MOST_SHIFTED = 0.02;

/** Each page with our script, and the same page without it: a frame that the blogger pasted is in both. */
const FRAMED = [
  ['element', 'element-unscripted'],
  ['class', 'class-unscripted'],
];
const UNTOUCHED = [
  ['upgrade', 'plain'],
  ['policy', 'policy-plain'],
  ['front', 'front-plain'],
  ['rtl', 'rtl-plain'],
];
const PAIRS = [...FRAMED, ...UNTOUCHED];
const SCRIPTED = ['element', 'class', 'upgrade', 'policy', 'front'];

/** The promises, in the order of the table. */
export const PROMISES = {
  words: {
    column: 'words',
    title: 'the words are those that the author wrote',
    faults: ({ visits }) =>
      eachPair(PAIRS, visits, (now, before) => [
        ...differences('words', before.words, now.words),
        ...differences('words at 320 px', before.phoneWords, now.phoneWords),
      ]),
  },
  still: {
    column: 'still',
    title: 'nothing shifts',
    faults: ({ visits }) => eachPair(UNTOUCHED, visits, unstill),
  },
  facts: {
    column: 'facts',
    title: 'the facts that the page states are found',
    faults: ({ blog, visits }) =>
      ['upgrade', 'policy'].flatMap((way) => named(way, missing(statedFacts(blog), visits[way].readings[0]))),
  },
  frame: {
    column: 'frame',
    title: 'a frame around the text moves nothing, and finds the same facts',
    faults: ({ blog, visits }) => [
      ...eachPair(FRAMED, visits, unstill),
      ...FRAMED.flatMap(([way, unscripted]) => [
        ...named(unscripted, moved(visits.plain.boxes, visits[unscripted].boxes)),
        ...named(way, missing(factsOfFilm(blog), visits[way].readings[0])),
      ]),
    ],
  },
  data: {
    column: 'data',
    title: 'structured data is valid, and states nothing false',
    faults: ({ blog, visits }) =>
      ['element', 'class', 'upgrade', 'policy'].flatMap((way) => {
        const { structured, readings } = visits[way];
        const ours = structured.filter(({ isOurs }) => isOurs);
        const count =
          ours.length === 1 || (ours.length === 0 && !readings[0].title) ? [] : [`${ours.length} statements`];
        return named(way, [...count, ...ours.flatMap(({ data }) => [...invalid(data), ...untrue(data, blog)])]);
      }),
  },
  front: {
    column: 'front page',
    title: 'a front page of ten posts has each film once, and nothing else',
    faults: ({ blog, visits }) => frontFaults(blog, visits.front),
  },
  comments: {
    column: 'comments',
    title: 'a comment reaches the blog, by keyboard',
    faults: ({ visits }) => visits.comments,
  },
  restore: {
    column: 'restore',
    title: 'restore gives the page back byte for byte',
    faults: ({ visits }) =>
      SCRIPTED.flatMap((way) => named(way, differences('source', visits[way].written, visits[way].restored))),
  },
  axe: {
    column: 'axe',
    title: 'axe finds nothing new',
    faults: ({ visits }) =>
      ['element', 'class', 'upgrade'].flatMap((way) => named(way, newProblems(visits.plain.axe, visits[way].axe))),
  },
  keyboard: {
    column: 'keyboard',
    title: 'the keyboard reaches what it did, in the same order',
    faults: ({ visits }) =>
      named('upgrade', differences('stops', visits.plain.stops.join('\n'), visits.upgrade.stops.join('\n'))),
  },
  quiet: {
    column: 'policy',
    title: 'the console is silent, and the policy of the page is kept',
    faults: ({ visits }) =>
      SCRIPTED.flatMap((way) => {
        const known = way === 'policy' ? visits['policy-plain'] : visits.plain;
        const isNew = (list) => (each) => !list.includes(each);
        return named(way, [
          ...visits[way].problems.filter(isNew(known.problems)),
          ...visits[way].blocked.filter(isNew(known.blocked)),
        ]);
      }),
  },
};

const named = (way, faults) => faults.map((fault) => `${way}: ${fault}`);

const eachPair = (pairs, visits, compare) =>
  pairs.filter(([way]) => visits[way]).flatMap(([way, before]) => named(way, compare(visits[way], visits[before])));

const unstill = (now, before) => [
  ...moved(before.boxes, now.boxes),
  ...moved(before.phoneBoxes, now.phoneBoxes),
  ...tooWide(before, now),
  ...shifted(now),
];

function differences(what, before, now) {
  if (before === now) return [];
  let at = 0;
  while (before[at] === now[at]) at++;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return [`${what}: ${part(before)} became ${part(now)}`];
}

/** Browsers place boxes by fractions of a pixel that arithmetic does not keep. */
const hundredths = (pixels) => Math.round(pixels * 100);

/** Elements of the author's that have another place or size. The line of a rating may grow by its drawing, and become two. */
function moved(before, now) {
  if (before.length !== now.length) return [`${now.length} elements instead of ${before.length}`];
  const hasMoreLines = now.some(
    ({ isLineOfRating, height }, index) => isLineOfRating && height - before[index].height > TOLERANCE,
  );
  return now.flatMap((box, index) => {
    const was = before[index];
    if (!was.isSeen) return [];
    const sides = ['x'];
    if (!box.isAfterComments && !(hasMoreLines && box.isAfterRating)) sides.push('y');
    if (!box.holdsRating) sides.push('width');
    if (!box.holdsComments && !box.holdsRating && !box.isAfterComments) sides.push('height');
    const differing = sides.filter((side) => Math.abs(hundredths(box[side]) - hundredths(was[side])) > TOLERANCE * 100);
    return differing.length
      ? [
          `${box.name}: ${differing.map((side) => `${side} ${Math.round(was[side])} became ${Math.round(box[side])}`).join()}`,
        ]
      : [];
  });
}

function tooWide(before, now) {
  return now.tooWide > Math.max(before.tooWide, 0) ? [`${now.tooWide} px wider than a phone`] : [];
}

function shifted({ shifted: shifts }) {
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  return sum > MOST_SHIFTED ? [`layout shift of ${sum.toFixed(3)}: ${shifts.map(({ of }) => of).join()}`] : [];
}

const factsOfFilm = ({ film, rating }) => ({ ...film, rating });

const statedFacts = ({ author, published, ...blog }) => ({
  ...factsOfFilm(blog),
  ...(author && { author }),
  ...(published && { published }),
});

function missing(facts, reading) {
  if (!reading) return ['no review'];
  return Object.entries(facts).flatMap(([name, value]) => {
    const found = reading[name];
    const isSame = JSON.stringify(found) === JSON.stringify(value);
    return isSame ? [] : [`${name} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
}

const invalid = (data) => violations(data, VOCABULARY);

/** Whether each name, number and date of a statement is one of the page's. */
function untrue(data, { film, rating, author, published }) {
  const { itemReviewed: stated, reviewRating, author: by, datePublished } = data;
  const names = (people) => [people ?? []].flat().map((each) => each.name ?? each.actor?.name);
  const claims = [
    ['name', [stated?.name], [film.title]],
    ['year', [Number(stated?.dateCreated ?? film.year)], [film.year]],
    ['director', names(stated?.director), film.directors],
    ['actor', names(stated?.actor), film.cast],
    ['writer', names(stated?.author), film.writers ?? []],
    ['rating', reviewRating ? [reviewRating.ratingValue] : [], [rating.value]],
    ['best', reviewRating?.bestRating ? [reviewRating.bestRating] : [], [rating.best ?? DEFAULT_BEST]],
    ['author', names(by), [author]],
    ['date', datePublished ? [datePublished.slice(0, 10)] : [], [published]],
  ];
  return claims.flatMap(([what, said, true_]) =>
    said.filter((each) => !true_.includes(each)).map((each) => `${what} ${JSON.stringify(each)} is false`),
  );
}

function frontFaults({ front, author }, { readings, structured }) {
  const films = FRONT_POSTS.flatMap(({ film }) => film ?? []);
  const ours = structured.filter(({ isOurs }) => isOurs).map(({ data }) => data);
  const unknown = readings.filter(({ title }) => !films.some((film) => film.title === title));
  const twice = readings.filter(({ title }, at) => readings.findIndex((each) => each.title === title) !== at);
  const read = films.filter((film) => readings.some(({ title }) => title === film.title));
  return [
    ...unknown.map(({ title }) => `“${title}” is no film of the page`),
    ...twice.map(({ title }) => `“${title}” is there twice`),
    ...read.flatMap((film) =>
      missing(
        front === 'full' ? film : {},
        readings.find(({ title }) => title === film.title),
      ),
    ),
    ...(front === 'full'
      ? films.filter((film) => !read.includes(film)).map(({ title }) => `“${title}” is not found`)
      : []),
    ...ours.flatMap((data) => {
      const { film, day } = FRONT_POSTS.find((post) => post.film?.title === data.itemReviewed.name) ?? {};
      return film
        ? [...invalid(data), ...untrue(data, { film, rating: film.rating, author, published: day })]
        : [`a statement about “${data.itemReviewed.name}”`];
    }),
    ...(front === 'full' && ours.length !== films.length
      ? [`${ours.length} statements for ${films.length} films`]
      : []),
  ];
}

/** Problems by rule and part; what is outside of landmarks is counted by rule, since our elements cut it into other parts. */
function newProblems(before, now) {
  const rules = new Set(before.map((each) => each.split(':')[0]));
  return now.filter((each) => !before.includes(each) && !(each.startsWith('region:') && rules.has('region')));
}
