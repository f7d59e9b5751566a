import { inFirefoxWindow, isFirefox } from '../browsers/firefox-window.js';

/**
 * The command `accessibility-tree`: the accessible objects of the page as the browser has them, shadow trees
 * included, as a flat list of `{ role, name, checked }` in document order. Only Chromium and Firefox have texts
 * among them, with the role `text`.
 */
export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;

      const page = session.browser.getPage(session.id);
      if (isFirefox(page)) return inFirefoxWindow(page, treeInFirefox, payload);
      if (page.accessibilityTree) return page.accessibilityTree();
      return flat(await page.accessibility.snapshot()).map(({ role, name, checked }) => ({
        role: role === 'StaticText' ? 'text' : role,
        name,
        checked,
      }));
    },
  };
}

const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

/** The page's own process sends its changes in order: once the new title has come, the rest has. */
async function treeInFirefox(browser, { title }) {
  /* global Cc, Ci, Services */
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const ROLES = {
    pushbutton: 'button',
    // with aria-pressed
    'toggle button': 'button',
    radiobutton: 'radio',
    'text leaf': 'text',
  };

  const documentIn = () => {
    const { firstChild } = service.getAccessibleFor(browser) ?? {};
    return firstChild?.name === title ? firstChild : undefined;
  };
  const tree = (accessible) => {
    const state = {};
    accessible.getState(state, {});
    const role = service.getStringRole(accessible.role);
    const own = {
      role: ROLES[role] ?? role,
      name: accessible.name ?? '',
      checked: (state.value & Ci.nsIAccessibleStates.STATE_CHECKED) !== 0,
    };
    const children = Array.from({ length: accessible.childCount }, (_, index) =>
      accessible.getChildAt(index),
    );
    return [own, ...children.flatMap(tree)];
  };

  if (!documentIn()) {
    await new Promise((resolve) => {
      const topic = 'accessible-event';
      const look = {
        observe() {
          if (!documentIn()) return;
          Services.obs.removeObserver(look, topic);
          resolve();
        },
      };
      Services.obs.addObserver(look, topic);
      look.observe();
    });
  }
  return tree(documentIn());
}
