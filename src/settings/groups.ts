import type { SettingName } from './catalog.js';
import type { Group } from './setting.js';

/** The groups that the settings stand in, in a bar that has many. */
export const groups: { readonly [Name in SettingName]: Group } = {
  fontSize: 'text',
  background: 'colour',
  letterSpacing: 'text',
  wordSpacing: 'text',
  lineHeight: 'text',
  paragraphSpacing: 'text',
  lineLength: 'text',
  fontFamily: 'text',
  fontWeight: 'text',
  textAlign: 'text',
  textTransform: 'text',
  fontStyle: 'text',
  hyphens: 'text',
  saturation: 'colour',
  images: 'media',
  backgroundImages: 'media',
  embeds: 'media',
  motion: 'media',
  links: 'guidance',
  headings: 'guidance',
  focus: 'guidance',
  pointer: 'guidance',
  guide: 'guidance',
  magnifier: 'guidance',
};
