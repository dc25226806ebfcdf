/**
 * The command `accessibility-tree`: what assistive technology is told about one element, read from the browser itself. It sees
 * through shadow roots and knows what ElementInternals say, neither of which can be read from within the page.
 *
 * The page leaves the element in `globalThis.accessibilityTreeOf` for the time of the command; an attribute to find it by would
 * set off the very observers that tests are about.
 */
export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      return readAccessibilityTree(session.browser.getPage(session.id));
    },
  };
}

/** The command itself, for a page of Puppeteer in Chromium. */
export async function readAccessibilityTree(page) {
  const devtools = await page.createCDPSession();
  // Off again afterwards, or the browser keeps the tree up to date ever after, and long pages come to a standstill.
  await devtools.send('Accessibility.enable');
  try {
    return await readTree(devtools);
  } finally {
    await devtools.send('Accessibility.disable');
    await devtools.detach();
  }
}

async function readTree(devtools) {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'globalThis.accessibilityTreeOf' });
  const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((entry) => [entry.nodeId, entry]));
  const root = nodes.find((entry) => entry.backendDOMNodeId === node.backendNodeId);
  // What is not rendered has no entry at all.
  return root ? toPlain(root, byId) : { role: 'none', name: '', ignored: true, children: [] };
}

/** What stands inside these is part of the picture: the browser lists it, but hands nothing of it on to assistive technology. */
const LEAVES = ['image', 'meter', 'progressbar', 'scrollbar', 'slider', 'splitter'];

/** The entry with the entries below it; what the browser ignores gives way to its children. */
function toPlain(entry, byId) {
  const role = entry.ignored ? 'none' : entry.role?.value;
  const inside = LEAVES.includes(role) ? [] : entry.childIds;
  const plain = {
    role,
    name: entry.name?.value ?? '',
    children: inside.flatMap((id) => shown(byId.get(id), byId)),
  };
  if (entry.ignored) plain.ignored = true;
  if (entry.description?.value) plain.description = entry.description.value;
  if (entry.value?.value !== undefined && entry.value.value !== '') plain.value = entry.value.value;
  for (const { name, value } of entry.properties ?? []) if (value.value !== undefined) plain[name] = value.value;
  return plain;
}

/** Boxes that mean nothing, and the lines that a text is broken into, are left out. */
function shown(entry, byId) {
  if (!entry || entry.role?.value === 'InlineTextBox') return [];
  const plain = toPlain(entry, byId);
  return plain.ignored || (plain.role === 'generic' && !plain.name) ? plain.children : [plain];
}
