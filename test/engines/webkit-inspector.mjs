// What WebDriver cannot ask WebKitGTK, its inspector can: accessibility, garbage, emulated media, pictures of the page. A browser
// that WebKitWebDriver has started listens for inspectors on the port of `WEBKIT_INSPECTOR_SERVER` in its environment; the messages
// are those of WebKit's RemoteInspectorServer for GLib (length, byte order, name, a GVariant of parameters).
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The server is the only program that has connected to it. */
const CONNECTION = 1n;
const LITTLE_ENDIAN = 1;

export class WebKitInspector {
  #socket;
  #received = Buffer.alloc(0);
  #last = 0;
  #waiting = new Map();
  #target;
  #page;
  /** What is called with the parameters of an event, by its name. */
  #listeners = new Map();

  /** @param {number} driver - the process id of the WebKitWebDriver whose browser it is */
  static async of(driver) {
    const [host, port] = addressOf(driver).split(':');
    for (let tries = 1; ; tries++) {
      const inspector = new WebKitInspector();
      try {
        await inspector.#open(host, Number(port));
        // A page that is just changing its process does not answer.
        await Promise.race([
          inspector.send('Runtime.evaluate', { expression: '1' }),
          sleep(10_000).then(() => Promise.reject(new Error('The page does not answer its inspector.'))),
        ]);
        return inspector;
      } catch (error) {
        inspector.close();
        if (tries === 6) throw error;
        await sleep(500);
      }
    }
  }

  async #open(host, port) {
    this.#socket = connect(port, host);
    await new Promise((resolve, reject) => this.#socket.once('connect', resolve).once('error', reject));
    this.#socket.on('data', (data) => this.#receive(data)).on('error', () => {});
    // What was asked of a browser that is gone would be waited for to the end of the test file.
    this.#socket.once('close', () => {
      for (const { reject, method } of this.#waiting.values())
        reject(new Error(`${method}: the browser has closed its inspector.`));
      this.#waiting.clear();
    });
    this.#message('SetupInspectorClient', Buffer.from('\0'));
    // The list of targets goes to the driver, not to us; they are counted from 1.
    for (let target = 1n; target < 20n && !this.#page; target++) {
      this.#message('Setup', numbers(CONNECTION, target));
      await sleep(150);
    }
    if (!this.#page) throw new Error('The browser did not show a page to its inspector.');
  }

  /** A command of the Web Inspector Protocol. Resolves with what it answers. */
  send(method, params = {}) {
    const id = ++this.#last;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      const outer = { id: 1e6 + id, method: 'Target.sendMessageToTarget', params: { targetId: this.#page, message } };
      const text = Buffer.from(`${JSON.stringify(outer)}\0`);
      this.#message('SendMessageToBackend', Buffer.concat([numbers(CONNECTION, this.#target), text]));
    });
  }

  /** Calls `listener` with the parameters of each event of that name. */
  on(event, listener) {
    this.#listeners.set(event, listener);
  }

  close() {
    if (this.#target) this.#message('FrontendDidClose', numbers(CONNECTION, this.#target));
    this.#socket?.end();
  }

  #message(name, parameters) {
    const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(body.length);
    head[4] = LITTLE_ENDIAN;
    this.#socket.write(Buffer.concat([head, body]));
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    while (this.#received.length >= 5 && this.#received.length >= 5 + this.#received.readUInt32BE()) {
      const end = 5 + this.#received.readUInt32BE();
      const body = this.#received.subarray(5, end);
      this.#received = this.#received.subarray(end);
      const nameEnd = body.indexOf(0);
      if (body.toString('latin1', 0, nameEnd) !== 'SendMessageToFrontend') continue;
      const parameters = body.subarray(nameEnd + 1);
      this.#target = parameters.readBigUInt64LE(8);
      this.#take(JSON.parse(parameters.toString('utf8', 16, parameters.length - 1)));
    }
  }

  #take({ method, params }) {
    // A page that goes to another origin may get another process.
    if (method === 'Target.targetCreated' && params.targetInfo.type === 'page' && !params.targetInfo.isProvisional)
      this.#page = params.targetInfo.targetId;
    if (method === 'Target.didCommitProvisionalTarget') this.#page = params.newTargetId;
    if (method !== 'Target.dispatchMessageFromTarget') return;
    const { id, result, error, method: event, params: details } = JSON.parse(params.message);
    if (event) return this.#listeners.get(event)?.(details);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}

function addressOf(driver) {
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      if (Number(parent) !== driver) continue;
      const address = /(?:^|\0)WEBKIT_INSPECTOR_SERVER=([^\0]+)/.exec(readFileSync(`/proc/${id}/environ`, 'utf8'))?.[1];
      if (address) return address;
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error('WebKitWebDriver has no browser that can be inspected.');
}

function numbers(...values) {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(value, 8 * index));
  return bytes;
}
