import { isTensed } from '../chunk.ts';
import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';

/** "the 18% of Dorn", "the record 400 that Dorn sold", "the 400 Dorn sold": the chunk of the name whose figure it is; -1 for none. */
export function nameOfFigure(frame: Frame, chunk: number): number {
  const { chunks, tokens } = frame;
  const front = chunks[chunk - 1];
  if (front?.kind !== 'det' || tokens.lower[front.from] !== 'the') return -1;
  const [link, name] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (link && OF.has(link.word)) return name?.kind === 'noun' && hasName(frame, chunk + 2) ? chunk + 2 : -1;
  const who = THAT.has(link?.word ?? '') ? chunk + 2 : chunk + 1;
  const does = chunks[who]?.kind === 'noun' && hasName(frame, who) && isTensed(chunks[who + 1]);
  return does ? who : -1;
}

const OF = new Set(['of', 'at', 'for']);
const THAT = new Set(['that', 'which']);

/** "than the", "ahead of the", "against the": what stands in front of a figure that another is set against. */
export function isSetBeside({ chunks }: Frame, chunk: number): boolean {
  const [before, link] = chunks.slice(Math.max(0, chunk - 3), chunk - 1);
  if (link?.word === 'of') return FAR.has(before?.word ?? '');
  if (link?.word === 'with' || link?.word === 'to') return /^compar/.test(before?.word ?? '');
  return BESIDE.has(link?.word ?? '');
}
const FAR = new Set(['ahead', 'short', 'shy']);
const BESIDE = new Set([
  'than',
  'against',
  'versus',
  'vs',
  'behind',
  'above',
  'below',
  'beyond',
  'beating',
  'topping',
]);
