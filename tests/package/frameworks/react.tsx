/** @jsxImportSource react */
import type {} from '../../../src/frameworks/react.js';

export const react = [
  <a11y-toolbar />,
  <a11y-toolbar active lang="en" className="bar" font-sizes="1 2" storage="none" />,
  <a11y-toolbar
    fontSizes={[1, 2]}
    strings={{ lang: 'en', title: 'Reading' }}
    preferences={{ fontSize: 2 }}
    ref={(element) => element?.toggle()}
    ona11y-toolbar-change={({ preferences }) => preferences.fontSize.toFixed()}
    ona11y-toolbar-toggle={({ active }) => Number(active)}
    ona11y-toolbar-error={({ settings }) => settings.includes('fontSize')}
  />,
  <a11y-toolbar controls="all" presets="calm" control="font-size:stepper" />,
  // @ts-expect-error no such value
  <a11y-toolbar storage="everywhere" />,
  // @ts-expect-error no such attribute
  <a11y-toolbar colour="red" />,
  // @ts-expect-error an attribute lists in words
  <a11y-toolbar font-sizes={[1, 2]} />,
  // @ts-expect-error no such setting
  <a11y-toolbar preferences={{ fontsize: 2 }} />,
  // @ts-expect-error read only
  <a11y-toolbar settings={[]} />,
];
