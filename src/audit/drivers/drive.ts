/** The audit of a page from outside, the same for all drivers. */
import type { Audit, AuditOptions } from '../audit.js';
import type { Failure, Question, PlainOptions, Told } from '../in-page/conversation.js';
import type { ViewportPart } from '../driver.js';
import { call, inject, type InjectOptions, type Evaluates } from './inject.js';

/** The options of `auditPreferences()` for a driven page. All but the functions are passed as JSON. */
export interface DriveOptions extends Omit<AuditOptions, 'axe' | 'driver'>, InjectOptions {}

/** The acts that an audit needs of a driven page. */
export interface DrivenPage extends Evaluates {
  /** All documents of the page, with that of the page itself. */
  frames(): readonly Evaluates[];
  /** Takes a picture of the viewport or of a part of it, as a PNG. */
  screenshot(part?: ViewportPart): Promise<Uint8Array>;
  press(key: string): Promise<unknown>;
  /** Makes the window as wide as this, in px, or as wide as it was before. */
  resize(width: number | undefined): Promise<unknown>;
}

/**
 * Audits a page that a browser shows, by answering the questions of the audit in the page.
 * @throws {TypeError} if the page has no toolbar and none is injected, or axe-core is not installed
 * @throws {RangeError} if `states` is not valid
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
      return `data:image/png;base64,${Buffer.from(await page.screenshot(question.part)).toString('base64')}`;
    case 'press':
      await page.press(question.key);
      return undefined;
    case 'resize':
      await page.resize(question.width);
      return undefined;
    case 'state':
      await onState?.(question.progress);
      return undefined;
    case 'shown':
      await onShown?.(question.progress);
      return undefined;
  }
}

/** Turns an error of the page into one of this process. */
function thrown({ name, message }: Failure): Error {
  const kinds: Record<string, typeof Error> = { TypeError, RangeError };
  return new (kinds[name] ?? Error)(message);
}
