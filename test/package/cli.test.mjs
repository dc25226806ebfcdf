import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { packageRoot } from './package-root.mjs';

const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
const program = join(packageRoot, manifest.bin['film-review']);
const POST = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>HER (2014) | A blog</title></head>
<body>
<article class="hentry">
<h1 class="entry-title">HER (2014)</h1>
<div class="entry-content">
<p>Starring: Joaquin Phoenix, Amy Adams</p>
<p>Directed by: Spike Jonze</p>
<p>Synopsis: A writer falls for a voice.</p>
<p>I went in with high hopes &amp; came out with a cold nose.<!-- kept --></p>
<p>4.5 clappers</p>
</div>
</article>
<div class="author-info"><h2>About Ann</h2><p>I like films.</p></div>
</body>
</html>
`;
const TEXT =
  'HER (2014)\n\nStarring: Joaquin Phoenix, Amy Adams\nDirected by: Spike Jonze\n\nSad, odd & <true>.\n\n4.5/5\n';
const MARKDOWN = `---
title: Her (2014)
date: 2014-02-14
author: Ann
lang: en
rating: 4.5/5
film:
  directors: [Spike Jonze]
  cast:
    - { name: Joaquin Phoenix, character: Theodore }
    - Amy Adams
---

A writer falls for a *voice*, and I went in with high hopes & came out with a cold nose.
`;
let folder;
const at = (...path) => join(folder, ...path);

/** Runs the command in the folder of the test. */
function film(args, { input = '', cwd = folder } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'film-review-'));
  mkdirSync(at('posts', 'old'), { recursive: true });
  mkdirSync(at('empty'));
  writeFileSync(at('post.html'), POST);
  writeFileSync(at('post.txt'), TEXT);
  writeFileSync(at('posts', 'a.html'), POST);
  writeFileSync(at('posts', 'old', 'b.txt'), TEXT);
  writeFileSync(at('posts', 'notes.css'), '');
  writeFileSync(at('post.md'), MARKDOWN);
  writeFileSync(
    at('wrong.md'),
    MARKDOWN.replace('rating: 4.5/5', 'rating: { value: [4] }').replace('lang: en', 'pros: Music'),
  );
  writeFileSync(at('broken.md'), MARKDOWN.replace('[Spike Jonze]', '[Spike Jonze'));
  writeFileSync(at('recipe.html'), '<p>Take two eggs and a pan.</p>');
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('film-review', () => {
  it('says how it is used', async () => {
    const { code, stdout } = await film(['--help']);
    assert.equal(code, 0);
    for (const word of ['read', 'prerender', 'check', 'Exit codes']) assert.match(stdout, new RegExp(word));
  });

  it('says its version', async () => {
    assert.equal((await film(['--version'])).stdout.trim(), manifest.version);
  });

  for (const [args, reason] of [
    [[], /Missing command. Try: film-review read, prerender, check or try\./],
    [['raed', 'post.html'], /Unknown command "raed". Try: film-review read/],
    [['read'], /Missing post/],
    [['read', '--nonsense', 'post.html'], /--nonsense/],
    [['check', '--script', 'x.js', 'post.html'], /--script is an option of "prerender"/],
    [['read', '--url', 'nowhere', 'post.html'], /not an absolute http/],
    [['read', '--language', '!', 'post.html'], /not a language tag/],
    [['prerender', 'posts'], /-o must name a folder/],
    [['prerender', '--best', 'ten', 'post.html'], /not a number/],
  ]) {
    it(`answers 2 to "${args.join(' ')}", and says why`, async () => {
      const { code, stdout, stderr } = await film(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
    });
  }

  it('takes a browser nowhere: it is in no file that a page loads', () => {
    for (const file of readdirSync(join(packageRoot, 'cdn'), { recursive: true })) {
      if (!file.endsWith('.js')) continue;
      assert.doesNotMatch(readFileSync(join(packageRoot, 'cdn', file), 'utf8'), /node:fs|parseArgs|linkedom/, file);
    }
  });
});

describe('film-review read', () => {
  it('prints a page as JSON', async () => {
    const { code, stdout, stderr } = await film(['read', 'post.html']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const { review } = JSON.parse(stdout);
    assert.equal(review.film.title, 'HER');
    assert.deepEqual(review.film.directors, [{ name: 'Spike Jonze' }]);
    assert.equal(review.rating.value, 4.5);
    assert.equal(review.language, 'en');
  });

  it('prints a text as JSON', async () => {
    const { review } = JSON.parse((await film(['read', 'post.txt'])).stdout);
    assert.equal(review.film.year, 2014);
    assert.equal(review.rating.best, 5);
  });

  for (const [what, input] of [
    ['HTML', POST],
    ['text', TEXT],
  ]) {
    it(`reads ${what} from standard input`, async () => {
      const { code, stdout } = await film(['read', '-'], { input });
      assert.equal(code, 0);
      assert.equal(JSON.parse(stdout).review.film.title, 'HER');
    });
  }

  it('reads a folder and its folders, a line each', async () => {
    const { code, stdout } = await film(['read', 'posts']);
    assert.equal(code, 0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ file }) => file.replaceAll('\\', '/')),
      ['posts/a.html', 'posts/old/b.txt'],
    );
  });

  for (const [pattern, count] of [
    ['posts/*.html', 1],
    ['posts/**/*.txt', 1],
    ['posts/**/*.{html,txt}', 2],
    ['post.[ht]*', 2],
    ['p?st.html', 1],
  ]) {
    it(`reads what matches ${pattern}`, async () => {
      const { code, stdout } = await film(['check', '--json', pattern]);
      assert.equal(stdout.trim().split('\n').length, count);
      assert.equal(code, 1);
    });
  }

  it('reads what matches an absolute pattern', async () => {
    const { stdout } = await film(['read', at('posts', '*.html')]);
    assert.equal(JSON.parse(stdout).review.film.title, 'HER');
  });

  it('leaves out hidden folders, packages, and folders behind links', async () => {
    for (const name of ['.git', 'node_modules']) {
      mkdirSync(at('blog', name), { recursive: true });
      writeFileSync(at('blog', name, 'post.html'), POST);
    }
    writeFileSync(at('blog', 'POST.HTML'), POST);
    symlinkSync(at('blog'), at('blog', 'again'), 'dir');
    symlinkSync(at('post.html'), at('blog', 'linked.html'));
    const { stdout } = await film(['check', '--json', 'blog']);
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    assert.deepEqual(files, [join('blog', 'POST.HTML'), join('blog', 'linked.html')]);
  });

  it('says what is wrong with a path', async () => {
    const { code, stderr } = await film(['read', 'gone.html', 'post.html/part.html', 'posts/none']);
    assert.equal(code, 3);
    assert.match(stderr, /^gone\.html: no such file or folder$/m);
    assert.match(stderr, /^post\.html\/part\.html: not a directory/m);
  });

  it('explains each field by the words and the line that it came from', async () => {
    const { stdout } = await film(['read', '--explain', 'post.html']);
    assert.match(stdout, /directors +Spike Jonze\n +by its label, line 9: “Directed by: Spike Jonze”/);
    assert.match(stdout, /title +HER\n.*line 6: “HER \(2014\)”/);
    assert.match(stdout, /rating +4\.5 clappers, on no stated scale\n.*line 12: “4\.5 clappers”/);
  });

  it('answers 1 where there is no film', async () => {
    const { code, stdout, stderr } = await film(['read', 'recipe.html']);
    assert.equal(code, 1);
    assert.equal(JSON.parse(stdout).review.film.title, '');
    assert.match(stderr, /recipe\.html: no film found/);
  });

  it('answers 3 where a file is missing, and reads the others', async () => {
    const { code, stdout, stderr } = await film(['read', 'gone.html', 'post.html', 'empty', 'x*.html']);
    assert.equal(code, 3);
    assert.equal(JSON.parse(stdout).review.film.title, 'HER');
    assert.match(stderr, /gone\.html: no such file or folder/);
    assert.match(stderr, /empty: no \.html, \.txt or \.md file/);
    assert.match(stderr, /x\*\.html: no file matches/);
  });

  it('reads what old editors wrote', async () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><h1>Amélie (2001)</h1><p>4/5</p></body></html>';
    writeFileSync(at('latin.html'), Buffer.from(page, 'latin1'));
    assert.equal(JSON.parse((await film(['read', 'latin.html'])).stdout).review.film.title, 'Amélie');
  });

  it('stops quietly when nobody listens any more', async () => {
    const child = spawn(process.execPath, [program, 'read', ...Array(300).fill('post.html'), 'posts'], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });
});

describe('film-review prerender', () => {
  it('writes the page with the elements around the author’s words', async () => {
    const { code } = await film(['prerender', 'post.html', '-o', 'out.html']);
    assert.equal(code, 0);
    const source = readFileSync(at('out.html'), 'utf8');
    const { document } = parseHTML(source);
    const text = (selector) => document.querySelector(selector)?.textContent.trim();
    assert.equal(document.querySelectorAll('film-review').length, 1);
    assert.equal(text('film-review h1 > film-heading'), 'HER (2014)');
    assert.equal(text('film-review cast-list[role-name="actor"]'), 'Joaquin Phoenix, Amy Adams');
    assert.equal(text('film-review cast-list[role-name="director"]'), 'Spike Jonze');
    assert.equal(text('film-review clapper-rating[value="4.5"]'), '4.5 clappers');
    assert.match(text('film-review film-synopsis'), /A writer falls/);
    assert.match(text('film-review review-body'), /high hopes & came out/);
    assert.match(text('film-review author-bio'), /About Ann/);
    assert.equal(document.querySelectorAll('script[type="module"][src]').length, 1);
    assert.match(source, /<!-- kept -->/);
  });

  it('names the blog’s own copy of the files, and says where to put it', async () => {
    const { stdout, stderr } = await film(['prerender', 'post.html']);
    assert.match(stdout, /<script src="\/film-review\/loader\.js" type="module"><\/script>/);
    assert.match(stderr, /^The script tag loads \/film-review\/loader\.js\. Copy the folder cdn\/.*--script\.\n$/);
    for (const args of [['--quiet'], ['--no-script'], ['--script', 'film.js']]) {
      assert.equal((await film(['prerender', 'post.html', ...args])).stderr, '', args.join(' '));
    }
  });

  it('changes no word of the author’s', async () => {
    const { stdout } = await film(['prerender', '--no-script', 'post.html']);
    const words = (source) => parseHTML(source.replace(/<script[\s\S]*?<\/script>/g, '')).document.body.textContent;
    assert.equal(words(stdout).replace(/\s+/g, ' ').trim(), words(POST).replace(/\s+/g, ' ').trim());
  });

  it('marks a rating on the scale and in the unit that <film-review> takes', async () => {
    const rating = async (...args) => {
      const { document } = parseHTML((await film(['prerender', ...args])).stdout);
      const { attributes } = document.querySelector('clapper-rating');
      return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    };
    const drawn = { value: '4.5', unit: 'clappers', symbol: 'clapper' };
    assert.deepEqual(await rating('post.html'), drawn);
    assert.deepEqual(await rating('post.html', '--best', '6'), { ...drawn, max: '6' });
  });

  it('writes structured data that says the same', async () => {
    const { stdout } = await film(['prerender', 'post.html', '--best', '6', '--url', 'https://films.example/her']);
    const { document } = parseHTML(stdout);
    const data = JSON.parse(document.querySelector('head > script[type="application/ld+json"]').textContent);
    assert.equal(data['@type'], 'Review');
    assert.equal(data.itemReviewed.name, 'HER');
    assert.equal(data.url, 'https://films.example/her');
    assert.deepEqual(
      [data.reviewRating.ratingValue, data.reviewRating.bestRating, data.reviewRating.worstRating],
      [4.5, 6, 0],
    );
  });

  it('changes nothing when it is done again', async () => {
    const first = (await film(['prerender', 'post.html'])).stdout;
    const second = (await film(['prerender', '-'], { input: first })).stdout;
    assert.equal(second, first);
  });

  it('leaves a part of a page a part', async () => {
    const input = '<h1>Her (2014)</h1>\n<p>Directed by: Spike Jonze</p>\n<p>Good.</p>\n<p>4/5</p>';
    const { stdout } = await film(['prerender', '-', '--script', 'film.js'], { input });
    assert.match(stdout, /^<film-review><h1><film-heading>Her \(2014\)<\/film-heading><\/h1>/);
    assert.match(stdout, /<script src="film\.js" type="module"><\/script>\n$/);
    assert.doesNotMatch(stdout, /<html|<body|<head/);
  });

  it('makes a page of a text, escaped', async () => {
    const { stdout } = await film(['prerender', 'post.txt']);
    const { document } = parseHTML(stdout);
    assert.match(stdout, /^<!doctype html>\n<html>/);
    assert.equal(document.title, 'HER (2014)');
    assert.match(stdout, /Sad, odd &amp; &lt;true&gt;\./);
    assert.equal(document.querySelector('film-review clapper-rating').textContent, '4.5/5');
  });

  it('makes a page that is read as the text was', async () => {
    const review = async (args, options) => JSON.parse((await film(['read', ...args], options)).stdout).review;
    const { stdout } = await film(['prerender', 'post.txt']);
    assert.deepEqual(await review(['-'], { input: stdout }), await review(['post.txt']));
  });

  it('writes a folder as it is nested', async () => {
    const { code } = await film(['prerender', 'posts', '-o', 'site']);
    assert.equal(code, 0);
    assert.match(readFileSync(at('site', 'a.html'), 'utf8'), /<film-review>/);
    assert.match(readFileSync(at('site', 'old', 'b.html'), 'utf8'), /<film-review /);
  });

  it('writes UTF-8, and says so', async () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><h1>Amélie (2001)</h1><p>4/5</p></body></html>';
    writeFileSync(at('latin.html'), Buffer.from(page, 'latin1'));
    const { stdout } = await film(['prerender', 'latin.html']);
    assert.match(stdout, /<meta charset="utf-8">/);
    assert.match(stdout, /Amélie/);
  });

  for (const [what, rating, value, best] of [
    ['around the same number', '<clapper-rating value="4,5" max="10">4,5</clapper-rating>', 4.5, 10],
    ['around other words', '<clapper-rating value="4,5">Go and see it!</clapper-rating>', 4.5, 5],
    ['without words', '<clapper-rating value="4.5" max="6"></clapper-rating>', 4.5, 6],
    ['spelled as a class', '<span class="clapper-rating" data-value="4,5" data-max="10">4,5</span>', 4.5, 10],
  ])
    it(`keeps the rating of an element ${what}, which check then finds in order`, async () => {
      const input = POST.replace('4.5 clappers', rating);
      const { stdout } = await film(['prerender', '-'], { input });
      const { document } = parseHTML(stdout);
      const data = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
      assert.equal(data.reviewRating.ratingValue, value);
      assert.equal(data.reviewRating.bestRating, best);
      assert.equal(document.querySelectorAll('clapper-rating, .clapper-rating').length, 1);
      const checked = await film(['check', '-'], { input: stdout });
      assert.equal(checked.code, 0, checked.stdout);
      assert.doesNotMatch(checked.stdout, /there is no rating|differs/);
    });

  it('never writes over the post, nor two posts into one file', async () => {
    const own = await film(['prerender', 'post.html', '-o', 'post.html']);
    assert.equal(own.code, 3);
    assert.match(own.stderr, /would overwrite the post/);
    assert.equal(readFileSync(at('post.html'), 'utf8'), POST);
    const two = await film(['prerender', 'post.html', 'post.txt', '-o', 'site']);
    assert.equal(two.code, 3);
    assert.match(two.stderr, /already the output of post\.html/);
  });
});

describe('film-review check', () => {
  it('says what search engines and readers would miss, with file and line', async () => {
    const { code, stdout } = await film(['check', 'post.html']);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^post\.html: required for search engines: structured data \(JSON-LD\) about the review is missing/m,
    );
    assert.match(stdout, /^post\.html:12: recommended for readers: the scale of “4\.5 clappers” is not stated/m);
    assert.match(stdout, /^post\.html: 1 required, \d recommended$/m);
  });

  it('asks for nothing more that is required once a page was prerendered', async () => {
    const { stdout } = await film(['prerender', 'post.html']);
    const { code } = await film(['check', '-'], { input: stdout });
    assert.equal(code, 0);
  });

  const withData = (data) => POST.replace('</head>', `<script type="application/ld+json">${data}</script></head>`);
  const review = {
    '@type': 'Review',
    author: { '@type': 'Person', name: 'Ann' },
    itemReviewed: { '@type': 'Movie', name: 'Her' },
    reviewRating: { ratingValue: 4.5, bestRating: 5, worstRating: 0 },
  };
  for (const [what, data, message] of [
    [
      'a decimal comma',
      { ...review, reviewRating: { ratingValue: '4,5', bestRating: 5, worstRating: 0 } },
      /decimal point/,
    ],
    ['a rating beyond its scale', { ...review, reviewRating: { ratingValue: 8 } }, /8 is not between 1 and 5/],
    ['no rating', { ...review, reviewRating: undefined }, /"reviewRating" is missing/],
    ['no author', { ...review, author: '' }, /"author" has no name/],
    [
      'other words than the page',
      { ...review, reviewRating: { ...review.reviewRating, ratingValue: 3 } },
      /says 3, the words say/,
    ],
  ]) {
    it(`finds structured data with ${what}`, async () => {
      const { code, stdout } = await film(['check', '-'], { input: withData(JSON.stringify(data)) });
      assert.equal(code, 1);
      assert.match(stdout, message);
    });
  }

  it('finds nothing wrong with good structured data', async () => {
    const { code, stdout } = await film(['check', '--json', '-'], { input: withData(JSON.stringify(review)) });
    assert.equal(JSON.parse(stdout).required, 0);
    assert.equal(code, 0);
  });

  it('names the line of structured data that cannot be parsed', async () => {
    const { stdout } = await film(['check', '-'], { input: withData('{\n  "a": 1,\n  b\n}') });
    assert.match(stdout, /^-:5: required for search engines: structured data that cannot be parsed/m);
  });
});

describe('many posts', () => {
  it('are read in one run, with a line about the progress', async () => {
    mkdirSync(at('many'));
    for (let i = 0; i < 1000; i++) writeFileSync(at('many', `${i}.${i % 2 ? 'txt' : 'html'}`), i % 2 ? TEXT : POST);
    const { code, stdout, stderr } = await film(['read', 'many']);
    assert.equal(code, 0);
    assert.equal(stdout.trim().split('\n').length, 1000);
    assert.match(stderr, /^1000 posts in [\d.]+ s\n$/);
  });

  it('are read without one where quiet is asked for', async () => {
    mkdirSync(at('some'));
    // As many as have the line otherwise.
    for (let i = 0; i < 20; i++) writeFileSync(at('some', `${i}.txt`), TEXT);
    assert.match((await film(['read', 'some'])).stderr, /^20 posts in /);
    assert.equal((await film(['read', '--quiet', 'some'])).stderr, '');
  });
});

describe('film-review with a post of the REST API of WordPress', () => {
  const JSON_POST = readFileSync(join(packageRoot, 'test/fixtures/wordpress-post.json'), 'utf8');
  const directors = ({ stdout }) => JSON.parse(stdout).review.film.directors.map(({ name }) => name);

  before(() => writeFileSync(at('her.json'), JSON_POST));

  it('reads it from a file, with what the API states besides', async () => {
    const result = await film(['read', 'her.json']);
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(directors(result), ['Spike Jonze']);
    const { review } = JSON.parse(result.stdout);
    assert.equal(review.author.name, 'Thomas Ford');
    assert.equal(review.url, 'https://blog.example/2014/01/her/');
    assert.equal(review.publishedAt, '2014-01-14T10:05:00Z');
  });

  it('reads it from standard input', async () => {
    const result = await film(['read', '-'], { input: JSON_POST });
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(directors(result), ['Spike Jonze']);
  });

  it('writes it as a part of a page, with the elements inside', async () => {
    const result = await film(['prerender', 'her.json', '-o', 'her-of-json.html']);
    assert.equal(result.code, 0, result.stderr);
    const page = readFileSync(at('her-of-json.html'), 'utf8');
    assert.doesNotMatch(page, /<html|<body/);
    const { document } = parseHTML(`<html><body>${page}</body></html>`);
    assert.equal(document.querySelector('film-review cast-list').textContent, 'Joaquin Phoenix & Amy Adams');
    assert.equal(document.querySelector('clapper-rating').getAttribute('value'), '4.5');
  });

  it('says what is no post, and what is no JSON', async () => {
    writeFileSync(at('settings.json'), '{"name":"a blog"}');
    writeFileSync(at('torn.json'), '{"title":');
    const result = await film(['read', 'settings.json', 'torn.json']);
    assert.equal(result.code, 3);
    assert.match(result.stderr, /^settings\.json: this JSON is not a WordPress post/m);
    assert.match(result.stderr, /^torn\.json: .*JSON/m);
  });
});

describe('film-review with Markdown', () => {
  it('reads the front matter and the text', async () => {
    const { code, stdout, stderr } = await film(['read', 'post.md']);
    assert.equal(code, 0, stderr);
    const { review } = JSON.parse(stdout);
    assert.equal(review.film.title, 'Her');
    assert.equal(review.film.year, 2014);
    assert.deepEqual(review.film.directors, [{ name: 'Spike Jonze' }]);
    assert.deepEqual(review.film.cast, [{ name: 'Joaquin Phoenix', character: 'Theodore' }, { name: 'Amy Adams' }]);
    assert.equal(review.author.name, 'Ann');
    assert.equal(review.publishedAt, '2014-02-14');
    assert.deepEqual(review.rating, { value: 4.5, best: 5, raw: '4.5/5', kind: 'number' });
    assert.match(review.bodyText, /^A writer falls for a voice, and I went in/);
  });

  it('reads it from standard input too', async () => {
    const { stdout } = await film(['read', '-'], { input: MARKDOWN });
    assert.equal(JSON.parse(stdout).review.rating.value, 4.5);
  });

  it('reads when it was updated, where a film is from and what others think', async () => {
    const matter =
      'title: Her\nlastmod: 2014-03-01\nreadingMinutes: 4\nfilm:\n  certificateRegion: GB\n  scores:\n    - { source: IMDb, rating: 8.0/10 }';
    const { stdout, stderr } = await film(['read', '-'], { input: `---\n${matter}\nrating: 4/5\n---\n\nA voice.\n` });
    const { review } = JSON.parse(stdout);
    assert.equal(review.updatedAt, '2014-03-01', stderr);
    assert.equal(review.readingMinutes, 4);
    assert.equal(review.film.certificateRegion, 'GB');
    assert.deepEqual(review.film.scores, [
      { source: 'IMDb', rating: { value: 8, best: 10, raw: '8.0/10', kind: 'number' } },
    ]);
    assert.equal(review.rating.value, 4);
  });

  it('takes a number for a title', async () => {
    for (const title of ['title: 1917', 'film: 1917', 'film:\n  title: 1917']) {
      const { stdout } = await film(['read', '-'], { input: `---\n${title}\nrating: 4/5\n---\n\nTwo men run.\n` });
      assert.equal(JSON.parse(stdout).review.film.title, '1917', title);
    }
  });

  it('explains a field by its line', async () => {
    const { stdout } = await film(['read', '--explain', 'post.md']);
    assert.match(stdout, /rating +4\.5 out of 5\n +by .*line 6: “rating: 4\.5\/5”/);
  });

  it('checks it as it checks a text', async () => {
    const { code, stdout } = await film(['check', 'post.md']);
    assert.equal(code, 0, stdout);
    assert.doesNotMatch(stdout, /required for/);
  });

  it('names what is wrong by its path, and reads the rest', async () => {
    const { code, stdout, stderr } = await film(['read', 'wrong.md']);
    assert.equal(code, 0);
    assert.match(stderr, /^wrong\.md: front matter: rating\.value must be a number or a grade$/m);
    assert.match(stderr, /^wrong\.md: front matter: pros must be a list$/m);
    assert.deepEqual(JSON.parse(stdout).review.film.directors, [{ name: 'Spike Jonze' }]);
  });

  it('says where front matter is no YAML', async () => {
    const { code, stderr } = await film(['check', 'broken.md']);
    assert.equal(code, 3);
    assert.match(stderr, /^broken\.md: .*line \d+/);
  });

  it('does not prerender it', async () => {
    const { code, stderr } = await film(['prerender', 'post.md', '-o', 'out.html']);
    assert.equal(code, 3);
    assert.match(stderr, /Markdown is read and checked/);
  });
});
