import type { Bench } from '../bench.ts';
import type { Parts } from '../build.ts';

/** True where the words are meant as a time. Each guards words that as often mean something else. */
export type Guard = (bench: Bench, from: number, to: number, parts: Parts) => boolean;
