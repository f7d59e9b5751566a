/** Why a command cannot be carried out, in words for the person who gave it. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
