import { request } from 'node:http';

/** What a WordPress answers; everything else is the test runner's own. */
const WORDPRESS = /^\/(?:wp-|index\.php|\d{4}\/|film-review-avatar\/)|^\/\?(?:p|rest_route)=/;

/**
 * For the test runner's server: hands on what is WordPress's, so that both are one site, with one set of cookies. Its environment is
 * at `/wordpress-environment.json`.
 */
export function sameSite(environment) {
  const target = new URL(environment.url);
  return async (context, next) => {
    if (context.path === '/wordpress-environment.json') {
      context.body = environment;
      return;
    }
    if (!WORDPRESS.test(context.url)) return next();
    const answer = await handOn(context.req, target);
    context.status = answer.statusCode;
    for (const [name, value] of Object.entries(answer.headers))
      if (name !== 'transfer-encoding') context.set(name, value);
    context.body = answer;
  };
}

/* With its own Host header: so WordPress writes its addresses for this site. */
function handOn(incoming, { hostname, port }) {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = incoming;
    const outgoing = request({ hostname, port, method, path: url, headers }, resolve);
    outgoing.on('error', reject);
    incoming.pipe(outgoing);
  });
}
