import type { GlobalComponents } from 'vue';
import type {} from '../../../src/frameworks/vue.js';

type Props = InstanceType<GlobalComponents['a11y-toolbar']>['$props'];

export const vue: Props[] = [
  {},
  { active: true, lang: 'en', 'font-sizes': '1 2', fontSizes: [1, 2], storage: 'none' },
  { onA11yToolbarChange: ({ changed }) => changed.includes('fontSize') },
  { controls: 'all', presets: 'calm', control: ['stepper'] },
  { onA11yToolbarError: ({ settings }) => settings.includes('fontSize') },
  // @ts-expect-error no such value
  { storage: 'everywhere' },
  // @ts-expect-error no such attribute
  { colour: 'red' },
];
