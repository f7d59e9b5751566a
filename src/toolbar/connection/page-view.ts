import type { PageEngine, Report } from '../../page/index.js';
import { defaults, differences, toPageStyle } from '../../settings/preferences.js';
import type { Preferences, SettingName } from '../../settings/catalog.js';

/** A setting that the page cannot be shown with, and what was thrown. */
export interface Failure {
  /** Several where they fail only together. */
  readonly settings: readonly SettingName[];
  readonly error: unknown;
}

/** What a page shows of preferences: those that it cannot bear are given up, the others hold. */
export interface PageView {
  /** Shows what is chosen; `undefined` sets the page back. */
  show(engine: PageEngine, preferences: Preferences | undefined): Promise<Report>;
}

/** @param told - told of each failure once: what has failed is not tried again */
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

  /** Finds out, one setting at a time, which of them it was. The page has been set back by now. */
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
      // something else has been chosen meanwhile, which finds out for itself
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
      // the engine outlives a toolbar, which it must not keep
      engine.onfailure =
        preferences && ((error) => void recover(engine, without(preferences), error));
      return attempt(engine, preferences ?? defaults);
    },
  };
}

const NOTHING: Report = { unreachable: [] };
