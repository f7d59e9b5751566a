/** The success criteria of WCAG 2.2, levels A and AA, as an audit of a toolbar's states sees them. */
import type { Preferences } from '../../../settings/catalog.js';

/** A success criterion. */
export interface Criterion {
  /** Its number, such as `1.4.3`. */
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Its clause in EN 301 549 V3.2.1, which has the criteria of WCAG 2.1. */
  readonly clause?: string;
  /** How the states of a toolbar bear on it. Left out: they do not. */
  readonly matter?: Matter;
}

/** The bearing of a toolbar's states on a criterion. */
export interface Matter {
  /** The rules of this package that look for it, besides those that axe has tagged with it. */
  readonly rules: readonly string[];
  /** The states among which there must be one, or the criterion is not tested. */
  readonly needs?: (state: Preferences) => boolean;
  /** What is needed, in words. */
  readonly wants?: string;
}

const isLarge = ({ fontSize }: Preferences): boolean => fontSize >= 2;

const isSpaced = ({
  lineHeight,
  letterSpacing,
  wordSpacing,
  paragraphSpacing,
}: Preferences): boolean =>
  lineHeight >= 1.5 && letterSpacing >= 0.12 && wordSpacing >= 0.16 && paragraphSpacing >= 2;

/** The rules about what a larger or wider text may push out of sight. */
const LOSSES = ['text-lost', 'text-covered', 'control-lost'];

const MATTERS: Readonly<Record<string, Matter>> = {
  '1.4.1': { rules: [] },
  '1.4.3': { rules: ['text-contrast-drawn'] },
  '1.4.4': {
    rules: LOSSES,
    needs: isLarge,
    wants: 'a font size of 200 %',
  },
  '1.4.10': { rules: ['sideways-scrolling'] },
  '1.4.11': { rules: ['graphic-lost', 'state-not-visible'] },
  '1.4.12': {
    rules: LOSSES,
    needs: isSpaced,
    wants: 'the four spacings of the criterion together',
  },
  '1.4.13': { rules: [] },
  '2.1.1': { rules: [] },
  '2.1.2': { rules: ['keyboard-trap'] },
  '2.4.3': { rules: [] },
  '2.4.7': { rules: ['focus-not-visible'] },
  '2.4.11': { rules: ['focus-obscured'] },
  '2.5.8': { rules: [] },
};

const ADDED_IN_2_2 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

const NAMES = `
1.1.1 A Non-text Content
1.2.1 A Audio-only and Video-only (Prerecorded)
1.2.2 A Captions (Prerecorded)
1.2.3 A Audio Description or Media Alternative (Prerecorded)
1.2.4 AA Captions (Live)
1.2.5 AA Audio Description (Prerecorded)
1.3.1 A Info and Relationships
1.3.2 A Meaningful Sequence
1.3.3 A Sensory Characteristics
1.3.4 AA Orientation
1.3.5 AA Identify Input Purpose
1.4.1 A Use of Color
1.4.2 A Audio Control
1.4.3 AA Contrast (Minimum)
1.4.4 AA Resize Text
1.4.5 AA Images of Text
1.4.10 AA Reflow
1.4.11 AA Non-text Contrast
1.4.12 AA Text Spacing
1.4.13 AA Content on Hover or Focus
2.1.1 A Keyboard
2.1.2 A No Keyboard Trap
2.1.4 A Character Key Shortcuts
2.2.1 A Timing Adjustable
2.2.2 A Pause, Stop, Hide
2.3.1 A Three Flashes or Below Threshold
2.4.1 A Bypass Blocks
2.4.2 A Page Titled
2.4.3 A Focus Order
2.4.4 A Link Purpose (In Context)
2.4.5 AA Multiple Ways
2.4.6 AA Headings and Labels
2.4.7 AA Focus Visible
2.4.11 AA Focus Not Obscured (Minimum)
2.5.1 A Pointer Gestures
2.5.2 A Pointer Cancellation
2.5.3 A Label in Name
2.5.4 A Motion Actuation
2.5.7 AA Dragging Movements
2.5.8 AA Target Size (Minimum)
3.1.1 A Language of Page
3.1.2 AA Language of Parts
3.2.1 A On Focus
3.2.2 A On Input
3.2.3 AA Consistent Navigation
3.2.4 AA Consistent Identification
3.2.6 A Consistent Help
3.3.1 A Error Identification
3.3.2 A Labels or Instructions
3.3.3 AA Error Suggestion
3.3.4 AA Error Prevention (Legal, Financial, Data)
3.3.7 A Redundant Entry
3.3.8 AA Accessible Authentication (Minimum)
4.1.2 A Name, Role, Value
4.1.3 AA Status Messages`;

/** All criteria, in the order of WCAG. */
export const criteria: readonly Criterion[] = NAMES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', level, ...name] = line.split(' ');
    const matter = MATTERS[id];
    return {
      id,
      name: name.join(' '),
      level: level === 'A' ? 'A' : 'AA',
      ...(!ADDED_IN_2_2.includes(id) && { clause: `9.${id}` }),
      ...(matter && { matter }),
    };
  });
