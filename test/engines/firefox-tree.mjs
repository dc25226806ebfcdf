/**
 * The accessibility tree of Firefox from the element in `globalThis.accessibilityTreeOf` downwards, in the words of Chromium's, which
 * our tests know. It is called by its source, in the process of the page: it must use nothing from outside itself.
 */
export async function readAccessibilityTree() {
  const { classes, interfaces, utils } = Components;
  const service = classes['@mozilla.org/accessibilityService;1'].getService(interfaces.nsIAccessibilityService);
  const { nsIAccessibleRole: Role, nsIAccessibleStates: State } = interfaces;
  const wait = (milliseconds) => new Promise((done) => content.setTimeout(done, milliseconds));
  const waived = content.wrappedJSObject.accessibilityTreeOf;
  if (!waived) throw new Error('There is no element to tell of.');
  const root = utils.unwaiveXrays(waived);

  // The tree is made when somebody asks for the first time, and brought up to date before a frame is painted.
  for (let tries = 0; tries < 200 && !isReady(service.getAccessibleFor(content.document)); tries++) await wait(10);
  // A page that is not in front paints no frames.
  await Promise.race([
    new Promise((done) => content.requestAnimationFrame(() => content.requestAnimationFrame(done))),
    wait(1000),
  ]);

  const own = service.getAccessibleFor(root);
  return own && isShown(own) ? plain(own) : { role: 'none', name: '', ignored: true, children: below(root) };

  function isReady(page) {
    return page && !(stateOf(page)[0] & State.STATE_BUSY) && page.childCount > 0;
  }

  /** Elements in `display: contents` and the like have no entry of their own: their children stand for them. */
  function below(element) {
    const parent = element.openOrClosedShadowRoot ?? element;
    const assigned = element.localName === 'slot' ? [...element.assignedNodes()] : [];
    return (assigned.length > 0 ? assigned : [...parent.childNodes]).flatMap((node) => {
      if (node.nodeType !== 1 && node.nodeType !== 3) return [];
      const entry = service.getAccessibleFor(node);
      if (entry) return listed(entry);
      return node.nodeType === 1 ? below(node) : [];
    });
  }

  function plain(entry) {
    const role = roleOf(entry);
    const [states, more] = stateOf(entry);
    const attributes = attributesOf(entry);
    // Firefox names these after all that stands in them; Chromium after nothing.
    const isUnnamed = ['listitem', 'definition', 'LabelText', 'Legend'].includes(role);
    const node = { role, name: isUnnamed ? '' : (entry.name ?? '') };
    // Chromium has a plain space after the sign of a list, whatever space the style says.
    if (role === 'ListMarker') node.name = node.name.replace(/\s/g, ' ');
    node.children = LEAVES().includes(role) ? [] : childrenOf(entry).flatMap(listed);
    if (entry.description) node.description = entry.description;
    const value = valueOf(entry);
    if (value !== '') node.value = value;
    if (attributes.level) node.level = Number(attributes.level);
    if (states & State.STATE_FOCUSABLE) node.focusable = true;
    if (states & State.STATE_FOCUSED) node.focused = true;
    const truth = (on) => (states & State.STATE_MIXED ? 'mixed' : String(Boolean(on)));
    if (entry.role === Role.ROLE_TOGGLE_BUTTON) node.pressed = truth(states & State.STATE_PRESSED);
    else if (attributes.checkable === 'true') node.checked = truth(states & State.STATE_CHECKED);
    if (states & State.STATE_EXPANDED) node.expanded = true;
    else if (states & State.STATE_COLLAPSED) node.expanded = false;
    if (states & State.STATE_SELECTABLE) node.selected = Boolean(states & State.STATE_SELECTED);
    if (states & State.STATE_UNAVAILABLE) node.disabled = true;
    if (states & State.STATE_REQUIRED) node.required = true;
    if (states & State.STATE_BUSY) node.busy = true;
    if (more & State.EXT_STATE_EDITABLE || entry.role === Role.ROLE_ENTRY) {
      node.invalid = String(Boolean(states & State.STATE_INVALID));
      if (states & State.STATE_READONLY) node.readonly = true;
    } else if (states & State.STATE_INVALID) node.invalid = 'true';
    if (attributes.haspopup) node.hasPopup = attributes.haspopup;
    if (attributes.live) node.live = attributes.live;
    if (attributes.atomic) node.atomic = attributes.atomic === 'true';
    if (attributes.valuetext) node.valuetext = attributes.valuetext;
    if (attributes.roledescription) node.roledescription = attributes.roledescription;
    return node;
  }

  function roleOf(entry) {
    const { localName } = entry.DOMNode ?? {};
    switch (entry.role) {
      case Role.ROLE_TEXT_LEAF:
      case Role.ROLE_STATICTEXT:
        return 'StaticText';
      case Role.ROLE_LISTITEM_MARKER:
        return 'ListMarker';
      case Role.ROLE_LABEL:
        return { legend: 'Legend', summary: 'DisclosureTriangle' }[localName] ?? 'LabelText';
      case Role.ROLE_WHITESPACE:
        return 'LineBreak';
      case Role.ROLE_DEFINITION_LIST:
        return 'DescriptionList';
    }
    const role = entry.computedARIARole || 'generic';
    return { img: 'image' }[role] ?? role;
  }

  /** Chromium lists text, whatever stands for something, and what has a name; boxes that mean nothing give way to their children. */
  function listed(entry) {
    const role = roleOf(entry);
    if (role === 'LineBreak' || !isShown(entry)) return [];
    const node = plain(entry);
    return role === 'generic' && !node.name ? node.children : [node];
  }

  function isShown(entry) {
    return entry.role !== Role.ROLE_WHITESPACE || entry.name;
  }

  function childrenOf(entry) {
    const children = [];
    for (let child = entry.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }

  function stateOf(entry) {
    const states = {};
    const more = {};
    entry.getState(states, more);
    return [states.value, more.value];
  }

  function attributesOf(entry) {
    const all = {};
    for (const { key, value } of entry.attributes?.enumerate() ?? []) all[key] = value;
    return all;
  }

  function valueOf(entry) {
    try {
      // A link's is where it leads, and that of the words in it.
      return /^https?:/.test(entry.value) ? '' : (entry.value ?? '');
    } catch {
      return '';
    }
  }

  /** What stands inside these is part of the picture. */
  function LEAVES() {
    return ['image', 'meter', 'progressbar', 'scrollbar', 'slider', 'splitter'];
  }
}
