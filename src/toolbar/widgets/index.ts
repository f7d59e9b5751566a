/** The list of all widgets: the only file that imports them. */
import { colors } from './colors.js';
import { outline } from './outline/outline.js';
import { presets } from './presets.js';
import { readAloud } from './read-aloud/read-aloud.js';
import { share } from './share.js';
import type { ToolbarElement } from '../toolbar-element.js';
import type { CreateWidget, Widget } from './widget.js';
import type { WidgetWord } from './words.js';

const widgets: Readonly<Record<WidgetWord, CreateWidget>> = {
  presets,
  colors,
  outline,
  'read-aloud': readAloud,
  share,
};

/** The widgets that a toolbar offers, in order. Each is made when it is first offered. */
export function widgetsOf(
  host: ToolbarElement & { readonly controls: readonly string[] },
  say: (words: string) => void,
): () => (readonly [word: string, widget: Widget])[] {
  const made = new Map<string, Widget>();
  return () =>
    host.controls.flatMap((word) => {
      if (!isWidget(word)) return [];
      let widget = made.get(word);
      if (!widget) made.set(word, (widget = widgets[word](host, say)));
      return [[word, widget] as const];
    });
}

const isWidget = (word: string): word is WidgetWord => Object.hasOwn(widgets, word);
