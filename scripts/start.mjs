// npm start: serves the package and opens the demonstration page. PORT chooses the port; without a terminal nothing is opened.
import open from 'open';
import { startServer } from './static-server.mjs';

const port = Number(process.env.PORT ?? 8080);
const { url } = await startServer({ port }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${port} is taken: using another.`);
  return startServer();
});
const page = `${url}/demo/her.html`;
console.log(`${page}\nStop with Ctrl+C.`);
if (process.stdout.isTTY) await open(page);
