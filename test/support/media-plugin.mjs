/**
 * The command `media`: a reader's settings and medium. The test runner's own `emulateMedia` knows neither forced colours nor how
 * to go back, and pages are used again by the next test file.
 */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      return emulateMedia(session.browser.getPage(session.id), payload ?? {});
    },
  };
}

/** The command itself, for a page of Puppeteer in Chromium. */
export async function emulateMedia(page, { medium = '', features = {} }) {
  const devtools = await devtoolsOf(page);
  await devtools.send('Emulation.setEmulatedMedia', {
    media: medium,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

/** An emulation ends with the session that asked for it, so each page keeps one. */
const sessions = new WeakMap();

function devtoolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}
