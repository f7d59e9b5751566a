import { auditPreferences, type Audit, type AuditOptions, type Progress } from '../audit.js';

/** What can be given to an audit as JSON, from outside of the page. */
export interface PlainOptions extends Pick<
  AuditOptions,
  'states' | 'seed' | 'axe' | 'axeOptions' | 'baseline'
> {
  /** What to ask about each state, besides what a driver is needed for. */
  readonly tell?: readonly Told[];
}

/** `state`: before a state is shown; `shown`: once it is. */
export type Told = 'state' | 'shown';

/** What an audit in a page asks of the one who drives the browser; JSON holds all of it. */
export type Question =
  | { readonly ask: Told; readonly progress: Progress }
  | { readonly ask: 'screenshot' }
  | { readonly ask: 'press'; readonly key: string }
  | { readonly ask: 'end'; readonly audit: Audit }
  | { readonly ask: 'end'; readonly error: Failure };

export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** What is answered: a value, or why there is none. */
export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * An audit as a conversation. Every driver of browsers can evaluate an expression in a page and wait for
 * what comes of it, so that nothing of theirs has to be exposed to the page, nor anything to stay there.
 */
export interface Conversation {
  /** Answers the last question, the first time none, and resolves to the next. */
  next(answer?: Answer): Promise<Question>;
}

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
      press: async (key: string) => {
        await ask({ ask: 'press', key });
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
