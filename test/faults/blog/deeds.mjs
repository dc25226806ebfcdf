/*
 * What goes wrong with a comment that arrives, and with a list that is asked for.
 *   status       what is answered instead of the blog's answer
 *   stores       whether the blog has the comment nevertheless ('late': after the answer)
 *   before       seconds until the blog has it; after: seconds until it answers
 *   how          'cut' closes the connection without an answer, 'half' in the middle of one, 'page' answers 200 with some HTML
 */
export const POST_DEEDS = {
  'as it should be': { stores: true },
  '500, not stored': { status: 500 },
  '500, stored': { status: 500, stores: true },
  '502, stored': { status: 502, stores: true },
  '503, not stored': { status: 503 },
  '429, not stored': { status: 429 },
  '429 with Retry-After, not stored': { status: 429, retryAfter: 6 },
  'cut before storing': { how: 'cut' },
  'cut after storing': { how: 'cut', stores: true },
  'stored slowly': { stores: true, before: 4 },
  'answered slowly': { stores: true, after: 5 },
  'half an answer': { how: 'half', stores: true },
  'half an answer, not stored': { how: 'half' },
  'a page with status 200, stored': { how: 'page', stores: true },
  'a page with status 200, not stored': { how: 'page' },
  '504, stored later': { status: 504, stores: 'late', before: 3 },
  '504, stored much later': { status: 504, stores: 'late', before: 20 },
  '504, not stored': { status: 504 },
  refused: { how: 'refused' },
  'taken for spam': { stores: true, spam: true },
};

export const LIST_DEEDS = {
  'as it should be': {},
  'status 500': { status: 500 },
  'status 503': { status: 503 },
  cut: { how: 'cut' },
  half: { how: 'half' },
  slow: { before: 3 },
  'a page with status 200': { how: 'page' },
};
