// A page with one rating on it, as a blog would have it, and what a check does with that page.
import { startServer } from '../../scripts/static-server.mjs';
import { bundle } from './bundle.mjs';
import { styleSheet } from './style-sheet.mjs';

const IGNORED = /^(none|generic|InlineTextBox|LineBreak|RootWebArea|paragraph|Section|form)$/;
/** What a rating says in one event or another; whoever has names of their own is heard under those too. */
const EVENTS = ['input', 'change', 'sl-change', 'igcChange', 'ui5-change'];

/** Serves pages for contestants, until it is closed. */
export async function servePages(browser) {
  const pages = {};
  const server = await startServer({ pages });
  let number = 0;
  const prepared = new Map();
  /** The code and the theme of a contestant, made once. */
  const prepare = (one) => {
    if (!prepared.has(one)) {
      prepared.set(
        one,
        (async () => {
          const path = `/code-${prepared.size}`;
          pages[`${path}.js`] = { type: 'text/javascript', body: await bundle(one.code) };
          pages[`${path}.css`] = { type: 'text/css', body: one.css ? styleSheet(one.css) : '' };
          return path;
        })(),
      );
    }
    return prepared.get(one);
  };

  async function open(one, markup, settings) {
    const { theme = true, policy, forcedColors = 'none', dir = 'ltr', lang = 'en', scripts = true } = settings;
    const path = await prepare(one);
    const address = `/page-${++number}`;
    pages[address] = {
      type: 'text/html',
      body: `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Rating</title>
        ${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '<link rel="icon" href="data:,">'}
        ${theme ? `<link rel="stylesheet" href="${path}.css">` : ''}<script type="module" src="${path}.js"></script></head>
        <body><form id="form"><section id="place" aria-label="place">${markup}</section></form></body></html>`,
    };
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      forcedColors,
      viewport: { width: 800, height: 300 },
    });
    const page = await context.newPage();
    const fetched = [];
    page.on('request', (request) => {
      const url = request.url();
      if (
        ![address, `${path}.js`, `${path}.css`, '/favicon.ico'].some((own) => url === server.url + own) &&
        !url.endsWith('data:,')
      )
        fetched.push(url);
    });
    await page.goto(server.url + address, { waitUntil: 'load' });
    return new RatingPage(page, one, fetched, scripts);
  }

  return { open, close: () => server.close() };
}

class RatingPage {
  constructor(page, one, fetched, scripts) {
    this.page = page;
    this.one = one;
    this.fetched = fetched;
    this.scripts = scripts;
    this.keyboard = page.keyboard;
  }

  evaluate(...given) {
    return this.page.evaluate(...given);
  }

  waitForTimeout(time) {
    return this.page.waitForTimeout(time);
  }

  /** Until everything is defined and rendered, and listens for events from then on. */
  async settle() {
    if (!this.scripts) return;
    await this.page.evaluate(
      async ([names]) => {
        const unknown = () => document.querySelector('#place :not(:defined)');
        for (let i = 0; i < 50 && unknown(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
        for (let i = 0; i < 3; i++) {
          for (const element of document.querySelectorAll('#place *')) await element.updateComplete;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
        if (globalThis.heard) return;
        globalThis.heard = [];
        for (const name of names) {
          document.getElementById('place').addEventListener(name, () => globalThis.heard.push(name));
        }
      },
      [EVENTS],
    );
  }

  async events() {
    await this.settle();
    return this.page.evaluate(() => globalThis.heard);
  }

  copied() {
    return this.page.evaluate(() => {
      getSelection().selectAllChildren(document.getElementById('place'));
      return getSelection().toString().replace(/\s+/g, ' ').trim();
    });
  }

  /** The nodes of the accessibility tree below the place, without boxes that mean nothing. */
  async accessible() {
    const devtools = await this.page.context().newCDPSession(this.page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const found = [];
    const visit = (node, isText) => {
      const role = node.role?.value;
      const isShown = !node.ignored && !IGNORED.test(role) && !(isText && role === 'StaticText');
      const property = (name) => node.properties?.find((each) => each.name === name)?.value.value;
      const name = node.name?.value?.replace(/\s+/g, ' ').trim() ?? '';
      if (isShown) {
        const value = node.value?.value;
        const checked = property('checked');
        found.push({ role, name, value: String(value ?? ''), checked, id: node.backendDOMNodeId });
      }
      // A text that is the name of what is around it is not heard twice.
      for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id), isText || (isShown && name !== ''));
    };
    const place = nodes.find((node) => node.role?.value === 'region' && node.name?.value === 'place');
    for (const id of place.childIds) visit(byId.get(id), false);
    // The browser's own protocol does not tell what `aria-valuetext` says; a screen reader does.
    for (const node of found.filter(({ role }) => role === 'slider')) {
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: node.id });
      const { result } = await devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: 'function () { return this.getAttribute("aria-valuetext") }',
      });
      node.value = result.value || node.value;
    }
    return found;
  }

  /** Where the symbols are. */
  box() {
    return this.page.evaluate((selector) => {
      const { host, inner } = selector;
      const element = document.querySelector(`#place ${host}`);
      const drawn = (inner && element.shadowRoot?.querySelector(inner)) || element;
      const { x, y, width, height } = drawn.getBoundingClientRect();
      return { x, y, width, height };
    }, this.one.symbols);
  }

  async picture() {
    // Some draw with icons that come later.
    await this.page.waitForTimeout(250);
    const { x, y, width, height } = await this.box();
    const clip = { x, y, width: Math.max(1, width), height: Math.max(1, height) };
    const data = (await this.page.screenshot({ clip })).toString('base64');
    await this.page.evaluate((host) => (document.querySelector(`#place ${host}`).hidden = true), this.one.symbols.host);
    await this.page.addStyleTag({ content: '#place { visibility: hidden !important; }' }).catch(() => {});
    await this.page.evaluate(() => document.getElementById('place').replaceChildren());
    const blank = (await this.page.screenshot({ clip })).toString('base64');
    return { data, isBlank: width < 2 || height < 2 || data === blank };
  }

  async width() {
    return (await this.box()).width;
  }

  /** Clicks so far into the symbols, 0 to 1. */
  async clickAt(part) {
    const { x, y, width, height } = await this.box();
    await this.page.mouse.move(x + width * part - 2, y + height / 2);
    await this.page.mouse.click(x + width * part, y + height / 2);
    await this.settle();
  }

  focus() {
    return this.page.keyboard.press('Tab');
  }

  async value() {
    await this.settle();
    return this.page.evaluate((host) => document.querySelector(`#place ${host}`).value, this.one.symbols.host);
  }

  sent() {
    return this.page.evaluate(() => new URLSearchParams(new FormData(document.getElementById('form'))).toString());
  }

  /** Whether the form may be sent; the error, where asking throws. */
  check() {
    return this.page.evaluate(() => {
      try {
        return document.getElementById('form').checkValidity();
      } catch (error) {
        return `throws ${error.name}`;
      }
    });
  }

  close() {
    return this.page.context().close();
  }
}
