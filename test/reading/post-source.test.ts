import { expect } from '@open-wc/testing';
import { decodePost, isHtmlSource } from '../../src/reading/index.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the source of a post', () => {
  it('is HTML if it has a tag of a page, and text otherwise', () => {
    expect(isHtmlSource('Her (2013)<br>Directed by Spike Jonze')).to.equal(true);
    expect(isHtmlSource('<!DOCTYPE html><title>Her</title>')).to.equal(true);
    expect(isHtmlSource('4 < 5 clappers, and <Her> is a film')).to.equal(false);
  });

  it('is decoded in the charset that it declares', () => {
    expect(decodePost(latin1('<meta charset="iso-8859-1"><p>Am\xe9lie'))).to.contain('Amélie');
    const shiftJis = Uint8Array.of(...latin1('<meta charset=shift_jis>'), 0x83, 0x6e);
    expect(decodePost(shiftJis)).to.contain('ハ');
  });

  it('is UTF-8 or windows-1252 if it declares none, or a wrong one', () => {
    expect(decodePost(new TextEncoder().encode('Amélie'))).to.equal('Amélie');
    expect(decodePost(latin1('Am\xe9lie'))).to.equal('Amélie');
    expect(decodePost(latin1('<meta charset="utf-8">Am\xe9lie'))).to.contain('Amélie');
    expect(decodePost(latin1('<meta charset="none-such">Am\xe9lie'))).to.contain('Amélie');
    expect(decodePost(new Uint8Array())).to.equal('');
  });

  it('is UTF-16 after its byte order mark', () => {
    expect(decodePost(Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x65, 0, 0x72, 0))).to.equal('Her');
  });
});
