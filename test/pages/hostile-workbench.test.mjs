import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped, groupsOf, html, openHostileBlog } from './hostile-blog.mjs';
import { withoutThrownAway } from './hostile-page.mjs';
import { VECTORS } from './hostile-vectors.mjs';
import { previewShown } from './workbench-page.mjs';

/* The workbench shows and rewrites whatever is pasted: pages of strangers, mail, files. */

const POST = '<h1>Her (2014)</h1><p>Directed by: Spike Jonze</p><p>It is sad and tender.</p><p>4.5 clappers</p>';

/** What stands in the post as it is shown, and in the page as it will be, that may not. Runs in the page. */
function inspectWorkbench() {
  const wrong = [];
  const root = document.querySelector('review-workbench').shadowRoot;
  const look = (inside, allowed, place) => {
    for (const node of inside) {
      for (const { name, value } of node.attributes) {
        const isLink = node.localName === 'a' && name === 'href' && /^(?:https?:|mailto:)/.test(value);
        if (!isLink && !allowed.test(name)) wrong.push(`${place}: ${node.cloneNode().outerHTML.slice(0, 200)}`);
      }
      if (
        /^(?:script|iframe|object|embed|base|meta|link|style|template|form|svg|math|img|video|audio)$/.test(
          node.localName,
        )
      )
        wrong.push(`${place}: <${node.localName}>`);
    }
  };
  const view = root.querySelector('post-pane').shadowRoot.querySelector('.view');
  look(view.querySelectorAll('*'), /^(?:rel|target|title)$/, 'the post');
  const page = root
    .querySelector('page-pane')
    .shadowRoot.querySelector('review-preview')
    ?.shadowRoot.querySelector('.page');
  look(
    page?.querySelectorAll('*') ?? [],
    /^(?:rel|target|title|class|lang|dir|alt|datetime|data-[a-z-]+|facts|json-ld|comments|layout|best|unit|symbol|value|max|role-name|role|tabindex|slot|hidden|name|url|text|kind|count|for|format|level|year|original-title|heading-level|itemprop|id|clamp)$/,
    'the page',
  );
  return [...new Set(wrong)];
}

describe('the workbench, with hostile posts', () => {
  const blog = openHostileBlog();

  async function open(options) {
    const tab = await blog.open('/demo/workbench.html', options);
    await tab.getByLabel('Paste your post here').waitFor();
    return tab;
  }

  /** As a program that hands on everything would: nothing of it is cleaned by a browser before. */
  async function paste(tab, flavours) {
    await tab.evaluate((contents) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(contents)) clipboardData.setData(type, text);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, flavours);
  }
  async function shown(tab) {
    await previewShown(tab);
    return tab.evaluate(() => {
      const pane = document.querySelector('review-workbench').shadowRoot.querySelector('post-pane');
      return pane.shadowRoot.querySelector('.view')?.textContent;
    });
  }
  const problems = async () => withoutThrownAway(await blog.page.problems(), true);

  it('would be told of everything that runs or fetches', async () => {
    blog.server.answers.set('/post', html('<div id="here"></div>'));
    const tab = await blog.open('/post');
    await tab.evaluate(() => {
      const here = document.querySelector('#here');
      here.innerHTML =
        '<img src="https://evil.test/i" onerror="alert(1)"><img src="/nowhere" onerror="alert(2)"><svg onload="alert(3)"></svg><iframe srcdoc="<script>parent.alert(4)</script>"></iframe><link rel="stylesheet" href="https://evil.test/x.css"><a href="javascript:alert(5)">x</a>';
      here.querySelector('a').click();
      setTimeout('alert(6)');
    });
    await tab.waitForFunction(() => globalThis.ran.length >= 6);
    const told = (await blog.page.problems()).join('\n');
    for (const sign of [
      'alert(2)',
      'alert(3)',
      'alert(4)',
      'alert(5)',
      'alert(6)',
      'has a frame',
      'request: image https://evil',
      'request: stylesheet https://evil',
    ])
      assert.ok(told.includes(sign), `${sign}\n${told}`);
  });

  for (const [name, options] of Object.entries({
    'the browser’s own sanitiser': {},
    DOMPurify: { isPurified: true },
  })) {
    it(`runs, fetches and shows nothing of them, with ${name}`, async () => {
      const tab = await open(options);
      assert.equal(await tab.evaluate(() => 'setHTML' in Element.prototype), !options.isPurified);
      const texts = groupsOf(
        60,
        VECTORS.filter((vector) => vector.trim() && vector.length < 3000),
      );
      for (const [at, group] of texts.entries()) {
        const words = group.join(' ');
        const facts = `<h1>${escaped(words.slice(0, 200))} (2014)</h1><p>Starring: ${escaped(group.join(', ').slice(0, 2000))}</p><p>Verdict: ${escaped(words.slice(0, 500))}</p>`;
        await paste(
          tab,
          at % 2
            ? { 'text/html': `<html><body><!--StartFragment-->${POST}${words}<!--EndFragment-->`, 'text/plain': 'x' }
            : { 'text/plain': `${facts}${POST}${words}` },
        );
        await shown(tab);
        assert.deepEqual(await tab.evaluate(inspectWorkbench), [], `${at}`);
      }
      assert.deepEqual(await problems(), []);
    });
  }

  it('reads what hides a document from scripts, or from its own properties', async () => {
    const tab = await open();
    for (const name of [
      'body',
      'querySelectorAll',
      'createElement',
      'createRange',
      'createTreeWalker',
      'documentElement',
      'title',
      'forms',
      'childNodes',
      'implementation',
    ]) {
      await paste(tab, {
        'text/plain': `${POST}<img name="${name}"><form name="${name}"><input name="${name}"></form><embed name="${name}">`,
      });
      assert.match((await shown(tab)) ?? 'nothing', /Spike Jonze/, name);
      assert.deepEqual(await tab.evaluate(inspectWorkbench), [], name);
    }
    assert.deepEqual(await problems(), []);
  });

  it('writes nothing into its formats that a page would run', async () => {
    const texts = VECTORS.filter((vector) => vector.trim() && vector.length < 3000 && !/^\s*<plaintext/.test(vector));
    const tab = await open();
    const words = [
      '</script><script>alert(1)</script>',
      '<!--<script>',
      ']]>',
      '"><img src=x onerror=alert(1)>',
      ...texts.slice(0, 250),
    ];
    await paste(tab, {
      'text/plain': words
        .map((each) => `<p>${escaped(each)}</p>`)
        .join('')
        .replace(
          /^/,
          `<h1>${escaped('</script><img src=x onerror=alert(1)>')} (2014)</h1><p>Directed by: ${escaped('</script>\'"><svg onload=alert(1)>')}</p><p>Her <i>films</i></p>`,
        )
        .concat('<p>4.5 clappers</p>'),
    });
    await shown(tab);
    const outputs = [];
    for (const each of await tab.getByRole('tab').all()) {
      await each.click();
      outputs.push([await each.innerText(), await tab.locator('output-tabs pre').textContent()]);
    }
    assert.equal(outputs.length, 5);
    for (const [label, text] of outputs.filter(([name]) => !/Markdown|Script/.test(name))) {
      blog.server.answers.set('/copied', html(text));
      const copied = await blog.open('/copied');
      assert.ok((await copied.locator('body').innerHTML()).includes('alert'), label);
      assert.equal(
        await copied.locator('img, svg, iframe, script:not([type="application/ld+json"])').count(),
        0,
        label,
      );
      if (/search/.test(label))
        await copied.evaluate(() =>
          JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent),
        );
      assert.deepEqual(await blog.page.problems(), [], label);
    }
  });

  it('takes 5 MB, and goes on answering', async () => {
    const tab = await open();
    const paragraph = `<p>long <b>words</b> ${'that nobody reads '.repeat(3)}<img src=x onerror=alert(1)></p>`;
    await paste(tab, { 'text/plain': `${POST}${paragraph.repeat(5_000_000 / paragraph.length)}` });
    assert.ok((await shown(tab)).length > 3_000_000);
    // Asked in the page: to look for roles takes a test longer than the workbench takes to read.
    const values = await tab.evaluate(() => {
      const root = document.querySelector('review-workbench').shadowRoot;
      const fields = [...root.querySelector('field-pane').shadowRoot.querySelectorAll('input, textarea')];
      root.querySelector('header button').click();
      return fields.map(({ value }) => value);
    });
    assert.ok(values.includes('Her'), `${values}`);
    await tab.getByLabel('Paste your post here').waitFor();
    assert.deepEqual(await problems(), []);
  });

  it('opens no file of a word processor, and pastes none', async () => {
    const tab = await open();
    const rtf = '{\\rtf1\\ansi{\\field{\\*\\fldinst{HYPERLINK "https://evil.test"}}}Her (2014)}';
    await tab
      .locator('input[type=file]')
      .setInputFiles({ name: 'her.rtf', mimeType: 'text/rtf', buffer: Buffer.from(rtf) });
    await tab.getByText('“her.rtf” is not a text file.').waitFor();
    await paste(tab, { 'text/rtf': rtf });
    assert.equal(await shown(tab), undefined);
    assert.deepEqual(await problems(), []);
  });
});
