import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What wordpress-up.sh ends with where a WordPress cannot be had. */
const NOT_HERE = 3;

/**
 * Starts a real WordPress, with its posts and comments as at the beginning.
 *
 * @returns {{ environment?: object, notHere?: string }} what wordpress-up.sh prints, or why it cannot be had here
 */
export function startWordPress() {
  const { status, stdout, stderr } = run('wordpress-up.sh', 'reset');
  process.stderr.write(stderr);
  if (status === 0) return { environment: JSON.parse(stdout) };
  if (status === NOT_HERE)
    return {
      notHere: stderr
        .trim()
        .split('\n')
        .at(-1)
        .replace(/^wordpress: /, ''),
    };
  throw new Error('WordPress did not start; see above.');
}

export function stopWordPress() {
  run('wordpress-down.sh');
}

function run(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  // The database and the web server that it leaves running hold these outputs, too, unless they write elsewhere: and they do.
  return spawnSync('bash', [path, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
