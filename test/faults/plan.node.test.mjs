import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { POST_DEEDS } from './blog/deeds.mjs';
import { printedWords, storedWords } from './blog/printing.mjs';
import { planOf } from './plan.mjs';

describe('the plans of twenty seeds in a row', () => {
  const plans = Array.from({ length: 20 }, (_, index) => planOf(1 + index));

  it('are the same each time, and differ from each other', () => {
    assert.deepEqual(planOf(7), plans[6]);
    assert.equal(new Set(plans.map((plan) => JSON.stringify(plan))).size, 20);
  });

  it('have each fault, each event, and blogs and browsers of each kind', () => {
    const faults = new Set(plans.flatMap(({ posts }) => posts));
    for (const name of Object.keys(POST_DEEDS)) assert.ok(faults.has(name) || name === 'as it should be', name);
    const done = new Set(plans.flatMap(({ steps }) => steps.map((step) => step.do)));
    for (const event of ['close', 'crash', 'navigate', 'reload', 'offline', 'kill', 'jump', 'retry'])
      assert.ok(done.has(event), event);
    for (const name of ['moderation', 'duplicateCheck', 'flood'])
      assert.equal(new Set(plans.map(({ blog }) => blog[name])).size, 2, name);
    for (const name of ['locks', 'tabs']) assert.equal(new Set(plans.map(({ client }) => client[name])).size, 2, name);
  });
});

describe('the stand-in for WordPress', () => {
  for (const [typed, printed] of [
    ['Shown in 4x3 only', 'Shown in 4&#215;3 only'],
    ['I laughed :D and', 'I laughed 😀 and'],
    ['He said "never again".', 'He said &#8220;never again&#8221;.'],
    ["It's Wim's, since the '90s", 'It&#8217;s Wim&#8217;s, since the &#8217;90s'],
    ['Slow -- very slow...', 'Slow &#8212; very slow&#8230;'],
    ['Tom & Jerry; 4 < 5', 'Tom &#038; Jerry; 4 &lt; 5'],
    ['I <b>loved</b> <script>it</script>', 'I <b>loved</b> it'],
    ['5\'10" tall', '5&#8217;10&#8221; tall'],
    ['`<code>"a"</code>`', '`<code>"a"</code>`'],
  ]) {
    it(`prints ${typed} as WordPress does`, () =>
      assert.equal(printedWords(storedWords(typed)), `<p>${printed}</p>\n`));
  }

  it('makes paragraphs and lines', () =>
    assert.equal(printedWords(storedWords('One\r\ntwo\r\n\r\nthree')), '<p>One<br />\ntwo</p>\n<p>three</p>\n'));
});
