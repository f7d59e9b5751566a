/** An error with a message for the person who gave the command. No stack is printed for it. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
