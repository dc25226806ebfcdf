import type { Comment } from '../src/model/index.js';

/* Comments for the stories: written for them, by nobody. */

interface Sample {
  id: string;
  text: string;
  name?: string;
  parentId?: string;
  at?: string;
}

/** A comment as a backend would give it. */
export function sampleComment({ id, text, name, parentId, at }: Sample, more: Partial<Comment> = {}): Comment {
  return {
    id,
    parentId: parentId ?? null,
    author: name ? { name } : {},
    publishedAt: at ?? '2014-01-14T10:05:00Z',
    body: { format: 'text', source: text },
    status: 'published',
    kind: 'comment',
    ...more,
  };
}

/** A short conversation with replies. */
export const conversation: readonly Comment[] = [
  sampleComment({ id: '901', text: 'So envious, this is still weeks away for me!' }),
  sampleComment(
    {
      id: '902',
      name: 'Annie',
      text: 'Good read. I was taken with it too; they pulled off something hard there.',
      at: '2014-01-14T11:30:00Z',
    },
    { author: { name: 'Annie', picture: { url: new URL('pictures/night-ferry-poster.webp', location.href).href } } },
  ),
  sampleComment(
    {
      id: '903',
      parentId: '902',
      name: 'thomasjford',
      text: 'True, Annie: you believe in the couple even though one half of it is a computer!',
      at: '2014-01-14T12:01:00Z',
    },
    { byPostAuthor: true },
  ),
  sampleComment({
    id: '904',
    parentId: '903',
    name: 'Annie',
    text: 'Half of it, and the better half at that.',
    at: '2014-01-14T12:20:00Z',
  }),
  sampleComment(
    {
      id: '905',
      name: 'rtimmorris',
      text: 'I am counting the days. Have you come across Two Lovers from 2008?\nNo masterpiece, but it deserved a bigger audience.',
      at: '2014-01-15T16:20:00Z',
    },
    { author: { name: 'rtimmorris', url: 'https://example.org/' } },
  ),
];

const NAMES = ['Annie', 'Bogna', 'Chidi', 'Dagny', 'Emre', 'Farah', 'Goro', 'Hanneke', undefined, 'Ines'];
const OPENINGS = [
  'I saw it on Wednesday, in a cinema with eleven other people.',
  'The colours alone are worth the ticket.',
  'My sister left after twenty minutes; I stayed for the credits.',
  'This is the first review that mentions the lift scene.',
  'I did not like it, and have thought of nothing else since.',
  'The score deserves a paragraph of its own.',
];
const CLOSINGS = [
  'Thank you for writing it up.',
  'Would you see it again?',
  'Four clappers from me.',
  'The ending is another matter, but no spoilers here.',
  'Which of his earlier films should I try next?',
];

/** As many comments as wanted, every third of them a reply to one before. */
export function manyComments(count: number): Comment[] {
  return Array.from({ length: count }, (_, index) =>
    sampleComment({
      id: String(index + 1),
      parentId: index % 3 === 2 ? String(index - (index % 2)) : undefined,
      name: NAMES[(index * 7) % NAMES.length],
      text: `${OPENINGS[(index * 5) % OPENINGS.length]} ${CLOSINGS[(index * 3) % CLOSINGS.length]}`,
      at: new Date(Date.UTC(2014, 0, 14, 9, index * 17)).toISOString(),
    }),
  );
}

/** What real data holds besides: a reply to a comment that is gone, one that was removed, one that waits, markup as text. */
export const oddities: readonly Comment[] = [
  sampleComment({ id: '1', name: 'Dagny', text: 'This one is followed by one that was removed.' }),
  sampleComment({ id: '2', parentId: '1', name: 'Emre', text: 'Nobody sees this.' }, { status: 'deleted' }),
  sampleComment({ id: '3', parentId: '2', name: 'Farah', text: 'An answer to the one that was removed.' }),
  sampleComment({ id: '4', parentId: '99', name: 'Goro', text: 'An answer to one that is not on this page.' }),
  sampleComment({ id: '5', name: 'Ines', text: 'Waiting for the blogger.' }, { status: 'pending', own: true }),
  sampleComment({ id: '6', name: 'Hanneke', text: '<b>Bold?</b> <img src=x onerror=alert(1)> No: text.' }),
  sampleComment(
    { id: '7', name: 'Chidi', text: '' },
    {
      body: {
        format: 'html',
        source:
          '<p>From a blog that keeps HTML: <em>this stays</em>, <a href="https://example.org/">so does this</a>, <script>alert(1)</script> and the script goes.</p>',
      },
    },
  ),
];

/** A conversation in Arabic. */
export const arabicConversation: readonly Comment[] = [
  sampleComment({ id: '1', name: 'ليلى', text: 'مراجعة جميلة، شكرًا لك. شاهدت الفيلم مرتين وما زلت أفكر في نهايته.' }),
  sampleComment({
    id: '2',
    parentId: '1',
    name: 'سامر',
    text: 'وأنا أيضًا! الموسيقى وحدها تستحق المشاهدة.',
    at: '2014-01-14T12:01:00Z',
  }),
  sampleComment({
    id: '3',
    parentId: '1',
    name: 'Annie',
    text: 'I wish I could read this in Arabic.',
    at: '2014-01-14T13:01:00Z',
  }),
];

/** A conversation in Japanese. */
export const japaneseConversation: readonly Comment[] = [
  sampleComment({
    id: '1',
    name: '中村',
    text: '昨日、四人しかいない映画館で見ました。やかんの場面が忘れられません。',
  }),
  sampleComment({
    id: '2',
    parentId: '1',
    name: '高橋みなみ',
    text: 'あのやかんこそ主役です。',
    at: '2014-01-14T12:01:00Z',
  }),
];
