/** The conversation between an audit in a page and the driver outside of it. */
import { auditPreferences, type Audit, type AuditOptions, type Progress } from '../audit.js';
import type { ViewportPart } from '../driver.js';

/** The options of an audit that can be given as JSON, from outside of the page. */
export interface PlainOptions extends Pick<
  AuditOptions,
  'states' | 'seed' | 'axe' | 'axeOptions' | 'baseline' | 'exclude'
> {
  /** The events to report for each state. None by default. */
  readonly tell?: readonly Told[];
}

/** An event of an audit. `state`: a state comes next; `shown`: the page shows it. */
export type Told = 'state' | 'shown';

/** A question from an audit in a page to the driver of the browser. JSON keeps all of it. */
export type Question =
  | { readonly ask: Told; readonly progress: Progress }
  | { readonly ask: 'screenshot'; readonly part?: ViewportPart }
  | { readonly ask: 'press'; readonly key: string }
  | { readonly ask: 'resize'; readonly width?: number }
  | { readonly ask: 'end'; readonly audit: Audit }
  | { readonly ask: 'end'; readonly error: Failure };

/** An error, as JSON. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** The answer of the driver: a value, or the message of an error. */
export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * An audit in a page, as questions to a driver and its answers. Every driver can evaluate an
 * expression in a page and wait for the result. So no function of a driver needs to be exposed to
 * the page.
 */
export interface Conversation {
  /** Answers the last question, and resolves to the next one. The first call starts the audit. */
  next(answer?: Answer): Promise<Question>;
}

/** Prepares an audit of a page as a conversation. */
export function converse(page: Document, { tell = [], ...options }: PlainOptions): Conversation {
  let question = deferred<Question>();
  let answered = deferred<Answer>();

  async function ask(next: Question): Promise<unknown> {
    answered = deferred<Answer>();
    question.resolve(next);
    const { value, error } = await answered.promise;
    if (error !== undefined) throw new Error(error);
    return value;
  }

  const telling = (what: Told) => async (progress: Progress) => {
    if (tell.includes(what)) await ask({ ask: what, progress });
  };

  async function audit(): Promise<void> {
    const driver = {
      screenshot: () => ask({ ask: 'screenshot' }) as Promise<string>,
      screenshotOf: (part: ViewportPart) => ask({ ask: 'screenshot', part }) as Promise<string>,
      press: async (key: string) => {
        await ask({ ask: 'press', key });
      },
      resize: async (width: number | undefined) => {
        await ask({ ask: 'resize', ...(width !== undefined && { width }) });
      },
    };
    const [onState, onShown] = [telling('state'), telling('shown')];
    const end = await auditPreferences(page, { ...options, driver, onState, onShown }).then(
      (result) => ({ audit: result }),
      (error: unknown) => ({ error: failure(error) }),
    );
    question.resolve({ ask: 'end', ...end });
  }

  let isBegun = false;
  return {
    next(answer = {}) {
      question = deferred<Question>();
      if (isBegun) answered.resolve(answer);
      else void audit();
      isBegun = true;
      return question.promise;
    },
  };
}

function failure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
}

function deferred<Value>(): Deferred<Value> {
  let resolve: ((value: Value) => void) | undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve?.(value) };
}
