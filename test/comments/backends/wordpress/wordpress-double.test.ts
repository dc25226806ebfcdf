import { expect } from '@open-wc/testing';
import { type Exchange, loadRecordings, VERSIONS } from './recordings.js';
import { WordPressDouble } from './wordpress-double.js';

/* What the double is asked as the real ones were. Those with a word from the lists of the blog come first: they fill it. */
const QUESTIONS = [
  'post-guest',
  'post-guest-held',
  'post-guest-disallowed',
  'post-no-author',
  'post-no-email',
  'post-bad-email',
  'post-empty',
  'list-closed',
  'list-empty',
  'list-busy-page99',
  'list-rest-route',
  'single-missing',
  'form-missing',
  'form-empty',
  'form-reply-to-missing-parent',
  'form-get',
];

/** What a page looks at: the status, and of the data the code or the fields. */
async function gist(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!/^[[{]/.test(text)) return [response.status, /wp-die-message/.test(text)];
  const json = JSON.parse(text) as unknown;
  if (Array.isArray(json)) return [response.status, response.headers.get('X-WP-Total') !== null];
  const { code, status } = json as Record<string, unknown>;
  return [response.status, code ?? [status, Object.keys(json as object).sort()]];
}

describe('the double of WordPress', () => {
  for (const version of VERSIONS) {
    it(`answers as version ${version} does`, async () => {
      const recordings = await loadRecordings(version);
      for (const name of QUESTIONS) {
        const { request, response } = recordings[name] as Exchange;
        const isPlain = request.url.includes('rest_route');
        const double = new WordPressDouble(recordings, { isPlain, takesGuestsByRest: true });
        const url = double.site + request.url.slice(1);
        const isForm = typeof request.body === 'string';
        const body = isForm ? new URLSearchParams(request.body as string) : JSON.stringify(request.body);
        const answer = await double.fetch(url, { method: request.method, ...(request.body !== undefined && { body }) });
        const recorded = new Response(
          response.json === undefined ? response.text : JSON.stringify(response.json),
          response,
        );
        expect(await gist(answer), name).to.deep.equal(await gist(recorded));
      }
    });
  }
});
