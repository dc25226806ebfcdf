// Who is measured and compared: ours, the peers' real packages, and what a page can do without any package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const packageRoot = dirname(dirname(here));
const peer = (path) => join(here, 'node_modules', path);
const versionOf = (name) => JSON.parse(readFileSync(peer(`${name}/package.json`), 'utf8')).version;

/** Installs the peers beside this file, where that has not been done: nobody else needs them. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const isThere = ([name, version]) => existsSync(peer(`${name}/package.json`)) && versionOf(name) === version;
  if (Object.entries(dependencies).every(isThere)) return;
  console.error('Installing the peers ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed; see above.');
}

/** Our own build, which the contestants are made of. */
export function requireBuild() {
  if (!existsSync(join(packageRoot, 'dist/elements/clapper-rating/define.js'))) {
    throw new Error('Nothing is built yet: run "npm run build" first.');
  }
}

/**
 * @typedef {object} Contestant
 * @property {string} name - as the tables call it
 * @property {string} [tag] - the element that has to be defined before anything is measured
 * @property {string} [code] - the module that a page imports
 * @property {string} [css] - the theme that the makers tell a page to load
 * @property {(value: string) => string} show - markup of a rating that is shown, out of five
 * @property {(attributes?: string) => string} [take] - markup of a rating that is given
 */

const radios = (checked) =>
  [1, 2, 3, 4, 5]
    .map((n) => `<label><input type="radio" name="r" value="${n}"${n === checked ? ' checked' : ''}> ${n}</label>`)
    .join(' ');

/** @returns {Contestant[]} */
export function contestants() {
  const ours = (tag) => `import ${JSON.stringify(join(packageRoot, `dist/elements/${tag}/define.js`))};`;
  return [
    {
      name: 'clapper-rating',
      tag: 'clapper-rating',
      code: ours('clapper-rating'),
      show: (value) => `<clapper-rating value="${value}">${value} out of 5 clappers</clapper-rating>`,
    },
    {
      name: 'clapper-rating, no words inside',
      tag: 'clapper-rating',
      code: ours('clapper-rating'),
      show: (value) => `<clapper-rating value="${value}"></clapper-rating>`,
    },
    {
      name: `sl-rating ${versionOf('@shoelace-style/shoelace')}`,
      tag: 'sl-rating',
      code: `import ${JSON.stringify(peer('@shoelace-style/shoelace/dist/components/rating/rating.js'))};`,
      css: peer('@shoelace-style/shoelace/dist/themes/light.css'),
      show: (value) => `<sl-rating label="Rating" readonly precision="0.5" value="${value}"></sl-rating>`,
    },
    {
      name: `wa-rating ${versionOf('@awesome.me/webawesome')}`,
      tag: 'wa-rating',
      code: `import ${JSON.stringify(peer('@awesome.me/webawesome/dist/components/rating/rating.js'))};`,
      css: peer('@awesome.me/webawesome/dist/styles/webawesome.css'),
      show: (value) => `<wa-rating label="Rating" readonly precision="0.5" value="${value}"></wa-rating>`,
    },
    {
      name: 'five radios',
      show: (value) => `<form><fieldset disabled><legend>Rating</legend>${radios(Math.round(value))}</fieldset></form>`,
    },
    {
      name: '<meter> with text',
      show: (value) => `<span><meter min="0" max="5" value="${value}"></meter> ${value} out of 5</span>`,
    },
  ];
}
