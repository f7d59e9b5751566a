/** The package's main entry: the element's class, its events and types. It defines no element. */
export { default as en } from './locales/en.js';
export { default as ru } from './locales/ru.js';
export type { SomeStrings, Strings } from './locales/strings.js';
export type { SchemeName } from './settings/colors/scheme-names.js';
export { schemes } from './settings/colors/schemes.js';
export type { Preferences, SettingName, SettingValue } from './settings/catalog.js';
export type { Background } from './settings/colors/background.js';
export type { OwnStorage, StorageKind } from './settings/storage/stored-record.js';
export type { Source } from './settings/store.js';
export { A11yToolbar } from './toolbar/a11y-toolbar.js';
export { A11yToolbarErrorEvent } from './toolbar/error-event.js';
export { A11yToolbarChangeEvent, A11yToolbarToggleEvent } from './toolbar/events.js';
export type { OfferedSetting } from './toolbar/offers.js';
