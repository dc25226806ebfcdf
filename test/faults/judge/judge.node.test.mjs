import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsOf, isUnsettled } from './claims.mjs';
import { judge, keyOf } from './judge.mjs';
import '../../support/typescript.mjs';

/* Invented histories: each verdict is given where it should be, and is not given where it should not. */

const WORDS = 'Shown in 4x3 only. (kabc)';
const SAYS = {
  posted: 'Your comment is posted.',
  held: 'Your comment is awaiting moderation. Only you can see it until then.',
  heldNote: 'Awaiting moderation: only you can see this comment.',
  waiting: 'We don’t know whether your comment was sent. Saved in this browser. It will be sent automatically.',
  unsent: 'Not sent. Your comment is saved in this browser.',
  elsewhere: 'Your comment was sent from another tab.',
  refused: 'The blog didn’t accept this comment. Your text is still here.',
  duplicate: 'You’ve already posted this comment.',
  sending: 'Sending…',
};

/** A history in which time passes by one millisecond an event, or to the time that an event names. */
function history(events, { end = [page()], blog = {}, client = {} } = {}) {
  let at = 0;
  const dated = events.map((event) => ({ ...event, at: (at = event.at ?? at + 1) }));
  return {
    plan: {
      author: 'Nora',
      blog: { duplicateCheck: true, existing: [], ...blog },
      client: { storage: 'kept', ...client },
    },
    events: dated,
    stored: dated.filter(({ type }) => type === 'stored').map(({ comment }) => comment),
    end,
  };
}
const page = ({ tab = 'last', said = [], comments = [], fields = [''] } = {}) => ({
  tab,
  said: said.map((text) => ({ where: 'comment-form status', text })),
  comments: comments.map(([words, note = '']) => ({ words, note, author: 'Nora' })),
  fields,
});
const pressed = (words = WORDS, more = {}) => ({ type: 'pressed', tab: 'A', words, ...more });
const asked = (id, words = WORDS, more = {}) => ({
  type: 'request',
  id,
  method: 'POST',
  path: '/wp-comments-post.php',
  text: words,
  bytes: `${words}#${id}`,
  ...more,
});
const stored = (id, words = WORDS, status = 'approved', parent = 0) => ({
  type: 'stored',
  id,
  comment: { id: 40 + id, text: words, status, parent },
});
const answered = (id, status = 302, location = 'http://localhost/?_=1') => ({ type: 'answered', id, status, location });
const said = (shown, tab = 'A', documentId = 'one') => ({ type: 'said', documentId, ...page({ tab, ...shown }), tab });

const kinds = (list) => list.map(({ kind }) => kind);
function faultsOf(events, more) {
  return kinds(judge(history(events, more)).faults);
}
function apartOf(events, more) {
  return judge(history(events, more)).apart.map(({ kind, reason }) => `${kind}: ${reason}`);
}

describe('the judge', () => {
  it('finds nothing wrong where a comment is sent, stored and shown', () => {
    const events = [
      pressed(),
      said({ said: [SAYS.sending] }),
      asked(1),
      stored(1),
      answered(1),
      said({ said: [SAYS.posted], comments: [['Shown in 4×3 only. (kabc)']] }),
    ];
    assert.deepEqual(judge(history(events, { end: [page({ comments: [['Shown in 4×3 only. (kabc)']] })] })), {
      faults: [],
      apart: [],
    });
  });

  describe('calls a comment lost', () => {
    it('when it is nowhere', () => assert.deepEqual(faultsOf([pressed(), asked(1)]), ['lost']));
    it('not when it is stored', () => assert.deepEqual(faultsOf([pressed(), asked(1), stored(1)]), []));
    it('not when it is shown as not sent', () =>
      assert.deepEqual(faultsOf([pressed(), asked(1)], { end: [page({ comments: [[WORDS, SAYS.unsent]] })] }), []));
    it('not when it is in the form', () =>
      assert.deepEqual(faultsOf([pressed(), asked(1)], { end: [page({ fields: [WORDS] })] }), []));
    it('also when another one with the same letters is stored', () => {
      const twin = 'Is it good (kabc)!';
      const blog = { existing: [{ author: 'Nora', text: twin }] };
      assert.deepEqual(
        faultsOf([pressed('Is it good (kabc)?'), asked(1)], { blog, end: [page({ comments: [[twin]] })] }),
        ['lost'],
      );
      assert.deepEqual(
        faultsOf([pressed('Is it good (kabc)?'), asked(1), stored(1, 'Is it good (kabc)?')], { blog }),
        [],
      );
    });
    it('when its words vanished from a form before it was sent', () => {
      const vanished = { type: 'vanished', tab: 'B', words: WORDS, instead: '' };
      assert.deepEqual(faultsOf([vanished]), ['lost']);
      assert.deepEqual(faultsOf([vanished, stored(1)]), ['altered'], 'stored, though nobody sent it from here');
      assert.deepEqual(faultsOf([pressed(), stored(1), vanished]), []);
    });
    it('after the browser was killed, once a request had left', () => {
      assert.deepEqual(faultsOf([pressed(), asked(1), { type: 'killed' }]), ['lost']);
      const early = [pressed(), { type: 'killed' }];
      assert.deepEqual(faultsOf(early), []);
      assert.deepEqual(apartOf(early), ['lost: the browser ended before a write to the disk had']);
      assert.deepEqual(faultsOf([pressed(), { type: 'killed', at: 1500 }]), ['lost']);
    });
    it('and counts apart what a native submit() or a refused storage lost', () => {
      const native = [pressed(WORDS, { isNative: true }), asked(1), { type: 'killed', at: 4000 }];
      assert.deepEqual(faultsOf(native), []);
      assert.deepEqual(apartOf(native), ['lost: the browser ended within 5 s of a native submit()']);
      assert.deepEqual(faultsOf([pressed(WORDS, { isNative: true }), asked(1), { type: 'killed', at: 6000 }]), [
        'lost',
      ]);
      assert.deepEqual(apartOf([pressed(), asked(1)], { client: { storage: 'refused' } }), [
        'lost: storage was refused',
      ]);
    });
  });

  describe('calls a comment doubled', () => {
    const twice = [pressed(), asked(1), stored(1), asked(2), stored(2)];
    it('when it is stored twice', () => assert.deepEqual(faultsOf(twice), ['doubled']));
    it('not when two comments are stored once each', () => {
      const other = 'Another one. (kxyz)';
      assert.deepEqual(
        faultsOf([pressed(), asked(1), stored(1), pressed(other), asked(2, other), stored(2, other)]),
        [],
      );
    });
    it('not when the browser itself repeated what was cut', () => {
      const bytes = 'the same';
      const first = [pressed(), asked(1, WORDS, { bytes, isReused: true }), stored(1), { type: 'cut', id: 1, at: 100 }];
      const blog = { duplicateCheck: false };
      assert.deepEqual(faultsOf([...first, { ...asked(2, WORDS, { bytes }), at: 110 }, stored(2)], { blog }), []);
      assert.equal(apartOf([...first, { ...asked(2, WORDS, { bytes }), at: 110 }, stored(2)], { blog }).length, 1);
      assert.deepEqual(
        faultsOf([...first, { ...asked(2, WORDS, { bytes }), at: 3000 }, stored(2)], { blog }),
        ['doubled'],
        'later',
      );
      assert.deepEqual(
        faultsOf([...first, { ...asked(2), at: 110 }, stored(2)], { blog }),
        ['doubled'],
        'not the same request',
      );
    });
    it('not when somebody pressed the button of a form without a thread twice', () => {
      const native = pressed(WORDS, { isNative: true });
      const blog = { duplicateCheck: false, elements: 'form' };
      assert.deepEqual(faultsOf([native, asked(1), stored(1), native, asked(2), stored(2)], { blog }), []);
      assert.deepEqual(faultsOf([native, asked(1), stored(1), asked(2), stored(2)], { blog }), ['doubled']);
    });
    it('not when it is held, no answer came, and the blog looks for no duplicates', () => {
      const held = [
        pressed(),
        asked(1),
        stored(1, WORDS, 'hold'),
        { type: 'cut', id: 1 },
        asked(2),
        stored(2, WORDS, 'hold'),
      ];
      const end = [page({ comments: [[WORDS, SAYS.heldNote]] })];
      assert.deepEqual(faultsOf(held, { blog: { duplicateCheck: false }, end }), []);
      assert.equal(apartOf(held, { blog: { duplicateCheck: false }, end }).length, 1);
      assert.deepEqual(faultsOf(held, { blog: { duplicateCheck: true }, end }), ['doubled']);
      const late = [
        pressed(),
        asked(1),
        answered(1, 504),
        asked(2),
        stored(2, WORDS, 'hold'),
        stored(1, WORDS, 'hold'),
      ];
      assert.deepEqual(
        faultsOf(late, { blog: { duplicateCheck: false }, end }),
        [],
        'the first is stored after the second',
      );
      const published = [pressed(), asked(1), stored(1), { type: 'cut', id: 1 }, asked(2), stored(2)];
      assert.deepEqual(faultsOf(published, { blog: { duplicateCheck: false } }), ['doubled']);
      const heard = [
        pressed(),
        asked(1),
        stored(1, WORDS, 'hold'),
        answered(1, 302, 'http://localhost/list?unapproved=41'),
        { type: 'request', id: 2, method: 'GET', path: '/list?unapproved=41' },
        answered(2, 200),
        { ...asked(3), at: 2000 },
        stored(3, WORDS, 'hold'),
      ];
      assert.deepEqual(faultsOf(heard, { blog: { duplicateCheck: false }, end }), ['doubled']);
    });
    it('not when the blog stored it long after it gave up', () => {
      const passes = (seconds) => ({ type: 'time passes', seconds });
      const late = (seconds) => [
        pressed(),
        asked(1),
        answered(1, 504),
        asked(2),
        passes(seconds),
        stored(1),
        stored(2),
      ];
      assert.deepEqual(faultsOf(late(10), { blog: { duplicateCheck: false } }), ['doubled']);
      assert.deepEqual(faultsOf(late(40), { blog: { duplicateCheck: false } }), []);
    });
  });

  describe('calls a message false', () => {
    const before = [pressed(), asked(1)];
    const say = (text, tab) => said({ said: [text] }, tab);
    for (const [name, status, others] of [
      ['posted', 'approved', ['hold', 'spam']],
      ['held', 'hold', ['approved', 'spam']],
    ]) {
      it(`that says "${name}" when it is not`, () => {
        const end = { end: [page({ fields: [''] })] };
        assert.deepEqual(faultsOf([...before, say(SAYS[name]), stored(1, WORDS, status)], end), ['false'], 'too early');
        assert.deepEqual(faultsOf([...before, stored(1, WORDS, status), say(SAYS[name])], end), []);
        for (const other of others)
          assert.deepEqual(faultsOf([...before, stored(1, WORDS, other), say(SAYS[name])], end), ['false'], other);
      });
    }
    it('that says the same of a second comment that is not stored', () => {
      const other = 'Another one. (kxyz)';
      const end = [page({ fields: [other] })];
      const events = [...before, stored(1), say(SAYS.posted), say('Sending…'), pressed(other), asked(2, other)];
      assert.deepEqual(faultsOf([...events, say(SAYS.posted)], { end }), ['false']);
      assert.deepEqual(faultsOf([...events, stored(2, other), say(SAYS.posted)]), []);
    });
    it('that says "sent from another tab" of what is not sent', () => {
      const there = said({ fields: [WORDS] }, 'B');
      const end = [page({ comments: [[WORDS, SAYS.unsent]] })];
      assert.deepEqual(faultsOf([...before, there, say(SAYS.elsewhere, 'B')], { end }), ['false']);
      assert.deepEqual(faultsOf([...before, stored(1), there, say(SAYS.elsewhere, 'B')]), []);
      const other = 'Another one. (kxyz)';
      const typed = [...before, stored(1), pressed(other), said({ fields: [other] }, 'B'), say(SAYS.elsewhere, 'B')];
      assert.deepEqual(faultsOf(typed, { end: [page({ fields: [other] })] }), ['false'], 'another comment was sent');
    });
    it('that says "refused" of what is stored', () => {
      assert.deepEqual(faultsOf([...before, stored(1), say(SAYS.refused)]), ['false']);
      assert.deepEqual(faultsOf([...before, say(SAYS.refused)], { end: [page({ fields: [WORDS] })] }), []);
    });
    it('that says "already posted" of what is not', () => {
      assert.deepEqual(faultsOf([...before, say(SAYS.duplicate)], { end: [page({ fields: [WORDS] })] }), ['false']);
      assert.deepEqual(faultsOf([...before, stored(1), say(SAYS.duplicate)]), []);
    });
    it('not when it says that nobody knows', () =>
      assert.deepEqual(faultsOf([...before, say(SAYS.waiting)], { end: [page({ fields: [WORDS] })] }), []));
    it('of a comment in the list that is not published, or is not held', () => {
      const end = [page({ fields: [WORDS] })];
      assert.deepEqual(faultsOf([...before, said({ comments: [[WORDS]] })], { end }), ['false']);
      assert.deepEqual(faultsOf([...before, stored(1), said({ comments: [[WORDS]] })]), []);
      assert.deepEqual(faultsOf([...before, stored(1), said({ comments: [[WORDS, SAYS.heldNote]] })]), ['false']);
      assert.deepEqual(
        faultsOf([...before, stored(1, WORDS, 'hold'), said({ comments: [[WORDS, SAYS.heldNote]] })]),
        [],
      );
    });
    it('at the end: shown twice, or as not sent, or as unfinished, though it is stored', () => {
      const events = [...before, stored(1)];
      assert.deepEqual(
        faultsOf(events, {
          end: [page({ comments: [[WORDS], [WORDS, 'We don’t know whether your comment was sent.']] })],
        }),
        ['false'],
      );
      assert.deepEqual(faultsOf(events, { end: [page({ comments: [[WORDS]] })] }), []);
      assert.deepEqual(faultsOf(events, { end: [page({ comments: [[WORDS, SAYS.unsent]] })] }), ['false']);
      assert.deepEqual(faultsOf(before, { end: [page({ comments: [[WORDS, SAYS.unsent]] })] }), []);
      assert.deepEqual(faultsOf(events, { end: [page({ fields: [WORDS] })] }), ['false']);
      const edited = [...before, { type: 'pressed "Edit"', tab: 'A' }, stored(1)];
      assert.deepEqual(faultsOf(edited, { end: [page({ fields: [WORDS] })] }), [], 'taken back by the commenter');
      assert.deepEqual(faultsOf(events, { blog: { elements: 'form' }, end: [page({ fields: [WORDS] })] }), []);
      const ledBack = [answered(1), { type: 'request', id: 2, method: 'GET', path: '/?_=1' }, answered(2, 200)];
      const form = { blog: { elements: 'form' }, end: [page({ fields: [WORDS] })] };
      assert.deepEqual(faultsOf([...events, ...ledBack], form), ['false']);
      assert.deepEqual(faultsOf([...events, { type: 'offline' }, ...ledBack], form), []);
    });
    it('whose words it does not know', () =>
      assert.deepEqual(faultsOf([...before, stored(1), say('Your comment is in a better place.')]), ['broken']));
  });

  it('says what still changes at the end', () => {
    for (const note of [SAYS.waiting, SAYS.sending]) {
      assert.deepEqual(
        faultsOf([pressed(), asked(1)], { end: [page({ comments: [[WORDS, note]] })] }),
        ['changing'],
        note,
      );
      assert.ok(isUnsettled(page({ said: [note] })), note);
    }
    assert.ok(!isUnsettled(page({ said: [SAYS.posted], comments: [[WORDS, SAYS.unsent]] })));
  });

  it('finds words that arrived in another form, or that nobody sent', () => {
    assert.deepEqual(faultsOf([pressed(), asked(1), stored(1, 'Shown in 4×3 only. (kabc)')]), ['altered']);
    const other = 'Another one. (kxyz)';
    assert.deepEqual(faultsOf([pressed(), asked(1), stored(1), stored(2, other)]), ['altered'], 'nobody sent it');
    assert.deepEqual(
      faultsOf([pressed('4 < 5 (kabc)'), asked(1), stored(1, '4 &lt; 5 (kabc)')]),
      [],
      'WordPress keeps both alike',
    );
  });

  it('finds a reply that is stored as none, and the reverse', () => {
    const reply = pressed(WORDS, { replyTo: 'Olga' });
    assert.deepEqual(faultsOf([reply, asked(1), stored(1)]), ['altered']);
    assert.deepEqual(faultsOf([reply, asked(1), stored(1, WORDS, 'approved', 41)]), []);
    assert.deepEqual(faultsOf([pressed(), asked(1), stored(1, WORDS, 'approved', 41)]), ['altered']);
  });

  it('finds errors that nobody caught', () => {
    const uncaught = { type: 'uncaught', tab: 'A', error: 'TypeError: x' };
    assert.deepEqual(faultsOf([pressed(), asked(1), stored(1), uncaught]), ['broken']);
  });

  it('does not call it good when nothing was sent', () => assert.deepEqual(faultsOf([]), ['broken']));

  it('knows the words of each message for a comment on its way', async () => {
    const { form } = await import('../../../src/i18n/en/form.ts');
    const { thread } = await import('../../../src/i18n/en/thread.ts');
    const own = thread.own;
    const messages = [
      ...['sending', 'waiting', 'failed', 'refused', 'held', 'uncertain'].map((name) => own[name]),
      ...Object.values(own.reasons),
      ...Object.values(form.errors),
      ...[
        'sending',
        'sent',
        'queued',
        'sentElsewhere',
        'draftKept',
        'heldBack',
        'unsolved',
        'unconnected',
        'submit',
      ].map((name) => form[name]),
      thread.pending,
      thread.posted,
    ];
    assert.deepEqual(
      messages.filter((message) => claimsOf(message) === undefined),
      [],
    );
  });
});

describe('the key of a comment', () => {
  it('is the same in whatever letters WordPress prints it, and another for other words', () => {
    assert.equal(keyOf('Shown in 4×3 only. (kabc)'), keyOf(WORDS));
    assert.notEqual(keyOf('Is it good (kabc)!'), keyOf('Is it good (kabc)?'));
    assert.equal(keyOf('The first comment here.'), undefined);
  });
});
