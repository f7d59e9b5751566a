import type { SomeStrings, Strings } from '../locales/strings.js';
import type { Report } from '../page/index.js';
import type { Preferences } from '../settings/catalog.js';
import type { Background } from '../settings/colors/background.js';
import type { OwnPreset, PresetName } from '../settings/preset-names.js';
import type { OwnStorage, StorageKind } from '../settings/storage/stored-record.js';
import { createStore } from '../settings/store.js';
import { attributeNames, defineAttributes, takeAttribute, takeProperties } from './attributes.js';
import { connect } from './connection/connection.js';
import { tellPage } from './events.js';
import { fold } from './placement/fold.js';
import { language } from './language/language.js';
import { givenStrings } from './language/given-strings.js';
import { offerCurrentValues, offersOf, type OfferedSetting } from './offers.js';
import { assemble, type Assembly } from './assembly.js';
import type { Corner, Placement } from './placement/corners.js';
import { UpdatingElement } from './updating-element.js';

/**
 * A bar with which visitors set a page's font size, background and letter spacing. What they choose
 * is applied to the whole page, remembered, and undone exactly when they switch it off.
 * @tagname a11y-toolbar
 * @attr {string} [controls=font-size background letter-spacing] - the settings to offer, in order;
 * `all` for all there are; with `:stepper` a control has steps, as in `letter-spacing:stepper`
 * @attr {string} [font-sizes=1 1.25 1.5 2] - factors of every font size, 1 to 3
 * @attr {string} [backgrounds=white black blue beige brown] - also `green`, `yellow`, `dark`, `sepia`
 * and `grey`; always the page's own
 * @attr {string} [letter-spacings=0 0.12 0.2] - what is added between letters, 0 to 1 em
 * @attr {string} [word-spacings=0 0.16 0.32] - what is added between words, 0 to 2 em
 * @attr {string} [line-heights=0 1.5 2] - the least height of lines, 1 to 3 times the font size
 * @attr {string} [paragraph-spacings=0 1.5 2] - the least space after paragraphs, 1 to 4 times the
 * font size
 * @attr {string} [line-lengths=0 60 80] - the most characters in a line, 20 to 200
 * @attr {string} [fonts=sans-serif; serif; monospace] - font families that the site has, with `;`
 * between; each may have a name before it, as in `Easy to read=Atkinson Hyperlegible, sans-serif`
 * @attr {string} [saturations=0 0.5 1 2] - factors of the strength of all colors, 0 to 3
 * @attr {string} [presets=low-vision dyslexia text-spacing calm reading system] - the presets to
 * offer; in the property also the site's own, `{ name, preferences }`
 * @attr {'local' | 'session' | 'none'} [storage=local] - where choices are remembered
 * @attr {string} [storage-key=a11y-toolbar] - the name under which they are stored
 * @attr {'anonymous' | 'off'} [cross-origin=anonymous] - `anonymous` asks once more, with CORS, for style
 * sheets of other origins that cannot be read; `off` does not. No other request is made but for the
 * toolbar's own files
 * @attr {'wide' | 'auto'} [layout=wide] - the layout of the page for larger text: `wide` keeps the one that the page
 * has, `auto` takes the page's own for a narrower window where the text has no room
 * @attr {'top' | 'bottom' | 'inline' | 'floating'} [placement=top] - where the bar opens: along the top or
 * the bottom, as a card in a corner, or in the flow of the page. Folded, as each page begins, it is one
 * button over the page, at the bottom or round in the corner. In small windows it is a sheet or one low
 * line. It takes another place where it would cover what cannot be scrolled. `inline` begins open while
 * the version is on
 * @attr {'top-start' | 'top-end' | 'bottom-start' | 'bottom-end'} [corner=bottom-end] - the corner
 * in which `floating` stands, unless it would cover what cannot be scrolled
 * @attr {'plain' | 'soft' | 'dark'} [look=plain] - the bar's own looks, until a background is chosen
 * @attr {string} [control=radio] - `radio` shows all values; `stepper` shows less and more around
 * the current one, where the values are numbers; for one control alone as in `font-size:stepper`
 * @attr {string} [hotkey] - a key that opens the bar and leads to it, and back: `Alt+Shift+` or
 * `Ctrl+Shift+` and a letter or digit; never taken from the page
 * @attr {boolean} active - the version for visually impaired people is on. Where the page has this attribute,
 * it is on from the start, with a folded bar, unless the visitor has stored something else
 * @attr {string} lang - the bar's language; else that of the nearest `lang` around it
 * @fires {A11yToolbarChangeEvent} a11y-toolbar-change - other values are chosen
 * @fires {A11yToolbarToggleEvent} a11y-toolbar-toggle - switched on or off
 * @fires {A11yToolbarErrorEvent} a11y-toolbar-error - the page cannot be shown with some settings
 * @slot icon - a picture for the switch, instead of the eye
 * @slot label - words for the switch, instead of those of the language
 * @slot controls - further controls, after those of the toolbar
 * @slot statement - a link to the site's accessibility statement
 * @csspart bar - the whole bar
 * @csspart head - the part of the bar that holds the switch
 * @csspart button - every button
 * @csspart switch - the button that switches on, and opens and closes the bar
 * @csspart message - the text that tells that a part of the toolbar did not come, or that the choices are deleted
 * @csspart panel - what the switch opens, with the controls
 * @csspart group - a control, also as `group-` and its word in `controls`: `group-font-size`, `group-presets`
 * @csspart step - less or more, around the value of a control with `stepper`
 * @csspart value - that value
 * @csspart legend - the caption of a control
 * @csspart option - the box of a value to choose, or of a setting that is on or off
 * @csspart sample - shows what a value does
 * @csspart reset-one - the button that sets one control back
 * @csspart actions - the box with the buttons that switch off, take back, set back and delete
 * @csspart reset - the button that sets every control back
 * @csspart disable - the button that switches off
 * @csspart close - the button that closes the bar and leaves the choices in force
 * @csspart undo - the button that takes back the last change
 * @csspart forget - the button that switches off, sets all back and deletes what is stored
 * @csspart switch-option - a setting that is on or off: a box to tick and its label
 * @csspart section - the button that opens a section
 * @csspart search - the field that searches the settings
 * @csspart preset - the button of a preset
 * @csspart color - the field for one of the visitor's own colors, with its label
 * @csspart contrast - the contrast of these colors
 * @csspart target - the button that leads to a heading or landmark
 * @csspart link - the field with the link, where it cannot be copied
 * @cssprop [--a11y-toolbar-font=system-ui, sans-serif] - the font family of the bar
 * @cssprop [--a11y-toolbar-text=#1a1a1a] - text, unless a background is chosen
 * @cssprop [--a11y-toolbar-background=#ffffff] - background, unless one is chosen
 * @cssprop [--a11y-toolbar-border=#767676] - boundaries, unless a background is chosen
 * @cssprop [--a11y-toolbar-focus=#0a3a9e] - the ring around what has the focus, unless a background is chosen
 * @cssprop [--a11y-toolbar-radius=0.4em] - the roundness of buttons, values and fields
 * @cssprop [--a11y-toolbar-gutter=clamp(12px, 3vw, 32px)] - the space at both ends of the bar
 */
export class A11yToolbar extends UpdatingElement {
  static readonly observedAttributes: readonly string[] = attributeNames.concat('active');

  static {
    defineAttributes(this.prototype);
  }

  /** Teaches all toolbars a language, such as `a11y-toolbar/locales/de`, or other words of one. */
  static locale(strings: Strings): void {
    givenStrings.add(strings);
  }

  /** The settings to offer, in order, by the names of their controls; `['all']` for all there are. */
  declare controls: readonly string[];
  /** The font sizes to offer, as factors of the page's own, 1 to 3. */
  declare fontSizes: readonly number[];
  /** The color schemes to offer, by name; always the page's own, `default`, as well. */
  declare backgrounds: readonly Background[];
  /** The letter spacings to offer: the space that is added, 0 to 1 em. */
  declare letterSpacings: readonly number[];
  /** The word spacings to offer: the space that is added, 0 to 2 em. */
  declare wordSpacings: readonly number[];
  /** The least line heights to offer, as factors of the font size, 1 to 3; 0 is the page's own. */
  declare lineHeights: readonly number[];
  /** The least spaces after paragraphs to offer, as factors of the font size, 1 to 4; 0 is the page's own. */
  declare paragraphSpacings: readonly number[];
  /** The longest lines to offer, in characters, 20 to 200; 0 is the page's own. */
  declare lineLengths: readonly number[];
  /** The font families to offer, perhaps with names: `['Easy to read=Atkinson Hyperlegible']`. */
  declare fonts: readonly string[];
  /** The strengths of colors to offer, as factors, 0 to 3; 1 is the page's own. */
  declare saturations: readonly number[];
  /** The presets to offer, by name, or the site's own. */
  declare presets: readonly (PresetName | OwnPreset)[];
  /** The storage of choices, `local` unless it is set; one of the site's own is an object, `{ load, save }`. */
  declare storage: StorageKind | OwnStorage;
  /** The name under which choices are stored, `a11y-toolbar` unless it is set. */
  declare storageKey: string;
  /** `anonymous`, the default, asks for style sheets that cannot be read again, with CORS; `off` does not. */
  declare crossOrigin: 'anonymous' | 'off';
  /** `wide`, the default, keeps the page's layout; `auto` gives larger text a narrower one where it has no room. */
  declare layout: 'wide' | 'auto';
  /** The place of the bar, `top` unless it is set. */
  declare placement: Placement;
  /** The corner of a floating bar, `bottom-end` unless it is set or something is in the way there. */
  declare corner: Corner;
  /** The bar's own looks, `plain` unless they are set. */
  declare look: 'plain' | 'soft' | 'dark';
  /** The kinds of control: `radio`, the default, or `stepper`, also for one setting, as in `['font-size:stepper']`. */
  declare control: readonly string[];
  /** A key that leads to the bar and back, e.g. `Ctrl+Shift+9`; empty, the default, for none. */
  declare hotkey: string;

  readonly #store = createStore();
  readonly #connection = connect(
    this,
    this.#store,
    takeProperties(this, ['active', 'preferences', 'strings']),
    () => {
      this.#assembly.miss();
    },
  );
  readonly #language = language(this, givenStrings);
  readonly #fold = fold(this);
  readonly #assembly: Assembly = assemble({
    host: this,
    store: this.#store,
    fold: this.#fold,
    connection: this.#connection,
    language: this.#language,
  });

  constructor() {
    super();
    this.#store.subscribe((change) => {
      const { changed, toggled, source } = change;
      if (toggled && source !== 'storage') this.#fold.open();
      else this.requestUpdate();
      // once in a page, and only choices that were made in it
      if (changed.length && this.#connection.leads && source !== 'storage')
        this.#assembly.announce(changed);
      tellPage(this, change);
    });
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'active') this.active = value !== null;
    else if (value !== before) takeAttribute(this, name, value);
  }

  /** True while the version for visually impaired people is on. */
  get active(): boolean {
    return this.#store.state.active;
  }

  set active(active: boolean) {
    if (!this.#connection.isOpen) this.#store.presume(active);
    else if (active) this.enable();
    else this.disable();
  }

  /** The chosen values, frozen. Setting the property is the same as calling `set()`. */
  get preferences(): Preferences {
    return this.#store.state.preferences;
  }

  set preferences(preferences: Partial<Preferences>) {
    this.set(preferences);
  }

  /** The words of this toolbar alone, as they were given: all or some, for pages in their `lang`. */
  get strings(): SomeStrings | undefined {
    return this.#language.own as SomeStrings | undefined;
  }

  set strings(strings: SomeStrings | undefined) {
    this.#language.own = strings;
  }

  /** The settings that the bar offers, in order, with the values to choose from. */
  get settings(): readonly OfferedSetting[] {
    return offersOf(this);
  }

  /** Resolves when the page shows the current preferences. Tells what is missing or out of reach. */
  get applied(): Promise<Report> {
    return this.updateComplete
      .then(() => this.#assembly.toolsAtWork)
      .then(() => this.#connection.applied);
  }

  /**
   * Chooses values, and switches on. Members that are not valid are ignored, with a warning.
   * @example toolbar.set({ fontSize: 2, background: 'black', letterSpacing: 0.12 });
   */
  set(preferences: Partial<Preferences>): void {
    this.#store.set(preferences);
  }

  /** Sets every setting back to the page's own. Does not switch off. */
  reset(): void {
    this.#store.reset();
  }

  /** Switches on, with what was chosen last, and opens the bar. */
  enable(): void {
    this.#store.enable();
  }

  /** Switches off: the page is as its author made it. The choices are kept. */
  disable(): void {
    this.#store.disable();
  }

  /** Switches off, sets every setting back and deletes what is stored. */
  forget(): void {
    this.#store.forget();
  }

  /** Switches on or off. */
  toggle(): void {
    if (this.active) this.disable();
    else this.enable();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // what has come since shows with the next update
    await this.#assembly.settled;
    return super.getUpdateComplete();
  }

  protected override update(): void {
    offerCurrentValues(this);
    this.toggleAttribute('active', this.active);
    this.#assembly.update();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'a11y-toolbar': A11yToolbar;
  }
}
