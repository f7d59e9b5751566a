/** The list of all tools: the only file that imports them, each when it is first chosen. */
import { attempt } from '../../dom/attempt.js';
import { defaults } from '../../settings/preferences.js';
import type { SettingValue } from '../../settings/catalog.js';
import type { Connection } from '../connection/connection.js';
import type { Language } from '../language/language.js';
import type { ToolbarElement } from '../toolbar-element.js';
import { warn } from '../../settings/console.js';
import { toolbarsIn } from '../connection/toolbars-in-document.js';
import { whileConnected } from '../connection/while-connected.js';
import { askedOf, toolNames, type ToolName } from './asked.js';
import { createLayers, type Layers } from './overlay/layers.js';
import type { Tool } from './tool.js';

/** The means of the tools. */
export interface ToolsOptions {
  readonly host: ToolbarElement;
  readonly connection: Pick<Connection, 'leads'>;
  readonly language: Pick<Language, 'locale'>;
}

/** The tools of a toolbar. */
export interface Tools {
  /** Resolves when no tool is being loaded. */
  readonly settled: Promise<unknown>;
}

/** A tool at work. */
interface Running {
  readonly value: SettingValue;
  stop(): void;
}

/** The modules of the tools by setting. A visitor who does not use a tool does not load it. */
const loaders = {
  saturation: async () => (await import('./saturation.js')).saturation,
  images: async () => (await import('./image-texts.js')).imageTexts,
  embeds: async () => (await import('./embeds.js')).embeds,
  motion: async () => (await import('./motion.js')).motion,
  guide: async () => (await import('./reading-guide.js')).readingGuide,
  magnifier: async () => (await import('./magnifier.js')).magnifier,
} satisfies Record<ToolName, () => Promise<Tool<never>>>;

/** Keeps the chosen tools at work, for as long as the version is on and the toolbar leads. */
export function tools({ host, connection, language }: ToolsOptions): Tools {
  const loading = new Set<Promise<void>>();
  const running = new Map<string, Running>();
  let layers: Layers | undefined;

  function update(): void {
    layers?.update();
    const wanted =
      host.isConnected && host.active && connection.leads ? host.preferences : defaults;
    for (const name of toolNames) {
      const value = askedOf(name, wanted);
      if ((running.get(name)?.value ?? defaults[name]) === value) continue;
      running.get(name)?.stop();
      running.delete(name);
      if (value !== defaults[name])
        running.set(name, start(loaders[name] as () => Promise<Tool<SettingValue>>, value));
    }
  }

  function start(load: () => Promise<Tool<SettingValue>>, value: SettingValue): Running {
    const document = host.ownerDocument;
    const undo: (() => void)[] = [];
    let isWanted = true;

    const begin = (tool: Tool<SettingValue>): void => {
      if (!isWanted) return;
      const layer = (options: Parameters<Layers['open']>[0]): HTMLElement => {
        const { box, close } = (layers ??= createLayers(host, document)).open(options);
        undo.unshift(close);
        return box;
      };
      undo.push(tool(value, { document, host, language, layer }));
    };
    const fail = (error: unknown): void => {
      warn('a tool cannot be used on this page.', error);
    };
    const loaded = load()
      .then(begin)
      .catch(fail)
      .finally(() => loading.delete(loaded));
    loading.add(loaded);
    return {
      value,
      stop() {
        isWanted = false;
        for (const one of undo.reverse()) attempt(fail, one);
      },
    };
  }

  whileConnected(host, (document) => () => {
    for (const one of running.values()) one.stop();
    running.clear();
    layers = undefined;
    // another toolbar leads now, and starts the tools anew
    for (const { host: other } of toolbarsIn(document)) other.requestUpdate();
  });
  host.addController({ hostUpdated: update });

  return {
    get settled() {
      return Promise.all(loading);
    },
  };
}
