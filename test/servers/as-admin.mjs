import assert from 'node:assert/strict';

/** The WordPress that `npm run test:servers` started. */
const { url, posts, applicationPasswords } = JSON.parse(process.env.WORDPRESS_ENVIRONMENT);

export { posts, url };

/** Asks the REST interface as the blogger. */
export async function asAdmin(method, path, body) {
  const response = await fetch(`${url}/wp-json/${path}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`admin:${applicationPasswords.admin}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
  return response.json();
}

/** Sets an option of the blog. */
export const setOption = (name, value) => asAdmin('POST', 'film-review/v1/option', { name, value });
