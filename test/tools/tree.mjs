/**
 * The accessibility tree that an engine has computed and hands to screen readers, shadow roots and slots included.
 * Nodes of Chromium and Firefox come out alike: `{ role, name, description, value, states, children }`. WebKitGTK tells
 * role and name of one element at a time (its launcher asks for them).
 */
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ role: string, name: string, description: string, value: string, states: object, children: Node[] }} Node */

// Chromium: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/

const chromiumRoles = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  Details: 'details',
  image: 'img',
  RootWebArea: 'document',
};
const chromiumStates = ['level', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'live', 'hasPopup'];

const fromChromium = (byId, { role, name, description, value, properties = [], childIds = [], ignored }) => {
  const states = Object.fromEntries(properties.map((each) => [each.name, each.value.value]));
  return {
    role: ignored ? 'none' : (chromiumRoles[role.value] ?? role.value),
    name: name?.value ?? '',
    description: description?.value ?? '',
    value: String(value?.value ?? ''),
    states: Object.fromEntries(Object.entries(states).filter(([state]) => chromiumStates.includes(state))),
    children: childIds
      .flatMap((id) => byId.get(id) ?? [])
      .filter((node) => node.role?.value !== 'InlineTextBox')
      .map((node) => fromChromium(byId, node)),
  };
};

const clients = new WeakMap();
const clientOf = async (page) => {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
};

/** Chromium hands the words of a slider to screen readers, but not to its developers' tools. */
const readValueText = async (client, { backendDOMNodeId, value }) => {
  const { node } = await client.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const at = node.attributes.indexOf('aria-valuetext');
  if (at >= 0) value.value = node.attributes[at + 1];
};

/**
 * @param page puppeteer's page
 * @param {string} selector of the element at the root of the tree, outside of shadow roots
 * @param {string} [frame] selector of the iframe it is in
 */
export const treeInChromium = async (page, selector, frame) => {
  const client = await clientOf(page);
  const within = frame ? await (await page.$(frame)).contentFrame() : page.mainFrame();
  const handle = await within.$(selector);
  if (!handle) throw new Error(`no ${selector} to read the accessibility tree of`);
  const backendNodeId = await handle.backendNodeId();
  const { nodes } = await client.send('Accessibility.getFullAXTree', { frameId: within._id });
  for (const node of nodes) if (node.role?.value === 'slider') await readValueText(client, node);
  const root = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  if (!root) throw new Error(`${selector} is not in the accessibility tree`);
  return { tree: fromChromium(new Map(nodes.map((node) => [node.nodeId, node])), root) };
};

// Firefox: its own process, which the tests have access to, keeps a copy of the tree of every tab.

const readTab = `(url) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const tab = windows.flatMap(({ gBrowser }) => gBrowser.browsers).find((each) => each.currentURI.spec === url);
  const root = tab && service.getAccessibleFor(tab);
  const read = (node) => {
    const bits = {};
    const more = {};
    node.getState(bits, more);
    const states = [...service.getStringStates(bits.value, more.value)];
    const attributes = {};
    for (const { key, value } of node.attributes.enumerate()) attributes[key] = value;
    return {
      role: service.getStringRole(node.role), name: node.name, description: node.description, value: node.value,
      states, attributes, children: Array.from({ length: node.childCount }, (_, i) => read(node.getChildAt(i))),
    };
  };
  return root ? JSON.stringify(read(root)) : '';
}`;

/** Firefox's names for roles: those that ARIA calls otherwise. */
const firefoxRoles = {
  pushbutton: 'button',
  togglebutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  'password text': 'textbox',
  entry: 'textbox',
  'page tab': 'tab',
  pagetab: 'tab',
  pagetablist: 'tablist',
  'page tab list': 'tablist',
  propertypage: 'tabpanel',
  graphic: 'img',
  diagram: 'img',
  grouping: 'group',
  statusbar: 'status',
  'text leaf': 'text',
  statictext: 'text',
};
const ariaRoles = ['status', 'alert', 'timer', 'region', 'navigation', 'main', 'searchbox', 'img', 'dialog', 'group'];

const fromFirefox = ({ role, name, description, value, states, attributes, children }) => {
  const has = (state) => states.includes(state);
  const named = (attributes['xml-roles'] ?? '').split(' ').find((each) => ariaRoles.includes(each));
  const plain = named ?? firefoxRoles[role] ?? role;
  return {
    role: plain,
    name: name ?? '',
    description: description ?? '',
    value: value ?? '',
    states: {
      ...(role === 'heading' && { level: Number(attributes.level) }),
      ...(['radio', 'checkbox'].includes(plain) && { checked: String(has('checked')) }),
      ...(/toggle ?button/.test(role) && { pressed: String(has('pressed') || has('checked')) }),
      ...((has('expanded') || has('collapsed')) && { expanded: has('expanded') }),
      ...(plain === 'tab' && { selected: has('selected') }),
      ...(has('unavailable') && { disabled: true }),
      ...(attributes.live && { live: attributes.live }),
      ...(attributes.haspopup && { hasPopup: attributes.haspopup }),
    },
    children: children.map(fromFirefox),
  };
};

const withId = (node, id) => {
  if (node.attributes.id === id) return node;
  for (const child of node.children) {
    const found = withId(child, id);
    if (found) return found;
  }
  return undefined;
};

const askFirefox = async (page) => {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result: answer } = await session.send('script.evaluate', {
    expression: `(${readTab})(${JSON.stringify(page.url())})`,
    awaitPromise: true,
    target: { context: tree.contexts[0].context },
  });
  if (answer.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer.result.value;
};

/** The copy follows the page a little later, and is there only once somebody has asked: read until two are the same. */
export const treeInFirefox = async (page, selector) => {
  let last = '';
  for (let tries = 0; tries < 100; tries++) {
    const now = await askFirefox(page);
    if (now !== '' && now === last) {
      const root = withId(JSON.parse(now), selector.replace('#', ''));
      if (root) return { tree: fromFirefox(root) };
    }
    last = now;
    await wait(120);
  }
  throw new Error(`Firefox has no accessibility tree of ${selector}`);
};
