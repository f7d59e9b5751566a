/** The loader of the script that a tag loads. */
import { ownScript } from '../dom/own-script.js';
import { chunks } from './chunks.js';
import type { Queue } from './queue.js';
import { run } from './run.js';

export default (queue: Queue, name: string): object => run(queue, name, chunks(queue, ownScript()));
