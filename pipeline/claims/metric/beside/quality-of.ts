import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { byEnding } from '../../../recognize/grammar/readings.ts';
import { ADJECTIVE, likeliest } from '../../../rulebook/word-classes.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { areAllOfThem } from '../../sentence/wordings/all-of-them.ts';
import type { World } from '../../world.ts';

/** "Nine patients were unharmed", "400 homes are empty": what those counted are; `null` where nothing is said of them by a quality. */
export function qualityOf(draft: Draft, verb: Chunk | null, world: World): string | null {
  const { frame, isSubject } = draft;
  if (areAllOfThem(draft)) return null;
  if (!verb || !isSubject || !COPULA.has(verb.word)) return null;
  const { lower } = frame.tokens;
  let at = verb.to;
  while (ADVERBS.test(lower[at] ?? '')) at++;
  const word = lower[at] ?? '';
  const grammar = world.rulebook.language.grammar();
  const readings = grammar.words.get(word) ?? byEnding(word, grammar);
  if (likeliest(readings) !== ADJECTIVE || SAYS_LITTLE.test(word)) return null;
  return lower.slice(verb.from, at).includes('not') ? `not ${word}` : word;
}

const ADVERBS = /^(?:not|still|already|also|\w+ly)$/;

/** Qualities that only lead on to what is said, or compare: "were due to open", "are higher than". */
const SAYS_LITTLE =
  /(?:^(?:due|likely|unlikely|able|unable|available|ready|set|old|new|more|less|fewer|worth|aware|responsible|similar|same|different)|er|est)$/;
