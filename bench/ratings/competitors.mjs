// Who is compared, and how each is written for the same purpose.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './contestants.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const peer = (path) => join(here, 'node_modules', path);
const versionOf = (name) => JSON.parse(readFileSync(peer(`${name}/package.json`), 'utf8')).version;
const importing = (path) => `import ${JSON.stringify(path)};`;

/** Ours, as a page writes it. */
export const ours = {
  name: 'ours',
  code: ['clapper-rating', 'clapper-input']
    .map((tag) => importing(join(packageRoot, `dist/elements/${tag}/define.js`)))
    .join('\n'),
  symbols: { host: ':is(clapper-rating, clapper-input)', inner: '[part="scale"], [part="symbols"]' },
  show: (value) =>
    `<clapper-rating value="${value}">${/\d/.test(value) ? `${value} out of 5 clappers` : value}</clapper-rating>`,
  made: (value) => `<clapper-rating value="${value}"></clapper-rating>`,
  unrated: '<clapper-rating></clapper-rating>',
  take: (attributes, step) => `<clapper-input name="r" step="${step}" ${attributes}></clapper-input>`,
};

/** @returns ours first, then the peers */
export function competitors() {
  const simple = (tag, code, css, name) => ({
    name: `${tag} ${versionOf(name)}`,
    code,
    css,
    symbols: { host: tag },
    show: (value) => `<${tag} label="Rating" readonly precision="0.5" value="${value}"></${tag}>`,
    unrated: `<${tag} label="Rating" readonly precision="0.5"></${tag}>`,
    take: (attributes, step) => `<${tag} name="r" precision="${step}" ${attributes}></${tag}>`,
  });
  return [
    ours,
    simple(
      'sl-rating',
      importing(peer('@shoelace-style/shoelace/dist/components/rating/rating.js')),
      peer('@shoelace-style/shoelace/dist/themes/light.css'),
      '@shoelace-style/shoelace',
    ),
    simple(
      'wa-rating',
      importing(peer('@awesome.me/webawesome/dist/components/rating/rating.js')),
      peer('@awesome.me/webawesome/dist/styles/webawesome.css'),
      '@awesome.me/webawesome',
    ),
    {
      name: `ui5-rating-indicator ${versionOf('@ui5/webcomponents')}`,
      code: importing(peer('@ui5/webcomponents/dist/RatingIndicator.js')),
      symbols: { host: 'ui5-rating-indicator' },
      show: (value) => `<ui5-rating-indicator display-only value="${value}"></ui5-rating-indicator>`,
      unrated: '<ui5-rating-indicator display-only></ui5-rating-indicator>',
      take: (attributes) => `<ui5-rating-indicator name="r" ${attributes}></ui5-rating-indicator>`,
    },
    {
      name: `igc-rating ${versionOf('igniteui-webcomponents')}`,
      code: `import { defineComponents, IgcRatingComponent } from ${JSON.stringify(peer('igniteui-webcomponents/index.js'))};
        defineComponents(IgcRatingComponent);`,
      css: peer('igniteui-webcomponents/themes/light/bootstrap.css'),
      symbols: { host: 'igc-rating', inner: '[part~="symbols"]' },
      show: (value) =>
        `<igc-rating label="Rating" readonly step="0.5" value-format="{0} of {1}" value="${value}"></igc-rating>`,
      unrated: '<igc-rating label="Rating" readonly step="0.5" value-format="{0} of {1}"></igc-rating>',
      take: (attributes, step) =>
        `<igc-rating name="r" step="${step}" value-format="{0} of {1}" ${attributes}></igc-rating>`,
    },
    {
      name: `fluent-rating-display ${versionOf('@fluentui/web-components')}`,
      code: importing(peer('@fluentui/web-components/dist/esm/rating-display/define.js')),
      symbols: { host: 'fluent-rating-display' },
      show: (value) => `<fluent-rating-display value="${value}" max="5"></fluent-rating-display>`,
      unrated: '<fluent-rating-display max="5"></fluent-rating-display>',
    },
  ];
}
