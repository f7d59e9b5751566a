import type { Audit, AuditOptions } from '../audit.js';
import type { Failure, Question, PlainOptions, Told } from '../in-page/conversation.js';
import { call, inject, type InjectOptions, type Evaluates } from './inject.js';

/** What `auditPreferences(page, options)` of a driver takes. All but the functions passes as JSON. */
export interface DriveOptions extends Omit<AuditOptions, 'axe' | 'driver'>, InjectOptions {}

/** What an audit needs of a page that is driven from outside. */
export interface DrivenPage extends Evaluates {
  /** Every document in the page, its own among them. */
  frames(): readonly Evaluates[];
  /** A PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  press(key: string): Promise<unknown>;
}

/**
 * Audits the page that a browser shows.
 * @throws {TypeError} where the page has no toolbar and none is to be injected, or axe-core is not installed
 * @throws {RangeError} where `states` makes no sense
 */
export async function drive(page: DrivenPage, options: DriveOptions = {}): Promise<Audit> {
  const { inject: wanted, attributes, onState, onShown, ...rest } = options;
  const tell: Told[] = [
    ...(onState ? ['state' as const] : []),
    ...(onShown ? ['shown' as const] : []),
  ];
  const remove = await inject(page, {
    ...(wanted !== undefined && { inject: wanted }),
    ...(attributes && { attributes }),
  });
  try {
    const plain: PlainOptions = { ...rest, tell };
    let question = (await call(page, 'begin', plain)) as Question;
    while (question.ask !== 'end') {
      const answer = await answerTo(question, page, options).then(
        (value) => ({ value }),
        (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
      );
      question = (await call(page, 'next', answer)) as Question;
    }
    if ('error' in question) throw thrown(question.error);
    return question.audit;
  } finally {
    await remove();
  }
}

type Asked = Exclude<Question, { ask: 'end' }>;

async function answerTo(
  question: Asked,
  page: DrivenPage,
  { onState, onShown }: DriveOptions,
): Promise<unknown> {
  switch (question.ask) {
    case 'screenshot':
      return `data:image/png;base64,${Buffer.from(await page.screenshot()).toString('base64')}`;
    case 'press':
      await page.press(question.key);
      return undefined;
    case 'state':
      await onState?.(question.progress);
      return undefined;
    case 'shown':
      await onShown?.(question.progress);
      return undefined;
  }
}

/** An error of the page's, as one of this process. */
function thrown({ name, message }: Failure): Error {
  const kinds: Record<string, typeof Error> = { TypeError, RangeError };
  return new (kinds[name] ?? Error)(message);
}
