/** `<a11y-toolbar>` in the JSX of Preact: `import type {} from 'a11y-toolbar/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { ToolbarAttributes, ToolbarListeners, ToolbarProperties } from './markup.js';

/** The props of `<a11y-toolbar>`. */
export type A11yToolbarProps = HTMLAttributes<A11yToolbar> &
  ToolbarAttributes &
  ToolbarProperties &
  ToolbarListeners<'ona11y-toolbar-change', 'ona11y-toolbar-toggle', 'ona11y-toolbar-error'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'a11y-toolbar': A11yToolbarProps;
    }
  }
}
