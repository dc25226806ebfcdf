// npm start: serves the package and opens its front page, which leads to the demonstrations. PORT chooses the port; without a terminal
// nothing is opened.
import open from 'open';
import { clubAnswer } from './demo-club.mjs';
import { frontAnswer } from './front-page.mjs';
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 8080);
const first = (path, address) => frontAnswer(address) ?? clubAnswer(address);
const { url } = await startServer({ port, first }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken: using another.`);
  return startServer({ first });
});
console.log(`${url}/\nStop with Ctrl+C.`);
if (process.stdout.isTTY) await open(`${url}/`);
