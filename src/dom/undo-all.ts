/** One undo for several. */
export const undoAll =
  (...undos: readonly (() => void)[]): (() => void) =>
  () => {
    for (const undo of undos) undo();
  };
