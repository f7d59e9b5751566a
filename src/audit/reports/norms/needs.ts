/** What people with low vision need, after the note of the W3C: https://www.w3.org/TR/low-vision-needs/ */
import type { SettingName } from '../../../settings/catalog.js';

/** A need, in our words, and the settings that serve it. Without any it is no matter of the toolbar. */
export interface Need {
  readonly name: string;
  readonly settings: readonly SettingName[];
}

/** The needs, in the order of the note. */
export const needs: readonly Need[] = [
  { name: 'Brightness and colors of text and background', settings: ['background'] },
  { name: 'Contrast of text', settings: ['background'] },
  { name: 'Nothing told by color alone', settings: ['saturation'] },
  { name: 'Text that wraps, so that one scrolls in one direction', settings: ['fontSize'] },
  { name: 'Length of lines', settings: ['lineLength'] },
  { name: 'Hyphenation', settings: ['hyphens'] },
  { name: 'Size of text', settings: ['fontSize'] },
  { name: 'Font', settings: ['fontFamily', 'fontWeight'] },
  { name: 'Style of text, such as italics', settings: ['fontStyle'] },
  { name: 'Capital letters', settings: ['textTransform'] },
  { name: 'Space between lines', settings: ['lineHeight'] },
  { name: 'Space between letters', settings: ['letterSpacing'] },
  { name: 'Space between words', settings: ['wordSpacing'] },
  { name: 'Alignment of text', settings: ['textAlign'] },
  { name: 'Space between paragraphs', settings: ['paragraphSpacing'] },
  { name: 'Links and headings that can be told apart', settings: ['links', 'headings'] },
  { name: 'The focus and the pointer, easy to find', settings: ['focus', 'pointer'] },
  { name: 'Magnification', settings: ['magnifier'] },
  { name: 'Related information close together', settings: [] },
  { name: 'Settings of the system and the browser that are kept', settings: [] },
  { name: 'Printing with one’s own settings', settings: [] },
];
