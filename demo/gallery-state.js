import '../dist/a11y-toolbar.esm.js';
import ar from '../dist/locales/ar.js';

const state = Object.fromEntries(new URLSearchParams(location.search));
const { language, placement, controls, control, look } = state;
const toolbar = document.createElement('a11y-toolbar');
toolbar.constructor.locale(ar);
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
Object.assign(toolbar, { storage: 'none', lang: language, placement, controls, control, look });
document.body.prepend(toolbar);
if (state.state !== 'off') {
  toolbar.set({ fontSize: Number(state.fontSize), background: state.background });
  await toolbar.applied;
  const sections = toolbar.shadowRoot.querySelectorAll('[part~=section]');
  sections[Number(state.section) - 1]?.click();
  if (state.state === 'closed') toolbar.shadowRoot.querySelector('[part~=close]').click();
}
