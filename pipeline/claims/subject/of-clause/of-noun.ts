import { fits } from '../../../rulebook/metrics.ts';
import type { Told } from '../../draft.ts';
import { isMeasure, isRelative, numerator } from '../../metric/beside/metric-at.ts';
import { INTENT } from '../../sentence/clause.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { carried } from '../earlier/carry.ts';
import { ownerOf } from '../owner/owner-of.ts';
import { resolved } from '../resolve.ts';
import { definedTopic } from '../topic/defined-topic.ts';
import type { Clause, Step } from './clause.ts';

/** A clause whose subject is a noun that is somebody's: a measure, a result, an outlook, a plan, some work, a phase. */
export const ofNoun: Step = (clause) => {
  if (clause.chunk.kind !== 'noun') return undefined;
  for (const step of STEPS) {
    const found = step(clause);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A measure is about something else: its owner, or what the text speaks of. */
const ofMeasure: Step = (clause) => {
  const { draft, world, chunk, at, earlier } = clause;
  const { frame } = draft;
  const measure = isMeasure(frame, at, world.rulebook);
  if (!measure) return undefined;
  // "the Saltmarsh reserve covers 900 hectares": a named thing whose word also names a sum of money
  // "residents pay $40": people, whose number is a measure elsewhere
  const isThing =
    (hasName(frame, at) || world.rulebook.language.list('people who are measured').has(chunk.word)) &&
    !isRelative(draft.dimension) &&
    !fits(measure.rule, numerator(draft.dimension));
  if (isThing || isBodyThatActs(clause) || isSource(clause)) return undefined;
  // "the portion from Orrin to Velden will cost": the stretch itself, and not where it starts
  if (isStretch(clause)) return undefined;
  const before = earlier[0]?.subject;
  // "robberies rose 12% and homicides 2%": what only counts itself is not what the next is of
  return ownerOf(draft, world, at, measure.from) ?? (before?.weak ? null : (before ?? null));
};

/** "from Orrin to near Velden", right behind the noun. */
function isStretch({ draft: { frame, dimension }, at }: Clause): boolean {
  const [from, start, to] = frame.chunks.slice(at + 1, at + 4);
  const isRoute = from?.word === 'from' && start?.kind === 'noun' && to?.word === 'to';
  return isRoute && hasName(frame, at + 2) && !isRelative(dimension);
}

/** "Wind supplied 31% of the electricity", "solar power generated 12%": what gives a part of the whole, by a word that is a measure elsewhere. */
const isSource = ({ draft: { metric, frame }, verb }: Clause): boolean =>
  metric?.family === 'share' && frame.language.list('give a part of the whole').has(verb);

/** "The network cut 40 jobs": the small word alone, and a verb of what bodies do to the things counted; a word that is a measure elsewhere. */
function isBodyThatActs({
  draft: { frame, measure, mention },
  world,
  chunk: { from, to },
  at,
  verb,
}: Clause): boolean {
  if (to - from !== 2 || frame.tokens.lower[from] !== 'the' || measure === at) return false;
  const isTaken = mention.counted || mention.quantity.dimension === 'money';
  return isTaken && world.rulebook.language.list('bodies do').has(verb);
}

/** "the Civic Union's share of the vote fell", "The Group's result was": whose it is, said before it. */
const ofPossessor: Step = ({ draft, world, chunk, at }) => {
  if (possessiveIn(draft.frame.tokens, chunk) <= chunk.from) return undefined;
  // no figure is of a result, nor a sum of the part of it that somebody bears
  const isOfIts =
    world.rulebook.language.list('results').has(chunk.word) ||
    (draft.dimension === 'money' && world.rulebook.language.list('parts somebody bears').has(chunk.word)) ||
    draft.metric?.id.split('_').includes(chunk.word);
  return (isOfIts && ownerOf(draft, world, at, chunk.head)) || undefined;
};

/** "the outlook for Spence was lowered to", "its guidance range was raised": of what is foreseen. */
const ofForeseen: Step = ({ draft, world, chunk, at, earlier }) => {
  if (!world.rulebook.language.list('outlooks').has(chunk.word)) return undefined;
  return ownerOf(draft, world, at, chunk.head) ?? earlier[0]?.subject ?? undefined;
};

/** "Halm's plan to build 40 homes": whose plan it is. */
const ofIntent: Step = ({ draft, world, chunk, at }) => {
  const isToDo =
    INTENT.has(chunk.word) && draft.frame.tokens.lower[draft.frame.chunks[draft.verb]!.from] === 'to';
  return (isToDo && ownerOf(draft, world, at, chunk.head)) || undefined;
};

/** "Construction will take four years": of what was named before. */
const ofActivity: Step = ({ draft, world, chunk, at }) => {
  const hung = complements(draft.frame, at);
  // "Construction of the Orrin Bridge will take four years", "Building at Orrin has cost £4m"
  const built = hung.find(({ prep, chunk: thing }) => ON.test(prep) && hasName(draft.frame, thing));
  if (built && BUILDS.test(chunk.word)) return resolved(draft, world, built.chunk) ?? undefined;
  const isBare = chunk.to - chunk.from <= 2 && hung.length === 0;
  // "The building is to have five storeys": what was built, and not the work on it
  if (chunk.word === 'building' && draft.frame.tokens.lower[chunk.from] !== 'building') return undefined;
  if (!isBare || !world.rulebook.language.list('activities').has(chunk.word)) return undefined;
  const topic = definedTopic(world)?.subject;
  return topic ?? namedBefore({ draft, world, at });
};

const BUILDS = /^(?:construction|building|work)$/;
const ON = /^(?:of|on|at)$/;

/** "the first phase of the park", "phase 2 will cost": the stage is scope, and the thing is its whole or was named before. */
const ofStage: Step = (clause) => {
  if (!isStage(clause)) return undefined;
  const { draft, world, at } = clause;
  const whole = complements(draft.frame, at).find((c) => c.prep === 'of');
  return whole ? resolved(draft, world, whole.chunk) : namedBefore(clause);
};

function isStage({ draft: { frame }, chunk: { from, to } }: Clause): boolean {
  const [a, b] = [frame.tokens.start[from]!, frame.tokens.end[to - 1]!];
  return frame.cues.some((c) => c.field === 'stage' && c.span[0] <= a + 4 && c.span[1] >= b);
}

function namedBefore({ draft, world, at }: Pick<Clause, 'draft' | 'world' | 'at'>): Told | undefined {
  const named = carried(draft, world, 'any', at);
  return named?.named ? named : undefined;
}

const STEPS: readonly Step[] = [ofMeasure, ofPossessor, ofForeseen, ofIntent, ofActivity, ofStage];
