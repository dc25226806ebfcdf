import { expect } from '@open-wc/testing';
import { SpoilerTextElement } from '../../src/elements/spoiler-text/spoiler-text.js';
import { present } from '../../src/marking/present.js';
import { markSpoilers } from '../../src/marking/spoilers.js';
import { wrapNodes } from '../../src/marking/wrap.js';
import { readReview } from '../../src/reading/index.js';
import { toJsonLd } from '../../src/writing/json-ld.js';

const isBlock = (element: Element): boolean => !getComputedStyle(element).display.startsWith('inline');

describe('spoilers in an untouched post', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => root.remove());

  /** What is hidden, a text for each element; and the post is the same again afterwards. */
  const hidden = (html: string): string[] => {
    root.innerHTML = html;
    const before = root.innerHTML;
    const steps = markSpoilers(root, isBlock);
    for (const mark of root.querySelectorAll('[data-part="spoiler-mark"]'))
      mark.textContent = mark.textContent.replace(/\S/g, '');
    const words = [...root.querySelectorAll('spoiler-text')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    root.innerHTML = html;
    const again = markSpoilers(root, isBlock);
    for (const undo of again.reverse()) undo();
    expect(root.innerHTML).to.equal(before);
    expect(again.length).to.equal(steps.length);
    return words;
  };

  const CASES: Record<string, [html: string, hidden: string[]]> = {
    'a phrase in brackets': ['<p>So [spoiler]he was dead[/spoiler] then.</p>', ['he was dead']],
    'a title in the bracket': ['<p>[spoiler title="The end"]he <b>was</b> dead[/spoiler]</p>', ['he was dead']],
    'brackets around paragraphs': [
      '<p>[spoiler]</p><p>One.</p><p>Two.</p><p>[/spoiler]</p><p>Three.</p>',
      ['One.Two.'],
    ],
    'brackets in the first and the last paragraph': ['<p>[spoiler]One.</p><p>Two.[/spoiler]</p>', ['One.Two.']],
    'brackets across paragraphs': ['<p>So [spoiler]one.</p><p>Two[/spoiler] then.</p>', ['one.', 'Two']],
    bars: ['<p>So ||he was <em>dead</em>|| then, and ||gone||.</p>', ['he was dead', 'gone']],
    'bars that are no spoiler': ['<p>a || b || c</p><p>a||||b</p><p>||</p><p>x || y</p>', []],
    'bars in code': ['<pre>if (a ||b|| c)</pre><p><code>||x||</code></p>', []],
    'a class': [
      '<p>So <span class="spoiler">he was dead</span>.</p><div class="spoiler"><p>Gone.</p></div>',
      ['he was dead', 'Gone.'],
    ],
    'a class that a plugin looks after': ['<div class="spoiler"><button>Show</button><p>Gone.</p></div>', []],
    'a warning and its end': [
      '<p><b>SPOILERS AHEAD!</b></p><p>He was dead.</p><p>All along.</p><p>END OF SPOILERS</p><p>See it.</p>',
      ['He was dead.All along.'],
    ],
    'a warning in a line': ['<p>Fine. SPOILERS AHEAD: he was dead. END OF SPOILERS. See it.</p>', ['he was dead.']],
    'a warning in German': ['<p>SPOILERWARNUNG</p><p>Er war tot.</p><p>SPOILER ENDE</p>', ['Er war tot.']],
    'a warning without an end': ['<p>SPOILERS AHEAD</p><p>He was dead.</p>', []],
    'a bracket without an end': ['<p>[spoiler]He was dead.</p><p>So ||there.</p>', []],
    'an end without a beginning': ['<p>He was dead.[/spoiler]</p><p>END OF SPOILERS</p>', []],
    'one in another': [
      '<p>[spoiler]he [spoiler]was[/spoiler] dead[/spoiler] then</p>',
      ['he [spoiler]was[/spoiler] dead'],
    ],
    'one in another with the end of one': ['<p>[spoiler]he [spoiler]was[/spoiler] dead</p>', []],
    'bars in brackets': ['<p>[spoiler]he ||was|| dead[/spoiler]</p>', ['he ||was|| dead']],
    'a class in brackets': ['<p>[spoiler]he <i class="spoiler">was</i> dead[/spoiler]</p>', ['was', 'he was dead']],
    comments: ['<ol class="comment-list"><li class="comment"><p>[spoiler]x[/spoiler]</p></li></ol>', []],
    'words about spoilers': ['<p>No spoilers ahead of time, a spoiler-free review.</p>', []],
  };
  for (const [name, [html, words]] of Object.entries(CASES)) {
    it(`are hidden as they are marked, and given back byte for byte: ${name}`, () => {
      expect(hidden(html).sort()).to.deep.equal([...words].sort());
    });
  }

  it('are in the post that is presented, and in no statement for search engines', () => {
    root.innerHTML = `<h1>Her (2013)</h1><p>Directed by Spike Jonze</p>
      <p>Synopsis: A writer buys a computer, and [spoiler]SECRET1[/spoiler], <span class="spoiler">SECRET7</span>, and <spoiler-text>SECRET8</spoiler-text>.</p>
      <p>A fine film with ||SECRET2|| and <span class="spoiler">SECRET3</span> and <spoiler-text>SECRET4</spoiler-text> to see.</p>
      <p>SPOILERS AHEAD</p><p>SECRET5</p><p>END OF SPOILERS</p><spoiler-text><details><summary>Spoiler</summary><p>SECRET6</p></details></spoiler-text><p>See it.</p>`;
    const before = root.innerHTML;
    const reading = readReview(root);
    const said = JSON.stringify(toJsonLd(reading.review));
    expect(said).not.to.include('SECRET');
    expect(said).to.include('A fine film with').and.to.include('See it.');
    const steps = present(root, reading, { scale: {}, comments: 'present' });
    expect(root.querySelectorAll('spoiler-text').length).to.be.at.least(8);
    for (const undo of steps.reverse()) undo();
    expect(root.innerHTML).to.equal(before);
  });

  it('are given back where a block around them was taken back before', () => {
    const html = '<p>[spoiler]One.</p><p>Two.[/spoiler]</p><p>Three.</p>';
    root.innerHTML = html;
    const undoBlock = wrapNodes([...root.childNodes], document.createElement('review-body'));
    const steps = markSpoilers(root, isBlock);
    undoBlock();
    expect(root.querySelector('spoiler-text')!.textContent).to.include('One.').and.to.include('Two.');
    for (const undo of steps.reverse()) undo();
    expect(root.innerHTML).to.equal(html);
  });

  it('keep their marks until the element is there', async () => {
    root.innerHTML = '<p>So [spoiler]he was dead[/spoiler] then.</p>';
    const steps = markSpoilers(root, isBlock);
    expect(root.innerText).to.include('[spoiler]he was dead[/spoiler]');
    SpoilerTextElement.define();
    await root.querySelector<SpoilerTextElement>('spoiler-text')!.updateComplete;
    expect(root.innerText).not.to.include('[').and.not.to.include('dead');
    for (const undo of steps.reverse()) undo();
    expect(root.innerText).to.include('[spoiler]he was dead[/spoiler]');
  });

  it('are marked up to a hundred, however many there are', () => {
    root.innerHTML = `<p>${'[spoiler]||SPOILERS AHEAD '.repeat(20_000)}</p>`;
    markSpoilers(root, isBlock);
    expect(root.querySelectorAll('spoiler-text').length).to.be.at.most(100);
  });
});
