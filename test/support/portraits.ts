import { expect } from '@open-wc/testing';

/** A picture of 200 by 300 pixels. */
export const TALL_PICTURE: string = new URL('../fixtures/picture-2-by-3.svg', import.meta.url).href;

/** Fails unless the portrait in `host` is loaded and round: a square box, which the picture fills. */
export async function expectRoundPortrait(host: Element): Promise<void> {
  const image = host.querySelector<HTMLImageElement>('.film-portrait img');
  if (!image?.parentElement) throw new Error('There is no portrait.');
  image.loading = 'eager';
  await image.decode();
  expect(image.naturalHeight / image.naturalWidth, 'the picture is 2:3').to.equal(1.5);
  for (const box of [image.parentElement.getBoundingClientRect(), image.getBoundingClientRect()]) {
    expect(box.width).to.be.greaterThan(20);
    expect(box.height).to.be.closeTo(box.width, 0.01);
  }
  expect(getComputedStyle(image.parentElement).borderRadius).to.equal('50%');
}
