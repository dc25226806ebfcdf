import { expect } from '@open-wc/testing';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { refusalOf, validateDraft } from '../../../src/comments/outbox/validate-draft.js';
import type { Viewer } from '../../../src/model/viewer.js';

const { can } = new MemoryBackend({ can: { maxLength: 10 } });
const guest: Viewer = { kind: 'guest' };

describe('validateDraft', () => {
  it('finds nothing wrong with a text where nothing else is required', () => {
    expect(validateDraft({ text: 'Yes.', viewer: guest }, can)).to.deep.equal([]);
  });

  for (const text of ['', '   ', '\n\t', '\u200B\u200C\u200D\uFEFF', '\u3164', '\u2800 \u200E', '\u00A0', '\0']) {
    it(`finds no text in ${JSON.stringify(text)}`, () => {
      expect(validateDraft({ text, viewer: guest }, can)).to.deep.equal([{ field: 'text', code: 'required' }]);
    });
  }

  for (const text of ['.', '映', '👍', '\u202Ex', '🏴\u{E0067}\u{E0062}\u{E007F}', '\uD83D'])
    it(`finds a text in ${JSON.stringify(text)}`, () =>
      expect(validateDraft({ text, viewer: guest }, can)).to.deep.equal([]));

  it('takes the longest text that is allowed, and none that is longer', () => {
    expect(validateDraft({ text: 'a'.repeat(10), viewer: guest }, can)).to.deep.equal([]);
    expect(validateDraft({ text: 'a'.repeat(11), viewer: guest }, can)).to.deep.equal([
      { field: 'text', code: 'too-long' },
    ]);
  });

  it('names every field that is required and blank', () => {
    const strict = { ...can, required: ['name', 'email'] as const };
    expect(validateDraft({ text: 'x', viewer: { kind: 'guest', name: ' \u200B' } }, strict)).to.deep.equal([
      { field: 'name', code: 'required' },
      { field: 'email', code: 'required' },
    ]);
  });

  for (const email of [
    'nora',
    'nora@',
    '@example.test',
    'nora@example',
    'no ra@example.test',
    'a@b@example.test',
    'nora@example..test',
    'nora@example.',
  ])
    it(`finds ${JSON.stringify(email)} malformed`, () => {
      expect(validateDraft({ text: 'x', viewer: { kind: 'guest', email } }, can)).to.deep.equal([
        { field: 'email', code: 'malformed' },
      ]);
    });

  for (const email of ['nora@example.test', 'n.o+ra@mail.example.test', ' nora@example.test ', 'nøra@пример.test', ''])
    it(`takes ${JSON.stringify(email)}`, () => {
      expect(validateDraft({ text: 'x', viewer: { kind: 'guest', email } }, can)).to.deep.equal([]);
    });

  it('answers about an endless address at once', () => {
    const email = `a@${'a.'.repeat(50_000)}`;
    expect(validateDraft({ text: 'x', viewer: { kind: 'guest', email } }, can)).to.have.length(1);
  });

  for (const url of ['javascript:alert(1)', 'example.test', 'ftp://example.test', 'https://nora@example.test'])
    it(`finds ${url} malformed`, () => {
      expect(validateDraft({ text: 'x', viewer: { kind: 'guest', url } }, can)).to.deep.equal([
        { field: 'url', code: 'malformed' },
      ]);
    });

  it('asks somebody who is signed in for the text only', () => {
    const strict = { ...can, required: ['name', 'email'] as const };
    expect(validateDraft({ text: 'x', viewer: { kind: 'signed-in' } }, strict)).to.deep.equal([]);
    expect(validateDraft({ text: '', viewer: { kind: 'signed-in' } }, strict)).to.have.length(1);
  });
});

describe('refusalOf', () => {
  const top = { thread: 't', parentId: null, text: 'x', viewer: guest, idempotencyKey: 'k' };

  it('is nothing where nothing is wrong', () => expect(refusalOf(top, can)).to.equal(undefined));

  it('tells a guest to sign in only where that is possible', () => {
    expect(refusalOf(top, { ...can, guest: false, signIn: true })?.code).to.equal('sign-in-required');
    expect(refusalOf(top, { ...can, guest: false })?.code).to.equal('guests-refused');
    expect(refusalOf({ ...top, viewer: { kind: 'signed-in' } }, { ...can, guest: false })).to.equal(undefined);
  });

  it('forbids replies where there are none, but no comments', () => {
    expect(refusalOf({ ...top, parentId: 'a' }, { ...can, reply: false })?.code).to.equal('forbidden');
    expect(refusalOf(top, { ...can, reply: false })).to.equal(undefined);
  });

  it('names the field at fault', () => {
    expect(refusalOf({ ...top, text: '' }, can)).to.include({ code: 'invalid', field: 'text' });
    expect(refusalOf({ ...top, text: 'a'.repeat(11) }, can)).to.include({ code: 'too-long', field: 'text' });
    expect(refusalOf({ ...top, viewer: { ...guest, email: 'x' } }, can)).to.include({
      code: 'invalid',
      field: 'email',
    });
  });
});
