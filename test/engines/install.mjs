import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { whyNoFirefox } from './firefox.mjs';
import { whyNoWebKit } from './webkit-driver.mjs';

/** What Debian has them in. */
const ENGINES = {
  firefox: { whyNot: whyNoFirefox, packages: ['firefox-esr'] },
  webkit: { whyNot: whyNoWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
};

/**
 * Installs an engine with apt where it is missing and root can.
 *
 * @returns {string | undefined} why it cannot be had here
 */
export function install(engine) {
  // The tests find a Chromium by themselves.
  if (engine === 'chromium') return undefined;
  const { whyNot, packages } = ENGINES[engine];
  const missing = whyNot();
  if (!missing) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return `${missing} Only apt could install it, which this system does not have.`;
  if (process.getuid() !== 0) return `${missing} Only root can install ${packages.join(' and ')}.`;
  console.log(`Installing ${packages.join(' and ')}.`);
  const failure = apt('update') ?? apt('install', '-y', '--no-install-recommends', ...packages);
  return failure ? `${missing} ${failure}` : whyNot();
}

function apt(...words) {
  const { status, stderr } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? undefined : `apt-get ${words[0]} failed: ${stderr.trim().split('\n').at(-1)}`;
}
