import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../support/typescript.mjs';

const { CommentError } = await import('../../../src/comments/comment-error.ts');
const { isServerAtIt, TRANSITIONS, transition } = await import('../../../src/comments/outbox/transitions.ts');

const DOCUMENT = new URL('../../../docs/outbox.md', import.meta.url);
const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_700_000_000_000;
const context = { now: NOW, random: 0, format: 'html', owner: 'here', isLocked: false };
const comment = {
  thread: '/her',
  parentId: null,
  text: 'Fine',
  viewer: { kind: 'guest', name: 'Nora', email: 'nora@example.test' },
  idempotencyKey: 'k',
};
const stored = { id: '7', status: 'published' };
const entryIn = (state, more = {}) => ({
  ...comment,
  state,
  time: NOW - 1000,
  attempts: 1,
  isUncertain: false,
  ...(state === 'sent' && { stored }),
  ...more,
});
const states = Object.keys(TRANSITIONS);
const eventTypes = Object.keys(TRANSITIONS.absent);
const fail = (code, more = {}) => ({
  type: 'fail',
  error: new CommentError(code),
  isRequested: true,
  isAttended: false,
  isPersistent: true,
  ...more,
});
/** One event of each type. */
const events = {
  submit: { type: 'submit', comment },
  stored: { type: 'stored', comment: stored, attempted: entryIn('sending') },
  note: { type: 'note', known: { newest: '7' } },
  fail: fail('offline'),
  sync: { type: 'sync', wasUnsent: true },
};
/** Entries and events that try every condition. */
const entriesIn = (state) =>
  state === 'absent'
    ? [undefined]
    : [false, true].flatMap((isUncertain) =>
        [undefined, 'offline', 'rate-limited', 'closed'].flatMap((reason) =>
          [0, 8 * DAY, 100 * DAY].flatMap((age) =>
            [NOW - 1, NOW + 1000].map((moment) =>
              entryIn(state, {
                isUncertain,
                time: NOW - age,
                retryAt: moment,
                claim: { owner: 'elsewhere', until: moment },
                ...(reason && { reason }),
              }),
            ),
          ),
        ),
      );
const eventsOf = (type) => {
  if (type !== 'fail') return [events[type] ?? { type }];
  const others = [fail('sign-in-required', { isOtherAccount: true })];
  return ['offline', 'outcome-unknown', 'duplicate', 'closed']
    .flatMap((code) =>
      [true, false].flatMap((isAttended) =>
        [true, false].map((isPersistent) => fail(code, { isAttended, isPersistent })),
      ),
    )
    .concat(others);
};

describe('the transitions of the outbox', () => {
  for (const state of states) {
    for (const type of eventTypes) {
      const cell = TRANSITIONS[state][type];
      const isWord = typeof cell === 'string';
      it(`lead from "${state}" on "${type}" ${isWord ? `nowhere: ${cell}` : `to ${cell.map(({ to }) => to).join(' or ')}`}`, () => {
        const reached = new Set();
        for (const entry of entriesIn(state)) {
          for (const event of eventsOf(type)) {
            const before = JSON.stringify([entry, event]);
            if (cell === 'impossible') {
              assert.throws(() => transition(entry, event, context), /The outbox got/);
              continue;
            }
            const next = transition(entry, event, context);
            assert.equal(JSON.stringify([entry, event]), before, 'what is given is not changed');
            if (cell === 'ignored') assert.equal(next, undefined);
            if (!next) continue;
            const branch = cell.findIndex(
              ({ to, effects = [] }) => to === next.state && effects.join() === next.effects.join(),
            );
            assert.notEqual(branch, -1, `${next.state} with ${next.effects} is not in the table`);
            reached.add(`${next.state} ${next.effects}`);
            assert.equal(next.entry?.state ?? 'absent', next.state);
            assert.equal(
              next.effects.includes('report-failure'),
              !!next.error,
              'a failure is reported with its reason',
            );
          }
        }
        if (isWord) return;
        const branches = new Set(cell.map(({ to, effects = [] }) => `${to} ${effects}`));
        assert.deepEqual([...reached].sort(), [...branches].sort(), 'every branch is reached');
      });
    }
  }

  it('count attempts, and keep the moment of the first', () => {
    const first = transition(undefined, events.submit, context).entry;
    assert.deepEqual([first.attempts, first.time], [1, NOW]);
    const second = transition({ ...first, state: 'waiting' }, { type: 'retry' }, { ...context, now: NOW + 5 }).entry;
    assert.deepEqual([second.attempts, second.time], [2, NOW]);
  });

  it('take a comment whose attempt was cut off for one that may be stored', () => {
    const cutOff = entryIn('sending', { claim: { owner: 'gone', until: NOW } });
    assert.equal(transition(cutOff, { type: 'retry' }, context).entry.isUncertain, true);
    assert.equal(transition(entryIn('waiting'), { type: 'retry' }, context).entry.isUncertain, false);
  });

  it('drop the answers of the form and, once the comment is sent, the commenter’s details', () => {
    const submit = { ...events.submit, comment: { ...comment, form: { entries: 'x' } } };
    assert.equal('form' in transition(undefined, submit, context).entry, false);
    assert.deepEqual(transition(entryIn('sending'), events.stored, context).entry.viewer, { kind: 'guest' });
  });

  it('leave a comment to the tab that claims it, unless that is known to be gone', () => {
    const claimed = entryIn('sending', { claim: { owner: 'elsewhere', until: NOW + 1 } });
    const after = (entry, more = {}) => transition(entry, { type: 'retry' }, { ...context, ...more });
    assert.deepEqual([after(claimed).effects, after(claimed).entry], [['wait'], claimed]);
    for (const more of [{ isLocked: true }, { owner: 'elsewhere' }, { now: NOW + 1 }])
      assert.deepEqual(after(claimed, more).effects, ['attempt'], JSON.stringify(more));
    assert.equal(after(entryIn('waiting')).entry.claim.owner, 'here');
  });

  it('let "sent" win, whatever comes later, and also over a comment that was given up', () => {
    const sent = entryIn('sent');
    for (const event of [fail('offline'), fail('duplicate'), events.stored, events.submit]) {
      const next = transition(sent, event, context);
      assert.deepEqual([next.entry, next.error], [sent, undefined]);
    }
    const late = transition(undefined, events.stored, context);
    assert.deepEqual([late.state, late.entry.stored, late.effects], ['sent', stored, ['report-sent']]);
  });

  it('remember a discarded comment without its commenter’s details', () => {
    const waiting = entryIn('waiting', { isUncertain: true, known: { newest: '7' }, reason: 'outcome-unknown' });
    const { state, entry } = transition(waiting, { type: 'discard' }, context);
    assert.equal(state, 'discarded');
    assert.deepEqual(entry.viewer, { kind: 'guest', name: 'Nora' });
    assert.deepEqual([entry.known, entry.reason], [{ newest: '7' }, undefined]);
  });

  it('look for a comment that came back or was discarded before it is sent again, by whoever it is now', () => {
    for (const state of ['returned', 'discarded']) {
      const before = entryIn(state, { isUncertain: true, known: { newest: '7' }, unansweredAt: NOW - 9 });
      const renamed = { ...comment, viewer: { kind: 'guest', name: 'Nora B' } };
      const { entry } = transition(before, { type: 'submit', comment: renamed }, context);
      assert.deepEqual([entry.isUncertain, entry.known, entry.unansweredAt], [true, { newest: '7' }, NOW - 9]);
      assert.equal(entry.viewer.name, 'Nora B');
      const refused = entryIn(state, { known: { newest: '7' }, time: 5 });
      const again = transition(refused, { type: 'submit', comment: renamed }, context).entry;
      assert.deepEqual([again.isUncertain, again.known, again.time], [false, undefined, NOW]);
    }
  });

  it('replace no comment by another of the same key', () => {
    const other = { ...events.submit, comment: { ...comment, text: 'Other words' } };
    assert.equal(transition(entryIn('waiting'), other, context).entry.text, 'Fine');
  });

  it('remember when a request was not answered, and not when an attempt did no more than look', () => {
    const after = (more, entry = entryIn('sending')) =>
      transition(entry, fail('outcome-unknown', more), context).entry.unansweredAt;
    assert.equal(after({}), NOW);
    assert.equal(after({ isRequested: false }), undefined);
    assert.equal(after({ isRequested: false }, entryIn('sending', { unansweredAt: 5 })), 5);
    const begun = entryIn('sending', { attemptedAt: NOW - 9, claim: { owner: 'gone', until: NOW } });
    const cutOff = transition(begun, { type: 'retry' }, context).entry;
    assert.deepEqual([cutOff.unansweredAt, cutOff.attemptedAt], [NOW - 9, NOW]);
    assert.deepEqual(
      [59, 60].map((age) => isServerAtIt({ unansweredAt: NOW - age * 1000 }, NOW, 60_000)),
      [true, false],
    );
  });

  it('wait twice as long after each failure, from 2 seconds to 5 minutes', () => {
    const waits = [1, 2, 3, 8, 9].map(
      (attempts) => transition(entryIn('sending', { attempts }), fail('offline'), context).entry.retryAt - NOW,
    );
    assert.deepEqual(waits, [2000, 4000, 8000, 256_000, 300_000]);
  });

  it('wait as long as the server asks, at most a day', () => {
    const retryAtOf = (retryAt) => {
      const event = fail('rate-limited', { error: new CommentError('rate-limited', { retryAt }) });
      return transition(entryIn('sending'), event, context).entry.retryAt - NOW;
    };
    assert.equal(retryAtOf(NOW + 60_000), 60_000);
    assert.equal(retryAtOf(NOW + 9 * DAY), DAY);
    assert.equal(retryAtOf(undefined), 20_000);
  });

  it('give up after ten attempts, and after a week', () => {
    const stateAfter = (more) => transition(entryIn('sending', more), fail('offline'), context).state;
    assert.equal(stateAfter({ attempts: 9 }), 'waiting');
    assert.equal(stateAfter({ attempts: 10 }), 'failed');
    assert.equal(stateAfter({ time: NOW - 8 * DAY }), 'failed');
  });

  it('have a comment wait for its account without a time, and attempt it once that account is at work', () => {
    const ann = { kind: 'signed-in', account: '1', name: 'Ann' };
    const event = fail('sign-in-required', { isOtherAccount: true, isRequested: false });
    for (const viewer of [ann, comment.viewer]) {
      const { state, entry, error } = transition(entryIn('sending', { viewer }), event, context);
      assert.deepEqual(
        [state, entry.reason, entry.retryAt, error.isQueued],
        ['waiting', 'sign-in-required', undefined, true],
      );
      for (const type of ['due', 'reconnect']) {
        for (const atWork of [ann, { ...ann, account: '2' }, undefined]) {
          const next = transition(entry, { type }, { ...context, viewer: atWork });
          const isHis = viewer === ann ? atWork === ann : !atWork;
          assert.deepEqual(
            next?.effects,
            isHis ? ['attempt'] : undefined,
            `${type}: ${viewer.name}, ${atWork?.account}`,
          );
        }
      }
    }
  });

  it('say that a comment is queued only where another attempt follows', () => {
    const next = (more, event) => transition(entryIn('sending', more), event, context);
    const last = { attempts: 10 };
    assert.equal(next({}, fail('offline')).error.isQueued, true);
    for (const [more, event] of [
      [last, fail('offline')],
      [{ time: NOW - 8 * DAY }, fail('unavailable')],
      [{}, fail('closed')],
    ]) {
      const { state, error } = next(more, event);
      assert.deepEqual([state, error.isQueued, error.code], ['failed', false, event.error.code]);
    }
    assert.equal(next(last, fail('offline', { isAttended: true })).state, 'returned', 'its form keeps it');
  });

  it('are printed in docs/outbox.md (renew it with RENEW=1)', () => {
    const printed = printTable();
    if (process.env.RENEW) writeFileSync(DOCUMENT, printed);
    assert.equal(readFileSync(DOCUMENT, 'utf8'), printed, 'run: RENEW=1 npm test -- transitions');
  });
});

/** The table as Markdown, aligned as Prettier wants it. */
function printTable() {
  const word = (cell) => {
    if (typeof cell === 'string') return cell;
    const branches = cell.map(({ if: condition, to, effects = [] }) => {
      const does = effects.length > 0 ? ` (${effects.join(', ')})` : '';
      return `${condition ? `${condition}: ` : ''}**${to}**${does}`;
    });
    const isTotal = cell.some((branch) => !branch.if);
    return [...branches, ...(isTotal ? [] : ['otherwise ignored'])].join('; ');
  };
  const table = (state) => {
    const rows = eventTypes.map((type) => [`\`${type}\``, word(TRANSITIONS[state][type])]);
    const all = [['event', 'what follows'], ...rows];
    const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column].length)));
    const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
    const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
    return [line(all[0]), rule, ...rows.map(line)].join('\n');
  };
  const title = (state) => `## A comment that is ${state === 'absent' ? '`absent`' : `\`${state}\``}`;
  return `# What the outbox does

<!-- Printed by test/comments/outbox/transitions.node.test.mjs from src/comments/outbox/transitions.ts. Do not edit it: run \`RENEW=1 npm test -- transitions\`. -->

The outbox sends a reader's comments, each once. A comment is in one of seven states:

| state       | means                                                                                                           |
| ----------- | --------------------------------------------------------------------------------------------------------------- |
| \`absent\`    | It was never sent, or was so long ago that it is forgotten.                                                     |
| \`sending\`   | An attempt is under way, in this tab or another, or was cut off.                                                |
| \`waiting\`   | The next attempt comes automatically.                                                                           |
| \`failed\`    | It waits for its commenter, who can try again, change it or give it up.                                         |
| \`returned\`  | It is back in its form. If it may be stored, the outbox looks for it before it is sent again.                   |
| \`discarded\` | Its commenter gave it up. For an hour, if it may be stored, the same words are looked for before they are sent. |
| \`sent\`      | It is stored. It is remembered for an hour, so that no other tab sends it.                                      |

The events are explained in \`src/comments/outbox/transitions.ts\`. An event leads to the state in bold; in parentheses is what the outbox does then, besides writing the entry down. \`ignored\` events change nothing. \`impossible\` events would be faults of the outbox, which throws.

## Where it is kept

An entry is in IndexedDB, with \`durability: "strict"\`, before its request leaves (\`outbox-database.ts\`). What waits for the disk is the click: with Chromium 156 (headless shell), on a busy machine with two cores (2026-11-30, load average 11 to 18), 3.9 ms in the median of 300 and 69 ms at worst (\`npm run bench:outbox\`; the first one opens the database, 21 ms; localStorage takes 0.5 ms, and is on disk seconds later).

Where IndexedDB is refused, full or slower than 500 ms, the entry goes to localStorage, else it stays in the page, and the comment is sent all the same. A form that a script of the page submits leaves the page at once: its entry goes to localStorage in the same task, and to IndexedDB without waiting.

Every change is decided and written in one transaction, from the entry as it is stored (\`outbox-store.ts\`). localStorage holds copies, which can be read at once and tell other tabs of changes; a copy of what the database no longer has counts for nothing. What came back to its form is put into a draft again where localStorage lost both with the browser.

## Who sends it

One tab at a time. \`navigator.locks\` keeps other tabs away and lets go when a tab ends. On plain http there is none: there the claim in the entry counts, for 75 seconds. \`sent\` wins over whatever another tab writes later. A key belongs to one text, an entry is never replaced, and the same words of the same account in the same place join an entry that is not sent yet.

The server stores a comment under whoever is signed in at that moment. So what is sent without a form is sent only while its commenter's account, or still a guest, is at work: the outbox asks first (\`Backend.signIn.who\`; WordPress: whose cookie the browser has). Otherwise the comment waits with \`sign-in-required\` and without a time, says so, and is sent when that account is back.

## When it counts as stored

After an attempt that was not answered, the outbox looks first (\`Backend.look\`, else in the list). With a backend that says so (\`can.storesWithin\`; WordPress: 60 seconds) it does no more than look until the server can no longer be at it, because WordPress's own check for duplicates fails where two requests come at once. Where nobody knew the newest comment before, nothing could be told from what was there: the commenter is told that it may have been sent, and decides.

On WordPress these prove it, in this order (\`src/comments/backends/wordpress/proof.ts\`):

1. the blog led to the address that it was asked to lead to, with a random word for each attempt: it is stored, and no more is known (\`accepted\`);
2. \`unapproved=N\` with the blog's own hash in the final address: it awaits moderation;
3. one new comment, in the answered page or in the list, with a number above the newest known before, the same parent and the same name. Where several fit, or another comment of the same person may be among them, the words decide, as WordPress prints them (\`printed-words.ts\`).

After a 409 the same look tells whether the comment is the one that is there. Where the blog has these words and shows them nowhere, the comment is \`accepted\`.

${states.map((state) => `${title(state)}\n\n${table(state)}`).join('\n\n')}
`;
}
