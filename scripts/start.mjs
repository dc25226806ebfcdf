// npm start: serves the package, opens the demonstration page, and says where the workbench is. PORT chooses the port; without a terminal nothing is opened.
import open from 'open';
import { clubAnswer } from './demo-club.mjs';
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 8080);
const first = (path, address) => clubAnswer(address);
const { url } = await startServer({ port, first }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken: using another.`);
  return startServer({ first });
});
const page = `${url}/demo/her.html`;
console.log(
  `${page}\n${url}/demo/magazine.html (a review in a magazine)\n${url}/demo/sign-in.html (log in to comment)\n${url}/demo/workbench.html (the workbench, for a post of your own)\nStop with Ctrl+C.`,
);
if (process.stdout.isTTY) await open(page);
