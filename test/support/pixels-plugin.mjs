/** The command `pixels`: a part of the page as it is painted, as the base 64 of a PNG picture. */
export function pixelsPlugin() {
  return {
    name: 'pixels',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pixels') return undefined;
      return session.browser.getPage(session.id).screenshot({ clip: payload, encoding: 'base64' });
    },
  };
}
