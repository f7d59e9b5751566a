/**
 * The words by which the `controls` attribute names widgets, in the order of `all`. They are apart
 * from the widgets themselves, so that an attribute can be read without loading any widget.
 */
export const widgetWords = ['presets', 'colors', 'outline', 'read-aloud', 'share'] as const;

/** The word of a widget. */
export type WidgetWord = (typeof widgetWords)[number];
