import 'a11y-toolbar/define';
import type { Preferences } from 'a11y-toolbar';

const toolbar = document.querySelector('a11y-toolbar')!;
toolbar.addEventListener('a11y-toolbar-change', ({ preferences }) => {
  const { fontSize }: Preferences = preferences;
  document.title = `Text at ${String(fontSize)}`;
});
