import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { metricBy, type Named } from '../beside/metric-at.ts';
import { deedOf } from '../deed/deed.ts';
import { LIGHT } from '../deed/verb-bases.ts';
import { FATES } from '../families.ts';
import { isWholeOfPart } from '../share/whole-of-part.ts';
import { hangsOnPreposition, sizesThing } from './does-not-act.ts';

/** The verb whose deed is done by or to those counted; `null` where none is. */
export function verbOfCounted(draft: Draft, nounEnd: number, world: World): Chunk | null {
  const { frame } = draft;
  const fate = fateOf(draft, world);
  if (fate || draft.verb < 0) return fate;
  const near = bringsWhatPays(draft) ?? meantBy(frame, draft.verb);
  // "a trial of 4,800 children cut": nobody cut the children
  const acts =
    !isWholeOfPart(draft) &&
    (leadsToFigure(draft, near, world) || !hangsOnPreposition(draft)) &&
    !sizesThing(draft, nounEnd);
  return acts ? near : null;
}

/** "will create 200 jobs paying £60,000": what is done to them, and not what they pay. */
function bringsWhatPays({ frame: { chunks }, chunk, verb }: Draft): Chunk | null {
  const front = chunks[chunk - 1];
  return verb > chunk && chunks[verb]!.word === 'paying' && front?.kind === 'verb' ? front : null;
}

/** "50,000 salmon managed to escape": what they got to do; "600 guests are due to attend": what they will. */
function meantBy({ chunks, language }: Frame, verb: number): Chunk {
  const [near, next, further] = chunks.slice(verb, verb + 3);
  const foreseen = language.list('foreseen to do it');
  if (next?.infinitive && (GOT_TO.test(near!.word) || foreseen.has(near!.word))) return next;
  // "are due to attend": of "due" and "likely" the verb is "are"
  return further?.infinitive && COPULA.has(near!.word) && foreseen.has(next!.word) ? further : near!;
}
const GOT_TO = /^(?:manag|beg[aiu]n|start|continu|tend|appear|seem|happen|help|c[ao]me|went|g[eo]t)/;

/** "cutting electricity to 250,000 customers": the whole phrase is the verb. "Supplies water to 3 million people": they are supplied. */
function leadsToFigure({ frame, chunk, verb: own }: Draft, verb: Chunk, { rulebook }: World): boolean {
  const [thing, to] = frame.chunks.slice(own + 1, own + 3);
  const supplies = rulebook.language.list('supply to many').has(verb.word);
  const at =
    frame.chunks[chunk - 1]?.kind === 'det' || frame.chunks[chunk - 1]?.kind === 'adverb' ? chunk - 1 : chunk;
  if (supplies && thing?.kind === 'noun' && to?.word === 'to' && at === own + 3) return true;
  // "claimed the lives of a staggering 550 pilgrims"
  const { from: figure } = frame.chunks[frame.chunks[chunk - 1]?.kind === 'det' ? chunk - 1 : chunk]!;
  return metricBy(frame, 'metric:verb', verb.from, figure, 'count', rulebook)?.to === figure;
}

/** The longest that begins in the verb: "were killed" in "were killed and 31 injured". */
export function namedByVerb(frame: Frame, verb: Chunk, { rulebook }: World): Named | null {
  return metricBy(frame, 'metric:verb', verb.from, verb.to + BEHIND, 'count', rulebook, verb.to);
}
const BEHIND = 3;

/** "to reach 13 miners who have been trapped", "revealing 380 million phones shipped": what happened to them, where the clause does nothing that says more. */
function fateOf({ frame, chunk, verb, isSubject }: Draft, { rulebook }: World): Chunk | null {
  const { chunks } = frame;
  const own = chunks[verb];
  const behind = chunks[chunk + 1];
  const isDoing = behind?.bare === true && chunks[chunk - 1]?.word === 'with'; // "with 400 people dying each year"
  const participle =
    behind?.kind === 'verb' && verb < chunk && (DONE.test(behind.word) || isDoing) ? behind : undefined;
  const fate = behind?.kind === 'relative' ? chunks[chunk + 2] : participle;
  if (fate?.kind !== 'verb' || isSubject || LIGHT.has(fate.word)) return null;
  // "treated many of the 870 people who were injured": nothing tells more of people
  const harm = metricBy(frame, 'metric:verb', fate.from, fate.to, 'count', rulebook);
  if (harm && FATES.has(harm.rule.family)) return fate;
  return !own || deedOf(own.word, rulebook.language) === null ? fate : null;
}

const DONE = /(?:ed|[dt]|n)$/;
