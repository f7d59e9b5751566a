/** Shows preferences on a page, and gives up those that fail. */
import type { PageEngine, Report } from '../../page/index.js';
import { toPageStyle } from '../../settings/page-style.js';
import { defaults, differences } from '../../settings/preferences.js';
import type { Preferences, SettingName } from '../../settings/catalog.js';

/** The settings that the page cannot be shown with, and the error that was thrown. */
export interface Failure {
  /** One setting, or several that fail only together. */
  readonly settings: readonly SettingName[];
  readonly error: unknown;
}

/** A view of preferences on a page: it gives up those that make the engine fail, the others hold. */
export interface PageView {
  /** Shows preferences; `undefined` sets the page back. */
  show(engine: PageEngine, preferences: Preferences | undefined): Promise<Report>;
}

/**
 * Makes a view of preferences.
 * @param told - takes each failure, once: a setting that has failed is not tried again
 */
export function createPageView(told: (failure: Failure) => void): PageView {
  const broken = new Set<SettingName>();
  let latest: object | undefined;

  const without = (preferences: Preferences): Preferences => ({
    ...preferences,
    ...Object.fromEntries([...broken].map((name) => [name, defaults[name]])),
  });

  function giveUp(settings: readonly SettingName[], error: unknown): void {
    for (const name of settings) broken.add(name);
    told({ settings, error });
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
    return attempt(engine, wanted);
  }

  async function attempt(engine: PageEngine, preferences: Preferences): Promise<Report> {
    const wanted = without(preferences);
    try {
      return await engine.apply(toPageStyle(wanted));
    } catch (error) {
      return recover(engine, wanted, error);
    }
  }

  return {
    async show(engine, preferences) {
      latest = {};
      // the engine outlives the toolbar, and must not hold on to it
      engine.onfailure =
        preferences && ((error) => void recover(engine, without(preferences), error));
      return attempt(engine, preferences ?? defaults);
    },
  };
}

const NOTHING: Report = { missing: [], unreachable: [] };
