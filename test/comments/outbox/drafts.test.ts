import { expect } from '@open-wc/testing';
import { Drafts } from '../../../src/comments/outbox/drafts.js';
import { StorageDouble } from '../../platform/storage-double.js';

const DAY = 24 * 60 * 60 * 1000;

describe('Drafts', () => {
  const now = Date.now;
  let storage: StorageDouble;
  beforeEach(() => (storage = new StorageDouble()));
  afterEach(() => (Date.now = now));

  it('has none at first', () => expect(new Drafts(storage).read('t', null)).to.equal(undefined));

  it('keeps what is typed for the next page', () => {
    new Drafts(storage).write('t', null, 'It begins well');
    const draft = new Drafts(storage).read('t', null);
    expect(draft?.text).to.equal('It begins well');
    expect(draft?.time).to.be.closeTo(Date.now(), 5000);
  });

  const rating = { value: 4.5, best: 5, raw: '4.5 out of 5 clappers', kind: 'number' as const };

  it('keeps a rating with the words, and without any', () => {
    const drafts = new Drafts(storage);
    const { idempotencyKey } = drafts.write('t', null, '', rating);
    expect(new Drafts(storage).read('t', null)).to.deep.include({ text: '', rating, idempotencyKey });
    const loved = drafts.write('t', null, 'Loved it', rating);
    expect(new Drafts(storage).read('t', null)).to.deep.equal(loved);
    drafts.write('t', null, 'Loved it');
    expect(new Drafts(storage).read('t', null)).not.to.have.property('rating');
    drafts.write('t', null, '');
    expect(new Drafts(storage).read('t', null)).to.equal(undefined);
  });

  it('keeps the words where something else stands for the rating', () => {
    new Drafts(storage).write('t', null, 'Loved it', rating);
    for (const wrong of ['4', '{}', '{"value":[],"raw":"4","kind":"number"}', '{"value":4,"raw":{},"kind":"number"}']) {
      for (const [key, stored] of storage.entries) {
        storage.entries.set(key, JSON.stringify({ ...JSON.parse(stored), rating: JSON.parse(wrong) }));
      }
      expect(new Drafts(storage).read('t', null)).to.deep.include({ text: 'Loved it' });
      expect(new Drafts(storage).read('t', null)).not.to.have.property('rating');
    }
  });

  it('takes a rating back with its words, unless another was chosen since', () => {
    const drafts = new Drafts(storage);
    drafts.add('t', null, 'Loved it', rating);
    expect(drafts.read('t', null)).to.deep.include({ text: 'Loved it', rating });
    drafts.write('t', null, 'Or not', { ...rating, value: 1 });
    drafts.add('t', null, 'Loved it', rating);
    expect(drafts.read('t', null)?.text).to.equal('Loved it\n\nOr not');
    expect(drafts.read('t', null)?.rating?.value).to.equal(1);
  });

  it('offers no draft that the outbox has, but the one that was typed before it', () => {
    const drafts = new Drafts(storage);
    const before = drafts.write('t', null, 'Still being typed');
    Date.now = () => now() + 1000;
    const { idempotencyKey } = drafts.write('t', null, 'Being sent', undefined, null);
    expect(drafts.read('t', null)?.text).to.equal('Being sent');
    expect(drafts.read('t', null, (each) => (each.idempotencyKey === idempotencyKey ? -1 : 0))).to.deep.equal(before);
    expect(drafts.read('t', null, () => -1)).to.equal(undefined);
  });

  it('remembers that the browser itself sent a draft, until its words change', () => {
    const { idempotencyKey } = new Drafts(storage).write('t', null, 'Sent');
    new Drafts(storage).noteSent('t', null, idempotencyKey);
    expect(new Drafts(storage).read('t', null)).to.include({ text: 'Sent', isSent: true, idempotencyKey });
    new Drafts(storage).write('t', null, 'Sent, and changed');
    expect(new Drafts(storage).read('t', null)).not.to.have.property('isSent');
  });

  it('keeps it in the real localStorage', () => {
    const thread = `test-${Math.random()}`;
    const drafts = new Drafts(() => localStorage);
    drafts.write(thread, 'c1', 'x');
    expect(new Drafts(() => localStorage).read(thread, 'c1')?.text).to.equal('x');
    expect(drafts.persistent).to.equal(true);
    drafts.clear(thread, 'c1');
    expect(new Drafts(() => localStorage).read(thread, 'c1')).to.equal(undefined);
  });

  it('keeps threads and parents apart, whatever their ids', () => {
    const drafts = new Drafts(storage);
    const places: [string, string | null][] = [
      ['t', null],
      ['t', 'null'],
      ['t', ''],
      ['t","x', null],
      ['t', 'x",null'],
      ['__proto__', 'constructor'],
    ];
    places.forEach(([thread, parent], index) => drafts.write(thread, parent, `text ${index}`));
    expect(places.map(([thread, parent]) => drafts.read(thread, parent)?.text)).to.deep.equal(
      places.map((_, index) => `text ${index}`),
    );
  });

  it('gives each text a key of its own, and keeps it as long as the text stays', () => {
    const drafts = new Drafts(storage);
    const first = drafts.write('t', null, 'a').idempotencyKey;
    expect(first).to.have.length.above(20);
    expect(drafts.write('t', null, 'a').idempotencyKey).to.equal(first);
    expect(new Drafts(storage).read('t', null)?.idempotencyKey).to.equal(first);
    expect(drafts.write('t', 'c1', 'a').idempotencyKey).not.to.equal(first);
    expect(drafts.write('t', null, 'ab').idempotencyKey).not.to.equal(first);
    expect(storage.length).to.equal(2);
  });

  it('keeps what two tabs write in one place apart', () => {
    const [here, there] = [new Drafts(storage), new Drafts(storage)];
    let time = now();
    Date.now = () => ++time;
    const first = here.write('t', null, 'From here', undefined, null);
    const second = there.write('t', null, 'From there', undefined, null);
    expect(here.has('t', null, first.idempotencyKey)).to.equal(true);
    expect(here.read('t', null)?.text).to.equal('From there');
    const third = here.write('t', null, 'From here, too', undefined, first);
    expect(here.read('t', null)?.text).to.equal('From here, too');
    here.clear('t', null, third.idempotencyKey);
    expect(here.read('t', null)).to.deep.equal(second);
    there.write('t', null, 'Over it', undefined, second);
    here.restore('t', null, second);
    here.restore('t', null, second);
    expect([...storage.entries.values()].map((entry) => (JSON.parse(entry) as { text: string }).text)).to.have.members([
      'Over it',
      'From there',
    ]);
    here.clear('t', null);
    expect(storage.length).to.equal(0);
  });

  it('gives the next draft another key', () => {
    const drafts = new Drafts(storage);
    const first = drafts.write('t', null, 'a').idempotencyKey;
    drafts.clear('t', null);
    const second = drafts.write('t', null, 'a').idempotencyKey;
    drafts.write('t', null, '');
    expect(drafts.read('t', null)).to.equal(undefined);
    const third = drafts.write('t', null, 'a').idempotencyKey;
    expect(new Set([first, second, third]).size).to.equal(3);
  });

  it('loses nothing within the page where the browser keeps nothing', () => {
    storage.refusesWriting = true;
    const drafts = new Drafts(storage);
    expect(drafts.persistent).to.equal(true);
    drafts.write('t', null, 'a long text');
    expect(drafts.read('t', null)?.text).to.equal('a long text');
    expect(drafts.persistent).to.equal(false);
  });

  it('loses nothing when the storage becomes full on the way', () => {
    const drafts = new Drafts(storage);
    drafts.write('t', null, 'a');
    storage.refusesWriting = true;
    const { idempotencyKey } = drafts.write('t', null, 'ab');
    expect(drafts.read('t', null)).to.include({ text: 'ab', idempotencyKey });
  });

  it('works without a storage', () => {
    const drafts = new Drafts();
    drafts.write('t', null, 'a');
    expect(drafts.read('t', null)?.text).to.equal('a');
    expect(drafts.persistent).to.equal(false);
  });

  it('keeps 100 kB', () => {
    const text = 'abc\u0000\uD83D 映画'.repeat(10_000);
    new Drafts(storage).write('t', null, text);
    expect(new Drafts(storage).read('t', null)?.text).to.equal(text);
  });

  it('drops a draft after 90 days, and not before', () => {
    new Drafts(storage).write('t', null, 'old');
    const then = now();
    Date.now = () => then + 89 * DAY;
    expect(new Drafts(storage).read('t', null)?.text).to.equal('old');
    Date.now = () => then + 91 * DAY;
    expect(new Drafts(storage).read('t', null)).to.equal(undefined);
  });

  it('clears away old drafts of pages that are never opened again, and nothing else', () => {
    storage.setItem('somebody-elses', 'x');
    new Drafts(storage).write('a page', null, 'old');
    const then = now();
    Date.now = () => then + 91 * DAY;
    new Drafts(storage);
    expect([...storage.entries.keys()]).to.deep.equal(['somebody-elses']);
  });

  for (const stored of ['', '{', 'null', '7', '[]', '{"text":7}', '{"text":"a","idempotencyKey":"k"}']) {
    it(`has none where ${JSON.stringify(stored)} is stored`, () => {
      new Drafts(storage).write('t', null, 'a');
      for (const key of storage.entries.keys()) storage.entries.set(key, stored);
      expect(new Drafts(storage).read('t', null)).to.equal(undefined);
    });
  }

  it('is the one that counts most of several, and of those the newest', () => {
    const drafts = new Drafts(storage);
    let time = now();
    Date.now = () => ++time;
    const refused = drafts.write('t', null, 'Refused');
    const begun = drafts.write('t', null, 'Begun since', undefined, null);
    drafts.write('t', null, 'Begun since, and on', undefined, begun);
    expect(drafts.read('t', null)?.text).to.equal('Begun since, and on');
    expect(drafts.read('t', null, (each) => Number(each.idempotencyKey === refused.idempotencyKey))?.text).to.equal(
      'Refused',
    );
  });

  it('that the browser is sending stays when another tab writes over it, and not when it is changed after that', () => {
    const drafts = new Drafts(storage);
    const seen = drafts.write('t', null, 'Sent by the form');
    drafts.noteSent('t', null, seen.idempotencyKey);
    const other = drafts.write('t', null, 'Over it', undefined, seen);
    expect(drafts.has('t', null, seen.idempotencyKey)).to.equal(true);
    drafts.write('t', null, '', undefined, other);
    const back = drafts.read('t', null)!;
    expect(back).to.include({ text: 'Sent by the form', isSent: true });
    drafts.write('t', null, 'Sent by the form, changed', undefined, back);
    expect(drafts.has('t', null, seen.idempotencyKey)).to.equal(false);
  });

  it('tells who is typing that what they see was sent', () => {
    const drafts = new Drafts();
    const { idempotencyKey } = drafts.write('her', null, 'Loved it');
    drafts.write('her', '1', 'Me too');
    const heard: string[] = [];
    drafts.subscribe({ keep: () => heard.push('keep'), changed: () => heard.push('changed') });
    drafts.forgetSent((key) => key === idempotencyKey);
    expect([drafts.read('her', null), drafts.read('her', '1')?.text]).to.deep.equal([undefined, 'Me too']);
    expect(heard).to.deep.equal(['changed']);
    drafts.forgetSent(() => false);
    expect(heard).to.deep.equal(['changed']);
  });
});
