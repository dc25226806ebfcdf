/** The command `collect-garbage`: has the browser forget what nothing holds any more, now and not some time later. */
export function garbagePlugin() {
  return {
    name: 'collect-garbage',
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      try {
        await devtools.send('HeapProfiler.collectGarbage');
        return true;
      } finally {
        await devtools.detach();
      }
    },
  };
}
