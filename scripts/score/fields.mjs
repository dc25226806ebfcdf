/* Compares a reading with what a careful reader finds in the post. The score and the tests use the same comparison. */

const plain = (value) => (value == null ? null : String(value).normalize('NFC').replace(/[’‘]/g, "'").toLowerCase());
const names = (people) =>
  people
    .map((person) => plain(person.name ?? person))
    .sort()
    .join('|') || null;

/** Depth of every comment, in order. */
function depths(comments) {
  const depth = new Map();
  for (const { id, parentId } of comments) depth.set(id, parentId === null ? 0 : depth.get(parentId) + 1);
  return [...depth.values()].join();
}

/** Returns what was read and what the post states, for each field that the truth says something about; `null` is "nothing". */
export function comparedFields({ review, comments, commentCount }, truth) {
  const { film, rating, author } = review;
  const prose = truth.onlyInProse ?? [];
  const fields = [];
  const add = (field, got, want) =>
    fields.push({ field, got: got || got === 0 ? got : null, want: want || want === 0 ? want : null });
  if (truth.titleWhere !== 'url') add('title', plain(film.title), plain(truth.title));
  add('year', film.year, truth.year);
  for (const field of ['directors', 'writers', 'cast']) {
    if (!prose.includes(field)) add(field, names(film[field]), names(truth[field]));
  }
  if (!prose.includes('runtimeMinutes')) add('runtime', film.runtimeMinutes, truth.runtimeMinutes);
  add('certificate', plain(film.certificate), plain(truth.certificate));
  if (truth.format) add('synopsis', Boolean(film.synopsis), truth.synopsisPresent);
  // A post whose rating can be read in two ways states none.
  add('rating', rating?.value, truth.rating?.ambiguous ? null : truth.rating?.value);
  if (truth.rating?.value != null) {
    add('scale', rating?.best, truth.rating.best);
    add('unit', plain(rating?.kind === 'grade' ? 'letter' : rating?.unit), plain(truth.rating.unit));
  }
  add('author', plain(author?.name), plain(truth.author));
  add('comments', commentCount, truth.commentsCount);
  if (truth.comments) add('nesting', depths(comments), truth.comments.map(({ depth }) => depth).join());
  return fields;
}

/** Returns how a field was read: `silent` is right where the post states nothing, `invented` is a value that it does not state. */
export function verdictOn({ got, want }) {
  if (want === null) return got === null ? 'silent' : 'invented';
  return got === want ? 'found' : got === null ? 'missed' : 'wrong';
}
