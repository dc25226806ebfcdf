import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { BLOGS, startBlogSite } from '../blogs/blog-site.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { packageRoot } from '../package/package-root.mjs';

/* `film-review try` as somebody who has no clone open in an editor uses it: one command, and a browser. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
const PROGRAM = join(packageRoot, manifest.bin['film-review']);
const post = (head = '', html = '<html lang="en">') =>
  `<!doctype html>${html}<head>${head}<title>Her (2014)</title><link rel="icon" href="data:,"></head><body><main><article class="post"><h1>Her (2014)</h1>
<div class="post-content"><p>Directed by: Spike Jonze</p><p>I went in for a joke about telephones.</p><p><a href="#end">To the end</a></p>
<p>4.5 clappers</p><p id="end">The end.</p></div></article></main></body></html>`;
/** Colours its page, and says so where it runs: it must not run in a copy. */
const OWN_SCRIPT = '<script>document.title = "The page’s own script runs"</script><script src="/own.js"></script>';

/** The line of the command that says where the copy is. */
const SHOWN = /^(\S+) shows the page with the elements/m;

/** Ways to write a redirect that a browser follows. */
const REFRESHES = [
  '<meta/http-equiv=refresh content=0;url=/gone>',
  '<meta content="0;url=/gone"http-equiv="re&#102;resh">',
  '<meta content="0;url=/gone" http-equiv=&#x72;efresh>',
  '<meta http-equiv=&#114efresh content=0;url=/gone>',
  '<meta http-equiv="&#x000000072;efresh" content=0;url=/gone>',
  `<meta http-equiv=refresh content=0;url=/gone title=a"b>`,
  '<me<meta http-equiv=refresh>ta http-equiv=refresh content="0;url=/gone">',
  '<!--><meta http-equiv=refresh content="0;url=/gone"><!-- -->',
];
/** Policies, and whether they keep a script out. */
const POLICIES = [
  ["default-src 'self'", true],
  ["img-src *; script-src-elem 'self'", true],
  ["require-trusted-types-for 'script'", true],
  ['upgrade-insecure-requests', false],
  ["object-src 'none'; base-uri 'self'", false],
];

let folder, site, blog, browser;
const running = new Set();

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'try-'));
  site = await startBlogSite();
  const html = (body) => ({ type: 'text/html', body });
  blog = await startServer({
    root: folder,
    pages: {
      '/her/': html(post('<link rel="stylesheet" href="../style.css">')),
      '/based/': html(post('<base href="../elsewhere/"><link rel="stylesheet" href="../style.css">')),
      '/guarded': html(
        post(
          `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><meta http-equiv="refresh" content="0;url=/gone">`,
        ),
      ),
      ...Object.fromEntries(
        REFRESHES.map((meta, index) => [
          `/refreshed-${index}`,
          html(post(meta).replace('<!doctype html>', `$&${meta}`)),
        ]),
      ),
      ...Object.fromEntries(
        POLICIES.map(([policy], index) => [
          `/policy-${index}`,
          html(post(`<meta content="${policy}" http-equiv=Content-Security-Policy>`)),
        ]),
      ),
      '/late-refusal': html(
        post(
          `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><script>addEventListener('securitypolicyviolation', (event) => event.stopImmediatePropagation(), true)</script>`,
        ),
      ),
      '/scripted': html(post(OWN_SCRIPT)),
      '/small': html(
        post('<style>html { font-size: 62.5% } * { color: red !important; letter-spacing: 0.3em }</style>'),
      ),
      '/arabic': html(post('', '<html lang="en" dir="rtl">')),
      '/app': html(post().replace('<main>', '<main id="__next">')),
      '/recipe': html('<!doctype html><title>Soup</title><h1>Soup</h1><p>Take two leeks and a pan.</p>'),
      '/front': html(
        `<!doctype html><title>A blog</title>${['Her (2014)', 'Drive (2011)'].map((title) => `<article class="post"><h2>${title}</h2><p>Directed by: Somebody Else</p><p>4/5</p></article>`).join('')}`,
      ),
      '/style.css': { type: 'text/css', body: 'h1 { color: rgb(1, 2, 3) }' },
      '/framed': html(
        post().replace(
          '<p id="end">',
          `<iframe src="/comment-form"></iframe><object data="/comment-form" type="text/html"></object><p id="end">`,
        ),
      ),
      '/comment-form': html('<form action="/posted" method="post"><button>Post the comment</button></form>'),
      '/own.js': { type: 'text/javascript', body: 'document.title = "The page’s own script runs"' },
    },
  });
  browser = await openBrowser();
});
afterEach(() => Promise.all([...running].map((each) => each.stop())));
after(async () => {
  await browser?.close();
  await blog?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command to its end. */
async function failed(...args) {
  const { child, ended } = run(args);
  const { code, stdout, stderr } = await ended;
  assert.equal(child.exitCode, code);
  return { code, stdout, stderr };
}

function run(args) {
  const child = spawn(process.execPath, [PROGRAM, 'try', ...args], { cwd: folder });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (chunk) => (output[name] += chunk));
  const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, ...output })));
  return { child, output, ended };
}

/** Starts the command, and waits until it says where the copy is. */
async function serve(...args) {
  const { child, output, ended } = run([...args, ...(args.includes('--port') ? [] : ['--port', '0'])]);
  const stop = () => {
    running.delete(server);
    child.kill('SIGINT');
    return ended;
  };
  const server = { output, stop, url: '' };
  running.add(server);
  const said = new Promise((resolve) => child.stdout.on('data', () => SHOWN.test(output.stdout) && resolve()));
  await Promise.race([said, ended.then(() => assert.fail(`It ended: ${output.stderr}`))]);
  [, server.url] = SHOWN.exec(output.stdout);
  return server;
}

async function open(url) {
  const { page, complaints } = await openPage(browser);
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  return { page, complaints, panel: page.getByRole('region', { name: 'Film review, tried on this page' }) };
}

const bookmarkletIn = (panel) => panel.getByRole('link', { name: 'Film review' }).getAttribute('href');
/** What a browser does with a bookmarklet, which no policy of a page stops: no test can click into the bar. */
const useBookmarklet = (page, address) => page.evaluate(decodeURIComponent(address.replace(/^javascript:/, '')));

describe('the copy of a page', () => {
  for (const { name, film, rating } of BLOGS)
    it(`shows the elements and what was understood: ${name}`, async () => {
      const { url } = await serve(`${site.url}/${name}/plain`);
      const { page, panel } = await open(url);
      await page.locator('film-review').waitFor({ state: 'attached' });
      await page.locator('clapper-rating svg').first().waitFor();
      assert.equal(await panel.getByRole('textbox', { name: 'Title', exact: true }).inputValue(), film.title);
      assert.equal(await panel.getByRole('textbox', { name: 'Directed by' }).inputValue(), film.directors.join('\n'));
      assert.equal(await panel.getByRole('textbox', { name: 'Value' }).inputValue(), String(rating.value));
      // Each with its words.
      const facts = await panel
        .locator('.field')
        .filter({ has: page.getByText('Found in') })
        .count();
      assert.ok(facts >= 4, `${facts} facts have their words`);
      assert.equal(await panel.getByRole('alert').filter({ visible: true }).count(), 0);
      await page.close();
    });

  it('has the looks of the themes, and the tags for the one that was chosen', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const { page, panel, complaints } = await open(url);
    await panel.getByRole('button', { name: 'Looks' }).click();
    const looks = panel.getByRole('group', { name: 'Choose a look' }).getByRole('radio');
    const files = readdirSync(join(packageRoot, 'src/styles/themes')).filter((file) => file.endsWith('.css'));
    const themes = files.map((file) => file.replace('.css', ''));
    assert.equal(await looks.count(), themes.length + 1);
    const copied = panel.getByRole('region', { name: 'For the whole blog, to copy' });
    assert.equal(
      (await copied.innerText()).trim(),
      '<script type="module" src="/film-review/loader.js" data-upgrade=".post-content"></script>',
    );
    const faces = new Set();
    for (const theme of themes) {
      const arrived = page.waitForResponse((response) => response.url().endsWith(`/themes/${theme}.css`));
      await panel.getByRole('radio', { name: new RegExp(`^${theme}$`, 'i') }).check();
      assert.equal((await arrived).status(), 200);
      assert.equal(
        (await copied.innerText()).split('\n')[0],
        `<link rel="stylesheet" href="/film-review/themes/${theme}.css">`,
      );
      await page.waitForFunction(
        (name) =>
          [...document.styleSheets]
            .filter(({ href }) => href?.includes('/themes/'))
            .every(({ href }) => href.endsWith(`/${name}.css`)),
        theme,
      );
      faces.add(
        await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontFamily),
      );
    }
    assert.ok(faces.size > 1, 'The looks look the same.');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('gives what is corrected in the formats for one post', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const { page, panel } = await open(url);
    await panel.getByRole('textbox', { name: 'Year' }).fill('2013');
    await panel.getByRole('tab', { name: 'Plain HTML' }).click();
    assert.match(
      await panel.getByRole('region', { name: 'Plain HTML, to copy' }).innerText(),
      /data-fact="year">2013</,
    );
    await page.close();
  });

  for (const [path, title] of [
    ['/her/', 'its relative addresses lead to the blog'],
    ['/based/', 'so do those that start from a relative base'],
  ])
    it(`has the styles of the blog: ${title}`, async () => {
      const { url } = await serve(`${blog.url}${path}`);
      const { page } = await open(url);
      await page.locator('clapper-rating svg').first().waitFor();
      const colour = () => getComputedStyle(document.querySelector('h1')).color;
      await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)');
      assert.equal(await page.evaluate(colour), 'rgb(1, 2, 3)');
      await page.getByRole('link', { name: 'To the end' }).click();
      assert.equal(page.url(), `${url}#end`);
      await page.close();
    });

  it('runs no script of the page', async () => {
    const { url } = await serve(`${blog.url}/scripted`);
    const { page } = await open(url);
    await page.locator('clapper-rating svg').first().waitFor();
    assert.equal(await page.title(), 'Her (2014)');
    await page.close();
  });

  it('is without the policy and the redirect in the page, and says that there is a policy', async () => {
    const server = await serve(`${blog.url}/guarded`);
    assert.match(server.output.stderr, /content security policy, which must allow the script: docs\/safety\.md/);
    const { page, panel } = await open(server.url);
    await page.locator('clapper-rating svg').first().waitFor();
    assert.equal(page.url(), server.url);
    await panel.getByText('The page has a content security policy').waitFor();
    await page.close();
  });

  for (const [index, meta] of REFRESHES.entries())
    it(`is without a redirect however it is written: ${meta}`, async () => {
      const { url } = await serve(`${blog.url}/refreshed-${index}`);
      const { page } = await open(url);
      await page.locator('clapper-rating svg').first().waitFor();
      // A redirect without delay would have been followed by now.
      await page.waitForTimeout(300);
      assert.equal(page.url(), url);
      await page.close();
    });

  for (const [index, [policy, keepsOut]] of POLICIES.entries())
    it(`${keepsOut ? 'says' : 'does not say'} that a policy must allow the script: ${policy}`, async () => {
      const { output } = await serve(`${blog.url}/policy-${index}`);
      assert.equal(/must allow the script/.test(output.stderr), keepsOut, output.stderr);
    });

  it('says so where an app renders the post', async () => {
    const { url } = await serve(`${blog.url}/app`);
    const { page, panel } = await open(url);
    await panel.getByRole('alert').filter({ hasText: 'an app renders it' }).waitFor();
    assert.equal(await page.locator('film-review').count(), 0);
    await page.close();
  });

  it('is taken from a page that a browser saved, with its files', async () => {
    mkdirSync(join(folder, 'Her_files'), { recursive: true });
    writeFileSync(join(folder, 'Her_files', 'style.css'), 'h1 { color: rgb(1, 2, 3) }');
    writeFileSync(join(folder, 'Her_files', 'own.js'), 'document.title = "The page’s own script runs"');
    writeFileSync(
      join(folder, 'Her.html'),
      post('<link rel="stylesheet" href="./Her_files/style.css"><script src="./Her_files/own.js"></script>'),
    );
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const { url } = await serve('Her.html');
    const { page } = await open(url);
    await page.locator('clapper-rating svg').first().waitFor();
    assert.equal(
      await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color),
      'rgb(1, 2, 3)',
    );
    assert.equal(await page.title(), 'Her (2014)');
    for (const path of ['secret.txt', 'Her_files/../secret.txt', 'Her_files/..%2fsecret.txt', 'Her.html'])
      assert.equal((await ask(url, path)).status, 404, path);
    await page.close();
  });

  it('sends nothing from a frame of the page either: a framed form is not there', async () => {
    const { url } = await serve(`${blog.url}/framed`);
    const { page } = await openPage(browser);
    const asked = [];
    page.on('response', (response) => asked.push(response.url()));
    await page.goto(url);
    await page.locator('clapper-rating svg').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((each) => each.endsWith('/comment-form')),
      [],
    );
    for (const frame of page.frames())
      assert.equal(await frame.getByRole('button', { name: 'Post the comment' }).count(), 0);
    await page.close();
  });

  it('asks its own blog and the web for pictures and styles, and no device of this network', async () => {
    let asked = 0;
    const router = await startServer({
      root: folder,
      pages: {
        '/reboot': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
        '/router.css': { type: 'text/css', body: 'h1 { color: rgb(9, 9, 9) }' },
      },
    });
    writeFileSync(
      join(folder, 'asking.html'),
      post(
        `<link rel="stylesheet" href="${router.url}/router.css"><style>body { background: url("${router.url}/reboot") }</style>`,
      ).replace('<p id="end">', `<img src="${router.url}/reboot" alt=""><p id="end">`),
    );
    const { url } = await serve('asking.html', '--url', 'https://blog.example/her');
    const { page } = await openPage(browser);
    page.on('response', (response) => (asked += Number(response.url().startsWith(router.url))));
    await page.goto(url);
    await page.locator('clapper-rating svg').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(asked, 0);
    assert.match(
      (await ask(url, '')).headers['content-security-policy'],
      /img-src http:\/\/127\.0\.0\.1:\d+ https: data: http:\/\/blog\.example;/,
    );
    await page.close();
    await router.close();
  });

  it('has the files of a saved page also where its address is given', async () => {
    mkdirSync(join(folder, 'Named-Dateien'), { recursive: true });
    writeFileSync(join(folder, 'Named-Dateien', 'css'), 'h1 { color: rgb(4, 5, 6) }');
    writeFileSync(join(folder, 'Named.html'), post('<link rel="stylesheet" href="Named-Dateien/css">'));
    const { url } = await serve('Named.html', '--url', 'https://blog.example/her');
    const { page } = await open(url);
    await page.locator('clapper-rating svg').first().waitFor();
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)');
    await page.close();
  });

  for (const [file, source] of [
    ['frame.html', `<!doctype html><title>Saved</title>${OWN_SCRIPT}`],
    ['frame', `<!doctype html><title>Saved</title>${OWN_SCRIPT}`],
    ['frame.xhtml', `<html xmlns="http://www.w3.org/1999/xhtml"><head>${OWN_SCRIPT}</head></html>`],
    ['picture.svg', `<svg xmlns="http://www.w3.org/2000/svg"><title>Saved</title>${OWN_SCRIPT}</svg>`],
  ])
    it(`runs no script of a saved file: ${file}`, async () => {
      mkdirSync(join(folder, 'Opened_files'), { recursive: true });
      writeFileSync(join(folder, 'Opened_files', file), source);
      writeFileSync(join(folder, 'Opened.html'), post());
      const { url } = await serve('Opened.html');
      const { headers } = await ask(url, `Opened_files/${file}`);
      assert.match(headers['content-security-policy'], /^sandbox; default-src 'none'/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.match(headers['content-type'], file.endsWith('.svg') ? /^image\/svg\+xml$/ : /^text\/plain/);
      const { page } = await openPage(browser);
      await page.goto(`${url}Opened_files/${file}`);
      assert.notEqual(await page.title(), 'The page’s own script runs');
      await page.close();
    });

  it('gives the folder of a saved page only, and to no other page', async () => {
    for (const name of ['a_files', 'a', 'a_files_private', 'album', 'a-secrets', 'a_fichiers']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'note.css'), 'h1 { color: red }');
    }
    writeFileSync(join(folder, 'a.html'), post());
    const { url } = await serve('a.html');
    for (const name of ['a_files', 'a_fichiers']) assert.equal((await ask(url, `${name}/note.css`)).status, 200, name);
    for (const path of [
      'a/note.css',
      'album/note.css',
      'a_files_private/note.css',
      'a-secrets/note.css',
      'a_files%5C..%5Calbum/note.css',
      'a_files/..%5Calbum%5Cnote.css',
      'a_files%2f..%2falbum/note.css',
      'a_files:album/note.css',
      'C:/note.css',
      '..%5Ca_files/note.css',
      'a_files/',
    ])
      assert.equal((await ask(url, path)).status, 404, path);
    for (const [site, status] of [
      ['cross-site', 404],
      ['same-site', 404],
      ['same-origin', 200],
      ['none', 200],
    ])
      assert.equal((await ask(url, 'a_files/note.css', { 'sec-fetch-site': site })).status, status, site);
  });

  it('is taken from a page in the charset of its blog', async () => {
    const page = post('<meta charset="iso-8859-1">').replaceAll('Her (2014)', 'Amélie (2001)');
    writeFileSync(join(folder, 'latin.html'), Buffer.from(page, 'latin1'));
    const { url } = await serve('latin.html');
    const { page: tab } = await open(url);
    await tab.getByRole('heading', { name: 'Amélie (2001)' }).waitFor();
    await tab.close();
  });
});

describe('the panel', () => {
  const looksWell = async (page, panel) => {
    const box = await panel.boundingBox();
    const { width, height } = page.viewportSize();
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1);
    assert.ok(await panel.evaluate((each) => each.scrollWidth <= each.clientWidth));
  };

  it('looks the same on any page, and can be put aside by keyboard', async () => {
    const sizes = [];
    for (const path of ['/her/', '/small', '/arabic']) {
      const server = await serve(`${blog.url}${path}`);
      const { page, panel } = await open(server.url);
      await page.locator('clapper-rating svg').first().waitFor();
      await looksWell(page, panel);
      const { x, width } = await panel.boundingBox();
      const { y } = await panel.getByRole('button', { name: 'Looks' }).boundingBox();
      sizes.push([x, width, y].map(Math.round).join());
      const room = await page.locator('main').boundingBox();
      assert.ok(room.x + room.width <= x + 1, 'The panel hides a part of the page.');

      await panel.getByRole('button', { name: 'Hide' }).focus();
      await page.keyboard.press('Enter');
      await panel.waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await panel.waitFor();
      await page.close();
      await server.stop();
    }
    assert.equal(new Set(sizes).size, 1, sizes.join(' '));
  });

  for (const [width, height, colorScheme] of [
    [320, 640, 'light'],
    [1280, 800, 'light'],
    [1280, 800, 'dark'],
  ])
    it(`is accessible at ${width} px, ${colorScheme}`, async () => {
      const { url } = await serve(`${blog.url}/her/`);
      const { page, panel } = await openPage(browser).then(async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.goto(url);
        return { page, panel: page.getByRole('region', { name: 'Film review, tried on this page' }) };
      });
      await page.locator('clapper-rating').waitFor({ state: 'attached' });
      await panel.getByRole('tab').first().waitFor();
      await looksWell(page, panel);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const results = await globalThis.axe.run('try-panel', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(violations, []);
      await page.close();
    });
});

describe('the bookmarklet of the copy', () => {
  it('does the same on the live page, with the page’s own scripts', async () => {
    const server = await serve(`${blog.url}/her/`);
    const copy = await open(server.url);
    const address = await bookmarkletIn(copy.panel);
    await copy.page.close();

    const { page, panel, complaints } = await open(`${blog.url}/scripted`);
    await useBookmarklet(page, address);
    await page.locator('clapper-rating svg').first().waitFor();
    assert.equal(await panel.getByRole('textbox', { name: 'Directed by' }).inputValue(), 'Spike Jonze');
    await panel.getByRole('radio', { name: 'Newsprint' }).check();
    const copied = await panel.getByRole('region', { name: 'For the whole blog, to copy' }).innerText();
    assert.match(copied, /themes\/newsprint\.css[^]*data-upgrade="\.post-content"/);
    assert.equal(await page.title(), 'The page’s own script runs');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says so on a page that is no film review', async () => {
    const server = await serve(`${blog.url}/her/`);
    const copy = await open(server.url);
    const address = await bookmarkletIn(copy.panel);
    await copy.page.close();
    const { page, panel } = await open(`${blog.url}/recipe`);
    await useBookmarklet(page, address);
    await panel.getByRole('alert').filter({ hasText: 'No film review is recognised in this page' }).waitFor();
    await page.close();
  });

  it('is explained where it is clicked and not dragged', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const { page, panel } = await open(url);
    await panel.getByRole('link', { name: 'Film review' }).click();
    await panel.getByRole('status').filter({ hasText: 'Drag this link to the bookmarks bar' }).waitFor();
    await page.close();
  });

  it('names the command where the policy of the page refuses it', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const copy = await open(url);
    const address = await bookmarkletIn(copy.panel);
    await copy.page.close();
    const { page } = await open(`${site.url}/astra/policy-plain?a="$(b)`);
    const said = page.waitForEvent('dialog');
    const used = useBookmarklet(page, address);
    const dialog = await said;
    assert.equal(
      dialog.message(),
      `The content security policy of this page keeps scripts from this computer out.\n\nRun this instead:\nnpm exec --no -- film-review try "${site.url}/astra/policy-plain?a=%22%24(b)"`,
    );
    await dialog.accept();
    await used;
    await page.close();
  });

  it('names the policy also where the browser does not tell of the refusal in time', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const copy = await open(url);
    const address = await bookmarkletIn(copy.panel);
    await copy.page.close();
    const { page } = await open(`${blog.url}/late-refusal`);
    const said = page.waitForEvent('dialog');
    const used = useBookmarklet(page, address);
    const dialog = await said;
    assert.match(dialog.message(), /^The content security policy of this page keeps scripts/);
    await dialog.accept();
    await used;
    await page.close();
  });

  it('names the command where nothing answers', async () => {
    const server = await serve(`${blog.url}/her/`);
    const copy = await open(server.url);
    const address = await bookmarkletIn(copy.panel);
    await copy.page.close();
    assert.equal((await server.stop()).code, 0);
    const { page } = await open(`${blog.url}/her/`);
    const said = page.waitForEvent('dialog');
    const used = useBookmarklet(page, address);
    const dialog = await said;
    assert.match(dialog.message(), /does not run any more[^]*film-review try "http:\/\/127\.0\.0\.1:\d+\/her\/"/);
    await dialog.accept();
    await used;
    await page.close();
  });
});

describe('the server of the copy', () => {
  it('answers to its own name only, on this computer only, and gives other pages no copy', async () => {
    const { url } = await serve(`${blog.url}/her/`);
    const { port } = new URL(url);
    assert.equal((await ask(url, '')).status, 200);
    assert.equal((await ask(url, '', { host: `localhost:${port}` })).status, 200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost'])
      assert.equal((await ask(url, '', { host })).status, 403, host);
    assert.equal((await ask(url, '')).headers['access-control-allow-origin'], undefined);
    assert.equal((await ask(url, 'try.js')).headers['access-control-allow-origin'], '*');
    assert.match((await ask(url, '')).headers['content-security-policy'], /form-action 'none'; frame-ancestors 'none'/);
    for (const path of ['package.json', 'film-review/..%2fpackage.json', 'film-review/%00', '%'])
      assert.equal((await ask(url, path)).status, 404, path);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    if (outside)
      await assert.rejects(
        ask(`http://${outside.address}:${port}/`, '', { host: `127.0.0.1:${port}` }),
        /ECONNREFUSED/,
      );
  });

  it('takes another port where the usual one is taken, and says so where one was asked for', async () => {
    const first = await serve(`${blog.url}/her/`);
    const { port } = new URL(first.url);
    const { code, stderr } = await failed(`${blog.url}/her/`, '--port', port);
    assert.equal(code, 3);
    assert.match(stderr, new RegExp(`port ${port} is taken\\. Choose another --port\\.`));
  });
});

describe('what cannot be tried', () => {
  for (const [what, args, code, reason] of [
    ['a page that is no film review', () => [`${blog.url}/recipe`], 1, /: no film found in this page\.\n$/],
    [
      'a front page',
      () => [`${blog.url}/front`],
      1,
      /: this page shows 2 posts about films\. Name the address of one of them\.\n$/,
    ],
    ['a page that is missing', () => [`${blog.url}/gone`], 3, /: the server answers 404 Not Found\. Or save the page/],
    [
      'a file that is missing',
      () => ['blog.example/her'],
      3,
      /: no such file\. Write an address with https:\/\/ in front\.\n$/,
    ],
    [
      'a text',
      () => ['notes.txt'],
      3,
      /: this is no HTML page\. Save the page of your post in the browser, as HTML\.\n$/,
    ],
    ['a picture', () => ['her.png'], 3, /: this is no HTML page\./],
    ['a huge file', () => ['huge.html'], 3, /: the file is larger than 8 MB\.\n$/],
    ['a folder', () => ['.'], 3, /: (?:is a directory|this is no HTML page)/],
    ['nothing', () => [], 2, /Missing page\. Try: film-review try https:\/\/blog\.example\/her/],
    ['two pages', () => ['a.html', 'b.html'], 2, /"try" takes one page/],
    ['a wrong port', () => ['a.html', '--port', 'ten'], 2, /--port ten: not a number/],
  ])
    it(`is named: ${what}`, async () => {
      writeFileSync(join(folder, 'notes.txt'), 'Her (2014)\n\nDirected by: Spike Jonze');
      writeFileSync(join(folder, 'her.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      writeFileSync(join(folder, 'huge.html'), post() + ' '.repeat(8_000_000));
      const result = await failed(...args());
      assert.equal(result.code, code, result.stderr);
      assert.match(result.stderr, reason);
      assert.equal(result.stdout, '');
    });
});

/** Asks the server as no browser does. */
function ask(url, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    get({ hostname, port, path: `/${path}`, headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on('error', reject);
  });
}
