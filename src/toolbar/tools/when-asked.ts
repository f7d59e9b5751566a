/** Loads the tools when a choice in force asks for one. It comes with what every choice in force needs. */
import { part } from '../part.js';
import { asksForTools } from './asked.js';
import type { ToolsOptions } from './tools.js';

/** The tools of a toolbar. */
export interface Tools {
  /** Resolves when no code of the tools is being loaded. */
  readonly settled: Promise<unknown>;
  /** Resolves when no tool is being loaded. */
  readonly atWork: Promise<unknown>;
}

/** @param missed - called when a tool is asked for and does not come */
export function toolsWhenAsked(options: ToolsOptions, missed: () => void): Tools {
  const { host, store, connection } = options;
  /** The state for which the tools were asked for last. */
  let asked: unknown;

  const code = part(
    async () => (await import('./tools.js')).tools(options),
    () => {
      host.requestUpdate();
      if (!code.value) missed();
    },
  );

  function look(): void {
    // what did not come is asked for again at the next choice only
    if (code.value || asked === store.state || !connection.leads || !asksForTools(host)) return;
    asked = store.state;
    void code.load();
  }

  look();
  host.addController({ hostUpdated: look });

  return {
    get settled() {
      return code.settled;
    },
    get atWork() {
      return Promise.resolve(code.value?.settled);
    },
  };
}
