import type { TokenRange } from '../../../recognize/grammar/bench.ts';
import { capitalsMeanNothing } from '../../../recognize/grammar/readings.ts';
import { tagsOf } from '../../../recognize/grammar/tags.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { BREAK, type Tokens } from '../../../text/tokens.ts';
import { coarse, MARK } from '../word-class.ts';
import { giveVerbs } from './give-verbs.ts';
import { mendCauses } from './mend-causes.ts';
import { mendClausesOfTime } from './mend-clauses-of-time.ts';
import { mendJoints } from './mend-joints.ts';
import { mendMisreadVerbs } from './mend-misread-verbs.ts';
import { mendMovedObjects } from './mend-moved-objects.ts';
import { mendLoneVerbs, mendMovedSubject, mendMoves } from './mend-moves.ts';
import { mendBehindConversions, mendNounsAndVerbs } from './mend-nouns-and-verbs.ts';
import { mendParticiples } from './mend-participles.ts';
import { mendThose } from './mend-those.ts';

/** Word classes of the sentence `[from, to)`, in an array as long as it: the grammar's tags, and what the tagger gets wrong mended. */
export function wordClasses(
  tokens: Tokens,
  sentence: TokenRange,
  rules: Pick<Rulebook, 'language'>,
  figureEnds: ReadonlySet<number>,
): Uint8Array {
  const [from, to] = sentence;
  const tags = tagsOf({ tokens, rules }, sentence);
  const classes = new Uint8Array(to - from);
  for (let i = from; i < to; i++) classes[i - from] = tokens.kind[i] === BREAK ? MARK : coarse[tags[i]!]!;
  const isHeadline = capitalsMeanNothing(tokens, from, to);
  const words = { tokens, from, classes, rules, figureEnds, isHeadline };
  mendJoints(words);
  mendThose(words);
  mendNounsAndVerbs(words);
  mendMisreadVerbs(words);
  mendMovedObjects(words);
  mendCauses(words);
  mendMovedSubject(words);
  mendMoves(words);
  mendLoneVerbs(words);
  mendParticiples(words);
  mendClausesOfTime(words);
  giveVerbs(words);
  mendBehindConversions(words);
  return classes;
}
