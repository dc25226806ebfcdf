/**
 * Other engines, software rendering and a busy machine take longer than a test says: what waits a second by default waits ten, and
 * long waits are three times as long; a command of a test is answered within a minute instead of 20 seconds. No time is asserted by this.
 */
export function patiencePlugin() {
  return {
    name: 'patience',
    transform(context) {
      if (context.path.endsWith('/__web-dev-server__web-socket.js')) return context.body.replace(/20000/g, '60000');
      if (!context.path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return undefined;
      return context.body.replace(
        'timeout = 1000 } = options',
        'timeout: asked = 1000 } = options, timeout = Math.max(10_000, 3 * asked)',
      );
    },
  };
}
