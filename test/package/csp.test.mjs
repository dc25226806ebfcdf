import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage, showElements } from './browser-page.mjs';
import { elements, offlineExample } from './elements.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "connect-src 'none'",
].join('; ');

/** Every element, and a rating with a known number of symbols. */
const body = [
  ...elements.map((element) => `<section data-tag="${element.tag}">${offlineExample(element)}</section>`),
  '<p id="rated"><clapper-rating value="4.5">4.5 clappers</clapper-rating></p>',
].join('\n');

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Policy</title>
<script type="module" src="/cdn/film-review.js"></script></head><body>${body}</body></html>`;

describe('under a strict Content-Security-Policy', () => {
  let server, browser, page, complaints, violations;

  before(async () => {
    server = await startServer({
      headers: { 'Content-Security-Policy': POLICY },
      pages: {
        '/favicon.ico': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" />' },
        '/policy': { type: 'text/html', body: html },
      },
    });
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser));
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
        globalThis.violations.push([violatedDirective, blockedURI, sample, sourceFile, lineNumber].join(' ')),
      );
    });
    await page.goto(`${server.url}/policy`);
    await showElements(
      page,
      elements.map(({ tag }) => tag),
    );
    violations = await page.evaluate(() => globalThis.violations);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('the bundle breaks no rule', () => {
    assert.deepEqual(violations, []);
  });

  it('nothing complains', () => {
    assert.deepEqual(complaints, []);
  });

  for (const { tag } of elements) {
    it(`<${tag}> is defined and rendered`, async () => {
      const state = await page.evaluate((name) => {
        const element = document.querySelector(`[data-tag="${name}"] ${name}`);
        const { width, height } = element.getBoundingClientRect();
        return { isDefined: element.matches(':defined'), hasShadow: element.shadowRoot !== null, width, height };
      }, tag);
      assert.ok(state.isDefined);
      assert.ok(state.hasShadow);
      assert.ok(state.width > 0 && state.height > 0, `${state.width} by ${state.height}`);
    });
  }

  it('the symbols of a rating can be seen', async () => {
    const { width, height } = await page.evaluate(() => {
      const rating = document.querySelector('#rated clapper-rating');
      const box = rating.shadowRoot.querySelector('[part=symbols]').getBoundingClientRect();
      return { width: box.width, height: box.height };
    });
    // Five squares, and so only where the style sheet applies.
    assert.ok(height > 10 && height < 40, `height ${height}`);
    assert.ok(Math.abs(width / height - 5) < 0.1, `${width} by ${height}`);
  });
});
