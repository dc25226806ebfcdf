// The design tokens as JSON, from the style sheets that set them: `npm run generate` writes src/styles/tokens.json.
// The format is that of the Design Tokens Community Group, 2025.10. It has no light and dark, so each sheet has a group for each.
import postcss from 'postcss';

/** Black in light, white in dark: what `currentcolor` is taken for where a tool has no page. */
const INK = { light: '#000000', dark: '#ffffff' };

/**
 * @param {Record<string, string>} sheets - style sheets by name; each sets tokens in its first rule, after a comment "type: what for"
 */
export function toTokens(sheets) {
  const groups = { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json' };
  for (const [name, css] of Object.entries(sheets)) {
    const declarations = tokensOf(css);
    groups[name] = Object.fromEntries(
      ['light', 'dark'].map((mode) => [
        mode,
        Object.fromEntries(declarations.map((declaration) => [declaration.name, toToken(declaration, mode)])),
      ]),
    );
  }
  return groups;
}

/** The declarations of tokens in a sheet, with the type and the words of the comment before each. */
export function tokensOf(css) {
  const found = [];
  postcss.parse(css).walkDecls(/^--film-/, (declaration) => {
    const note = /^(\w+): ([^]+)$/.exec(declaration.prev()?.type === 'comment' ? declaration.prev().text : '');
    if (!note) throw new Error(`${declaration.prop} has no comment "type: what for" before it.`);
    found.push({
      name: declaration.prop.replace(/^--film-/, ''),
      type: note[1],
      description: note[2].replace(/\s+/g, ' '),
      css: declaration.value.replace(/\s+/g, ' '),
    });
  });
  return found;
}

function toToken({ type, description, css }, mode) {
  return {
    $type: type,
    $value: VALUES[type](inMode(css, mode), mode),
    $description: description,
    $extensions: { 'film-review-elements': { css } },
  };
}

/** With one of the two colours of each `light-dark()`. */
function inMode(css, mode) {
  return css.replace(/light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)/g, mode === 'light' ? '$1' : '$2');
}

const VALUES = {
  color: toColor,
  dimension: toDimension,
  fontWeight: Number,
  fontFamily: (css) => css.split(/\s*,\s*/).map((family) => family.replace(/^['"]|['"]$/g, '')),
  shadow(css, mode) {
    const [, x = '0', y = '0', blur = '0', spread = '0', color = 'transparent'] =
      /^(\S+) (\S+) (\S+)(?: (\d\S*))? (\S.*)$/.exec(css) ?? [];
    const [offsetX, offsetY, blurred, spreads] = [x, y, blur, spread].map(toDimension);
    return { color: toColor(color, mode), offsetX, offsetY, blur: blurred, spread: spreads };
  },
};

function toColor(css, mode) {
  if (css === 'transparent') return color(INK[mode], 0);
  if (css === 'currentcolor') return color(INK[mode], 1);
  const share = /^color-mix\(in srgb, (currentcolor|#\w+) ([\d.]+)%, transparent\)$/.exec(css);
  if (share) return color(share[1] === 'currentcolor' ? INK[mode] : share[1], Number(share[2]) / 100);
  if (/^#(\w{3}|\w{6})$/.test(css)) return color(css, 1);
  throw new Error(`"${css}" is no colour that a design tool can be told.`);
}

function color(css, alpha) {
  const hex = css.length === 4 ? `#${[...css.slice(1)].map((digit) => digit + digit).join('')}` : css;
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, alpha, hex };
}

/** The format knows px and rem. What is relative to the text is told in rem, and a percentage of a picture's size for one of 64 px. */
function toDimension(css) {
  const [, value, unit] = /^(-?[\d.]+)(em|rem|px|%|)$/.exec(css) ?? [];
  if (value === undefined) throw new Error(`"${css}" is no length that a design tool can be told.`);
  if (unit === '%') return { value: (Number(value) / 100) * 64, unit: 'px' };
  return { value: Number(value), unit: unit === 'em' || unit === 'rem' ? 'rem' : 'px' };
}
