import { fits } from '../../rulebook/metrics.ts';
import type { Draft, Told } from '../draft.ts';
import { isMeasure, isRelative, numerator } from '../metric/metric-at.ts';
import type { Frame } from '../sentence/chunks.ts';
import { INTENT, presentedBefore } from '../sentence/clause.ts';
import { decides } from '../sentence/decides.ts';
import { complements, hasName, possessiveIn } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { carried } from './carry.ts';
import { nameInFront } from './earlier/name-in-front.ts';
import { groupAt } from './of-age-group.ts';
import { subjectOfUnit } from './of-earlier.ts';
import { ownerOf } from './owner-of.ts';
import { possessor } from './possessor.ts';
import { resolved } from './resolve.ts';
import { subjectFromRange } from './subject-from.ts';

/** Activities of somebody who is named elsewhere. */
const ACTIVITY = new Set(
  'construction work building production operations delivery testing assembly excavation drilling installation deployment'.split(
    ' ',
  ),
);

const COUNTED_PEOPLE = /^(?:resident|inhabitant|patient|victim|employee|worker)s?$/;

const CAUSES = new Set(['make', 'keep', 'leave', 'render']);

/** "each of the 14 trams seats 62": of one of them. */
const isEach = ({ frame: { chunks, tokens }, verb }: Draft, chunk: number): boolean => {
  const { from, to } = chunks[chunk]!;
  // "46 airports that each serve 40 million"
  const behind = verb > chunk && verb - chunk <= 3 ? tokens.lower.slice(to, chunks[verb]!.head) : [];
  return tokens.lower.slice(Math.max(0, from - 3), from).includes('each') || behind.includes('each');
};

const PUTS = new Set([
  'put',
  'puts',
  'putting',
  'peg',
  'pegs',
  'pegged',
  'estimate',
  'estimated',
  'estimates',
]);

/** A name to its last word, which is one that bodies end in: "the Housing Trust Fund". */
function isBodyName(
  { tokens, chunks, entities }: Frame,
  at: number,
  { rulebook: { language } }: World,
): boolean {
  const { head } = chunks[at]!;
  if (!language.list('ends of names of bodies').has(tokens.lower[head]!)) return false;
  return entities.some((e) => e.span[0] < tokens.start[head]! && e.span[1] === tokens.end[head]);
}

/** One name from its first word to its last. */
function isBareName({ tokens, chunks, entities }: Frame, at: number): boolean {
  const { from, head } = chunks[at]!;
  return entities.some((e) => e.span[0] === tokens.start[from]! && e.span[1] === tokens.end[head]);
}

const BLAMES =
  /^(?:(?:blam|cit|criticis|criticiz|condemn|prais|welcom|revers|reflect|mask|outweigh|mirror|match|follow)(?:ed|es?|s|ing)?|offset|offsets)$/;

const LEVELS = /^(?:at|to)$/;

const SEES = new Set(['saw', 'see', 'sees']);

/** "according to the commission, which had counted": of who says so, this time. */
function isRelativeOf({ frame: { chunks }, verb }: Draft, chunk: number): boolean {
  for (let i = chunk + 1; i < verb; i++) if (chunks[i]!.kind === 'relative') return true;
  return false;
}

/** True where a verb of saying in the sentence has this chunk for its subject. */
function speaks({ frame, verb }: Draft, chunk: number): boolean {
  const { tokens, chunks, attributions } = frame;
  // "put the damage at $1bn and asked for": what it does besides
  if (chunks[verb - 1]?.kind === 'and') return false;
  const text = tokens.text.slice(tokens.start[chunks[chunk]!.from], tokens.end[chunks[chunk]!.to - 1]);
  return attributions.some((a) => a.speaker === text);
}

export function ofClause(draft: Draft, world: World): Told | null {
  const { clauseSubject, frame } = draft;
  if (clauseSubject < 0 || clauseSubject === draft.chunk) return null;
  const chunk = frame.chunks[clauseSubject]!;
  // "The president blamed a 12% fall in numbers": what others did
  if (draft.isChange && BLAMES.test(frame.chunks[draft.verb]?.word ?? '')) return null;
  if (chunk.kind === 'figure') {
    const group = groupAt(frame, clauseSubject);
    if (group) return group;
    const other = earlierInSentence(draft, world).find((d) => d.chunk === clauseSubject);
    // "The 17-station line cost $2bn": the figure is a word in front of what the clause is about
    if (other?.roles.thing === clauseSubject + 1 && !isMeasure(frame, clauseSubject + 1, world.rulebook))
      return resolved(draft, world, clauseSubject + 1);
    // "the 85 new teachers will cost $4m": what they cost is theirs
    // "Norland's two airlines have 61% of the market"
    const owns = draft.dimension === 'money' || draft.roles.relative !== undefined;
    if (other?.mention.counted && other.mention.unit && owns && other.isSubject)
      return subjectOfUnit(other.frame.tokens.text.slice(...other.mention.unit));
    // "identified seven regions that account for 83%": the regions, and not who has them
    if (
      other?.mention.counted &&
      other.mention.unit &&
      !other.isSubject &&
      isRelativeOf(draft, clauseSubject)
    )
      return subjectOfUnit(other.frame.tokens.text.slice(...other.mention.unit));
    // "stood at 8 million units, which is 4% fewer": of whatever stood there
    if (
      other?.subject &&
      isRelativeOf(draft, clauseSubject) &&
      LEVELS.test(frame.chunks[clauseSubject - 1]?.word ?? '')
    )
      return other.subject;
    const each = other?.mention.counted && other.mention.unit && isEach(draft, clauseSubject);
    if (other && !each) return other.subject;
    // "each of the 14 trams seats 62": a figure that is no claim still says what it counts
    if (chunk.mention?.kind === 'quantity' && chunk.mention.counted && chunk.mention.unit)
      return subjectOfUnit(frame.tokens.text.slice(...chunk.mention.unit));
    // "1 GW of compute maps to $10 bn"
    const of =
      frame.chunks[clauseSubject + 1]?.word === 'of' && frame.chunks[clauseSubject + 2]?.kind === 'noun';
    return of ? resolved(draft, world, clauseSubject + 2) : null;
  }
  if (chunk.kind === 'pronoun' && chunk.word === 'there') return null;
  if (isOneAmong(draft)) {
    // "The state was one of 13": the one meant, where a word points at it
    const one =
      frame.chunks[draft.chunk - 1]?.word === 'of' && chunk.kind === 'noun'
        ? resolved(draft, world, clauseSubject)
        : null;
    return one?.from === 'previous' ? one : carried(draft, world, 'any', -1);
  }
  // "the path to make the company relevant for 30 years": of whom the verb makes something
  const next = frame.chunks[draft.verb + 1];
  if (
    CAUSES.has(frame.chunks[draft.verb]!.word) &&
    next?.kind === 'noun' &&
    draft.verb + 1 < draft.chunk &&
    frame.tokens.lower[frame.chunks[draft.verb]!.from] === 'to'
  )
    return resolved(draft, world, draft.verb + 1);
  // "Lisk opened its tramway, nine kilometres of track": what is shown, in other words
  const shown =
    frame.chunks[draft.chunk - 1]?.word === ',' ? presentedBefore(frame.chunks, draft.chunk - 1) : -1;
  if (shown > draft.verb && shown !== draft.chunk) return resolved(draft, world, shown);
  // "nine kilometres of track with 17 stops": of the same thing
  const before = earlierInSentence(draft, world)[0];
  if (
    draft.shape === 'with-figure' &&
    frame.chunks[draft.chunk - 1]?.word === 'with' &&
    before?.subject &&
    before.chunk > draft.verb &&
    draft.chunk - before.chunk <= 4
  )
    return before.subject;
  // "The government put the damage at": who says so
  if (
    draft.measure > draft.verb &&
    draft.measure - draft.verb <= 2 &&
    (PUTS.has(frame.chunks[draft.verb]!.word) ||
      (SEES.has(frame.chunks[draft.verb]!.word) && frame.chunks[draft.chunk - 1]?.word === 'at'))
  ) {
    const earlier = earlierInSentence(draft, world)[0]?.subject ?? carried(draft, world, 'any');
    return earlier && { ...earlier, from: 'previous' };
  }
  // "The accounts of Halm Town show a turnover of": whose they are
  const kept = SHOWS.test(frame.chunks[draft.verb]!.word) ? keeperOf(draft, world, clauseSubject) : null;
  if (kept) return kept;
  // "A study shows that 40% of": what is reported is not about the report
  if (REPORTS.has(chunk.word) && SHOWS.test(frame.chunks[draft.verb]!.word)) return null;
  // "Results ranged from 15% to 21%": of what was looked into
  // "Broadway figures saw a rise": of the name in front
  const front =
    PAPERS.has(chunk.word) && !SHOWS.test(frame.chunks[draft.verb]!.word)
      ? nameInFront(frame, clauseSubject)
      : null;
  if (front) return front;
  if (PAPERS.has(chunk.word) && chunk.to - chunk.from <= 2 && complements(frame, clauseSubject).length === 0)
    return null;
  // "The figures show a rise, pushing the average rent up to £900": the rent
  if (REPORTS.has(chunk.word) && draft.shape === 'verb-metric-to-figure') return null;
  // who puts the figure on a thing is not the thing
  if (speaks(draft, clauseSubject) && !isRelativeOf(draft, clauseSubject)) {
    const earlier = earlierInSentence(draft, world)[0]?.subject;
    if (earlier) return earlier;
    // "Scientists have counted 384 whales": who counts them
    const people = PEOPLE.test(chunk.word) && !hasName(frame, clauseSubject);
    if (people && draft.mention.counted && COUNTS.test(frame.chunks[draft.verb]!.word)) return null;
  }
  const isMove = draft.metric?.family === 'growth';
  if (isMove && decides(chunk, frame.chunks[draft.verb], world.rulebook.language)) return null;
  // "the Housing Trust Fund was increased by 50%": a name that no rule knows for a measure
  // "Halm fell 12%": a name and no more is no measure
  const isName =
    draft.rule === null && (isBodyName(frame, clauseSubject, world) || isBareName(frame, clauseSubject));
  if (clauseSubject === draft.measure && !isName) return null;
  if (chunk.kind === 'noun') {
    // a measure is about something else: its owner, or what the text speaks of
    const word = isMeasure(frame, clauseSubject, world.rulebook);
    // "the Saltmarsh reserve covers 900 hectares": a named thing whose word also names a sum of money
    // "residents pay $40": people, whose number is a measure elsewhere
    const thing =
      word &&
      (hasName(frame, clauseSubject) || COUNTED_PEOPLE.test(chunk.word)) &&
      !isRelative(draft.dimension) &&
      !fits(word.rule, numerator(draft.dimension));
    // "The network cut 40 jobs": a body, whose word also names a measure
    const measure = thing || isBodyThatActs(draft) ? null : word;
    if (measure)
      return (
        ownerOf(draft, world, clauseSubject, measure.from) ??
        earlierInSentence(draft, world)[0]?.subject ??
        null
      );
    // "the Civic Union's share of the vote fell": whose the measure is, in the metric's own word
    const own =
      possessiveIn(frame.tokens, chunk) > chunk.from && draft.metric?.id.split('_').includes(chunk.word);
    // "The Group's result was": no figure is of a result
    const ofWhat = possessiveIn(frame.tokens, chunk) > chunk.from && RESULTS.test(chunk.word);
    const possessor = own || ofWhat ? ownerOf(draft, world, clauseSubject, chunk.head) : null;
    if (possessor) return possessor;
    // "the outlook for Spence was lowered to", "its guidance range was raised": of what is foreseen
    if (FORESEEN.has(chunk.word)) {
      const owner =
        ownerOf(draft, world, clauseSubject, chunk.head) ?? earlierInSentence(draft, world)[0]?.subject;
      if (owner) return owner;
    }
    const intent = INTENT.has(chunk.word) && frame.tokens.lower[frame.chunks[draft.verb]!.from] === 'to';
    if (intent) {
      const owner = ownerOf(draft, world, clauseSubject, chunk.head);
      if (owner) return owner;
    }
    if (
      ACTIVITY.has(chunk.word) &&
      chunk.to - chunk.from <= 2 &&
      complements(frame, clauseSubject).length === 0
    ) {
      const named = carried(draft, world, 'any', clauseSubject);
      if (named?.named) return named;
    }
    if (isStage(draft, clauseSubject)) {
      // "the first phase of the park", "phase 2 will cost"
      const whole = complements(frame, clauseSubject).find((c) => c.prep === 'of');
      if (whole) return resolved(draft, world, whole.chunk);
      const named = carried(draft, world, 'any', clauseSubject);
      if (named?.named) return named;
    }
  }
  return resolved(draft, world, clauseSubject);
}

/** "the network will cut", "the fund employs": the small word alone, and a verb of what bodies do to the things counted. */
function isBodyThatActs({ frame, clauseSubject, verb, measure, mention }: Draft): boolean {
  const { from, to } = frame.chunks[clauseSubject]!;
  if (to - from !== 2 || frame.tokens.lower[from] !== 'the' || measure === clauseSubject) return false;
  return (
    (mention.counted || mention.quantity.dimension === 'money') && ACTS.test(frame.chunks[verb]?.word ?? '')
  );
}
const ACTS =
  /^(?:cut|hir|employ|clos|open|la(?:id|y)|sack|shed|axe|bought|buy|sold|sell|spen[dt]|launch|invest|announc|build|built|plan|pa(?:y|id)|ow[en])/;

/** Whose accounts they are: "The accounts of Halm Town", "Halm Town's results", "figures for Halm Town"; `null` for other papers. */
function keeperOf(draft: Draft, world: World, chunk: number): Told | null {
  const { frame } = draft;
  const { word, from } = frame.chunks[chunk]!;
  if (!ACCOUNTS.test(word)) return null;
  const own = possessiveIn(frame.tokens, frame.chunks[chunk]!);
  if (own > from && word !== 'figures') return possessor(draft, world, chunk, { from, to: own });
  const of = complements(frame, chunk).find(
    ({ prep, chunk: at }) => (prep === 'of' && word !== 'figures') || (prep === 'for' && hasName(frame, at)),
  );
  if (of) return resolved(draft, world, of.chunk);
  // "the accounts of one club"
  const one = frame.chunks[chunk + 2];
  const isOne = frame.chunks[chunk + 1]?.word === 'of' && one?.kind === 'figure' && word !== 'figures';
  return isOne ? subjectFromRange(frame, { from: one.from, to: one.to }) : null;
}
const RESULTS = /^(?:results?|performance|position|outcome)$/;
const ACCOUNTS = /^(?:accounts|results|filings|books|figures)$/;

/** "The Halms were among 7,500 spectators", "he is one of 60 mayors": they are counted, and have no such number. */
function isOneAmong({ frame: { chunks }, chunk }: Draft): boolean {
  let at = chunk - 1;
  while (chunk - at < 5 && (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb' || chunks[at]?.bare))
    at--;
  const one = chunks[at]?.word === 'of' && chunks[at - 1]?.word === 'one';
  const verb = one ? at - 2 : at - 1;
  return (one || chunks[at]?.word === 'among') && IS.test(chunks[verb]?.word ?? '');
}

const IS = /^(?:is|are|was|were|be|been)$/;

const PEOPLE =
  /^(?:scientists|researchers|experts|engineers|officials|biologists|astronomers|analysts|economists|forecasters|doctors|surveyors|inspectors|rangers|volunteers|authorities|police|organi[sz]ers)$/;

const COUNTS =
  /^(?:count|tall|record|identif|observ|spot|detect|register|estimat|document|track|log|find|found|expect|forecast|predict|project)/;

const FORESEEN = new Set(['outlook', 'forecast', 'guidance', 'target', 'range', 'projection']);

const REPORTS = new Set(
  'analysis study report reports surveys studies polls survey poll research data figures statistics numbers records estimate estimates review audit investigation findings results'.split(
    ' ',
  ),
);

const PAPERS = new Set(['results', 'findings', 'figures', 'data', 'statistics', 'estimates']);

const SHOWS = /^(?:show|reveal|suggest|find|found|indicat|estimat|conclud|put|warn|said|say)/;

/** "Phase 1 reached": the stage is scope, the thing is named before. */
function isStage({ frame }: Draft, chunk: number): boolean {
  const { from, to } = frame.chunks[chunk]!;
  const [a, b] = [frame.tokens.start[from]!, frame.tokens.end[to - 1]!];
  return frame.cues.some((c) => c.field === 'stage' && c.span[0] <= a + 4 && c.span[1] >= b);
}
