import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { amountOf, isCount, isSpelt, nounOf, wordAt } from './reason.ts';

/** "three reasons", "two questions": what the text itself has so many of. */
export function discourseCount(draft: Draft, { rulebook }: World): string | null {
  if (!isCount(draft) || !isSpelt(draft) || amountOf(draft) > 12) return null;
  const noun = nounOf(draft);
  return rulebook.language.list('discourse nouns').has(noun)
    ? `"${noun}" counts what the text says, not the world`
    : null;
}

/** "the two companies", "these three points": counted before. A definite count with a relation of its own ("the first 40 …") stays. */
export function backReference(draft: Draft): string | null {
  if (!isCount(draft) || !isSpelt(draft) || amountOf(draft) > 10) return null;
  const before = wordAt(draft, draft.tokens[0] - 1);
  if (!DEFINITE.has(before)) return null;
  // "killing all seven crew members", "all seven people aboard": how many there were is told by it
  if (
    before === 'all' &&
    (draft.frame.language.list('kill, hurt or save').has(wordAt(draft, draft.tokens[0] - 2)) ||
      isAboard(draft))
  )
    return null;
  if (draft.frame.chunks[draft.chunk + 1]?.word === 'of') return null;
  // "their nine-game winning streak": how long it is
  if (wordAt(draft, draft.tokens[0] + 1) === '-') return null;
  return `"${before} ${wordAt(draft, draft.tokens[0])}" points back`;
}

const isAboard = ({ frame: { chunks }, chunk }: Draft): boolean => {
  const [next, behind] = chunks.slice(chunk + 1, chunk + 3);
  return next?.word === 'aboard' || (next?.word === 'on' && behind?.word === 'board');
};

const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'both',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'other',
]);

/** "a train between two farm towns", "put into two groups", "draws on two reactors": which or where, and said by the way. */
export function byTheWay(draft: Draft, { rulebook }: World): string | null {
  const { mention, frame, chunk } = draft;
  // "opened fire on two boys"
  const noun = nounOf(draft);
  if (rulebook.language.list('lives lost').has(noun.replace(/s$/, '')) || PEOPLE.test(noun)) return null;
  if (!isCount(draft) || !isSpelt(draft) || !mention.counted || mention.hedge) return null;
  const isFew = amountOf(draft) === 2 || amountOf(draft) === 3;
  return isFew && BY_THE_WAY.has(frame.chunks[chunk - 1]?.word ?? '') ? 'a few told by the way' : null;
}
const PEOPLE = /^(?:people|\p{L}*men|children)$/u;
const BY_THE_WAY = new Set(['between', 'into', 'on']);

/** "one of the", "one estimate": an article rather than a number. */
export function determiner(draft: Draft, { rulebook }: World): string | null {
  const [from, to] = draft.tokens;
  if (wordAt(draft, from) !== 'one' || amountOf(draft) !== 1 || !isCount(draft)) return null;
  if (wordAt(draft, to) === 'of') return '"one of" picks out, it does not count';
  const noun = nounOf(draft).replace(/ies$/, 'y');
  if (rulebook.language.list('people of one').has(noun)) return null;
  return '"one" stands for an article';
}

/** "in the past 23 seasons": how far back a look goes. */
export function lookBack(draft: Draft): string | null {
  if (!draft.mention.counted || !/^seasons?$/.test(nounOf(draft))) return null;
  const before = wordAt(draft, draft.tokens[0] - 1);
  return LAST.has(before) ? 'how far back a look goes' : null;
}
const LAST = new Set(['past', 'last', 'previous']);
