import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tokensOf } from '../../scripts/tokens.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const tokens = tokensOf(read('src/styles/tokens.css'));
const THEMES = ['plain', 'marquee', 'newsprint'];
/** Set by themes alone: without one the page's own stands. */
const ONLY_IN_THEMES = ['font', 'heading-font', 'surface', 'ink'];

/** The token and the fallback of every `var(--film-…)` in the sources of the elements. */
function* readings() {
  const folders = ['elements', 'drawing', 'base', 'controllers'].map((folder) => `src/${folder}`);
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    // Not the doc comments, which say what a property falls back to.
    const text = read(file).replace(/^ +\* .*$/gm, '');
    for (const { index, 0: start, 1: name } of text.matchAll(/var\(--film-([a-z-]+)/g)) {
      let depth = 1;
      let end = index + start.length;
      for (; depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
      yield { file, name, fallback: text.slice(index + start.length, end - 1).replace(/^,\s*/, '') };
    }
  }
}

/** Where no default of a token fits, and why. */
const OTHER_FALLBACKS = {
  // Told from light and from dark pages, whether these say what they are or not.
  'src/elements/clapper-rating/clapper-rating.styles.ts': { accent: '#c96a0b' },
  'src/elements/clapper-input/clapper-input.styles.ts': { accent: '#c96a0b' },
  // In the author's text: its colour stays unless an accent is chosen.
  'src/drawing/toggle.styles.ts': { accent: 'inherit' },
  'src/elements/review-body/review-body.styles.ts': { accent: 'inherit' },
  'src/elements/spoiler-text/spoiler-text.styles.ts': { accent: 'inherit' },
  'src/elements/sign-in-options/sign-in-options.styles.ts': { accent: 'inherit' },
  // A highlight takes no colour that is mixed from that of the text.
  'src/elements/film-review/film-review.styles.ts': { muted: 'currentcolor' },
  // The words of a filled button are about the colour of the page, and so no ring beside it.
  'src/elements/comment-form/comment-form.styles.ts': {
    focus: 'var(--film-accent, light-dark(#b3530a, #ffb545))',
  },
};

describe('tokens', () => {
  const defaults = new Map(tokens.map(({ name, css }) => [name, css]));
  const used = [...readings()];
  // Properties of one element, such as `--film-heading-size`, begin with its name.
  const isToken = ({ name }) => !/^(heading-size|synopsis-|poster-|facts-|still-)/.test(name);

  it('stand in tokens.css, each with the default that the elements have', () => {
    const wrong = used.filter(isToken).filter(({ file, name, fallback }) => {
      if (ONLY_IN_THEMES.includes(name)) return fallback !== 'inherit';
      return fallback !== defaults.get(name) && fallback !== OTHER_FALLBACKS[file]?.[name];
    });
    assert.deepEqual(wrong, []);
  });

  it('are each read by some element', () => {
    const names = new Set(used.map(({ name }) => name));
    assert.deepEqual(
      [...defaults.keys()].filter((name) => !names.has(name)),
      [],
    );
  });
});

/** Relative luminance, WCAG 2.2. */
function luminance({ components }) {
  const [red, green, blue] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what, and the least contrast of it (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ...['ink', 'muted', 'accent', 'error', 'good'].flatMap((words) =>
    ['surface', 'box', 'author-highlight'].map((ground) => [words, ground, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ...['control-border', 'focus'].flatMap((line) => ['surface', 'box'].map((ground) => [line, ground, 3])),
];

describe('themes', () => {
  const json = JSON.parse(read('src/styles/tokens.json'));
  for (const theme of THEMES) {
    it(`${theme}: sets tokens that there are`, () => {
      const known = [...tokens.map(({ name }) => name), ...ONLY_IN_THEMES];
      const unknown = tokensOf(read(`src/styles/themes/${theme}.css`)).filter(({ name }) => !known.includes(name));
      assert.deepEqual(unknown, []);
    });
  }
  for (const theme of ['marquee', 'newsprint'])
    for (const mode of ['light', 'dark'])
      it(`${theme}, ${mode}: words have a contrast of 4.5:1, lines of controls and of the focus 3:1`, () => {
        const set = json[theme][mode];
        const low = PAIRS.filter(([, below]) => set[below]?.$value.alpha !== 0 && set[below])
          .map(([above, below, least]) => [above, below, contrast(set[above].$value, set[below].$value), least])
          .filter(([, , found, least]) => found < least);
        assert.deepEqual(low, []);
      });
});
