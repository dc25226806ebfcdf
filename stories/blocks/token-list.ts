import { html, type TemplateResult } from 'lit';
import tokens from '../../src/styles/tokens.json' with { type: 'json' };

interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: { readonly 'film-review-elements': { readonly css: string } };
}
interface Color {
  readonly hex: string;
  readonly alpha: number;
}
interface Length {
  readonly value: number;
  readonly unit: string;
}
type Group = Record<string, Token>;

const {
  tokens: defaults,
  plain,
  marquee,
  newsprint,
} = tokens as unknown as Record<string, { light: Group; dark: Group }>;
const SHEETS = { default: defaults, plain, marquee, newsprint };

/** Every token with its value in each theme, light and dark: from tokens.json. `types` names the types that are shown. */
export function tokenList(...types: string[]): TemplateResult {
  const names = new Set(Object.values(SHEETS).flatMap((sheet) => Object.keys(sheet?.light ?? {})));
  const rows = [...names].map((name) => ({
    name,
    about: Object.values(SHEETS).flatMap((sheet) => sheet?.light[name] ?? [])[0],
  }));
  return html`
    <style>
      .token-list {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .token-list code {
        overflow-wrap: anywhere;
        font-size: 0.8125rem;
      }
      .token-list p {
        margin: 0;
      }
      .token-values {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
        gap: 0.75rem;
        margin: 0.25rem 0 0;
      }
      .token-values > div {
        min-inline-size: 0;
      }
      .token-values dd {
        margin: 0;
      }
    </style>
    <ul class="token-list">
      ${rows
        .filter(({ about }) => about && (types.length === 0 || types.includes(about.$type)))
        .map(
          ({ name, about }) =>
            html`<li>
              <p>
                <strong><code>--film-${name}</code></strong> ${about?.$description}
              </p>
              <dl class="token-values">
                ${Object.entries(SHEETS).map(([sheet, modes]) => {
                  const light = modes?.light[name];
                  const dark = modes?.dark[name];
                  return light && dark
                    ? html`<div>
                        <dt>${sheet}</dt>
                        <dd>${shown(light, 'light')}${shown(dark, 'dark')}</dd>
                        <dd><code>${light.$extensions['film-review-elements'].css}</code></dd>
                      </div>`
                    : html``;
                })}
              </dl>
            </li>`,
        )}
    </ul>
  `;
}

function shown({ $type, $value }: Token, mode: 'light' | 'dark'): TemplateResult {
  if ($type === 'color') {
    const { hex, alpha } = $value as Color;
    const color = `${hex}${Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')}`;
    const ground = mode === 'light' ? '#fff' : '#14110f';
    return html`<span
      title="${mode}: ${color}"
      style="display: inline-block; inline-size: 2.5rem; block-size: 1.75rem; border: 1px solid #808080; background: linear-gradient(${color}, ${color}), ${ground}"
    ></span>`;
  }
  if (mode === 'dark') return html``;
  if ($type === 'dimension') {
    const { value, unit } = $value as Length;
    return html`<span
      style="display: block; max-inline-size: 100%; inline-size: ${value}${unit}; block-size: 0.75rem; background: currentcolor"
    ></span>`;
  }
  if ($type === 'fontFamily') {
    const families = ($value as string[]).map((family) => (/^[\w-]+$/.test(family) ? family : `'${family}'`));
    return html`<span style="font: 1.5rem/1.2 ${families.join(', ')}">The Night Ferry</span>`;
  }
  if ($type === 'fontWeight') return html`<span style="font-weight: ${$value}">The Night Ferry</span>`;
  return html``;
}
