import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { FATES } from '../families.ts';
import { type Found, simple } from '../found.ts';
import { ANYBODY } from './people-counted.ts';

/**
 * "47 men, 48 women and one child were killed", "four women were among those killed": what became of the last became of all that are
 * listed with them.
 */
export function listedFate({ frame, chunk, mention }: Draft, { rulebook }: World): Found | null {
  const { chunks, language } = frame;
  if (!mention.counted || !isPeople(chunk)) return null;
  let at = chunk + 1;
  let hasAnd = false;
  while (isJoin(at) && chunks[at + 1]?.kind === 'figure') {
    if (!isPeople(at + 1)) return null;
    hasAnd ||= chunks[at]!.kind === 'and';
    at += 2;
  }
  const among = fateOfThose(at);
  const fate = chunks[among < 0 ? at : among];
  if (fate?.kind !== 'verb' || (among < 0 && (at < chunk + 3 || !hasAnd))) return null;
  const harm = metricBy(frame, 'metric:verb', fate.from, fate.to, 'count', rulebook);
  if (!harm || !FATES.has(harm.rule.family)) return null;
  const found = simple(harm.rule);
  const { id, name, family } = found.metric;
  const who = singular(textOf(frame.tokens, chunks[chunk]!).toLowerCase().split(' ').at(-1)!);
  return ANYBODY.has(who)
    ? found
    : { ...found, metric: { id: `${who}_${id}`, name: `${who} ${name}`, family } };

  /** The verb behind "were among those"; -1 where that does not stand there. */
  function fateOfThose(verb: number): number {
    const those = chunks.slice(verb, verb + 3).map(({ word }) => word);
    return COPULA.has(those[0] ?? '') && those[1] === 'among' && those[2] === 'those' ? verb + 3 : -1;
  }
  function isJoin(index: number): boolean {
    return chunks[index]?.word === ',' || chunks[index]?.kind === 'and';
  }
  function isPeople(index: number): boolean {
    const { mention: own } = chunks[index]!;
    if (own?.kind !== 'quantity' || !own.counted || own.unit === null) return false;
    const last = frame.tokens.text
      .slice(...own.unit)
      .toLowerCase()
      .split(' ')
      .at(-1)!;
    return language.list('lives lost').has(last.replace(/men$/, 'man').replace(/s$/, '')) || OTHERS.has(last);
  }
}
listedFate.needs = { counted: true };
const OTHERS = new Set(['people', 'children']);
