import { fitted, fromRgb, type Oklch, toHex } from './colors.js';

/** The six colours of a look, as tokens without `--film-`. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly muted: string;
  readonly 'control-border': string;
}

/** The same look in light and in dark. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** What WCAG 2.2 asks at level AA: of words, and of the edge of a field. */
export const WORDS_CONTRAST = 4.5;
export const EDGE_CONTRAST = 3;

/** Hue is counted in steps of so many degrees. */
const BIN_DEGREES = 15;
/** Below, a colour is a grey, whose hue is chance. */
const GREY_CHROMA = 0.03;
/** Of a large picture only so many pixels are looked at. */
const MAX_SAMPLES = 20_000;

const GROUNDS = { light: { l: 0.975, maxChroma: 0.018 }, dark: { l: 0.19, maxChroma: 0.03 } } as const;

/**
 * Six colours for light and for dark, readable at level AA.
 *
 * @param accent - what ratings, buttons and links are drawn in, where it is readable
 * @param ground - whose hue the surface has; by default that of the accent
 */
export function palettesOf(accent: Oklch, ground: Oklch = accent): Palettes {
  return { light: paletteIn('light', accent, ground), dark: paletteIn('dark', accent, ground) };
}

function paletteIn(mode: keyof typeof GROUNDS, accent: Oklch, ground: Oklch): Palette {
  const { l, maxChroma } = GROUNDS[mode];
  const tint = (lightness: number, chroma: number): Oklch => ({
    l: lightness,
    c: Math.min(ground.c, chroma),
    h: ground.h,
  });
  const surface = toHex(tint(l, maxChroma));
  const isLight = mode === 'light';
  const shown = fitted(accent, surface, WORDS_CONTRAST);
  return {
    surface,
    ink: fitted(tint(isLight ? 0.24 : 0.94, 0.02), surface, WORDS_CONTRAST),
    accent: shown,
    'on-accent': fitted(tint(isLight ? 1 : 0.17, 0.02), shown, WORDS_CONTRAST),
    muted: fitted(tint(isLight ? 0.48 : 0.75, 0.03), surface, WORDS_CONTRAST),
    'control-border': fitted(tint(isLight ? 0.6 : 0.6, 0.04), surface, EDGE_CONTRAST),
  };
}

/**
 * Takes a look from a picture: its liveliest colour is the accent, the colour of which it has most tints the ground.
 *
 * @param pixels - red, green, blue and alpha from 0 to 255, pixel by pixel, as `ImageData.data` has them
 */
export function palettesOfPicture(pixels: ArrayLike<number>): Palettes {
  const bins = Array.from({ length: 360 / BIN_DEGREES }, () => ({ count: 0, life: 0, l: 0, c: 0, x: 0, y: 0 }));
  const all = { count: 0, l: 0 };
  const step = 4 * Math.max(1, Math.ceil(pixels.length / 4 / MAX_SAMPLES));
  for (let at = 0; at + 3 < pixels.length; at += step) {
    const [r = 0, g = 0, b = 0, alpha = 0] = [pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]];
    if (alpha < 128) continue;
    const { l, c, h } = fromRgb([r, g, b]);
    all.count++;
    all.l += l;
    const bin = c < GREY_CHROMA ? undefined : bins[Math.floor(h / BIN_DEGREES) % bins.length];
    if (!bin) continue;
    bin.count++;
    // A small bright lamp counts for as much as a wide dull wall.
    bin.life += c ** 2;
    bin.l += l * c;
    bin.c += c;
    bin.x += Math.cos((h * Math.PI) / 180);
    bin.y += Math.sin((h * Math.PI) / 180);
  }
  const mean = ({ count, l, c, x, y }: (typeof bins)[number]): Oklch =>
    count === 0
      ? { l: all.count === 0 ? 0.5 : all.l / all.count, c: 0, h: 0 }
      : { l: l / c, c: c / count, h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360 };
  const most = (key: 'count' | 'life'): Oklch => mean(bins.reduce((best, bin) => (bin[key] > best[key] ? bin : best)));
  return palettesOf(most('life'), most('count'));
}
