import { slug } from '../../text/slug.ts';
import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { GOODS } from '../metric/families.ts';
import { isMeasure, metricAt } from '../metric/metric-at.ts';
import { behindAside } from '../sentence/aside.ts';
import { isTensed } from '../sentence/chunk.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { complements, hasName, OWNED, possessiveIn } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { apposed } from './apposed.ts';
import { needsOwner, ofHeading } from './carried-on.ts';
import { carried } from './carry.ts';
import { definedPlace } from './defined-place.ts';
import { subjectOfUnit } from './of-earlier.ts';
import { isOwner } from './of-owner.ts';
import { possessor } from './possessor.ts';
import { OURS, resolved } from './resolve.ts';
import { seerOf } from './seer-of.ts';
import { subjectFromChunk, subjectFromRange } from './subject-from.ts';
import { tellsOfOthers } from './tellers.ts';

export function ofMeasure(draft: Draft, world: World): Told | null {
  if (draft.measure < 0 || isOfAnotherClause(draft)) return null;
  // "Halm's output represents 5% of the country's total": of what makes it up
  const verb = draft.frame.chunks[draft.verb]?.word ?? '';
  const isPart = draft.dimension === 'ratio' && draft.measure > draft.chunk && draft.clauseSubject >= 0;
  if (isPart && MAKES_UP.test(verb)) return null;
  const { frame } = draft;
  const built = whatIsWorkedOn(draft, world);
  if (built) return built;
  const named = metricAt(frame, draft.measure, draft.dimension, world.rulebook, true);
  // "took a 94% share of the market": who took it has it, and no market
  const [of, whole] = frame.chunks.slice(draft.measure + 1, draft.measure + 3);
  const isTaken = draft.shape === 'metric-after-figure' && of?.word === 'of' && whole?.word === 'market';
  if (isTaken && named?.rule.family === 'share' && draft.clauseSubject >= 0 && draft.verb < draft.chunk)
    return resolved(draft, world, draft.clauseSubject);
  // "a 4 km radius around the crater": nobody else's
  const around = frame.chunks[draft.measure]!.word === 'radius' ? frame.chunks[draft.measure + 1]?.word : '';
  if (/^(?:around|round|from)$/.test(around ?? '') && frame.chunks[draft.measure + 2]?.kind === 'noun')
    return resolved(draft, world, draft.measure + 2);
  // "The city's biggest dam, the Orrin, is at 30%": of the name beside it, which no rule knows for a measure
  if (!named && draft.measure === draft.clauseSubject) {
    const beside = apposed(frame, draft.measure);
    if (beside) return beside;
  }
  return ownerOf(draft, world, draft.measure, named?.from ?? frame.chunks[draft.measure]!.head);
}

/** "The cost of construction was £4m", with nothing said of what: that of the named thing that the text goes on about. */
function whatIsWorkedOn(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const [of, work, next] = chunks.slice(draft.measure + 1, draft.measure + 4);
  const isBare = of?.word === 'of' && work?.kind === 'noun' && work.to - work.from === 1;
  if (!isBare || next?.kind === 'prep' || !WORKS.test(work.word)) return null;
  const thing = carried(draft, world, 'any') ?? ofHeading(draft, world);
  return thing?.named ? thing : null;
}
const WORKS =
  /^(?:construction|building|rebuilding|restoration|renovation|refurbishment|demolition|repairs?|maintenance|production|development|installation|cleanup|clean-up|operation|ownership|living)$/;

/** "the Civic share of the vote in Velden": what it is a share of has it not. */
const PARTS = new Set(['share', 'proportion', 'percentage']);

/** "the number of seats": what is counted, and nobody who has it. */
const COUNTING = new Set(['number', 'numbers']);

/** "lost 2% of their volume, while Orrin's glaciers lost 39%": who lost that is told anew. */
function isOfAnotherClause({ frame: { chunks }, measure, clauseSubject, verb }: Draft): boolean {
  if (clauseSubject <= measure || verb <= clauseSubject || chunks[clauseSubject]!.kind !== 'noun')
    return false;
  for (let i = measure + 1; i < clauseSubject; i++)
    if (chunks[i]!.kind === 'subordinator' && chunks[i - 1]!.word === ',') return true;
  return false;
}

const FORESEEN = /^(?:forecast|outlook|guidance|projection|estimate|target)s?$/;

const OWNER_PREPOSITIONS = new Set(
  'of in into at for from by on across among to between with through via within'.split(' '),
);

/**
 * The possessor, the complement, or the name in front of a metric: "Oslo's rainfall", "rainfall in Oslo", "Oslo rainfall".
 * Where the clause is about somebody who does something with it ("Amazon owns a stake in a rival"), only a possessor owns it.
 */
export function ownerOf(draft: Draft, world: World, chunk: number, metricFrom: number): Told | null {
  const { frame } = draft;
  const { tokens, entities, chunks } = frame;
  const noun = chunks[chunk]!;
  const own = possessiveIn(tokens, { from: noun.from, to: Math.max(metricFrom + 1, noun.head + 1) });
  if (own > noun.from) {
    // "Alphabet's Google Cloud revenue" is Google Cloud's
    const inner = entities.find(
      (e) => e.span[0] >= tokens.start[own + 1]! && e.span[1] <= (tokens.start[metricFrom] ?? 0),
    );
    if (inner?.id) return { id: inner.id, name: inner.name, from: 'registry', named: true };
    // "Amazon's AI revenue", "Sony's PC sales": a business of its own, by its capitals
    let to = own;
    for (let i = own + 1; i < metricFrom; i++) if (capitalised(tokens, i)) to = i + 1;
    return possessor(draft, world, chunk, { from: noun.from, to });
  }
  // "Norland's 2026 growth": the year stands between
  let before = chunk - 1;
  while (BETWEEN.has(chunks[before]?.kind ?? '') || (chunks[before]?.bare && isOwner(frame, before - 1)))
    before--;
  const far = chunks[before];
  if (far?.kind === 'noun' && far.to > far.from + 1 && /^'s?$/.test(tokens.lower[far.to - 1]!))
    return possessor(draft, world, before, { from: far.from, to: far.to - 1 });
  // "Halm's forecast of fourth-quarter revenue"
  const prep = chunks[chunk - 1]?.kind === 'period' ? chunk - 2 : chunk - 1;
  const seen = chunks[prep]?.word === 'of' ? chunks[prep - 1] : undefined;
  if (seen?.kind === 'noun' && FORESEEN.test(seen.word) && possessiveIn(tokens, seen) > seen.from)
    return ownerOf(draft, world, prep - 1, seen.head);
  if (tokens.lower[noun.from] === 'whose') {
    const owner = antecedent(draft, world, chunk);
    if (owner) return owner;
  }
  if (OWNED.has(tokens.lower[noun.from]!) && !OURS.has(tokens.lower[noun.from]!)) {
    // "The bank left its key rate": its own clause's subject
    const mine =
      draft.clauseSubject >= 0 &&
      draft.clauseSubject < chunk &&
      // "Halm saw sales rise, growing its share": no sales have a share
      !isBareMeasure(draft, world)
        ? resolved(draft, world, draft.clauseSubject)
        : null;
    if (mine) return mine;
    const seer = seerOf(draft, world, chunk);
    if (seer) return seer;
    const owner =
      (tokens.lower[noun.from] === 'their' ? countedInFront(draft, world) : null) ??
      carried(draft, world, personal(tokens.lower[noun.from]!) ? 'person' : 'thing', chunk);
    if (owner) return owner;
  }
  // "cocaine with a street value of £30,000"; "Upper Sorrel, the largest dam with an output of"
  // "a firm with a 55% market share": over the figure, too
  const front = beforeFigure(chunks, chunk) - 1;
  if (chunks[front]?.word === 'with' && chunks[front - 1]?.word === ',' && chunks[front - 2]?.kind === 'noun')
    if (isTensed(chunks[chunk + 2])) return resolved(draft, world, behindAside(frame, front - 2)); // "Halmark, with a 55% share, is"
  // "won the race with a time of": the winner's
  const isWon = WON.test(chunks[front - 2]?.kind === 'verb' ? chunks[front - 2]!.word : '');
  // "Sarn is a town in Tarn County, Ostria, with a population of"
  const town = chunks[front]?.word === 'with' ? definedPlace(frame) : -1;
  if (town >= 0 && town === draft.clauseSubject) return resolved(draft, world, town);
  const isIdiom = IDIOMS.test(chunks[front - 1]?.word ?? '') && chunks[front - 2]?.word === 'in';
  if (chunks[front]?.word === 'with' && chunks[front - 1]?.kind === 'noun' && !isWon && !isIdiom) {
    const described = behindAside(frame, front - 1);
    // "The storm hit the coast with winds of 180 km/h": of what hits
    const isOfClause =
      isWhatItIs(frame, described) ||
      STRIKES.test(chunks[described - 1]?.kind === 'verb' ? chunks[described - 1]!.word : '') ||
      OWNED.has(tokens.lower[chunks[described]!.from]!);
    const whose =
      isOfClause && draft.clauseSubject >= 0 && draft.clauseSubject < described
        ? resolved(draft, world, draft.clauseSubject)
        : null;
    if (whose) return whose;
    if (described !== front - 1 || !hasName(frame, front - 1)) return resolved(draft, world, described);
  }
  // "Orrin Foods (ORF) shares": the name in front of its mark on the market
  const marked = markedBefore(frame, chunk);
  if (marked >= 0) return resolved(draft, world, marked);
  const sized = sizedBy(draft, world, chunk);
  if (sized >= 0) return resolved(draft, world, sized);
  // "That leap led to a surplus of £4m for the festival": whose it is, and not what led to it
  const gainer = isBareCause(frame, draft) ? draft.chunk + 1 : -1;
  if (gainer > 0 && chunks[gainer]?.word === 'for' && hasName(frame, gainer + 1))
    return resolved(draft, world, gainer + 1);
  if (isDoer(draft, world, chunk)) return null;
  // "production of copper" is not copper's
  const made = GOODS.has(metricAt(frame, chunk, draft.dimension, world.rulebook, true)?.rule.family ?? '');
  // "Halm (population 40,000)"
  // "Halm (2010 population: 40,000)"
  const opens = chunks[chunk - 1]?.kind === 'period' ? chunk - 2 : chunk - 1;
  if (chunks[opens]?.word === '(' && chunks[opens - 1]?.kind === 'noun' && noun.to - noun.from <= 2) {
    const outside = resolved(draft, world, opens - 1);
    if (outside) return outside;
  }
  // "the price of a dozen eggs": of as many
  const many = chunks[chunk + 1]?.word === 'of' && draft.chunk !== chunk + 2 ? chunks[chunk + 2] : undefined;
  if (many?.mention?.kind === 'quantity' && many.mention.counted && PRICED.test(noun.word))
    return subjectFromRange(frame, { from: many.from, to: many.to });
  const family = draft.rule ? world.rulebook.metrics.byId.get(draft.rule)?.family : undefined;
  const isTakenIn = TAKEN_IN.has(family ?? '') && needsOwner(draft, world);
  const all = complements(frame, chunk).filter(
    (c) =>
      OWNER_PREPOSITIONS.has(c.prep) &&
      !TIMES.has(chunks[c.chunk]!.word) &&
      // "exports from the Union of the Orrin Towns": within a name
      !entities.some(
        (e) =>
          e.span[0] < tokens.start[chunks[c.chunk]!.from]! &&
          e.span[1] > tokens.start[chunks[c.chunk]!.head]!,
      ) &&
      // "tickets for foreigners cost": of what is paid for, and not of who pays
      !(c.prep === 'for' && PAID_FOR.test(noun.word) && !hasName(frame, c.chunk)) &&
      // "the churn rate for this category": a part of whoever has it
      !(
        THIS.test(tokens.lower[chunks[c.chunk]!.from]!) &&
        !hasName(frame, c.chunk) &&
        needsOwner(draft, world)
      ) &&
      // "revenue from phones", "income through customer contracts": of whoever takes it in
      !(isTakenIn && (c.prep === 'from' || c.prep === 'through') && !hasName(frame, c.chunk)) &&
      // "revenue from operations", "cash from ordinary activities": of whoever runs them
      !(c.prep === 'from' && RUN.has(chunks[c.chunk]!.word) && !hasName(frame, c.chunk)) &&
      !((made || COUNTING.has(noun.word)) && c.prep === 'of' && !hasName(frame, c.chunk)),
  );
  // "the proportion of patients seen at Halm Hospital in May": of the house, and not of all patients
  if (SHARES.has(noun.word) && chunks[chunk + 1]?.word === 'of' && SERVED.test(chunks[chunk + 2]?.word ?? ''))
    return ofHouse(draft, world, chunk + 3) ?? carriedName(draft, world, chunk);
  // "the number of people in work in Ostland": the place, not what else is said of them
  const isCount =
    COUNTING.has(noun.word) ||
    (chunks[chunk - 1]?.word === 'of' && COUNTING.has(chunks[chunk - 2]?.word ?? ''));
  const place = isCount ? all.find((c) => hasName(frame, c.chunk)) : undefined;
  const inFront = PARTS.has(noun.word)
    ? entities.find((e) => e.span[0] >= tokens.start[noun.from]! && e.span[1] <= tokens.start[noun.head]!)
    : undefined;
  if (inFront)
    return {
      id: inFront.id ?? slug(inFront.name, '-'),
      name: inFront.name,
      from: inFront.id ? 'registry' : 'text',
      named: true,
    };
  // "patients in critical care beds with flu": of what they have
  const illness =
    PATIENTS.has(noun.word) || (isCount && PATIENTS.has(chunks[chunk + 2]?.word ?? ''))
      ? all.find((c) => c.prep === 'with')
      : undefined;
  const of =
    place ?? illness ?? all.find((c) => c.prep === 'of' || c.prep === 'at' || c.prep === 'for') ?? all[0];
  if (of) {
    const subject = resolved(draft, world, of.chunk);
    if (subject) return subject;
  }
  // "Union money was down £27m", "state aid": who gives it has it not
  if (GIVEN.test(noun.word)) return null;
  const start = tokens.start[noun.from]!;
  const until = tokens.start[metricFrom] ?? start;
  for (const entity of entities) {
    if (entity.span[0] < start || entity.span[0] >= until) continue;
    // "Average Weekday Ridership": a measure in capitals is nobody's name
    if (entity.id === null && entity.span[1] > until) continue;
    const id = entity.id ?? slug(entity.name, '-');
    return { id, name: entity.name, from: entity.id ? 'registry' : 'text', named: true };
  }
  return null;
}

/** The clause is about a measure that nobody is named to have. */
function isBareMeasure({ frame, clauseSubject }: Draft, { rulebook }: World): boolean {
  const noun = frame.chunks[clauseSubject]!;
  return (
    noun.kind === 'noun' &&
    noun.to - noun.from === 1 &&
    !hasName(frame, clauseSubject) &&
    isMeasure(frame, clauseSubject, rulebook) !== null
  );
}

/** "About 9,000 cranes bred here, but their numbers fell": those counted as the subject of the clause before. */
function countedInFront(draft: Draft, world: World): Told | null {
  const counted = earlierInSentence(draft, world).find((d) => d.isSubject && d.mention.counted);
  return counted?.mention.unit ? subjectOfUnit(draft.frame.tokens.text.slice(...counted.mention.unit)) : null;
}

const STRIKES =
  /^(?:hit|hits|struck|strikes?|batter(?:ed|s)|lash(?:ed|es)|pound(?:ed|s)|pummell?ed|swept|slammed|rocked|shook)$/;
const PRICED = /^(?:prices?|costs?)$/;

const GIVEN = /^(?:money|aid|grants?|subsid(?:y|ies)|sponsorship|prizes?)$/;

/** "in line with the guidance of": nothing that has it. */
const IDIOMS = /^(?:line|keeping|accordance|comparison|contrast|connection|agreement)$/;

const PATIENTS = new Set(['patient', 'patients', 'inpatient', 'inpatients']);

const WON =
  /^(?:w[io]n|winning|finish(?:ed|es)?|complete[sd]?|le[ad]d?|clinch(?:ed|es)?|claim(?:s|ed)?|t(?:ake|akes|ook)|ended|r[au]n|win[sn]?)$/;

const SHARES = new Set(['proportion', 'share', 'percentage', 'fraction']);
/** Those that somebody else serves. */
const SERVED = /^(?:patients|passengers|pupils|students|customers|callers|trains|flights|buses|people)$/;
const HOUSES = new Set(['at', 'in', 'by', 'on', 'across']);

/** The first name between a measure and its verb, behind a preposition of place. */
function ofHouse(draft: Draft, world: World, from: number): Told | null {
  const { frame, verb } = draft;
  for (let i = from; i + 1 < verb; i++)
    if (HOUSES.has(frame.chunks[i]!.word) && hasName(frame, i + 1)) return resolved(draft, world, i + 1);
  return null;
}

/** The nearest name; a word for many ("patients") is taken where the text has none. */
function carriedName(draft: Draft, world: World, chunk: number): Told | null {
  const before = carried(draft, world, 'thing', chunk);
  return before?.named ? before : resolved(draft, world, chunk + 2);
}

/** "Dogger Bank will be the largest farm with a capacity of 3 GW": what stands behind a form of "be" says what its subject is. */
function isWhatItIs({ chunks }: Frame, at: number): boolean {
  const before = chunks[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  return (
    chunks[before]?.kind === 'verb' &&
    /^(?:is|are|was|were|be|been|become|becomes|became)$/.test(chunks[before]!.word)
  );
}

/** The chunk of a name that stands in front of a short aside in brackets; -1 where there is none. */
function markedBefore(frame: Frame, chunk: number): number {
  const { chunks } = frame;
  if (chunks[chunk - 1]?.word !== ')') return -1;
  let open = chunk - 2;
  while (open > chunk - 7 && chunks[open] && chunks[open]!.word !== '(') open--;
  return chunks[open]?.word === '(' && chunks[open - 1]?.kind === 'noun' && hasName(frame, open - 1)
    ? open - 1
    : -1;
}

/**
 * "The quake, with a magnitude of 6.9, struck", "an earthquake of magnitude 6.9": the chunk of the thing whose size the measure is; -1 for
 * none.
 */
function sizedBy({ frame, dimension }: Draft, { rulebook }: World, chunk: number): number {
  const { chunks } = frame;
  const before = chunks[chunk - 1]?.word;
  const isNoun = (at: number): boolean => chunks[at]?.kind === 'noun';
  if (before === 'with' && chunks[chunk - 2]?.word === ',')
    return isNoun(chunk - 3) && OPENS.has(chunks[chunk - 4]?.kind ?? 'start') ? chunk - 3 : -1;
  const bare = chunks[chunk]!.from === chunks[chunk]!.head;
  const isThing = before === 'of' && bare && isNoun(chunk - 2);
  return isThing && !metricAt(frame, chunk - 2, dimension, rulebook, true) ? chunk - 2 : -1;
}
const OPENS = new Set(['start', 'mark', 'and', 'subordinator', 'adverb']);

const BETWEEN = new Set(['period', 'det', 'figure']);

const PAID_FOR = /^(?:ticket|fare|pass|admission|entry|visa|permit|licence|license|subscription|place)s?$/;

const THIS = /^(?:this|that|these|those)$/;
const MAKES_UP = /^(?:represent|account|mak(?:e|es|ing)|made|compris|constitut)/;
const TAKEN_IN = new Set(['revenue', 'profit']);

const RUN = new Set(['operation', 'operations', 'activity', 'activities']);

/** "The loss for the financial year": a time owns nothing. */
const TIMES = new Set(
  'year years quarter month months week period season half decade century day time past future term delivery settlement'.split(
    ' ',
  ),
);

/** "The winger, whose fee", "the 24-year-old, whose wages": what stands before the clause. */
function antecedent(draft: Draft, world: World, chunk: number): Told | null {
  const { chunks } = draft.frame;
  const at = chunks[chunk - 1]?.word === ',' ? chunk - 2 : chunk - 1;
  const before = chunks[at];
  if (before?.kind === 'figure')
    return earlierInSentence(draft, world).find((d) => d.chunk === at)?.subject ?? null;
  return before?.kind === 'noun' ? resolved(draft, world, at) : null;
}

const personal = (word: string): boolean => word === 'his' || word === 'her';

/** True where the clause has a subject of its own that acts on the metric rather than reports it. */
function isDoer(draft: Draft, world: World, chunk: number): boolean {
  const { clauseSubject, frame, verb } = draft;
  if (clauseSubject < 0 || clauseSubject === chunk || verb < 0) return false;
  const subject = frame.chunks[clauseSubject]!;
  // "The 27-year-old signed a contract": somebody, told by an age
  const { mention } = subject;
  if (subject.kind === 'figure') return mention?.kind === 'quantity' && mention.quantity.dimension === 'age';
  if (subject.word === 'there') return false;
  // "The drought has cut the harvest in Norvia by 31%": what brings it about has no harvest
  if (isCause(frame, clauseSubject) && draft.isChange) return false;
  if (isSaying(draft, verb)) return false;
  // "This compared with a Norland average of 82"
  if (/^compare[ds]?$/.test(frame.chunks[verb]!.word)) return false;
  // "The bureau is forecasting a Velden crop of 3m tonnes"
  if (isForeseenByTeller(draft, world)) return false;
  // "Police put the crowd in Velden at 38,000": who puts a number on it has it not
  if (PUTS.test(frame.chunks[verb]!.word) && chunk > verb && chunk - verb <= 2) return false;
  // "The bureau saw production at 9 million tonnes"
  if (SEES.test(frame.chunks[verb]!.word) && frame.chunks[draft.chunk - 1]?.word === 'at') return false;
  return isMeasure(frame, clauseSubject, world.rulebook) === null;
}

/** "That leap", "the move": a common noun in front of the verb, and nobody's name. */
const isBareCause = (frame: Frame, { clauseSubject }: Draft): boolean =>
  clauseSubject >= 0 && frame.chunks[clauseSubject]!.kind === 'noun' && !hasName(frame, clauseSubject);

/** "the drought", "strikes": a common noun for what happens, and nobody who has anything. */
const isCause = (frame: Frame, subject: number): boolean =>
  frame.chunks[subject]!.kind === 'noun' &&
  !hasName(frame, subject) &&
  CAUSES.test(frame.chunks[subject]!.word);
const CAUSES =
  /^(?:drought|flood|storm|heat|heatwave|frost|rain|war|strike|boycott|ban|tariff|sanction|tax|law|rule|reform|crisis|pandemic|outbreak|disease|virus|shortage|demand|price|cost|weather|cold|snow|hurricane|typhoon|cyclone|quake|earthquake|fire|wildfire|disruption|closure|fall|rise|increase|decline|slowdown|downturn|recession|inflation)s?$/;

const FORESEES = /^(?:forecast|project|predict|estimat|expect|anticipat|foresee|peg|put)/;

/** The clause is of a body that figures come from, and of what it foresees. */
export function isForeseenByTeller(draft: Draft, world: World): boolean {
  const { frame, clauseSubject, verb } = draft;
  if (clauseSubject < 0 || !FORESEES.test(frame.chunks[verb]?.word ?? '')) return false;
  const teller = subjectFromChunk(frame, clauseSubject);
  return teller !== null && tellsOfOthers(teller, draft, world);
}

const PUTS = /^(?:put(?:s|ting)?|peg(?:s|ged)?|estimate[sd]?)$/;
const SEES = /^(?:saw|sees?|seen)$/;

/** True where the verb is one by which a source is named in this sentence. */
function isSaying({ frame }: Draft, verb: number): boolean {
  const at = frame.tokens.start[frame.chunks[verb]!.head]!;
  return frame.attributions.some((a) => a.rule !== 'said:finder' && a.span[0] <= at && a.span[1] > at);
}

/** The chunk in front of which a measure and the figure right before it begin. */
function beforeFigure(chunks: readonly Chunk[], measure: number): number {
  const figure = measure - 1;
  if (chunks[figure]?.kind !== 'figure') return measure;
  return chunks[figure - 1]?.kind === 'det' ? figure - 1 : figure;
}
