import type {} from 'a11y-toolbar/react';

export const attributes = [
  <a11y-toolbar
    active
    lang="en"
    className="bar"
    data-a11y-ignore=""
    controls="all"
    font-sizes="1 2"
    backgrounds="black beige"
    letter-spacings="0 0.12"
    word-spacings="0 0.16"
    line-heights="0 1.5"
    paragraph-spacings="0 2"
    line-lengths="0 60"
    fonts="serif; monospace"
    saturations="0 1"
    presets="calm system"
    storage="session"
    storage-key="choices"
    cross-origin="off"
    layout="auto"
    placement="floating"
    corner="top-end"
    look="dark"
    control="stepper"
    hotkey="Alt+Shift+A"
  />,
  <a11y-toolbar>
    <span slot="label">Easy reading</span>
  </a11y-toolbar>,
  // @ts-expect-error no such value
  <a11y-toolbar storage="everywhere" />,
  // @ts-expect-error no such attribute
  <a11y-toolbar colour="red" />,
];

export const properties = [
  <a11y-toolbar
    active={false}
    controls={['font-size', 'all']}
    fontSizes={[1, 2]}
    backgrounds={['black', 'beige']}
    letterSpacings={[0, 0.12]}
    wordSpacings={[0, 0.16]}
    lineHeights={[0, 1.5]}
    paragraphSpacings={[0, 2]}
    lineLengths={[0, 60]}
    fonts={['serif']}
    saturations={[0, 1]}
    presets={['calm', { name: 'Exam', preferences: { fontSize: 1.5 } }]}
    storage={{ load: () => undefined, save: (record) => record }}
    storageKey="choices"
    crossOrigin="off"
    layout="auto"
    placement="inline"
    corner="top-end"
    look="soft"
    control={['font-size:stepper']}
    hotkey=""
    preferences={{ fontSize: 2, background: 'black' }}
    strings={{ lang: 'en', title: 'Reading' }}
    ref={(element) => element?.toggle()}
  />,
  // @ts-expect-error no such scheme
  <a11y-toolbar backgrounds={['pink']} />,
  // @ts-expect-error it is read only
  <a11y-toolbar settings={[]} />,
];

export const events = (
  <a11y-toolbar
    ona11y-toolbar-change={({ preferences, changed }) => [preferences.fontSize.toFixed(), changed]}
    ona11y-toolbar-toggle={({ active, source }) => [Number(active), source.length]}
    ona11y-toolbar-error={({ settings, error }) => [settings.includes('fontSize'), error]}
  />
);
