// The pages, and what they ask for.
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { contestants } from './contestants.mjs';
import { artalkAnswer, ourAnswer, walineAnswer } from './fake-servers.mjs';

/** @param {Map<number, object[]>} threads - by their number of comments @param {Map<string, string>} ours - files of ours */
export async function serve(threads, ours) {
  const peers = sirv(join(dirname(fileURLToPath(import.meta.url)), 'node_modules'), { dev: true });
  const answers = {
    '/ours': (comments, query) => ourAnswer(comments, Number(query.get('start')), Number(query.get('limit'))),
    '/waline/api/comment': (comments) => walineAnswer(comments),
    '/artalk/api/v2/comments': (comments) => artalkAnswer(comments),
    '/artalk/api/v2/conf': () => ({ frontend_conf: {}, version: { version: '2.9.1', commit_hash: '' } }),
  };
  const pages = new Map();
  for (const [count, comments] of threads)
    contestants.forEach(({ html }, index) => pages.set(`/${index}-${count}`, html(comments)));
  pages.set('/empty', '<!doctype html><title>Empty</title>');
  const http = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    // A page has to be isolated for the browser to tell how much memory it takes.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const send = (type, body) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    if (pages.has(url.pathname)) return send('text/html', pages.get(url.pathname));
    if (ours.has(url.pathname)) return send('text/javascript', ours.get(url.pathname));
    const answer = answers[url.pathname];
    const count = Number(/-(\d+)$/.exec(request.headers.referer ?? '')?.[1] ?? [...threads.keys()][0]);
    if (answer) return send('application/json', JSON.stringify(answer(threads.get(count), url.searchParams)));
    if (/^\/(waline|artalk)\//.test(url.pathname)) return send('application/json', '{"errno":0,"data":[]}');
    request.url = request.url.replace(/^\/peers/, '');
    peers(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((done) => http.listen(0, '127.0.0.1', done));
  return http;
}
