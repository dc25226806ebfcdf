import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { PLUGINS, startPluginBlog } from './plugin-blog.mjs';

/* A blog's own form with what plugins put into it: what is stored is the same with our script and without it, and nobody is told
   anything that is not true. */

describe('the blog’s own form', () => {
  let blog, browser, page, complaints;

  before(async () => {
    blog = await startPluginBlog();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await blog.close();
  });
  beforeEach(() => blog.reset());
  afterEach(() => page.close());

  async function open(name, isPlain = false) {
    if (page && !page.isClosed()) await page.close();
    ({ page, complaints } = await openPage(browser));
    await page.goto(`${blog.url}/post?plugin=${encodeURIComponent(name)}${isPlain ? '&plain' : ''}`);
    if (isPlain) return;
    await page.locator('#respond').scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      /ready|error/.test(document.querySelector('comment-thread')?.state?.snapshot.status),
    );
    await page.locator('#respond comment-form').waitFor({ state: 'attached' });
  }
  const text = () => page.locator('#commentform').getByRole('textbox', { name: 'Comment' });
  async function write(words, { act, ready } = {}) {
    await text().click();
    await page.keyboard.type(words);
    await page.getByLabel('Name').fill('Nora');
    await page.getByLabel('Email').fill('nora@example.test');
    await ready?.(page);
    await act?.(page);
  }
  const send = () => page.getByRole('button', { name: 'Post Comment' }).click();
  async function stored(count) {
    for (let tries = 0; tries < 100 && blog.comments.length < count; tries++) await page.waitForTimeout(50);
    return blog.comments.length;
  }
  const withWords = (words) => page.locator('.film-comment', { hasText: words });
  /** What was sent and what the blog made of it, without what differs by nature. */
  function result() {
    const { redirect_to: _, captcha, ...fields } = blog.sent.at(-1) ?? {};
    const { status, parent, words } = blog.comments.at(-1);
    return {
      sent: blog.sent.length,
      fields: { ...fields, ...(captcha && { captcha: 'solved' }) },
      status,
      parent,
      words,
    };
  }

  for (const [name, plugin] of Object.entries(PLUGINS)) {
    for (const isReply of [false, true]) {
      it(`stores ${isReply ? 'a reply' : 'a comment'} as without our script, with ${name}`, async () => {
        const words = isReply ? 'So was I.' : 'A fine film, that.';
        const run = async (isPlain) => {
          blog.reset();
          await open(name, isPlain);
          if (isReply) {
            if (isPlain) await page.locator('a.comment-reply-link').click();
            else await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
          }
          await write(words, plugin);
          await send();
          assert.equal(await stored(2), 2, 'stored once');
          return result();
        };
        const without = await run(true);
        const with_ = await run(false);
        assert.deepEqual(with_, without);
        if (plugin.isByScript) {
          await page.locator('#by-script', { hasText: 'Thank you' }).waitFor();
          assert.equal(await text().inputValue(), '');
          return;
        }
        await withWords(words).last().waitFor();
        assert.equal(
          await withWords(words)
            .last()
            .getByText(/awaiting|not sent|don’t know/i)
            .count(),
          0,
        );
        await page.reload();
        await withWords(words).last().waitFor();
        assert.equal(await text().inputValue(), '', 'no draft of what was sent');
        assert.equal(blog.comments.length, 2);
      });
    }
  }

  it('stays where the theme put it, with what we add around it', async () => {
    await open('none');
    assert.equal(await page.locator('form').count(), 1);
    assert.equal(await page.locator('#comments > #respond > #commentform').count(), 1);
    assert.equal(await page.getByRole('heading', { name: /thoughts|comments/i }).count(), 1);
    assert.equal(await page.locator('.comment-list').isVisible(), false);
    await text().click();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.type('A *word*');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('.film-form-preview', { hasText: 'word' }).waitFor();
    await page.reload();
    await page.locator('#respond').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('#comment').value === 'A *word*');
    assert.deepEqual(complaints, []);
  });

  it('says at the field what is missing, and asks no script of the page for it', async () => {
    await open('a token, and then the script’s own submit()');
    await write('x');
    await page.getByLabel('Name').fill('');
    await send();
    await page.locator('.film-form-error', { hasText: 'Please fill this in' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'author');
    assert.equal(blog.sent.length, 0);
  });

  it('moves below the comment that is answered, and back, by the page’s own script', async () => {
    await open('none');
    await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await page.locator('.film-comment #respond').waitFor();
    assert.equal(await page.evaluate(() => window.movedBy), 1);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'comment');
    await page.getByRole('link', { name: 'Cancel reply' }).click();
    await page.locator('#comments > #respond').waitFor();
    assert.equal(await page.locator('#comment_parent').inputValue(), '0');
    await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await page.keyboard.press('Escape');
    await page.locator('#comments > #respond').waitFor();
  });

  it('goes back by the page’s own link where the page has no script for replies, and answers nobody', async () => {
    await open('none');
    await page.evaluate(() => delete window.addComment);
    await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await page.locator('.film-comment #respond').waitFor();
    assert.equal(await page.locator('#comment_parent').inputValue(), '5');
    await page.getByRole('link', { name: 'Cancel reply' }).click();
    await page.locator('#comments > #respond').waitFor();
    assert.equal(await page.locator('#comment_parent').inputValue(), '0');
    assert.equal(await page.getByRole('link', { name: 'Cancel reply' }).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.action), 'reply');
    await write('No answer after all.');
    await send();
    assert.equal(await stored(2), 2);
    assert.equal(blog.sent.at(-1).comment_parent, '0');
  });

  it('stays below a comment that was being answered before our script came, with its words and the cursor', async () => {
    ({ page, complaints } = await openPage(browser));
    let goOn;
    const isAnswering = new Promise((done) => (goOn = done));
    await page.route('**/cdn/**', async (route) => {
      await isAnswering;
      await route.continue();
    });
    await page.goto(`${blog.url}/post?plugin=none`, { waitUntil: 'commit' });
    await page.locator('a.comment-reply-link').click();
    await text().click();
    await page.keyboard.type('Was it ');
    goOn();
    await page.locator('.film-comment #respond').waitFor();
    await page.keyboard.type('late?');
    assert.equal(await text().inputValue(), 'Was it late?');
    await page.getByLabel('Name').fill('Nora');
    await page.getByLabel('Email').fill('nora@example.test');
    await send();
    assert.equal(await stored(2), 2);
    assert.equal(blog.comments[1].parent, 5);
    await page.locator('#comments > #respond').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('says in the blog’s own words why it refuses, and keeps the text', async () => {
    await open('none');
    await write('Please refuseme');
    await send();
    await page.getByRole('alert').filter({ hasText: 'The blog refuses this word.' }).waitFor();
    assert.equal(await text().inputValue(), 'Please refuseme');
    assert.equal(blog.comments.length, 1);
  });

  it('says that a comment is held', async () => {
    blog.holds = true;
    await open('none');
    await write('Hold this');
    await send();
    await withWords('Hold this').getByText('Awaiting moderation').waitFor();
    assert.equal(blog.comments.at(-1).status, 'hold');
  });

  it('lets nobody answer where the blog prints no link for it', async () => {
    blog.hasReplies = false;
    await open('none');
    await withWords('I was on that ferry').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Reply/ }).count(), 0);
  });

  for (const rest of ['closed', 'gone']) {
    it(`sends where the interface is ${rest}, and says no more than it knows`, async () => {
      blog.rest = rest;
      await open('none');
      await write('By the form alone');
      await send();
      assert.equal(await stored(2), 2);
      await withWords('By the form alone').waitFor();
      assert.equal(await page.getByText(/couldn’t be sent|not sent/i).count(), 0);
    });
  }

  it('is sent again by itself after a failure where it has WordPress’s own fields', async () => {
    await open('none');
    await write('Back soon');
    await page.context().setOffline(true);
    await send();
    await withWords('Back soon').getByText('sent automatically').waitFor();
    await page.context().setOffline(false);
    assert.equal(await stored(2), 2);
    assert.equal(blog.comments.at(-1).name, 'Nora');
  });

  it('waits for its commenter after a failure where it has other fields', async () => {
    await open('a sum');
    await write('Back later', PLUGINS['a sum']);
    await page.context().setOffline(true);
    await send();
    await page.getByRole('alert').filter({ hasText: 'offline' }).waitFor();
    assert.equal(await text().inputValue(), 'Back later');
    await page.context().setOffline(false);
    await page.waitForTimeout(3000);
    assert.equal(blog.sent.length, 0, 'nothing is sent without the commenter');
    await send();
    assert.equal(await stored(2), 2);
  });

  it('is settled by the next page after a script’s own submit(), also where the interface is closed', async () => {
    const plugin = 'a token, and then the script’s own submit()';
    blog.rest = 'closed';
    await open(plugin);
    await write('Sent by the script');
    await send();
    assert.equal(await stored(2), 2);
    await page.waitForFunction(() => document.querySelector('comment-thread')?.state?.snapshot.status === 'error');
    await withWords('Sent by the script').first().waitFor();
    await page.waitForTimeout(500);
    assert.equal(await page.locator('.film-comment', { hasText: 'Sent by the script' }).count(), 1);
    assert.equal(await page.getByText(/not sent|sending|don’t know/i).count(), 0);
    assert.equal(await text().inputValue(), '');
  });

  it('is loaded again before it sends a second comment, where it can send but one', async () => {
    const captcha = 'a captcha in a frame, good for once';
    await open(captcha);
    await write('The first', PLUGINS[captcha]);
    await send();
    await withWords('The first').waitFor();
    await text().click();
    await page.waitForFunction(
      () => document.activeElement.id === 'comment' && !document.querySelector('.film-form-own'),
    );
    await page.waitForLoadState();
    await withWords('The first').waitFor();
    await write('The second', PLUGINS[captcha]);
    await send();
    assert.equal(await stored(3), 3);
    await withWords('The second').waitFor();
  });

  it('shows what was not sent when its tab was closed, with a link and a button to send it by hand', async () => {
    const context = await browser.newContext();
    try {
      const visit = async () => {
        page = await context.newPage();
        await page.goto(`${blog.url}/post?plugin=${encodeURIComponent('a sum')}`);
        await page.locator('#respond').scrollIntoViewIfNeeded();
        await page.locator('#respond comment-form').waitFor({ state: 'attached' });
      };
      blog.hangs = true;
      await visit();
      await write('Cut off', PLUGINS['a sum']);
      await send();
      await page.waitForTimeout(500);
      await page.close();
      blog.hangs = false;
      await visit();
      const waiting = () => withWords('Cut off');
      // The blog may still be about to store it.
      await waiting().getByText('We’ll keep checking').waitFor();
      await page.close();
      await context.addInitScript(() => {
        const { now } = Date;
        Date.now = () => now() + 10 * 60 * 1000;
      });
      await visit();
      await waiting().getByText('Only you can send it again').waitFor();
      assert.equal(blog.sent.length, 0, 'nothing is sent without the commenter');
      assert.match(
        await waiting().getByRole('link', { name: 'Go to the form' }).getAttribute('href'),
        /plugin=a\+?(%20)?sum#respond$/,
      );
      await page.getByLabel('Name').fill('Nora');
      await page.getByLabel('Email').fill('nora@example.test');
      await page.getByLabel('3 + 4').fill('7');
      await waiting().getByRole('button', { name: 'Try again' }).click();
      assert.equal(await stored(2), 2);
      await withWords('Cut off').getByText('Only you can').waitFor({ state: 'detached' });
      await withWords('Cut off').waitFor();
      assert.equal(await withWords('Cut off').count(), 1);
      assert.deepEqual([blog.sent[0].sum, blog.comments[1].name], ['7', 'Nora']);
    } finally {
      await context.close();
    }
  });

  it('follows the page’s own link where its frame cannot be moved', async () => {
    await open('a captcha in a frame, good for once');
    await write('An answer to come');
    await page.evaluate(() => delete Element.prototype.moveBefore);
    await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await page.waitForURL(/replytocom=5#respond$/);
    await page.waitForFunction(() => document.querySelector('#comment').value === 'An answer to come');
  });

  it('is there once, and works, when the page is left and put back from its markup', async () => {
    blog.extra = `<button type="button" onclick="const main = document.querySelector('film-review').parentElement; const review = document.querySelector('film-review').outerHTML;
      document.querySelector('film-review').remove(); setTimeout(() => main.insertAdjacentHTML('afterbegin', review), 300)">Leave and come back</button>`;
    await open('none');
    await text().click();
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.type('Half');
    await page.getByRole('button', { name: 'Leave and come back' }).click();
    await page.locator('#respond').waitFor({ state: 'detached' });
    await page.locator('#respond').waitFor();
    await page.locator('#respond').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('#comment').value === 'Half');
    await page.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await page.locator('.film-comment #respond').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'comment');
    await page.getByRole('toolbar').waitFor();
    for (const selector of [
      '.film-comments',
      '.film-form-tools',
      'comment-form',
      'script[type="application/ld+json"]',
      'form',
    ])
      assert.equal(await page.locator(selector).count(), 1, selector);
    await write(' a ferry');
    await send();
    assert.equal(await stored(2), 2);
    assert.equal(blog.comments[1].parent, 5);
  });

  it('loses nothing when it is taken away while its comment is sent', async () => {
    await open('none');
    await write('On its way');
    await page.evaluate(() => {
      document
        .querySelector('#commentform')
        .addEventListener('formdata', () => setTimeout(() => document.querySelector('#respond').remove()));
    });
    await send();
    assert.equal(await stored(2), 2);
    await withWords('On its way').waitFor();
  });

  describe('that cannot be used as it is', () => {
    const CASES = {
      'a frame of another service': [
        '<form id="commentform" class="comment-form"><iframe title="Comment form" srcdoc="<textarea></textarea>"></iframe></form>',
        'a frame of another service',
      ],
      'a form for another site': [
        '<form id="commentform" action="https://elsewhere.example/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form>',
        'sent to another site',
      ],
      'a form without a text field that people see': [
        '<form id="commentform" action="/wp-comments-post.php" method="post"><textarea name="comment" style="position:absolute;left:-9999px"></textarea><button>Go</button></form>',
        'no text field that people see',
      ],
      'two forms': [
        '<form id="commentform" action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form>',
        'two comment forms',
      ],
    };
    for (const [name, [markup, reason]] of Object.entries(CASES)) {
      it(`is left as it is, with one word in the console: ${name}`, async () => {
        blog.extra = `<script>document.querySelector('#commentform').outerHTML = ${JSON.stringify(markup)};</script>`;
        if (page && !page.isClosed()) await page.close();
        ({ page, complaints } = await openPage(browser));
        await page.goto(`${blog.url}/post?plugin=none`);
        await page.locator('#respond').scrollIntoViewIfNeeded();
        await withWords('I was on that ferry').waitFor();
        await page.waitForTimeout(300);
        assert.equal(await page.locator('#commentform').isVisible(), true);
        assert.equal(await page.locator('comment-form').count(), 0);
        assert.equal(complaints.filter((words) => words.includes(reason)).length, 1, complaints.join());
      });
    }
  });

  it('is left as it is where it would be sent in clear from a safe page', async () => {
    if (page && !page.isClosed()) await page.close();
    ({ page, complaints } = await openPage(browser));
    await page.route('https://blog.example/**', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const response = await fetch(blog.url + pathname + search);
      const body = (await response.text()).replace(
        /action="[^"]*"/,
        'action="http://blog.example/wp-comments-post.php"',
      );
      await route.fulfill({ status: response.status, contentType: response.headers.get('content-type'), body });
    });
    await page.goto('https://blog.example/post?plugin=none');
    await page.locator('#respond').scrollIntoViewIfNeeded();
    await withWords('I was on that ferry').waitFor();
    assert.equal(await page.locator('#commentform').isVisible(), true);
    assert.equal(await page.locator('comment-form').count(), 0);
    assert.equal(complaints.filter((words) => words.includes('without encryption')).length, 1, complaints.join());
  });

  it('is sent as ever though it holds a template of a form', async () => {
    blog.extra =
      '<script>document.querySelector("#commentform").insertAdjacentHTML("beforeend", `<template><form action="/wp-comments-post.php"><textarea name="comment">mine</textarea></form></template>`);</script>';
    await open('none');
    await write('A fine film, that.');
    await send();
    assert.equal(await stored(2), 2);
    assert.match(blog.comments.at(-1).words, /A fine film, that/);
  });

  it('is used when it comes later, with what was typed, and again when another comes in its place', async () => {
    await open('none');
    await write('Half a thought');
    await page.evaluate(() => {
      const respond = document.querySelector('#respond');
      const markup = respond.outerHTML.replace(/<comment-form.*?<\/comment-form>/, '');
      respond.remove();
      setTimeout(() => document.querySelector('#comments').insertAdjacentHTML('beforeend', markup), 300);
    });
    await page.waitForFunction(
      () => document.querySelector('#respond comment-form') && document.querySelector('#comment')?.value,
    );
    assert.equal(await text().inputValue(), 'Half a thought');
    await page.getByLabel('Name').fill('Nora');
    await page.getByLabel('Email').fill('nora@example.test');
    await send();
    assert.equal(await stored(2), 2);
  });
});
