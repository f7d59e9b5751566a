/** The progress of audits, on standard error. */
import { stateInWords } from '../reports/words.js';
import type { Progress } from '../audit.js';

/** Prints the progress of audits. */
export interface ProgressLine {
  tell(address: string, progress: Progress): void;
  /** Prints a line that stays. */
  say(line: string): void;
  end(): void;
}

/** The number of states from one line to the next, in a log. */
const EVERY = 10;

/** Prints one line that is rewritten on a terminal, or a line now and then in a log. */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  const isTerminal = stream.isTTY;
  const clear = (): void => {
    if (isTerminal) stream.write('\r\u001B[K');
  };
  return {
    tell(address, { preferences, done, total }) {
      const line = `${address}: state ${done + 1} of ${total}, ${stateInWords(preferences)}`;
      clear();
      if (isTerminal) stream.write(line.slice(0, stream.columns - 1));
      else if (done % EVERY === 0) stream.write(`${line}\n`);
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
    end: clear,
  };
}
