import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { COUNTS_GOODS, type Found, withChange } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';
import { LEVEL } from '../move/level-verbs.ts';
import type { Counting } from './counting.ts';

/** "shipped 66.8 million phones, an increase of 14.8 million units", "Assaults rose by 27% to 431 incidents": of what was counted before in the sentence. */
export function ofUnits({ draft, world, words }: Counting): Found | null {
  if (words.length !== 1 || !draft.frame.language.list('count anything').has(words[0]!)) return null;
  if (words[0] !== 'unit') return ofSubject(draft, world);
  const earlier = earlierInSentence(draft, world).find(
    (d) => d.dimension === 'count' || d.dimension === 'number',
  );
  if (!earlier?.metric) return ofSubject(draft, world) ?? ofGoods(draft, world);
  if (earlier.isChange) return null;
  return withChange(draft, earlier.base ?? earlier.metric, earlier.rule, -1);
}

/** "The backlog stood at 3,100 jets", "volume fell from 6 million crates": a measure of however many there are. */
export function levelOfMany({ draft, world }: Counting): Found | null {
  const { clauseSubject, frame, isSubject, verb, chunk } = draft;
  // "an order book of 740 homes"
  if (frame.chunks[chunk - 1]?.word === 'of' && isOfMany(frame, chunk - 2))
    return fromNoun(draft, world, chunk - 2, draft.isChange);
  if (isSubject || clauseSubject < 0 || verb < clauseSubject || verb > chunk) return null;
  if (!isOfMany(frame, clauseSubject)) return null;
  return movesOrStands(draft, world) ? fromNoun(draft, world, clauseSubject, draft.isChange) : null;
}

const isOfMany = ({ chunks, tokens, language }: Frame, at: number): boolean => {
  const noun = chunks[at];
  if (noun?.kind !== 'noun' || !language.list('measures of many').has(noun.word)) return false;
  // no other book is so many
  return noun.word !== 'book' || tokens.lower[noun.head - 1] === 'order';
};

/** "volumes reached 46 million units": of what is said to stand so high. */
function ofSubject(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const { clauseSubject, frame, isSubject, verb } = draft;
  if (isSubject || clauseSubject < 0 || verb < 0 || frame.chunks[clauseSubject]!.kind !== 'noun') return null;
  // "the chief executive expects 4 million bags": nobody is so many
  const isMany = /[^s]s$/.test(frame.chunks[clauseSubject]!.word);
  if (!isMany && !metricAt(frame, clauseSubject, draft.dimension, rulebook, true)) return null;
  if (!movesOrStands(draft, world) || hasName(frame, clauseSubject)) return null;
  return fromNoun(draft, world, clauseSubject, draft.isChange);
}

/** "first in car sales with 3.1 million units", "van sales for the year, 41,000 units": of the sale or making that the sentence names in front. */
function ofGoods(draft: Draft, world: World): Found | null {
  const { frame, isSubject, verb, chunk } = draft;
  if (isSubject && verb >= 0 && verb < chunk) return null;
  for (let at = chunk - 1; at >= 0; at--) {
    if (frame.chunks[at]!.kind !== 'noun') continue;
    const named = metricAt(frame, at, draft.dimension, world.rulebook, true);
    if (named && COUNTS_GOODS.has(named.rule.id)) return fromNoun(draft, world, at, draft.isChange);
  }
  return null;
}

function movesOrStands({ frame, verb }: Draft, { rulebook }: World): boolean {
  const { word } = frame.chunks[verb]!;
  const base = verbBase(rulebook.language.grammar(), word);
  // "output was expected around 4 million bags"
  const isLevel = LEVEL.has(base) || LEVEL.has(word) || rulebook.language.list('guessed').has(word);
  return isLevel || rulebook.shapes.verbs('move').has(word);
}
