import type { Background, SettingName } from '../settings/settings.js';

/** Everything that the toolbar says in one language. The table of settings decides what is needed. */
export interface Strings {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  /** What the visitor switches on: the name of the switch and of the whole bar. */
  readonly title: string;
  readonly reset: string;
  readonly disable: string;
  readonly close: string;
  /** Three letters to show sizes, colours and spacings with. */
  readonly sample: string;
  /** The legends of the controls, without the colon. */
  readonly legends: Readonly<Record<SettingName, string>>;
  readonly backgrounds: Readonly<Record<Background, string>>;
}
