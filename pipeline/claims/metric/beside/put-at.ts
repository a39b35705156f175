import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isVague } from '../choice/is-vague.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { dimensionOf, type Found, lastOfKind } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { ANYBODY } from '../people/people-counted.ts';
import { metricAt } from './metric-at.ts';

/** "put the number of homes without power at 4,000", "estimates the cost of the work in Velden at £4m": the verb's object, whatever hangs on it. */
export function putAt(draft: Draft, world: World): Found | null {
  const { chunks } = draft.frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  const { language } = world.rulebook;
  // "put it at £4m", "takes the cost of repairs to £4m"
  const to = chunks[at]?.word;
  const verbs =
    to === 'at' ? language.list('put at a number') : to === 'to' ? language.list('bring to') : null;
  if (!verbs || (draft.mention.counted && !isAnybody(draft))) return null;
  const verb = verbInFront(draft, at, verbs, world);
  const object = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  if (verb < 0 || object >= at || chunks[object]!.kind !== 'noun') return null;
  // "puts Halm's total at 2.6 million": of what was told before
  const { word } = chunks[object]!;
  const told =
    TOTALS.test(word) && chunks[object + 1]?.word !== 'of'
      ? (countedBefore(draft, verb, world) ?? ofSubject(draft, world) ?? lastOfKind(draft, world))
      : null;
  if (told) return { ...told, measure: object };
  const named = metricAt(draft.frame, object, dimensionOf(draft), world.rulebook, false);
  const found = named ? fromNamed(draft, world, object, named) : null;
  // "put the number at 4,000": of what was told before
  return found && found.metric.id !== 'number' && !isVague(found.metric.id, world) ? found : null;
}
putAt.needs = { words: ['at', 'to'] };

/** "The arrival of 215 hikers, including 12 children, brought the total to 4,310": of those that the clause tells of first. */
function countedBefore(draft: Draft, verb: number, world: World): Found | null {
  const first = earlierInSentence(draft, world).at(-1);
  if (!first?.metric || !first.mention.counted || first.isChange || draft.dimension !== 'number') return null;
  if (draft.verb !== verb || draft.frame.chunks[verb]!.bare) return null;
  if (draft.clauseSubject < 0 || draft.clauseSubject > first.chunk) return null;
  return { metric: first.metric, rule: first.rule, measure: -1 };
}

/** "The latest cases brought the total to 310": of what brings it there, where that is a measure. */
function ofSubject(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, dimension } = draft;
  const named = clauseSubject < 0 ? null : metricAt(frame, clauseSubject, dimension, world.rulebook, false);
  const found = named && fromNamed(draft, world, clauseSubject, named);
  return found && !isVague(found.metric.id, world) ? found : null;
}

/** "at 21 people", "at 300 units": of the toll or the sales that are put there, and no people or things of another kind. */
function isAnybody({ mention: { unit }, frame: { tokens } }: Draft): boolean {
  const noun = unit && tokens.text.slice(...unit).toLowerCase();
  return noun !== null && (ANYBODY.has(singular(noun)) || ANY_UNIT.test(noun));
}

const ANY_UNIT = /^(?:units?|items?|pieces?|copies)$/;
const TOTALS = /^(?:total|tally|figure|count)$/;

/** The nearest such verb in front, over what hangs on its object ("the number of families who had left"); -1 for none. */
function verbInFront(
  { frame: { chunks } }: Draft,
  before: number,
  verbs: ReadonlySet<string>,
  { rulebook: { language } }: World,
): number {
  for (let at = before - 1; at >= 0; at--) {
    const { kind, word } = chunks[at]!;
    // "put the cost of repairs in the farm, school and water sectors at £2m"
    if ((kind === 'mark' && word !== ',') || kind === 'figure' || kind === 'subordinator') return -1;
    if (kind !== 'verb') continue;
    if (verbs.has(word) || verbs.has(verbBase(language.grammar(), word))) return at;
  }
  return -1;
}
