import type { Draft } from '../../draft.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import { joinedAt, memberOf } from '../../sentence/wordings/joined.ts';
import type { World } from '../../world.ts';
import { isMeasure, isRelative } from '../beside/metric-at.ts';
import { stands } from '../beside/standing.ts';
import { dimensionOf, type Found, open, openWords, withChange } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/** "Exports and imports rose 4% and 3%, respectively": the measure that stands where the figure stands. */
export function listedInOrder(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, mention } = draft;
  if (clauseSubject < 0 || !isListed(draft)) return null;
  const measures = joinedAt(frame, clauseSubject, (at) => isMeasure(frame, at, world.rulebook) !== null);
  const at = memberOf(frame, measures, mention);
  if (at !== null) return fromNoun(draft, world, at, draft.isChange || isRelative(dimensionOf(draft)));
  // "Upgrades and recoveries stood at £4m and £9m, respectively", "The number of rooms and beds stood at 40 and 90"
  if (!stands(draft, world)) return null;
  const counted = complements(frame, clauseSubject)[0];
  const isNumber = frame.chunks[clauseSubject]!.word === 'number' && counted?.prep === 'of';
  const isThing = (i: number): boolean => frame.chunks[i]?.kind === 'noun' && !hasName(frame, i);
  const thing = memberOf(frame, joinedAt(frame, isNumber ? counted.chunk : clauseSubject, isThing), mention);
  const words = thing === null ? [] : openWords(draft, thing);
  return thing === null || words.length === 0
    ? null
    : withChange(draft, open(words, draft), null, isNumber ? clauseSubject : thing);
}
listedInOrder.needs = { words: ['respectively'] };

function isListed({ frame: { reading, tokens } }: Draft): boolean {
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++)
    if (tokens.lower[i] === 'respectively') return true;
  return false;
}
