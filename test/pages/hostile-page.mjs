import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The files of the package, and answers by path: a page's text, or a function that answers itself. */
export async function startHostileServer() {
  const files = sirv(packageRoot, { dev: true, dotfiles: false });
  const answers = new Map();
  const headers = {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, answer] = [...answers].find(([path]) => pathname.startsWith(path)) ?? [];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (typeof answer === 'function') return answer(request, response);
    if (answer === undefined) return files(request, response, () => response.writeHead(404).end());
    const type = answer.startsWith('<')
      ? 'text/html'
      : answer.startsWith('{') || answer.startsWith('[')
        ? 'application/json'
        : 'text/javascript';
    return response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(answer);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    answers,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Runs before anything else in a page: whatever a stranger's script would call is noted. */
export function watch() {
  const ran = [];
  const violations = [];
  Object.assign(globalThis, { ran, violations });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    globalThis[name] = (...what) => void ran.push(`${name}(${what})`);
  // The test's own scripts come this way too: what a stranger writes calls something that is watched, or names a place of theirs.
  const note = (name, what) => /alert|xss|evil|msgbox/i.test(String(what)) && ran.push(`${name}: ${what}`);
  const { eval: run, Function: Make, setTimeout: wait } = globalThis;
  globalThis.eval = (text) => (note('eval', text), run(text));
  globalThis.Function = new Proxy(Make, {
    apply: (target, self, what) => (note('Function', what), Reflect.apply(target, self, what)),
    construct: (target, what) => (note('Function', what), Reflect.construct(target, what)),
  });
  globalThis.setTimeout = (act, ...more) => (
    typeof act === 'string' && ran.push(`setTimeout: ${act}`),
    wait(act, ...more)
  );
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')),
  );
}

/** A tab whose every request, complaint and move to another page is noted. `pictures`: addresses that may be fetched from elsewhere. */
export async function openWatched(browser, server, path, { isPurified = false, pictures = new Set() } = {}) {
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  const tab = await context.newPage();
  const problems = [];
  await context.addInitScript(watch);
  if (isPurified) await context.addInitScript(() => delete Element.prototype.setHTML);
  context.on('page', () => problems.push('opened a page'));
  tab.on('pageerror', (error) => problems.push(`uncaught: ${error.stack}`));
  tab.on('console', (message) => {
    if (message.type() !== 'error' || pictures.has(message.location().url)) return;
    problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  tab.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('framenavigated', (frame) => {
    if (new URL(frame.url()).origin !== server.url && frame.url() !== 'about:blank')
      problems.push(`went to ${frame.url()}`);
  });
  tab.on('framenavigated', (frame) => frame.parentFrame() && problems.push('has a frame'));
  await tab.route(
    (url) => url.origin !== server.url && url.protocol !== 'data:',
    async (route) => {
      const request = route.request();
      const isPicture = request.resourceType() === 'image' && pictures.has(request.url());
      if (!isPicture) problems.push(`request: ${request.resourceType()} ${request.url()}`);
      else if ((await request.allHeaders()).referer) problems.push(`tells where the reader is: ${request.url()}`);
      await route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      });
    },
  );
  await tab.goto(server.url + path);
  return {
    tab,
    /** What went wrong until now. */
    async problems() {
      const [ran, violations] = await tab.evaluate(() => [globalThis.ran, globalThis.violations]);
      return [...problems, ...ran.map((what) => `ran: ${what}`), ...violations.map((what) => `policy: ${what}`)];
    },
    close: () => context.close(),
  };
}

/** What stands in the conversation of a page that may not, in words. Runs in the page. */
export function inspectThread({ elements, rel }) {
  const wrong = [];
  const list = document.querySelector('.film-comments');
  const say = (what, node) => wrong.push(`${what}: ${node.outerHTML.slice(0, 300)}`);
  const attributesOf = (node) => node.getAttributeNames().sort().join(' ');
  // A spoiler hides whole elements, too.
  const ownAttributesOf = (node) =>
    attributesOf(node)
      .replace(/(?:data-spoiler|hidden) ?/g, '')
      .trim();
  const isSpoiler = (node) => node.matches('button.film-comment-spoiler[data-action=spoiler], span');
  const SPOILER = { SPAN: '', BUTTON: 'aria-expanded class data-action type' };
  for (const body of list.querySelectorAll('.film-comment-body')) {
    if (attributesOf(body) !== 'class dir') say('the body has attributes', body.cloneNode());
    for (const node of body.querySelectorAll('*')) {
      if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') say('another namespace', node);
      // Ours, at the end of a long comment.
      if (node.matches('button.film-comment-button[data-action=rest]:last-child')) {
        if (attributesOf(node) !== 'class data-action type') say('an attribute', node);
      } else if (isSpoiler(node)) {
        // Its name comes with code that is loaded for the first spoiler.
        if (SPOILER[node.tagName] !== ownAttributesOf(node).replace('aria-label ', '')) say('an attribute', node);
      } else if (node.localName === 'a') {
        if (!['href rel', 'href rel title'].includes(ownAttributesOf(node))) say('an attribute', node);
        if (!/^(?:https?|mailto):$/.test(node.protocol) || node.rel !== rel || node.username) say('a link', node);
      } else if (!elements.includes(node.localName)) say('an element', node);
      else if (ownAttributesOf(node)) say('an attribute', node);
      if (node.shadowRoot) say('a shadow', node);
    }
    const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    if (comments.nextNode()) say('a comment', body);
  }
  // Around the bodies stands only what the element itself makes.
  const OURS = {
    li: 'class data-comment-id id tabindex',
    span: 'aria-hidden class data-tone dir',
    b: 'class',
    a: 'aria-label class href rel',
    time: 'datetime title',
    p: 'class',
    div: 'aria-label class role',
    ol: 'class role start style hidden',
    img: 'alt height loading referrerpolicy src width',
    svg: 'viewBox',
    path: 'd',
    button: 'aria-disabled aria-expanded aria-haspopup aria-label aria-pressed class data-action hidden type',
  };
  for (const node of list.querySelectorAll(':not(.film-comment-body, .film-comment-body *)')) {
    const allowed = OURS[node.localName]?.split(' ');
    if (!allowed) say('not ours', node);
    else if (node.getAttributeNames().some((name) => !allowed.includes(name)))
      say('an attribute that is not ours', node.cloneNode());
    if (node.id && node.id !== `comment-${node.dataset.commentId}`.toWellFormed()) say('an id', node.cloneNode());
    if (node.localName === 'a' && !/^https?:$/.test(node.protocol)) say('a link', node);
    if (node.localName === 'a' && !node.matches('.film-comment-permalink') && node.rel !== rel)
      say('a link without rel', node);
    if (node.localName === 'img' && !/^https?:/.test(node.src)) say('a picture', node);
    // The pattern behind a letter is made of squares alone.
    const isPattern = node.matches('.film-comment-avatar > svg, .film-comment-avatar > svg > path');
    if (node instanceof SVGElement && !isPattern) say('a drawing', node);
    if (node.localName === 'path' && !/^(?:M[0-4] [0-4]h1v1h-1z)*$/.test(node.getAttribute('d'))) say('a path', node);
  }
  return [...new Set(wrong)];
}

/** Whether the page around a conversation, and the quiet comments in it, are as they were. Runs in the page. */
export function describeSurroundings(quietWords) {
  const boxOf = (node) => {
    const { x, width, height } = node.getBoundingClientRect();
    return [x, width, height].map(Math.round).join(' ');
  };
  const quiet = [...document.querySelectorAll('.film-comment[data-comment-id^="quiet-"] > .film-comment-article')];
  return {
    title: document.title,
    base: document.baseURI,
    place: location.href,
    head: document.head.innerHTML,
    children: [...document.body.children].map((each) => each.localName).join(' '),
    attributes: [document.documentElement, document.body].map((each) => each.getAttributeNames().join(' ')).join('|'),
    neighbours: ['before', 'after']
      .map((id) => document.getElementById(id))
      .map((each) => `${each.textContent} ${boxOf(each)}`),
    isScrollable: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    globals: [
      document.defaultView === window,
      document.forms instanceof HTMLCollection,
      document.cookie,
      typeof document.getElementById,
      window.customElements === customElements,
    ].join(),
    quiet: [
      ...new Set(
        quiet.map((each) => `${boxOf(each)} ${each.querySelector('.film-comment-body').textContent === quietWords}`),
      ),
    ],
    defined: [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.includes('-'))
      .sort()
      .join(' '),
  };
}

/** What stands in the reviews of a page that may not, in words. Runs in the page. */
export function inspectReviews() {
  const wrong = [];
  const say = (what, node) => wrong.push(`${what}: ${node.cloneNode().outerHTML.slice(0, 300)}`);
  const FOREIGN =
    'iframe, object, embed, form:not(comment-form *), base, meta, link, style, template, svg, math, dialog, video, audio, frame, marquee, details[ontoggle]';
  const look = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (root === document && !node.closest('film-review')) continue;
      if (root === document && node.matches(FOREIGN)) say('an element', node);
      if (node.localName === 'script' && node.type !== 'application/ld+json') say('a script', node);
      for (const { name, value } of node.attributes) {
        if (/^on|^(?:srcdoc|ping|formaction|is|popover|command)$/.test(name)) say('an attribute', node);
        if (
          ['href', 'src'].includes(name) &&
          !['film-review', 'image', 'use'].includes(node.localName) &&
          !/^(?:https?:|mailto:|[/#?]|$)/i.test(value)
        )
          say('an address', node);
      }
      if (node.shadowRoot) look(node.shadowRoot);
    }
  };
  look(document);
  return [...new Set(wrong)];
}

/* Chromium tells the page's policy of handlers and styles in what a sanitiser reads apart from the page and throws away. */
const THROWN_AWAY =
  /^(?:console: (?:Executing inline event handler|Applying inline style|Setting the document's base URI to '[^']*') violates|policy: (?:(?:script|style)-src-attr inline |style-src-elem inline|base-uri ))/;
/* So it does of a script in SVG that DOMPurify takes to pieces: it was never to run. */
const TAKEN_TO_PIECES =
  /^(?:console: This document requires 'TrustedScript' assignment\. |policy: require-trusted-types-for trusted-types-sink HTMLScriptElement text)/;

/** What went wrong, each once, without what Chromium says of markup that was thrown away under a strict policy. */
export const withoutThrownAway = (problems, isPurified = false) =>
  [...new Set(problems)].filter((each) => !THROWN_AWAY.test(each) && !(isPurified && TAKEN_TO_PIECES.test(each)));
