import type {} from '../../../src/frameworks/svelte.js';

export const svelte: svelteHTML.IntrinsicElements['a11y-toolbar'][] = [
  {},
  { active: true, lang: 'en', 'font-sizes': '1 2', fontSizes: [1, 2], storage: 'none' },
  { 'ona11y-toolbar-toggle': ({ active }) => Number(active) },
  { 'on:a11y-toolbar-change': ({ preferences }) => preferences.letterSpacing.toFixed() },
  { controls: 'all', presets: 'calm', control: ['stepper'] },
  { 'ona11y-toolbar-error': ({ settings }) => settings.includes('fontSize') },
  // @ts-expect-error no such value
  { storage: 'everywhere' },
  // @ts-expect-error no such attribute
  { colour: 'red' },
];
