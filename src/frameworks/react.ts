/** `<a11y-toolbar>` in the JSX of React 19: `import type {} from 'a11y-toolbar/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';
import type { ToolbarAttributes, ToolbarListeners, ToolbarProperties } from './markup.js';

/** The props of `<a11y-toolbar>`. */
export type A11yToolbarProps = DetailedHTMLProps<HTMLAttributes<A11yToolbar>, A11yToolbar> &
  ToolbarAttributes &
  ToolbarProperties &
  ToolbarListeners<'ona11y-toolbar-change', 'ona11y-toolbar-toggle', 'ona11y-toolbar-error'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'a11y-toolbar': A11yToolbarProps;
    }
  }
}
