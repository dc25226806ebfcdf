// A conversation as long as one wants, always the same: every contestant shows this one.

const WORDS =
  'the film was so much better than I had expected and her performance carries every scene while the score never lets go of you although the last act drags a little we talked about it all the way home my brother hated it which tells you something about the ending'.split(
    ' ',
  );
const NAMES = [
  'Annie',
  'rtimmorris',
  'Tom Ford',
  'Ayşe',
  'Łukasz',
  '山田',
  'Zoë Smith',
  'movie2backup',
  'Ólafur',
  'Nora',
];
const START = Date.UTC(2021, 0, 1);

/** A generator of numbers between 0 and 1: mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * So many comments, four of ten of which answer another. One in ten has a link and emphasis, one in five two paragraphs.
 *
 * @returns {{ id: string, parentId: string | null, author: { name: string }, publishedAt: string, html: string, likes: number }[]}
 */
export function generateThread(count) {
  const next = random(7);
  const comments = [];
  for (let index = 0; index < count; index++) {
    const near = Math.max(0, index - 1 - Math.floor(next() * 30));
    const parentId = index > 0 && next() < 0.4 ? comments[near].id : null;
    comments.push({
      id: String(index + 1),
      parentId,
      author: { name: NAMES[Math.floor(next() * NAMES.length)] },
      publishedAt: new Date(START + index * 3_600_000).toISOString(),
      html: body(next),
      likes: next() < 0.3 ? Math.floor(next() * 20) : 0,
    });
  }
  return comments;
}

function body(next) {
  const words = (most) =>
    Array.from({ length: 8 + Math.floor(next() * most) }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const first = words(50);
  const link =
    next() < 0.1
      ? ` <a href="https://films.example/her" rel="nofollow ugc">more of it</a> and <em>${words(4)}</em>`
      : '';
  return `<p>${first}${link}.</p>${next() < 0.2 ? `\n<p>${words(40)}.</p>` : ''}`;
}

/** The replies of each comment, by its id; `null` for those at the top. */
export function childrenOf(comments) {
  const children = new Map();
  for (const comment of comments) {
    const siblings = children.get(comment.parentId) ?? [];
    children.set(comment.parentId, siblings);
    siblings.push(comment);
  }
  return children;
}
