// npm start: serves the package and opens the demonstration page. PORT chooses the port; without a terminal nothing is opened.
import open from 'open';
import { startServer } from './static-server.mjs';

const { url } = await startServer({ port: Number(process.env.PORT ?? 8080) });
const page = `${url}/demo/her.html`;
console.log(`${page}\nStop with Ctrl+C.`);
if (process.stdout.isTTY) await open(page);
