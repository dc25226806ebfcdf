/**
 * The accessibility tree of WebKit from the element in `globalThis.accessibilityTreeOf` downwards, in the words of Chromium's, which
 * our tests know. Roles, names and states are WebKit's own, asked of its inspector. What the inspector does not tell is read from the
 * page: texts, values, descriptions, and whether somebody can focus it.
 */
export async function readAccessibilityTree(page) {
  // At once: a test that asks for several elements together lets go of them when the first is answered.
  const { objectId } = await evaluate(page, `${page.window}.accessibilityTreeOf`);
  if (!objectId) throw new Error('There is no element to tell of.');
  // One after the other: `DOM.getDocument` makes the node ids that were given out before it worthless.
  const read = () => readNow(page, objectId);
  return (reading = reading.then(read, read));
}
let reading = Promise.resolve();

async function readNow(page, objectId) {
  await page.inspect('DOM.getDocument');
  const planned = `function () { return (${planOf})(this.ownerDocument.defaultView, this); }`;
  const plan = taken(
    await page.inspect('Runtime.callFunctionOn', { objectId, functionDeclaration: planned, returnByValue: true }),
  ).value;
  const objects = await evaluate(page, `${page.window}.accessibilityElements`);
  const { properties } = await page.inspect('Runtime.getProperties', {
    objectId: objects.objectId,
    ownProperties: true,
    fetchCount: 20_000,
  });
  const ids = new Map(
    properties.filter(({ name }) => /^\d+$/.test(name)).map(({ name, value }) => [Number(name), value.objectId]),
  );
  const told = [];
  // All at once: a command is waited for 20 seconds, and there may be thousands.
  await Promise.all([...ids].map(async ([index, id]) => (told[index] = await propertiesOf(page, id))));
  for (const id of [objectId, objects.objectId]) await page.inspect('Runtime.releaseObject', { objectId: id });
  await evaluate(page, `delete ${page.window}.accessibilityElements`);

  const own = told[plan.index];
  if (!plan.isRendered || !own.exists)
    return { role: 'none', name: '', ignored: true, children: childrenOf(plan, told) };
  const node = plain(plan, told);
  return own.ignored && node.role !== 'generic' ? { ...node, role: 'none', ignored: true } : node;
}

/** Of an element that left the page while it was asked for, nothing is told. */
async function propertiesOf(page, objectId) {
  for (let tries = 0; tries < 3; tries++) {
    try {
      const { nodeId } = await page.inspect('DOM.requestNode', { objectId });
      return (await page.inspect('DOM.getAccessibilityPropertiesForNode', { nodeId })).properties;
    } catch (error) {
      if (!/Missing node/i.test(error.message)) throw error;
      await page.inspect('DOM.getDocument');
    }
  }
  return { exists: false, ignored: true };
}

async function evaluate(page, expression) {
  return taken(await page.inspect('Runtime.evaluate', { expression }));
}

function taken({ result, wasThrown }) {
  if (wasThrown) throw new Error(result.description);
  return result;
}

/** In the page: the elements and texts below the element, shadow roots and slots flattened; the elements also as a list. */
function planOf(window, root) {
  const elements = (window.accessibilityElements = []);
  return plan(root);

  function plan(element) {
    const index = elements.push(element) - 1;
    const { display, visibility } = window.getComputedStyle(element);
    // What is far away and not laid out is left out, as in Chromium.
    const isRendered =
      element.isConnected &&
      display !== 'none' &&
      (display === 'contents' || element.checkVisibility({ contentVisibilityAuto: true }));
    const node = { index, tag: element.localName, isRendered, isVisible: visibility === 'visible', children: [] };
    if (!isRendered) return node;
    if (element.matches('input, textarea, select')) {
      node.value = element.value;
      if (element.readOnly) node.readonly = true;
    } else node.children = [...contentOf(element)].flatMap(part);
    if (element.matches(':focus')) node.focused = true;
    if (element.tabIndex >= 0 && !element.disabled) node.focusable = true;
    const popup = element.ariaHasPopup ?? element.getAttribute('aria-haspopup');
    if (popup && popup !== 'false') node.hasPopup = popup;
    node.description = descriptionOf(element);
    return node;
  }

  function contentOf(element) {
    if (element.shadowRoot) return element.shadowRoot.childNodes;
    const assigned = element.localName === 'slot' ? element.assignedNodes() : [];
    return assigned.length > 0 ? assigned : element.childNodes;
  }

  function part(node) {
    if (node.nodeType === 1) return [plan(node)];
    if (node.nodeType !== 3 || !node.data.trim()) return [];
    const range = node.ownerDocument.createRange();
    range.selectNode(node);
    return range.getClientRects().length > 0 ? [{ text: node.data.replace(/\s+/g, ' ') }] : [];
  }

  function descriptionOf(element) {
    const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const others = element.ariaDescribedByElements ?? ids.map((id) => element.getRootNode().getElementById(id));
    const words = others
      .map((other) => other?.textContent.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(' ');
    return words || element.ariaDescription || element.title || '';
  }
}

/** What stands inside these is part of the picture. */
const LEAVES = ['image', 'meter', 'progressbar', 'scrollbar', 'slider', 'splitter'];

function plain(plan, told) {
  const own = told[plan.index];
  const role = roleOf(plan, own);
  const node = { role, name: nameOf(plan, own, role), children: LEAVES.includes(role) ? [] : childrenOf(plan, told) };
  if (plan.description && plan.description !== node.name) node.description = plan.description;
  if (plan.value) node.value = plan.value;
  if (own.headingLevel) node.level = own.headingLevel;
  for (const state of ['focusable', 'focused', 'readonly', 'hasPopup']) if (plan[state]) node[state] = plan[state];
  for (const state of ['expanded', 'selected', 'disabled', 'required', 'busy'])
    if (own[state] || (own[state] === false && ['expanded', 'selected'].includes(state))) node[state] = own[state];
  if (own.checked !== undefined) node.checked = String(own.checked);
  if (own.pressed !== undefined) node.pressed = String(own.pressed);
  if (own.invalid || ['textbox', 'spinbutton'].includes(role)) node.invalid = own.invalid ?? 'false';
  if (own.readonly) node.readonly = true;
  if (own.liveRegionStatus) Object.assign(node, { live: own.liveRegionStatus, atomic: Boolean(own.liveRegionAtomic) });
  return node;
}

function roleOf({ tag }, { role, isPopUpButton }) {
  if (tag === 'select' && isPopUpButton) return 'combobox';
  if (role) return role;
  return NATIVE[tag] ?? 'generic';
}

/** Chromium's words for what has no role in ARIA. */
const NATIVE = {
  abbr: 'Abbr',
  dl: 'DescriptionList',
  label: 'LabelText',
  legend: 'Legend',
  summary: 'DisclosureTriangle',
};

/** WebKit names these after all that stands in them, Chromium after nothing. */
function nameOf(plan, { label }, role) {
  return ['listitem', 'definition', 'LabelText', 'Legend'].includes(role) ? '' : label;
}

/** What is ignored, and boxes that mean nothing, give way to their children. */
function childrenOf(plan, told) {
  return plan.children.flatMap((child) => {
    if (child.text !== undefined) {
      const isHeard = plan.isVisible && !told[plan.index].hidden;
      return isHeard ? [{ role: 'StaticText', name: child.text, children: [] }] : [];
    }
    const own = told[child.index];
    if (!child.isRendered || own.hidden) return [];
    const node = own.exists && !own.ignored && child.isVisible ? plain(child, told) : undefined;
    if (!node) return childrenOf(child, told);
    return node.role === 'generic' && !node.name ? node.children : [node];
  });
}
