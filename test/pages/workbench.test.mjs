import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { cases } from '../fixtures/malicious/comments.mjs';
import { openBrowser } from '../package/browser-page.mjs';
import { previewShown } from './workbench-page.mjs';

/* The workbench as a blogger uses it: with a clipboard, a keyboard, and no network. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const POST = `<h1>Her (2013)</h1>
<p>Starring: Joaquin Phoenix, Amy Adams<br>Directed by: Spike Jonze<br>Running time: 126 minutes</p>
<p>I went in for a joke about telephones, and came out with a lump in my throat.</p>
<p>4.5 clappers</p>`;

const TEXT = `Toni Erdmann (2016)

Regie: Maren Ade
Darsteller: Sandra Hüller, Peter Simonischek
Länge: 162 Minuten

Ein Vater besucht seine Tochter, und das ist der Film, und die drei Stunden sind nicht zu lang.

Wertung: 9 von 10 Punkten`;

describe('the workbench', () => {
  let server, browser, context;

  before(async () => {
    server = await startServer({ pages: { '/elsewhere': { type: 'text/html', body: '<title>Elsewhere</title>' } } });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => context?.close());

  async function open({ beforehand, ...options } = {}) {
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    page.problems = [];
    page.requests = [];
    page.on('pageerror', (error) => page.problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
    page.on('dialog', (dialog) => page.problems.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
    page.on('request', (request) => page.requests.push(request.url()));
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    if (beforehand) await page.addInitScript(beforehand);
    await page.goto(`${server.url}/demo/workbench.html`);
    await page.getByRole('heading', { name: 'Your post' }).waitFor();
    return page;
  }

  /** Pastes as from another page or program, with the browser's own clipboard. */
  async function paste(page, flavours) {
    const elsewhere = await context.newPage();
    await elsewhere.goto(`${server.url}/elsewhere`);
    await elsewhere.evaluate(async (contents) => {
      const blobs = Object.entries(contents).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, flavours);
    await elsewhere.close();
    await page.bringToFront();
    await page.getByLabel('Paste your post here').focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('region', { name: 'Your post with recognised facts' }).waitFor();
  }

  /* As text the clipboard hands everything on; of HTML browsers take some away. */
  const pasteSource = (page, html) => paste(page, { 'text/plain': html });
  const pasteHtml = (page, html = POST) => paste(page, { 'text/html': html, 'text/plain': 'words only' });
  const field = (page, name) => page.getByRole('textbox', { name, exact: true });
  const preview = (page) => page.getByRole('region', { name: 'How your page looks' });
  const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
  const underlined = (page) =>
    page.evaluate(() => [...(CSS.highlights.get('workbench-found') ?? [])].map((range) => range.toString()));
  const pointedOut = (page) =>
    page.evaluate(() => [...(CSS.highlights.get('workbench-current') ?? [])].map((range) => range.toString()));

  it('starts with three steps and says that nothing leaves the computer', async () => {
    const page = await open();
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.deepEqual(
      headings.map((heading) => heading.replace(/\s+/g, ' ')),
      ['1 Your post', '2 Recognised facts', '3 Your page'],
    );
    assert.match(await page.locator('.lead').innerText(), /works offline and sends nothing/);
    assert.equal(await page.getByRole('button', { name: 'Start over' }).count(), 0);
    assert.deepEqual(page.problems, []);
  });

  for (const [name, title, rating, tag] of [
    ['English', 'Her', '4.5', 'en'],
    ['Deutsch', 'Toni Erdmann', '9', 'de'],
    ['Français', 'Portrait de la jeune fille en feu', '4.5', 'fr'],
    ['Español', 'Volver', '8', 'es'],
    ['Italiano', 'La grande bellezza', '4', 'it'],
    ['日本語', '万引き家族', '9', 'ja'],
  ]) {
    it(`recognises the facts of its sample in ${name}`, async () => {
      const page = await open();
      await page.getByRole('button', { name }).click();
      assert.equal(await field(page, 'Title').inputValue(), title);
      assert.equal(await field(page, 'Value').inputValue(), rating);
      assert.notEqual(await field(page, 'Directed by').inputValue(), '');
      await preview(page).locator('film-heading').waitFor();
      assert.equal(await preview(page).getAttribute('lang'), tag);
      assert.match(await page.getByLabel('Language of the post').locator('option:checked').innerText(), /detected/);
      assert.deepEqual(page.problems, []);
    });
  }

  it('offers the other names of a post for its title, and takes the one that is clicked', async () => {
    const page = await open();
    await pasteHtml(
      page,
      `<h1>Harbour Lights</h1><p>On Monday I saw <em>Salt Road</em> with my aunt, in the rain, and she slept.</p>
      <p>Directed by: Ada Holm</p><p>It is not as good as <em>Glass Ferry</em>, which has a dog in it.</p><p>4 out of 5</p>`,
    );
    const choices = page.getByRole('group', { name: 'Other names in your post' });
    await choices.getByRole('button', { name: 'Glass Ferry' }).waitFor();
    await choices
      .getByRole('button', { name: 'Salt Road' })
      .or(choices.getByRole('button', { name: 'Harbour Lights' }))
      .first()
      .click();
    const chosen = await field(page, 'Title').inputValue();
    assert.match(chosen, /^(?:Salt Road|Harbour Lights)$/);
    assert.equal(await choices.getByRole('button', { name: chosen }).count(), 0);
    await preview(page).getByRole('heading', { name: chosen }).waitFor();
    assert.deepEqual(page.problems, []);
  });

  it('takes rich text from the clipboard, and underlines the recognised facts', async () => {
    const page = await open();
    await pasteHtml(page);
    assert.equal(await field(page, 'Title').inputValue(), 'Her');
    assert.equal(await field(page, 'Year').inputValue(), '2013');
    assert.equal(await field(page, 'Cast').inputValue(), 'Joaquin Phoenix\nAmy Adams');
    assert.equal(await field(page, 'Running time (minutes)').inputValue(), '126');
    assert.equal(await field(page, 'Value').inputValue(), '4.5');
    assert.equal(await field(page, 'Out of').inputValue(), '');
    assert.equal(await field(page, 'Unit').inputValue(), 'clappers');
    const words = await underlined(page);
    for (const expected of ['Her', '2013', 'Joaquin Phoenix, Amy Adams', 'Spike Jonze', '4.5 clappers']) {
      assert.ok(words.includes(expected), `${expected} is not among ${words.join(' | ')}`);
    }
    assert.match(await page.getByRole('status').innerText(), /Recognised \d+ facts in your post/);
    assert.deepEqual(page.problems, []);
  });

  it('takes plain text, and source code that was copied as text', async () => {
    const page = await open();
    await paste(page, { 'text/plain': TEXT });
    assert.equal(await field(page, 'Directed by').inputValue(), 'Maren Ade');
    const words = await underlined(page);
    for (const expected of ['Toni Erdmann', '2016', 'Maren Ade', 'Sandra Hüller, Peter Simonischek']) {
      assert.ok(words.includes(expected), `${expected} is not among ${words.join(' | ')}`);
    }
    await page.getByRole('button', { name: 'Start over' }).click();
    await paste(page, { 'text/plain': POST, 'text/html': '<span style="color:red">&lt;h1&gt;Her</span>' });
    assert.equal(await field(page, 'Title').inputValue(), 'Her');
    assert.deepEqual(page.problems, []);
  });

  it('says where each value was found, and points the words out', async () => {
    const page = await open();
    await pasteHtml(page);
    const cast = field(page, 'Cast');
    const description = await cast.evaluate((control) =>
      control
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => control.getRootNode().getElementById(id).textContent.replace(/\s+/g, ' ').trim())
        .join(' '),
    );
    assert.match(description, /Found in: Starring: Joaquin Phoenix, Amy Adams.*, by its label/);
    await cast.focus();
    assert.deepEqual(await pointedOut(page), ['Joaquin Phoenix, Amy Adams']);
    await field(page, 'Directed by').focus();
    assert.deepEqual(await pointedOut(page), ['Spike Jonze']);
    await field(page, 'Year').hover();
    assert.deepEqual(await pointedOut(page), ['2013']);
  });

  it('goes from the words in the post to their field', async () => {
    const page = await open();
    await pasteHtml(page);
    await page
      .getByRole('region', { name: 'Your post with recognised facts' })
      .getByText('Starring')
      .click({ position: { x: 110, y: 10 } });
    await page.waitForFunction(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.id === 'field-cast';
    });
  });

  it('shows corrections at once and undoes them', async () => {
    const page = await open();
    await pasteHtml(page);
    await field(page, 'Title').fill('Her, again');
    await field(page, 'Cast').fill('Joaquin Phoenix (Theodore)\nRooney Mara');
    await field(page, 'Out of').fill('6');
    await previewShown(page);
    assert.match(await preview(page).locator('film-heading').innerText(), /Her, again/);
    assert.match(await preview(page).locator('cast-list[role-name=actor]').innerText(), /Theodore[^]*Rooney Mara/);
    assert.equal(await preview(page).locator('clapper-rating').getAttribute('max'), '6');
    assert.equal(await page.getByText('Corrected', { exact: true }).count(), 3);

    await page.getByRole('button', { name: 'Undo the correction of Cast' }).click();
    assert.equal(await field(page, 'Cast').inputValue(), 'Joaquin Phoenix\nAmy Adams');
    assert.equal(await field(page, 'Title').inputValue(), 'Her, again');
    assert.equal(await field(page, 'Cast').evaluate((control) => control.matches(':focus')), true);
    await previewShown(page);
    assert.match(await preview(page).locator('cast-list[role-name=actor]').innerText(), /Amy Adams/);
    assert.equal(await page.getByText('Corrected', { exact: true }).count(), 2);
  });

  it('says what to enter and leaves the page as it was', async () => {
    const page = await open();
    await pasteHtml(page);
    await field(page, 'Year').fill('last year');
    await page.getByText('Enter a whole number from 1870 to 2199.').waitFor();
    assert.equal(await field(page, 'Year').getAttribute('aria-invalid'), 'true');
    await field(page, 'Value').fill('great');
    await page.getByText('Enter a number (4.5)').waitFor();
    await previewShown(page);
    assert.match(await preview(page).innerText(), /Her \(2013\)[^]*4\.5 clappers/);
    assert.deepEqual(page.problems, []);
  });

  it('offers what the post does not state', async () => {
    const page = await open();
    await pasteHtml(page);
    const others = page.getByText(/^Not stated \(\d+\)$/);
    const before = Number(/\d+/.exec(await others.innerText())[0]);
    assert.equal(await field(page, 'Genres').isVisible(), false);
    await others.click();
    await field(page, 'Genres').fill('Romance\nDrama');
    await field(page, 'Reviewed by').fill('Nora Finch');
    await page.getByLabel('Published on').fill('2014-01-14');
    await previewShown(page);
    assert.equal(Number(/\d+/.exec(await others.innerText())[0]), before - 3);
    assert.match(await preview(page).innerText(), /Nora Finch[^]*Romance, Drama/);
  });

  it('lists what search engines miss, with a button to the field that fixes it', async () => {
    const page = await open();
    await pasteHtml(page);
    await page.getByText('The author of the review is missing.').waitFor();
    await page.getByRole('button', { name: 'Fix the field Reviewed by' }).click();
    assert.equal(await field(page, 'Reviewed by').evaluate((control) => control.matches(':focus')), true);
    await page.keyboard.type('Nora Finch');
    await page.getByText('Search engines can show your rating.').waitFor();
  });

  it('copies every format and announces it', async () => {
    const page = await open();
    await pasteHtml(page);
    const copied = {};
    for (const name of ['Plain HTML', 'Elements', 'Markdown', 'For search engines', 'Script tag']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await page.getByText(`Copied: ${name}.`).first().waitFor();
      assert.match(await page.getByRole('status').innerText(), new RegExp(`Copied: ${name}`));
      copied[name] = await clipboard(page);
    }
    assert.match(copied['Plain HTML'], /^<div class="film-review"[^]*class="clapper-rating" data-value="4\.5"/);
    assert.match(copied['Elements'], /^<film-review[^]*<clapper-rating value="4\.5"/);
    assert.match(copied['Markdown'], /^# Her \(2013\)[^]*Spike Jonze/);
    const [, json] = /^<script type="application\/ld\+json">([^]*)<\/script>\n$/.exec(copied['For search engines']);
    assert.equal(JSON.parse(json).itemReviewed.name, 'Her');
    assert.equal(copied['Script tag'], '<script type="module" src="/film-review/loader.js"></script>\n');
    assert.deepEqual(page.problems, []);
  });

  it('selects the text where the browser lets no page copy', async () => {
    const page = await open({
      beforehand: () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))),
    });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('press Ctrl+C').first().waitFor();
    assert.match(await page.evaluate(() => getSelection().toString()), /film-review/);
  });

  it('keeps the work over a reload, starts over, and restores it', async () => {
    const page = await open();
    await pasteHtml(page);
    await field(page, 'Title').fill('Her, again');
    await page.getByLabel('Language of the post').selectOption('en');
    await page.reload();
    assert.equal(await field(page, 'Title').inputValue(), 'Her, again');
    assert.equal(await page.getByLabel('Language of the post').inputValue(), 'en');
    assert.deepEqual((await underlined(page)).includes('Spike Jonze'), true);

    await page.getByRole('button', { name: 'Start over' }).click();
    const box = page.getByLabel('Paste your post here');
    assert.equal(await box.evaluate((control) => control.matches(':focus')), true);
    await page.getByRole('button', { name: 'Restore the previous post' }).click();
    assert.equal(await field(page, 'Title').inputValue(), 'Her, again');

    await page.getByRole('button', { name: 'Start over' }).click();
    await page.reload();
    await box.waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  it('says where the browser keeps nothing, and works all the same', async () => {
    const page = await open({
      beforehand: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      },
    });
    await pasteHtml(page);
    await page.getByText('Your browser doesn’t save your work.').waitFor();
    assert.equal(await field(page, 'Title').inputValue(), 'Her');
  });

  it('lets the text be changed, with the corrections kept', async () => {
    const page = await open();
    await pasteHtml(page);
    await field(page, 'Title').fill('Her, again');
    await page.getByRole('button', { name: 'Edit the text' }).click();
    const source = page.getByLabel('The text of your post');
    await source.fill((await source.inputValue()).replace('Spike Jonze', 'Sofia Coppola'));
    await page.getByRole('button', { name: 'Show recognised facts' }).click();
    assert.equal(await field(page, 'Directed by').inputValue(), 'Sofia Coppola');
    assert.equal(await field(page, 'Title').inputValue(), 'Her, again');
  });

  it('opens files, also dropped ones, and says which it cannot', async () => {
    const page = await open();
    const files = page.getByLabel('Choose a file');
    await files.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 216, 0, 1]) });
    await page.getByRole('alert').getByText('“photo.jpg” is not a text file.').waitFor();
    const latin = Buffer.from(POST.replace('Jonze', 'Jonz\u00e9'), 'latin1');
    await files.setInputFiles({ name: 'her.html', mimeType: 'text/html', buffer: latin });
    assert.equal(await field(page, 'Directed by').inputValue(), 'Spike Jonzé');

    await page.getByRole('button', { name: 'Start over' }).click();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'toni.txt', { type: 'text/plain' }));
      return transfer;
    }, TEXT);
    await page.getByLabel('Paste your post here').dispatchEvent('drop', { dataTransfer: data });
    await field(page, 'Title').waitFor();
    assert.equal(await field(page, 'Title').inputValue(), 'Toni Erdmann');
    assert.deepEqual(page.problems, []);
  });

  it('sends nothing: with a post full of addresses, and with no network', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    const loaded = page.requests.length;
    await pasteSource(
      page,
      `${POST}<img src="https://elsewhere.test/poster.jpg" alt="Poster"><link rel=stylesheet href="https://elsewhere.test/a.css">
      <iframe src="https://elsewhere.test/frame"></iframe><script src="https://elsewhere.test/a.js"></script>
      <video src="https://elsewhere.test/a.mp4"></video><p style="background:url(https://elsewhere.test/b.png)">x</p>`,
    );
    await context.setOffline(true);
    await field(page, 'Title').fill('Her, again');
    for (const name of ['Elements', 'Markdown', 'For search engines', 'Script tag']) {
      await page.getByRole('tab', { name }).click();
    }
    for (const name of ['Wide', 'Dark', 'Phone', 'Light'])
      await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(/^Not stated/).click();
    await previewShown(page);
    assert.deepEqual(page.requests.slice(loaded), []);
    for (const url of page.requests) assert.ok(url.startsWith(server.url) || url.startsWith('data:'), url);
    assert.match(
      await page.getByRole('region', { name: 'Your post with recognised facts' }).innerText(),
      /\[Picture: Poster\]/,
    );
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(page.problems, []);
  });

  for (const [sanitiser, beforehand] of [
    ['the browser’s own sanitiser', undefined],
    ['DOMPurify', () => delete Element.prototype.setHTML],
  ]) {
    it(`runs nothing of a hostile post, cleaned by ${sanitiser}`, async () => {
      const page = await open({ beforehand });
      const hostile = cases.map(({ comment }) => comment?.html).filter((html) => typeof html === 'string');
      assert.ok(hostile.length > 5);
      await pasteSource(
        page,
        `${POST}${hostile.join('\n')}<img src=x onerror="globalThis.hacked=1"><svg onload="globalThis.hacked=2"></svg>
        <p onmouseover="globalThis.hacked=3" id=state class=view><a href="javascript:globalThis.hacked=4">Spike</a></p>
        <script>globalThis.hacked=5</script><iframe srcdoc="<script>parent.hacked=6</script>"></iframe><h2>Still here</h2>`,
      );
      await previewShown(page);
      const view = page.getByRole('region', { name: 'Your post with recognised facts' });
      assert.equal(await field(page, 'Title').inputValue(), 'Her');
      assert.match(await view.innerText(), /Her[^]*4\.5 clappers/);
      const attributes = await page.evaluate(() => {
        const pane = document.querySelector('review-workbench').shadowRoot.querySelector('post-pane');
        const inside = [...pane.shadowRoot.querySelectorAll('.view *')];
        return [...new Set(inside.flatMap((element) => element.getAttributeNames()))].sort();
      });
      assert.deepEqual(
        attributes.filter((name) => !['href', 'rel', 'target', 'title'].includes(name)),
        [],
      );
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
      assert.deepEqual(
        page.problems.filter((problem) => problem.startsWith('dialog')),
        [],
      );
    });
  }

  it('marks the words also where the browser cannot highlight', async () => {
    const page = await open({ beforehand: () => delete CSS.highlights });
    await pasteHtml(page);
    const view = page.getByRole('region', { name: 'Your post with recognised facts' });
    assert.ok((await view.locator('mark').allInnerTexts()).includes('Spike Jonze'));
    await field(page, 'Directed by').focus();
    assert.deepEqual(await view.locator('mark.current').allInnerTexts(), ['Spike Jonze']);
  });

  it('reads a post of a megabyte, and goes on answering', async () => {
    const page = await open();
    const sentence = 'A long walk through the city, and nobody says a word about it. ';
    const long = `${TEXT}\n\n${`${sentence.repeat(8)}\n\n`.repeat(Math.ceil(1_000_000 / (sentence.length * 8 + 2)))}`;
    assert.ok(long.length >= 1_000_000);
    await paste(page, { 'text/plain': long });
    assert.equal(await field(page, 'Title').inputValue(), 'Toni Erdmann');
    await field(page, 'Title').fill('Toni');
    await previewShown(page);
    assert.match(await preview(page).locator('film-heading').innerText(), /Toni(?! Erdmann)/);
    await page.waitForFunction(() => {
      const { corrections } = JSON.parse(localStorage.getItem('film-review-workbench'));
      return JSON.stringify(corrections).includes('Toni');
    });
    await page.reload();
    assert.equal(await field(page, 'Title').inputValue(), 'Toni');
    assert.deepEqual(page.problems, []);
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    const active = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent.trim() ?? at.textContent.trim();
      });
    const tabTo = async (name) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        if ((await active()).startsWith(name)) return;
      }
      assert.fail(`${name} is not reached`);
    };
    await tabTo('English');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Your post with recognised facts' }).waitFor();
    assert.equal(await active(), 'Your post with recognised facts');
    await tabTo('Title');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    assert.equal(await active(), 'Title');
    await tabTo('Not stated');
    await page.keyboard.press('Space');
    await tabTo('Original title');
    await tabTo('Copy the page');
    await page.keyboard.press('Enter');
    assert.equal(await active(), 'Copy it to your blog');
    await tabTo('Plain HTML');
    await page.keyboard.press('ArrowRight');
    assert.equal(await active(), 'Elements');
    await tabTo('Copy');
    await page.keyboard.press('Enter');
    await page.getByText('Copied: Elements.').first().waitFor();
    assert.match(await clipboard(page), /^<film-review/);
  });

  it('tells assistive technology what is what', async () => {
    const page = await open();
    await pasteHtml(page);
    const tree = await page.locator('review-workbench').ariaSnapshot();
    for (const expected of [
      /heading "The workbench" \[level=1\]/,
      /region "1 Your post"/,
      /region "2 Recognised facts/,
      /region "3 Your page"/,
      /textbox "Directed by": Spike Jonze/,
      /group "Your rating"/,
      /textbox "Value": "?4\.5"?/,
      /button "Phone" \[pressed\]/,
      /tab "Plain HTML" \[selected\]/,
      /tabpanel "Plain HTML"/,
    ]) {
      assert.match(tree, expected);
    }
  });

  for (const [name, options] of Object.entries({
    'on a wide light screen': {},
    'on a narrow dark screen': { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    'in forced colours': { forcedColors: 'active' },
  })) {
    it(`is accessible ${name}`, async () => {
      const page = await open(options);
      const check = async () => {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      };
      await check();
      await pasteHtml(page);
      await field(page, 'Year').fill('soon');
      await page.getByText(/^Not stated/).click();
      await previewShown(page);
      await check();
    });
  }

  it('reads from right to left on such a page', async () => {
    const page = await open({ viewport: { width: 900, height: 800 } });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.getByRole('button', { name: 'English' }).click();
    await previewShown(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    const post = await page.getByRole('heading', { name: 'Your post' }).boundingBox();
    const fields = await page.getByRole('heading', { name: 'Recognised facts' }).boundingBox();
    assert.ok(post.x > fields.x, 'the post stands on the right');
  });

  it('says without scripts what it needs', async () => {
    const page = await browser.newContext({ javaScriptEnabled: false }).then((made) => (context = made).newPage());
    await page.goto(`${server.url}/demo/workbench.html`);
    assert.match(await page.locator('main').innerText(), /needs JavaScript/);
  });
});
