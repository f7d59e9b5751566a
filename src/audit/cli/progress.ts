import { stateInWords } from '../reports/words.js';
import type { Progress } from '../audit.js';

/** Tells on standard error how far an audit has come. */
export interface ProgressLine {
  tell(address: string, progress: Progress): void;
  /** A line of its own, that stays. */
  say(line: string): void;
  end(): void;
}

/** How often a line is written where lines cannot be rewritten, in states. */
const EVERY = 10;

/** On a terminal one line that is rewritten, elsewhere, in a log, a line now and then. */
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
