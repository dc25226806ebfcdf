import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../support/typescript.mjs';

const { contrast, fitted, toHex, toOklch } = await import('../../../src/workbench/theme/colors.ts');
const { palettesOf, palettesOfPicture } = await import('../../../src/workbench/theme/palette.ts');

/** The same numbers each time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SIZE = 48;

/** A poster: a ground, a few shapes of flat colours or a gradient, some noise; one in eight is grey, one in sixteen of one colour. */
function poster(seed) {
  const next = numbers(seed);
  const isGrey = seed % 8 === 0;
  const color = () => {
    const channels = [next(), next(), next()].map((value) => Math.floor(value * 256));
    return isGrey ? [channels[0], channels[0], channels[0]] : channels;
  };
  const ground = color();
  const shapes = Array.from({ length: seed % 16 === 1 ? 0 : 1 + Math.floor(next() * 6) }, () => ({
    color: color(),
    x: next() * SIZE,
    y: next() * SIZE,
    radius: next() * SIZE * 0.5,
  }));
  const noise = next() < 0.5 && !isGrey && seed % 16 !== 1 ? 40 : 0;
  const pixels = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const shape = shapes.findLast((each) => Math.hypot(each.x - x, each.y - y) < each.radius);
      const shown = (shape?.color ?? ground).map((value) => value + (next() - 0.5) * noise);
      pixels.set([...shown, 255], (y * SIZE + x) * 4);
    }
  return pixels;
}

/** What is not readable at level AA. */
function unreadable({ surface, ink, accent, muted, ...others }) {
  const pairs = [
    ['ink', ink, surface, 4.5],
    ['accent', accent, surface, 4.5],
    ['muted', muted, surface, 4.5],
    ['on-accent', others['on-accent'], accent, 4.5],
    ['control-border', others['control-border'], surface, 3],
  ];
  return pairs.flatMap(([name, color, on, least]) =>
    contrast(color, on) >= least ? [] : [`${name} ${color} on ${on}: ${contrast(color, on).toFixed(2)}`],
  );
}

describe('colours', () => {
  it('agrees with WCAG about known contrasts', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });

  it('gives each colour back as it was', () => {
    const next = numbers(7);
    for (let count = 0; count < 500; count++) {
      const hex = `#${Math.floor(next() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`;
      assert.equal(toHex(toOklch(hex)), hex);
    }
  });

  it('leaves a colour that is readable, and moves another no further than it has to', () => {
    assert.equal(fitted(toOklch('#9a2d1f'), '#ffffff', 4.5), '#9a2d1f');
    const moved = fitted(toOklch('#ffb545'), '#ffffff', 4.5);
    assert.ok(contrast(moved, '#ffffff') >= 4.5 && contrast(moved, '#ffffff') < 4.7, moved);
    const turned = Math.abs(toOklch(moved).h - toOklch('#ffb545').h);
    assert.ok(turned < 4, `the hue turns by ${turned}`);
  });
});

describe('six colours', () => {
  it('are readable in light and in dark, of 200 posters', () => {
    const failures = [];
    for (let seed = 0; seed < 200; seed++)
      for (const [mode, palette] of Object.entries(palettesOfPicture(poster(seed)))) {
        assert.equal(Object.keys(palette).length, 6);
        failures.push(...unreadable(palette).map((words) => `poster ${seed}, ${mode}: ${words}`));
      }
    assert.deepEqual(failures, []);
  });

  it('are readable for any accent', () => {
    const next = numbers(11);
    const failures = [];
    for (const hex of ['#000000', '#ffffff', '#ffff00', '#0000ff', '#808080'].concat(
      Array.from(
        { length: 200 },
        () =>
          `#${Math.floor(next() * 0x1000000)
            .toString(16)
            .padStart(6, '0')}`,
      ),
    ))
      for (const palette of Object.values(palettesOf(toOklch(hex)))) failures.push(...unreadable(palette));
    assert.deepEqual(failures, []);
  });

  it('take the accent from the small bright thing, and the ground from the wide dull one', () => {
    const pixels = new Uint8ClampedArray(100 * 4);
    for (let at = 0; at < 100; at++) pixels.set(at < 12 ? [255, 80, 0, 255] : [70, 80, 110, 255], at * 4);
    const { light, dark } = palettesOfPicture(pixels);
    const near = (hex, hue) => Math.abs(toOklch(hex).h - hue) < 25;
    assert.ok(near(light.accent, toOklch('#ff5000').h), light.accent);
    assert.ok(near(dark.surface, toOklch('#46506e').h), dark.surface);
  });

  it('of a picture of nothing are greys', () => {
    const { light } = palettesOfPicture(new Uint8ClampedArray(0));
    assert.ok(toOklch(light.accent).c < 0.01);
  });
});
