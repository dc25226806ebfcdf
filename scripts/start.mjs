// npm start: serves the package and opens its front page, which leads to the demonstrations. PORT chooses the port; without a terminal
// nothing is opened.
import { existsSync } from 'node:fs';
import open from 'open';
import { clubAnswer } from './demo-club.mjs';
import { frontPage } from './front-page.mjs';
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 8080);
const storybook = new URL('../storybook-static/index.html', import.meta.url);
// Asked each time: the Storybook may be built meanwhile.
const first = (path, address) =>
  ['/', '/demo/'].includes(path) ? { type: 'text/html', body: frontPage(existsSync(storybook)) } : clubAnswer(address);
const { url } = await startServer({ port, first }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken: using another.`);
  return startServer({ first });
});
console.log(`${url}/\nStop with Ctrl+C.`);
if (process.stdout.isTTY) await open(`${url}/`);
