/** `<a11y-toolbar>` in the templates of Vue: `import type {} from 'a11y-toolbar/vue'`. */
import type {} from 'vue';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { ToolbarAttributes, ToolbarListeners, ToolbarProperties } from './markup.js';

declare module 'vue' {
  interface GlobalComponents {
    'a11y-toolbar': new () => A11yToolbar & {
      $props: Partial<Pick<A11yToolbar, 'lang' | 'dir' | 'id' | 'hidden'>> & {
        [name: `data${Capitalize<string>}`]: unknown;
      } & ToolbarAttributes &
        ToolbarProperties &
        ToolbarListeners<'onA11yToolbarChange', 'onA11yToolbarToggle', 'onA11yToolbarError'>;
    };
  }
}
