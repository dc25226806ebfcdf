/* Colours as CSS counts them: sRGB in hexadecimal, and OKLCH (Björn Ottosson, 2020), where a step of lightness looks the same in any hue. */

/** A colour in OKLCH: lightness and chroma from 0 to 1, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** Converts `#rrggbb`. */
export function toOklch(hex: string): Oklch {
  return fromRgb(channels(hex));
}

/** Converts channels from 0 to 255. */
export function fromRgb(rgb: Triple): Oklch {
  const [r, g, b] = rgb.map((value) => toLinear(value / 255)) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(a, bb), h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360 };
}

/** Converts to `#rrggbb`. A colour that no screen has loses chroma until one has it; lightness and hue stay. */
export function toHex(color: Oklch): string {
  let { c } = color;
  let linear = linearOf({ ...color, c });
  while (c > 0 && linear.some((value) => value < -0.0005 || value > 1.0005)) {
    c = c < 0.002 ? 0 : c - 0.002;
    linear = linearOf({ ...color, c });
  }
  const bytes = linear.map((value) => Math.round(toGamma(Math.min(1, Math.max(0, value))) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour itself if it has enough contrast on a ground; else the nearest of the same hue that has, darker or lighter.
 *
 * @param ground - `#rrggbb`
 * @param least - the contrast; black or white on the ground have to reach it
 */
export function fitted(color: Oklch, ground: string, least: number): string {
  const own = toHex(color);
  if (contrast(own, ground) >= least) return own;
  const isLighter = contrast('#ffffff', ground) > contrast('#000000', ground);
  // From the end that fits towards the colour, until it no longer does.
  let fits = isLighter ? 1 : 0;
  let fails = color.l;
  let found = isLighter ? '#ffffff' : '#000000';
  for (let step = 0; step < 24; step++) {
    const l = (fits + fails) / 2;
    const tried = toHex({ ...color, l });
    if (contrast(tried, ground) >= least) {
      fits = l;
      found = tried;
    } else fails = l;
  }
  return found;
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => toLinear(value / 255)) as unknown as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(hex: string): Triple {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Triple;
}

function linearOf({ l: lightness, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
