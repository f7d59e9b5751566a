/** The progress of audits, on standard error. */
import { stateInWords } from '../reports/words.js';
import type { Progress } from '../audit.js';

/** Prints the progress of audits. */
export interface ProgressLine {
  tell(page: string, progress: Progress): void;
  /** Counts a page as done. */
  done(page: string): void;
  /** Prints a line that stays. */
  say(line: string): void;
  end(): void;
}

/** The number of states from one line to the next, in a log. */
const EVERY = 10;

/** The length of the bar, in characters. */
const BAR = 20;

/** Prints a bar that moves on a terminal, or a line now and then in a log. */
export function progressLine(stream: NodeJS.WriteStream, pages: number): ProgressLine {
  const isTerminal = stream.isTTY;
  const shares = new Map<string, number>();
  const clear = (): void => {
    if (isTerminal) stream.write('\r\u001B[K');
  };

  function draw(line: string): void {
    const sum = [...shares.values()].reduce((whole, share) => whole + share, 0);
    const full = Math.floor((sum / pages) * BAR);
    const bar = '#'.repeat(full).padEnd(BAR, '-');
    const count = [...shares.values()].filter((share) => share === 1).length;
    clear();
    const text = pages > 1 ? `${count} of ${pages} pages, ${line}` : line;
    stream.write(`[${bar}] ${text}`.slice(0, stream.columns - 1));
  }

  return {
    tell(page, { preferences, done, total }) {
      shares.set(page, done / total);
      const line = `${page}: state ${done + 1} of ${total}, ${stateInWords(preferences)}`;
      if (isTerminal) draw(line);
      else if (done % EVERY === 0) stream.write(`${line}\n`);
    },
    done(page) {
      shares.set(page, 1);
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
    end: clear,
  };
}
