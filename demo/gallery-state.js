import '../dist/a11y-toolbar.esm.js';
import ar from '../dist/locales/ar.js';

const state = Object.fromEntries(new URLSearchParams(location.search));
const { language, placement, control, look } = state;
const toolbar = document.createElement('a11y-toolbar');
toolbar.constructor.locale(ar);
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
Object.assign(toolbar, { storage: 'none', lang: language, placement, control, look });
document.body.prepend(toolbar);
if (state.state !== 'off') {
  toolbar.set({ fontSize: Number(state.fontSize), background: state.background });
  await toolbar.applied;
  if (state.state === 'closed') toolbar.shadowRoot.querySelector('[part~=close]').click();
}
