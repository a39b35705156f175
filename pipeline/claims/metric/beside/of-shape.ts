import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { complements, endsInName, hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { hasObject } from '../counted/acts.ts';
import { deedOf } from '../deed/deed.ts';
import { deedInFront } from '../deed/deed-noun.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { dimensionOf, type Found, open, openWords, simple, withChange, withDone } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';
import { subjectMetric } from '../from-subject.ts';
import { LEVEL } from '../move/level-verbs.ts';
import { moveInFront } from '../move/move-in-front.ts';
import { ANYBODY } from '../people/people-counted.ts';
import { amountDone } from './amount-done.ts';
import { doneToLabelled } from './done-to-labelled.ts';
import { isMeasure, isRelative, metricBy } from './metric-at.ts';

export function metricOfShape(draft: Draft, world: World): Found | null {
  const { frame } = draft;
  const said = draft.roles.metric;
  if (said === undefined) return null;
  const chunk = overOwners(draft, said);
  // "of the 1,310 people on board 402 survived": what they did
  const verb = draft.isSubject && draft.shape === 'metric-and-figure' ? frame.chunks[draft.verb] : undefined;
  if (verb && metricBy(frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), world.rulebook))
    return null;
  // "The number of migrants rose to 1 million people": the people are those
  const whom =
    draft.mention.counted && COUNTING.has(frame.chunks[chunk]!.word)
      ? complements(frame, chunk)[0]
      : undefined;
  const [unit = ''] = draft.mention.unit
    ? [frame.tokens.text.slice(...draft.mention.unit).toLowerCase()]
    : [];
  if (whom?.prep === 'of' && ANYBODY.has(singular(unit))) {
    const words = openWords(draft, whom.chunk);
    if (words.length > 0) return withChange(draft, open(words, draft), null, whom.chunk);
  }
  // "for the year of 64,638", "13 days of 40 degrees": no time is so much
  const isTime = world.rulebook.language.list('time-nouns').has(singular(frame.chunks[chunk]!.word));
  if (isTime && draft.shape === 'noun-of-figure' && draft.dimension !== 'duration') return null;
  const sum = amountDone(draft, chunk, world);
  if (sum) return sum;
  // "a total of 118,420 ballots": what is counted says it
  if (draft.mention.counted && COUNTING.has(frame.chunks[chunk]!.word)) return null;
  // "on top of its 2,400-strong workforce"
  if (frame.chunks[chunk]!.word === 'top' && frame.chunks[chunk - 1]?.word === 'on') return null;
  if (isWayToPay(draft, chunk, world)) return null;
  // "a crew of 165 firefighters": who they are
  if (
    draft.mention.counted &&
    frame.chunks[chunk]!.word === 'crew' &&
    !ANYBODY.has(singular(unit)) &&
    !/crew|m[ae]n$/.test(unit)
  )
    return null;
  // "enrolment at 100 colleges": where it is so
  const isWhere = draft.shape === 'metric-of-figure' && frame.chunks[draft.chunk - 1]?.word === 'at';
  if (draft.mention.counted && isWhere) return null;
  // "the accounts of the 61 clubs": they have them, and are counted themselves
  const ofThem = draft.shape === 'metric-of-figure' || draft.shape === 'noun-of-figure';
  const isTheirs =
    frame.chunks[draft.chunk - 1]?.kind === 'det' && frame.chunks[draft.chunk - 2]?.word === 'of';
  if (draft.mention.counted && ofThem && isTheirs) return null;
  // "most of it, the majority of the 12% increase, is debt": a part of the increase, and no votes
  const whole = frame.chunks[draft.chunk + 1];
  if (ofThem && isTheirs && whole?.kind === 'noun' && PARTS.has(frame.chunks[chunk]!.word))
    return fromNoun(draft, world, draft.chunk + 1, true);
  // "is home to 510 animals": has them
  if (draft.mention.counted && frame.chunks[chunk]!.word === 'home' && frame.chunks[chunk + 1]?.word === 'to')
    return null;
  // "a goal of 880 deliveries", "a chance of 3 million visitors": an aim at what is counted
  if (draft.mention.counted && world.rulebook.language.list('aims').has(frame.chunks[chunk]!.word))
    return null;
  // "Patients received 40 doses": they are not what is counted
  if (draft.mention.counted && draft.shape === 'metric-verb-figure' && isActing(draft, world)) return null;
  // "a loss of 4,000 jobs": a move of what is counted
  if (draft.mention.counted && moveInFront(draft) !== null) return null;
  // "burned 300 hectares of woodland": how far it went, whatever grew there
  if (
    draft.shape === 'figure-of-what' &&
    draft.dimension === 'area' &&
    frame.language.list('burn or flood').has(frame.chunks[draft.verb]?.word ?? '')
  )
    return null;
  // "figures fell from a high of 26m": a high of what moves
  if (
    draft.shape !== 'metric-verb-figure' &&
    world.rulebook.language.list('highs and lows').has(frame.chunks[chunk]!.word)
  ) {
    const moved = subjectMetric(draft, world);
    if (moved) return moved;
  }
  // "the capacity will be 900,000 tonnes of paper": of what is said in front of "be", whatever it is so much of
  if (draft.shape === 'figure-of-what' && COPULA.has(frame.chunks[draft.verb]?.word ?? '')) {
    const is = subjectMetric(draft, world);
    if (is) return is;
  }
  // "a measure of £4m was approved": something that was done, and no gauge of anything
  const ownRule = isMeasure(frame, chunk, world.rulebook)?.rule.id;
  if (ownRule === 'gauge' && draft.shape === 'noun-of-figure') return null;
  // "produces 400 MW of electricity": a power, whatever it is of
  const isPower = draft.shape === 'figure-of-what' && draft.dimension === 'power';
  if (isPower && /^(?:electricity|energy)$/.test(frame.chunks[chunk]!.word)) return null;
  // "sold $400m of shares": what the sum consists of, and no price of one
  const isOf = draft.shape === 'figure-of-metric' || draft.shape === 'figure-of-what';
  if (
    isOf &&
    draft.dimension === 'money' &&
    isMeasure(frame, chunk, world.rulebook)?.rule.id === 'share_price'
  )
    return withChange(draft, open(openWords(draft, chunk), draft), null, -1);
  // "saw a 12.6% increase to 1.4 million": where it went
  const went =
    draft.shape === 'verb-metric-to-figure' && !draft.isChange && frame.chunks[chunk + 1]?.word === 'to';
  const move = went ? earlierInSentence(draft, world).find((d) => d.isChange && d.chunk === chunk - 1) : null;
  if (move?.base) return { metric: move.base, rule: move.rule, measure: -1 };
  if (draft.shape === 'figure-of-what') {
    const spilled = spilledBy(draft, world);
    if (spilled) return withChange(draft, simple(spilled).metric, spilled.id, -1);
    const rule = world.rulebook.metrics.byId.get(extentFor(draft) ?? '');
    if (rule) return extentOf(draft, world, chunk, rule);
  }
  const found = fromNoun(draft, world, chunk, draft.isChange || isRelative(dimensionOf(draft)));
  // "sales by its dealers of £4m": whose money it is
  const { language } = world.rulebook;
  const isWhose =
    found?.rule === null &&
    draft.dimension.startsWith('money') &&
    draft.shape !== 'label-and-figure' &&
    language.list('whose money it is').has(singular(frame.chunks[chunk]!.word));
  // "£3m of Department of Halm grants"
  const ofIt =
    isWhose && frame.chunks[chunk + 1]?.word === 'of' && frame.chunks[chunk + 2]?.kind === 'noun'
      ? fromNoun(draft, world, chunk + 2, draft.isChange)
      : null;
  if (isWhose) return ofIt;
  if (found && draft.shape === 'label-and-figure') return doneToLabelled(draft, chunk, found, world);
  return found && withDeed(draft, found, world);
}

/** "the revenue of the clubs in the Halm League of $2bn": the noun that the names in front of "of" belong to. */
function overOwners({ frame, shape }: Draft, chunk: number): number {
  const { chunks } = frame;
  let at = chunk;
  for (let links = 0; shape === 'noun-of-figure' && links < 3 && endsInName(frame, chunk); links++) {
    if (chunks[at - 1]?.kind !== 'prep' || chunks[at - 2]?.kind !== 'noun') break;
    at -= 2;
  }
  return at;
}

/** "168,000 gallons of heavy crude leaked": as much as was spilled, whatever it is called. */
function spilledBy(
  { frame, verb, dimension, chunk, isSubject }: Draft,
  { rulebook }: World,
): MetricRule | null {
  const does = frame.chunks[verb];
  if (!does || !(isSubject ? verb > chunk : verb < chunk)) return null;
  const rule = metricBy(frame, 'metric:verb', does.from, does.to, dimension, rulebook)?.rule;
  return rule?.id === 'spilled' ? rule : null;
}

/** "seized 400 kg of cocaine": what was done with it, as where things are counted. */
function withDeed(draft: Draft, found: Found, { rulebook }: World): Found {
  const { chunk, frame, isSubject, verb } = draft;
  const isStuff = draft.shape === 'figure-of-what' && STUFF.has(draft.dimension);
  const does = frame.chunks[verb];
  if (!isStuff || found.rule !== null || draft.isChange) return found;
  // "a seizure of 400 kg of cocaine"
  const noun = deedInFront(draft);
  if (noun?.base) return withDone(found, deedOf(noun.base, rulebook.language), noun.done);
  // "30 million cubic metres of water flooded the streets": nothing was done with the water
  if (!does || (isSubject && hasObject(frame, does))) return found;
  const isNear = isSubject ? verb > chunk : verb < chunk && firstJoined(draft) - verb <= 3;
  const deed =
    isNear && !rulebook.shapes.verbs('move').has(does.word) ? deedOf(does.word, rulebook.language) : null;
  if (!deed || COPULA.has(does.word) || isBuiltIn(found, deed, rulebook)) return found;
  return withDone(found, deed, does.word);
}

/** "Poured 3 million cubic metres of concrete", "needed 40,000 tonnes of steel": as much as the thing that was built has. */
const isBuiltIn = ({ metric }: Found, deed: string, { language }: World['rulebook']): boolean =>
  language.list('what things are built of').has(metric.id.split('_').at(-1)!) &&
  language.list('put into a building').has(deed);

/** "extracted 2,370 ounces of gold and 26,000 ounces of silver": the first of such figures. */
function firstJoined({ frame: { chunks }, chunk }: Draft): number {
  let at = chunk;
  while (
    (chunks[at - 1]?.kind === 'and' || chunks[at - 1]?.word === ',') &&
    chunks[at - 3]?.word === 'of' &&
    chunks[at - 4]?.kind === 'figure'
  )
    at -= 4;
  return at;
}

const STUFF = new Set(['mass', 'volume']);

/** What a size "of" something is; "within 40 km of Halm" is no extent of the town. */
function extentFor({ dimension, frame: { chunks, tokens }, chunk }: Draft): string | null {
  if (dimension === 'area') return 'area';
  if (dimension !== 'length') return null;
  // "stands in 40 metres of water"
  if (chunks[chunk + 2]?.word === 'water') return 'depth';
  const isNear = tokens.lower[chunks[chunk]!.from] === 'within' || chunks[chunk - 1]?.word === 'within';
  return isNear ? 'distance' : 'length';
}

/** "31 miles of the Halm Line" is a length, "40 km of cable" a length of cable, "300 hectares of wheat" an area of it. */
function extentOf(draft: Draft, world: World, chunk: number, rule: MetricRule): Found | null {
  const { metric, rule: id, measure } = simple(rule);
  if (metric.id === 'distance' || metric.id === 'depth' || hasName(draft.frame, chunk))
    return withChange(draft, metric, id, measure);
  const found = fromNoun(draft, world, chunk, draft.isChange);
  if (found?.rule !== null) return found;
  const what = open(openWords(draft, chunk), draft);
  const { family } = metric;
  return withChange(
    draft,
    { id: `${what.id}_${metric.id}`, name: `${what.name} ${metric.name}`, family },
    id,
    chunk,
  );
}

/** True where the phrase in front of the verb is somebody or something, and the verb does more than "were", "numbered" or "rose to". */
function isActing({ frame, verb }: Draft, world: World): boolean {
  const { word } = frame.chunks[verb] ?? { word: '' };
  const isLevel = LEVEL.has(word) || LEVEL.has(verbBase(world.rulebook.language.grammar(), word));
  const tells = COPULA.has(word) || isLevel || world.rulebook.shapes.verbs('move').has(word);
  return !tells;
}

const PARTS = new Set(['majority', 'bulk', 'rest', 'remainder', 'part', 'share']);
const COUNTING = new Set(['number', 'total', 'tally', 'count', 'sum']);

/** "Paid £20m in cash", "seized £4,000 in notes": in what it was paid, and not what for; "has £20m in cash" tells of its cash. */
function isWayToPay({ frame: { chunks }, verb, chunk }: Draft, noun: number, { rulebook }: World): boolean {
  return (
    noun === chunk + 2 &&
    chunks[chunk + 1]!.word === 'in' &&
    rulebook.language.list('ways to pay').has(chunks[noun]!.word) &&
    !HOLDS.test(chunks[verb]?.word ?? '')
  );
}
const HOLDS = /^(?:ha(?:s|ve|d)|h[eo]lds?|keeps?|kept|sits?|sat|left|own(?:s|ed)?)$/;
