/** `<a11y-toolbar>` in the markup of Svelte: `import type {} from 'a11y-toolbar/svelte'`. */
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { ToolbarAttributes, ToolbarListeners, ToolbarProperties } from './markup.js';

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
      'a11y-toolbar': Partial<Pick<A11yToolbar, 'lang' | 'dir' | 'id' | 'hidden'>> & {
        class?: string;
        style?: string;
        [name: `data-${string}`]: unknown;
      } & ToolbarAttributes &
        ToolbarProperties &
        // Svelte 5, and 4
        ToolbarListeners<'ona11y-toolbar-change', 'ona11y-toolbar-toggle', 'ona11y-toolbar-error'> &
        ToolbarListeners<
          'on:a11y-toolbar-change',
          'on:a11y-toolbar-toggle',
          'on:a11y-toolbar-error'
        >;
    }
  }
}
