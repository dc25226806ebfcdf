import { storedWords } from '../blog/printing.mjs';
import { claimsOf, unsettledMessages } from './claims.mjs';

/** A browser that ends so soon after a native submit() may lose the comment: nothing can wait for the disk there. */
const NATIVE_SUBMIT_MS = 5000;
/** Who ends so soon after the button was pressed, and before a request left, ended before the write to the disk did. */
const WRITE_MS = 1000;
/** The browser repeats by itself what was cut off on a connection that had been used before. */
const REPEAT_MS = 1000;
/** A blog that stores a comment so long after it gave up on it is not to be waited for. */
const LATE_SECONDS = 30;

/** The mark of a comment, which no blog prints in other letters, and what ends its sentence. */
export const keyOf = (words) => /\(k\w+\)[!?]?/.exec(words)?.[0];

/**
 * Decides what became of the comments of a run, from what arrived at the blog and what a person was told.
 *
 * @param {object} history
 * @param {object} history.plan - what was planned (plan.mjs)
 * @param {object[]} history.events - what happened, in order; `at` is in milliseconds
 * @param {object[]} history.stored - the comments that the blog has at the end, in any state
 * @param {object[]} history.end - what the pages that are open at the end show
 * @returns {{ faults: Verdict[], apart: Verdict[] }} `kind` (lost, doubled, false, changing, altered, broken) and `why`. `apart` is what
 *   is counted, but not against us; `reason` names it.
 */
export function judge(history) {
  const run = new Run(history);
  const found = [
    ...run.lost(),
    ...run.doubled(),
    ...run.falselySaid(),
    ...run.falselyShown(),
    ...run.changing(),
    ...run.altered(),
    ...run.broken(),
  ];
  const seen = new Set();
  const once = found.filter(({ kind, why }) => !seen.has(kind + why) && seen.add(kind + why));
  return { faults: once.filter(({ reason }) => !reason), apart: once.filter(({ reason }) => reason) };
}

class Run {
  constructor({ plan, events, stored, end }) {
    Object.assign(this, { plan, events, stored, end });
    /** What was sent: the words of each comment by their keys. */
    this.sent = new Map(this.#of('pressed').map(({ words }) => [keyOf(words), words]));
    this.stores = [
      ...(plan.blog.existing ?? []).map(({ text }) => ({
        at: -Infinity,
        key: keyOf(text),
        status: 'approved',
        isOld: true,
      })),
      ...this.#of('stored').map(({ at, id, comment }) => ({
        at,
        id,
        key: keyOf(comment.text),
        status: comment.status,
      })),
    ].filter(({ key }) => key);
  }

  #of(...types) {
    return this.events.filter(({ type }) => types.includes(type));
  }

  #has(key, at = Infinity, statuses = ['approved', 'hold', 'spam']) {
    return this.stores.some((each) => each.key === key && each.at <= at && statuses.includes(each.status));
  }

  /** Words that are nowhere any more. */
  *lost() {
    const isShown = (key) =>
      this.end.some(
        ({ comments, fields }) =>
          comments.some(({ words }) => keyOf(words) === key) || fields.some((field) => keyOf(field) === key),
      );
    for (const [key, words] of this.sent)
      if (!this.#has(key) && !isShown(key))
        yield { kind: 'lost', why: `"${words}" is neither stored nor shown`, reason: this.#whyLost(key) };
    for (const { tab, words, instead } of this.#of('vanished')) {
      const key = keyOf(words);
      if (!this.#has(key) && !isShown(key))
        yield {
          kind: 'lost',
          why: `"${words}" vanished from the form in tab ${tab} (now: "${instead}") before it was sent`,
          reason: this.#storage(),
        };
    }
  }

  #storage() {
    return this.plan.client.storage === 'refused' ? 'storage was refused' : undefined;
  }

  #whyLost(key) {
    const presses = this.#of('pressed').filter(({ words }) => keyOf(words) === key);
    const isSoonAfter = (types, milliseconds, press) =>
      this.#of(...types).find(
        ({ at, tab }) => at >= press.at && at - press.at <= milliseconds && (tab === undefined || tab === press.tab),
      );
    if (presses.some((press) => press.isNative && isSoonAfter(['killed'], NATIVE_SUBMIT_MS, press)))
      return 'the browser ended within 5 s of a native submit()';
    const last = presses.at(-1);
    const end = isSoonAfter(['killed', 'crashed'], WRITE_MS, last);
    const left = this.#of('request').some(({ at, text }) => text && keyOf(text) === key && (!end || at < end.at));
    if (end && !left) return 'the browser ended before a write to the disk had';
    return this.#storage();
  }

  /** Comments that are there more often than once. */
  *doubled() {
    for (const [key, words] of this.sent) {
      const copies = this.stores.filter((each) => each.key === key && !each.isOld);
      if (copies.length > 1)
        yield { kind: 'doubled', why: `"${words}" is stored ${copies.length} times`, reason: this.#whyDoubled(copies) };
    }
  }

  #whyDoubled(stores) {
    // In the order in which they were sent; a late one is stored after its successor.
    const copies = stores.toSorted((a, b) => a.id - b.id);
    const earlier = copies.slice(0, -1);
    const isRepeat = ({ id }) => {
      const { at, bytes } = this.#request(id);
      const first = earlier.find(
        (copy) => copy.id < id && this.#request(copy.id).bytes === bytes && this.#request(copy.id).isReused,
      );
      const cut = first && this.#of('cut').find((each) => each.id === first.id);
      return cut && at >= cut.at && at - cut.at <= REPEAT_MS;
    };
    if (this.plan.blog.duplicateCheck) return this.#storage();
    const presses = this.#of('pressed').filter(({ words, isNative }) => isNative && keyOf(words) === copies[0].key);
    if (presses.length >= copies.length) return 'the button of a form without a thread was pressed twice';
    if (copies.slice(1).every(isRepeat)) return 'the browser itself repeated a request that was cut';
    if (earlier.every((copy) => copy.status !== 'approved' && !this.#isHeard(copy)))
      return `it is ${earlier[0].status === 'spam' ? 'taken for spam' : 'held'}, its answer never came, and the blog looks for no duplicates`;
    if (earlier.every((copy) => this.#secondsLate(copy) > LATE_SECONDS))
      return 'the blog stored it much later than it answered';
    return this.#storage();
  }

  #request(id) {
    return this.#of('request').find((each) => each.id === id);
  }

  /** How long after its answer a comment was stored, by the clock of the blog. */
  #secondsLate({ id, at }) {
    const answer = this.#of('answered', 'cut', 'unheard').find((each) => each.id === id);
    const passed = this.#of('time passes').filter((each) => answer && each.at >= answer.at && each.at <= at);
    return passed.reduce((sum, { seconds }) => sum + seconds, 0);
  }

  /** Whether the page could learn that this comment was stored: an answer came, and what it led to, while its tab was there. */
  #isHeard({ id, at }) {
    const press = this.#of('pressed').findLast((each) => each.at <= at);
    const answer = this.#of('answered').find((each) => each.id === id);
    if (answer?.status !== 302) return false;
    const number = this.#of('stored').find((each) => each.id === id).comment.id;
    const target = new URL(answer.location);
    const led = this.events.find(
      (each) =>
        each.type === 'request' &&
        each.at >= answer.at &&
        (each.path.includes(`unapproved=${number}`) || each.path === target.pathname + target.search),
    );
    const heard = led && this.#of('answered').find((each) => each.id === led.id);
    const gone = this.#of('killed', 'crashed', 'closed', 'navigated', 'reloaded', 'offline').find(
      (each) => each.at >= (press?.at ?? 0) && each.at <= (heard?.at ?? Infinity) + 300,
    );
    return heard !== undefined && gone === undefined;
  }

  /** Messages that were not true when they were given. */
  *falselySaid() {
    const now = new Map();
    const used = new Set();
    const known = new Map();
    for (const event of this.events) {
      if (!['said', 'pressed', 'written'].includes(event.type)) continue;
      const { tab, at } = event;
      if (!known.has(tab)) known.set(tab, new Set());
      const keys = known.get(tab);
      if (event.type !== 'said') {
        keys.add(keyOf(event.words));
        continue;
      }
      for (const { words, note } of event.comments) if (note && this.sent.has(keyOf(words))) keys.add(keyOf(words));
      for (const field of event.fields) if (this.sent.has(keyOf(field))) keys.add(keyOf(field));
      const place = `${tab} ${event.documentId}`;
      const before = now.get(place) ?? { said: [] };
      for (const message of event.said) {
        if (before.said.some(({ where, text }) => where === message.where && text === message.text)) continue;
        const claims = claimsOf(message.text);
        if (claims === undefined)
          yield { kind: 'broken', why: `the judge does not know this message: "${message.text}"` };
        for (const claim of claims ?? []) {
          if (!TRUTHS[claim]) continue;
          const pressed = this.#of('pressed')
            .filter((each) => each.at <= at)
            .map(({ words }) => keyOf(words));
          // "Sent from another tab" is about the words that were in this form until now.
          const inForm = /another tab/.test(message.text) ? (before.fields ?? []).map(keyOf).filter(Boolean) : [];
          const candidates = [inForm, [...keys], pressed].find((list) => list.length > 0) ?? [];
          const use = (key) => [place, message.where, claim, key].join('|');
          const isNew = (key) => claim === 'refused' || !used.has(use(key));
          const match = candidates.find((key) => TRUTHS[claim](this, key, at) && isNew(key));
          if (match === undefined)
            yield { kind: 'false', why: `tab ${tab} says "${message.text}", and no comment is ${claim}` };
          else used.add(use(match));
        }
      }
      for (const { words, note, author } of event.comments) {
        const key = keyOf(words);
        if (!key || author !== this.plan.author) continue;
        const claims = note ? claimsOf(note) : ['posted'];
        if (claims === undefined) yield { kind: 'broken', why: `the judge does not know this message: "${note}"` };
        for (const claim of claims ?? [])
          if (TRUTHS[claim] && !TRUTHS[claim](this, key, at))
            yield {
              kind: 'false',
              why: `tab ${tab} shows "${words}" ${note ? `with "${note}"` : 'as published'}, and it is not ${claim}`,
            };
      }
      now.set(place, event);
    }
  }

  /** What is not true at the end, when no request is open any more. */
  *falselyShown() {
    for (const { tab, comments, fields } of this.end) {
      for (const [key, words] of this.sent) {
        const shown = comments.filter((each) => keyOf(each.words) === key);
        const copies = this.stores.filter((each) => each.key === key).length;
        if (shown.length > Math.max(1, copies))
          yield {
            kind: 'false',
            why: `tab ${tab} shows "${words}" ${shown.length} times at the end`,
            reason: this.#storage(),
          };
        for (const { note } of shown) {
          const claims = claimsOf(note) ?? [];
          if (claims.includes('unsent') && !claims.includes('unknown') && this.#has(key))
            yield { kind: 'false', why: `tab ${tab} says of "${words}": "${note}" at the end, and it is stored` };
        }
        const wasTakenBack = this.#of('pressed "Edit"').length > 0;
        const wasTypedAgain = this.stores.some(
          (each) =>
            each.key === key && this.#of('written').some((event) => keyOf(event.words) === key && event.at > each.at),
        );
        if (
          tab === 'last' &&
          fields.some((field) => keyOf(field) === key) &&
          this.#has(key, Infinity, ['approved']) &&
          !wasTypedAgain &&
          !wasTakenBack
        )
          yield {
            kind: 'false',
            why: `"${words}" is in the form as unfinished at the end, and is published`,
            reason: this.#isUnanswered(key) ? 'a form without a thread cannot look' : this.#storage(),
          };
      }
    }
  }

  /** Whether the blog's own form was sent without a thread, and the browser was never led back to the post. */
  #isUnanswered(key) {
    return (
      this.plan.blog.elements === 'form' &&
      !this.stores.some((each) => each.key === key && each.id && this.#isHeard(each))
    );
  }

  *changing() {
    for (const snapshot of this.end)
      for (const message of unsettledMessages(snapshot))
        yield { kind: 'changing', why: `tab ${snapshot.tab} still says "${message}" 10 minutes after the last fault` };
  }

  /** What arrived in other words than were written, or in another place. */
  *altered() {
    for (const { comment } of this.#of('stored')) {
      const words = this.sent.get(keyOf(comment.text));
      if (words === undefined) yield { kind: 'altered', why: `"${comment.text}" was stored and never sent` };
      else if (storedWords(words) !== storedWords(comment.text))
        yield { kind: 'altered', why: `"${words}" was stored as "${comment.text}"` };
      const isReply = this.#of('pressed').some((each) => each.words === words && each.replyTo);
      if (words !== undefined && isReply !== comment.parent > 0)
        yield { kind: 'altered', why: `"${words}" was stored as ${isReply ? 'no reply' : 'a reply'}` };
    }
  }

  *broken() {
    if (this.#of('pressed').length === 0 && this.#of('vanished').length === 0)
      yield { kind: 'broken', why: 'nothing was sent, so nothing was tried' };
    for (const { tab, error } of this.#of('uncaught'))
      yield { kind: 'broken', why: `an error in tab ${tab}: ${error.split('\n')[0]}` };
    for (const { error } of this.#of('server error')) yield { kind: 'broken', why: `an error in the blog: ${error}` };
  }
}

/** When a claim about a comment is true. The others are about what will come. */
const TRUTHS = {
  posted: (run, key, at) => run.stores.some((each) => each.key === key && each.at <= at && each.status === 'approved'),
  sent: (run, key, at) => run.stores.some((each) => each.key === key && each.at <= at),
  held: (run, key, at) => run.stores.some((each) => each.key === key && each.at <= at && each.status === 'hold'),
  refused: (run, key, at) => !run.stores.some((each) => each.key === key && each.at <= at),
};
