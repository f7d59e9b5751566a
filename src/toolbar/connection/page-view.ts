/** Shows preferences on a page, and gives up those that fail. */
import { inform, warn } from '../../settings/console.js';
import { A11yToolbarErrorEvent } from '../error-event.js';
import type { PageEngine, Report } from '../../page/index.js';
import type { UpdatingElement } from '../updating-element.js';
import { engineOf } from './engine-of.js';
import { toPageStyle } from '../../settings/page-style.js';
import { defaults, differences } from '../../settings/preferences.js';
import type { Preferences, SettingName } from '../../settings/catalog.js';

/** A view of preferences on a page: it gives up those that make the engine fail, the others hold. */
export interface PageView {
  /** Shows preferences; `undefined` sets the page back. */
  show(page: Document, preferences: Preferences | undefined): Promise<Report>;
  /** Has the engine get to know a page. */
  prepare(page: Document): void;
}

/** A toolbar that says how the engine is to show its page. */
export interface ShowingElement extends UpdatingElement {
  readonly crossOrigin: 'anonymous' | 'off';
  readonly layout: 'wide' | 'auto';
}

/**
 * Makes a view of preferences, which tells of what the page cannot show: of a setting that fails once, by an
 * event of the toolbar, since it is not tried again; of parts of the page that are out of reach in the console.
 * @param Engine - the engine to use on pages that have none
 * @param missed - called when code that is needed does not come
 */
export function createPageView(
  host: ShowingElement,
  Engine: typeof PageEngine,
  missed: () => void,
): PageView {
  const broken = new Set<SettingName>();
  let latest: object | undefined;
  let hasTold = false;

  function engineFor(page: Document): PageEngine {
    const engine = engineOf(page) ?? Engine.for(page);
    engine.exclude(host);
    engine.crossOrigin = host.crossOrigin;
    engine.layout = host.layout;
    return engine;
  }

  const without = (preferences: Preferences): Preferences => ({
    ...preferences,
    ...Object.fromEntries([...broken].map((name) => [name, defaults[name]])),
  });

  function giveUp(settings: readonly SettingName[], error: unknown): void {
    for (const name of settings) broken.add(name);
    warn(`the page cannot be shown with this, it is given up: ${settings.join(', ')}.`, error);
    host.dispatchEvent(new A11yToolbarErrorEvent(settings, error));
  }

  /** Finds out, one setting at a time, which of them fail. The engine has set the page back by now. */
  async function recover(engine: PageEngine, wanted: Preferences, error: unknown): Promise<Report> {
    const turn = latest;
    const chosen = differences(wanted, defaults);
    const before = broken.size;
    if (!chosen.length) return NOTHING;
    for (const name of chosen) {
      try {
        await engine.apply(toPageStyle({ ...defaults, [name]: wanted[name] }));
      } catch (own) {
        giveUp([name], own);
      }
      // a newer choice finds out for itself
      if (turn !== latest) return NOTHING;
    }
    if (broken.size === before) giveUp(chosen, error);
    return tryToShow(engine, wanted);
  }

  async function tryToShow(engine: PageEngine, preferences: Preferences): Promise<Report> {
    const wanted = without(preferences);
    try {
      return await engine.apply(toPageStyle(wanted));
    } catch (error) {
      return recover(engine, wanted, error);
    }
  }

  return {
    async show(page, preferences) {
      const engine = engineFor(page);
      latest = {};
      // the engine outlives the toolbar, and must not hold on to it
      engine.onfailure =
        preferences && ((error) => void recover(engine, without(preferences), error));
      const report = await tryToShow(engine, preferences ?? defaults);
      if (report.unreachable.length && !hasTold) inform(UNREACHABLE, report.unreachable);
      hasTold ||= report.unreachable.length > 0;
      // early.js of another version may have brought an engine that knows of no such list
      if ((report as Partial<Report>).missing?.length) missed();
      return report;
    },
    prepare(page) {
      const engine: Partial<PageEngine> = engineFor(page);
      // early.js of another version may have brought one that cannot
      void engine.prepare?.();
    },
  };
}

const NOTHING: Report = { missing: [], unreachable: [] };

const UNREACHABLE =
  'not all of this page can be adapted. A style sheet of another origin needs the header ' +
  'Access-Control-Allow-Origin, and a shorthand with var() no longhand after it:';
