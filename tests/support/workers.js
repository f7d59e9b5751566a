import { availableParallelism } from 'node:os';

/** How many tests run side by side: two at least, and as many as the machine has cores. More than four slow each other down. */
export const workers = Math.min(Math.max(availableParallelism(), 2), 4);
