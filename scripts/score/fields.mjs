/* Compares a reading with what a careful reader finds in the post. The score and the tests use the same comparison. */

const plain = (value) => (value == null ? null : String(value).normalize('NFC').replace(/[’‘]/g, "'").toLowerCase());
const names = (people) =>
  people
    .map((person) => plain(person.name ?? person))
    .sort()
    .join('|') || null;

/* One unit has many forms: a sign, the singular, the plural, a case. */
const UNITS = [
  [
    'star',
    /^(?:[★⭐✪✯☆🌟*]\ufe0f?|stars?|stern(?:e|en)?|étoiles?|estrell(?:a|as|ita|itas)|estrelas?|stell[ae]|ster(?:ren)?|stj[aö]rn\p{L}+|つ星|星|つ)$/u,
  ],
  ['grade', /^(?:grade|letter)$/],
  ['point', /^(?:points?|punkte?n?|puntos?|pontos?|punt[io]|punten|stig|点|ポイント)$/],
  [
    'heart',
    /^(?:[❤♥♡💛💙🖤]\ufe0f?|hearts?|herz(?:en)?|c[oœ]e?urs?|corazon(?:es)?|corazón|corações|coração|cuor[ei]|hart(?:en|jes?)?|hj[aö]rt\p{L}+)$/u,
  ],
  ['popcorn', /^(?:🍿|popcorns?)$/u],
  ['clapper', /^(?:🎬|clap(?:per)?s?|klappen?)$/u],
];

/** The name of a unit without its form: "★", "star" and "Sterne" are one. */
function unitName(unit) {
  const word = plain(unit);
  if (word === null) return null;
  const known = UNITS.find(([, forms]) => forms.test(word));
  /* Whether points are counted, or nothing, is a question of words alone. */
  if (known) return known[0] === 'point' ? null : known[0];
  return word.length > 3 ? word.replace(/(?:nen|en|es|s|n)$/, '').replace(/[aeio]$/, '') : word;
}

/* An age is one certificate however it is said: "12", "FSK 12", "ab 12 Jahren", "interdit aux moins de 12 ans". */
const AGE =
  /^(?:fsk|kijkwijzer|bbfc|fsk ab|ab|vanaf|(?:film )?(?:interdit|déconseillé) aux moins de|(?:no recomendada|não recomendado) para menores de|vietato ai minori di|bönnuð innan)? ?(\d{1,2})(?: (?:jahren?|ans|años|anni|anos|jaar|ára))?$/;
const certificateName = (text) => AGE.exec(plain(text) ?? '')?.[1] ?? plain(text);

/** Depth of every comment, in order. */
function depths(comments) {
  const depth = new Map();
  for (const { id, parentId } of comments) depth.set(id, parentId === null ? 0 : depth.get(parentId) + 1);
  return [...depth.values()].join();
}

const gradeOf = (raw) => /[A-F][-+−–]?/.exec(raw ?? '')?.[0].replace(/[−–]/, '-') ?? null;

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
  add('certificate', certificateName(film.certificate), certificateName(truth.certificate));
  if (truth.format) add('synopsis', Boolean(film.synopsis), truth.synopsisPresent);
  // A letter grade has no number; a post whose rating can be read in two ways states none.
  const isGrade = truth.rating?.unit === 'grade';
  const value = isGrade ? gradeOf(truth.rating.raw) : truth.rating?.ambiguous ? null : truth.rating?.value;
  add('rating', rating?.value, value);
  if (value != null) {
    add('scale', rating?.best, truth.rating.best);
    add(
      'unit',
      rating?.kind === 'grade' ? 'grade' : unitName(rating?.unit),
      isGrade ? 'grade' : unitName(truth.rating.unit),
    );
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
