import type { Draft } from '../draft.ts';
import { metricBy } from '../metric/beside/metric-at.ts';
import { NEUTRAL } from '../sentence/neutral.ts';
import { singular } from '../sentence/normal-words.ts';
import type { World } from '../world.ts';

/** "a tram line of 12 kilometres", "a contract of £3m": what is so long or worth so much, as in "a 12-kilometre tram line"; and not "a gap of 3 metres". */
export function isThingOfFigure(draft: Draft, noun: number, { rulebook }: World): boolean {
  const { frame, dimension, clauseSubject } = draft;
  const { from, head, to, word } = frame.chunks[noun]!;
  if (NEUTRAL.has(word)) return false;
  // "a branch of 4.5 km serves the port"
  if (SIZES.has(dimension) && noun === clauseSubject) return true;
  if (dimension === 'ratio') return false;
  if (metricBy(frame, 'metric:noun', from, to, dimension, rulebook)) return true;
  const kind = singular(frame.tokens.lower[head]!);
  return SIZES.has(dimension) && KINDS.some((list) => rulebook.language.list(list).has(kind));
}

const SIZES = new Set(['length', 'area', 'mass', 'volume', 'power', 'energy']);
const KINDS = ['is built', 'is there by nature', 'kinds of thing', 'vessels'];
