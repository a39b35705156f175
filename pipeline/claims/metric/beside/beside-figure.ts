import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { idOf, singular } from '../../sentence/normal-words.ts';
import { behindConversion } from '../../sentence/wordings/brackets.ts';
import { goodsOf, isForAnybody, isOffer } from '../../sentence/wordings/sale.ts';
import { withOf } from '../../sentence/wordings/with-of.ts';
import { worthBefore, worthBehind } from '../../sentence/wordings/worth.ts';
import type { World } from '../../world.ts';
import { isMargin } from '../contest/margin.ts';
import { hasObject } from '../counted/acts.ts';
import { LIGHT } from '../deed/verb-bases.ts';
import { dimensionOf, type Found, simple } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { shareThat } from '../share/share-that.ts';
import { likelihoodOf } from './likelihood.ts';
import { isMeasure, isRelative, metricAt, metricBy } from './metric-at.ts';
import { deedSaid } from './predicate.ts';

export function wordBehind(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const { chunks } = draft.frame;
  const glued = wordGlued(draft, rulebook);
  if (glued) return glued;
  // "finished 41 seconds behind her"
  if (draft.dimension === 'duration' && isMargin(draft, rulebook.language)) return null;
  // "All 150 people on board died": what became of them
  // "killing all 17 people on board", too
  const isObject = draft.verb >= 0 && draft.verb < draft.chunk && draft.chunk - draft.verb <= 2;
  const verb = (draft.isSubject || isObject) && draft.mention.counted ? chunks[draft.verb] : undefined;
  if (verb && metricBy(draft.frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), rulebook))
    return null;
  // "85 miles (135 km) north of"
  const behind = chunks[behindConversion(chunks, draft.chunk)]?.from ?? draft.tokens[1];
  const { lower, text, start } = draft.frame.tokens;
  const isShort = lower[behind] === '.' && /[a-z]/.test(text[start[behind + 1] ?? text.length] ?? '');
  const to = lower[behind] === '-' || isShort ? behind + 1 : behind; // "9-metre-wide", "45 ft. wide"
  // "48,000 homes in Velden without power"
  const [prep, place] = chunks.slice(draft.chunk + 1, draft.chunk + 3);
  // "5 million customers in 13 states remained in the dark": the customers, and no states
  if (isWhereOthersAre(draft)) return null;
  const isPlace = place?.kind === 'noun' || (place?.kind === 'figure' && isCounted(place));
  const inPlace = isPlace && WHERE.has(prep!.word) && draft.mention.counted;
  // "1.9 million people are still without power"
  // "97 people (36 passengers and 61 crew) on board"
  const broken =
    prep?.word === '(' && draft.mention.counted ? behindBracket(chunks, draft.chunk + 1) : undefined;
  const state = prep?.kind === 'verb' ? draft.chunk + 1 : draft.chunk + 3;
  const isState = state === draft.chunk + 1 || inPlace;
  const isCopula = isState && rulebook.language.list('is or remains').has(chunks[state]?.word ?? '');
  const past = isCopula ? behindAdverbs(chunks, state + 1) : inPlace ? chunks[state]?.from : broken;
  for (const at of past === undefined ? [to] : [to, past]) {
    // one that begins right there: "80 arrested and several injured"
    const named = metricBy(
      draft.frame,
      'metric:after',
      at,
      at + LONGEST,
      dimensionOf(draft),
      rulebook,
      at + 1,
    );
    // "a 17-kilometre underground stretch": where it runs, and no depth
    const thing = chunks[draft.chunk + 1];
    if (named && thing?.kind === 'noun' && named.to <= thing.head && LIES.has(lower[named.from]!))
      return null;
    // "the blast of 5.8 killed 44 people": what it did, and not how many were killed
    if (named && !draft.mention.counted && thing?.kind === 'verb' && hasObject(draft.frame, thing)) continue;
    if (named?.rule.id === 'likelihood') return likelihoodOf(draft, simple(named.rule), world);
    if (named)
      return simple(
        (named.rule.id === 'aboard' && crewCounted(draft, rulebook)) ||
          ownOfFamily(draft, named.rule, rulebook) ||
          named.rule,
      );
  }
  return null;
}

/** "The main span is 1,280 metres long": a span, which is a length of its own. */
function ownOfFamily(
  { frame, clauseSubject, dimension }: Draft,
  { id, family }: MetricRule,
  rulebook: Rulebook,
) {
  const own = clauseSubject < 0 ? null : isMeasure(frame, clauseSubject, rulebook)?.rule;
  return own && own.id !== id && own.family === family && fits(own, dimension) ? own : undefined;
}

const isCounted = ({ mention }: Chunk): boolean => mention?.kind === 'quantity' && mention.counted;

/** "in 13 states" behind what is counted there. */
const isWhereOthersAre = ({ frame: { chunks }, chunk, mention }: Draft): boolean =>
  mention.counted &&
  WHERE.has(chunks[chunk - 1]?.word ?? '') &&
  chunks[chunk - 2] !== undefined &&
  isCounted(chunks[chunk - 2]!);

/** "291 passengers and 16 crew aboard": the crew, which is not all who are there. */
function crewCounted(
  { mention: { unit }, frame: { chunks, tokens }, chunk }: Draft,
  rulebook: Rulebook,
): MetricRule | undefined {
  const isCrew = unit !== null && /^crew(?:m[ae]n|\s?members?)?$/i.test(tokens.text.slice(...unit));
  // "with a crew of 28 aboard"
  const isOfCrew = chunks[chunk - 1]?.word === 'of' && chunks[chunk - 2]?.word === 'crew';
  return isCrew || isOfCrew ? rulebook.metrics.byId.get('crew') : undefined;
}

/** "the magnitude-6.8 quake": the measure that a hyphen ties to the figure. */
function wordGlued(
  { frame: { metrics, tokens }, tokens: [from], dimension }: Draft,
  rulebook: World['rulebook'],
): Found | null {
  if (tokens.lower[from - 1] !== '-') return null;
  const word = metrics.find((m) => m.rule === 'metric:word' && m.span[1] === tokens.end[from - 2]);
  const rule = word && rulebook.metrics.byId.get(word.id);
  return rule && fits(rule, dimension) ? simple(rule) : null;
}

const LIES = new Set(['underground', 'underwater', 'offshore', 'inland', 'downstream', 'upstream']);

const LONGEST = 5; // "below the earth's surface"

/** Token right behind the bracket that opens at a chunk. */
function behindBracket(chunks: readonly Chunk[], open: number): number | undefined {
  for (let at = open + 1; at < chunks.length && at - open < LONGEST_ASIDE; at++)
    if (chunks[at]!.word === ')') return chunks[at + 1]?.from;
  return undefined;
}
const LONGEST_ASIDE = 10;

/** Token of the first chunk that is no adverb. */
function behindAdverbs(chunks: readonly Chunk[], from: number): number | undefined {
  let at = from;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[at]?.from;
}

const WHERE = new Set(['in', 'across', 'around', 'near', 'at']);

export function margin(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('majority');
  if (!rule || !isMargin(draft, rulebook.language) || isOfMeasures(draft, rulebook)) return null;
  const { metric, measure } = simple(rule);
  const name = isOfVotes(draft) ? metric.name : marginTold(draft);
  return { metric: { ...metric, name }, rule: rule.id, measure };
}
margin.needs = { dimensions: ['count', 'number', 'duration', 'point', 'ratio', 'ratio change'] };

/** "Sales beat forecasts by 12%", "turnout topped that of May by 9%": by how much measures differ. */
function isOfMeasures(
  { dimension, clauseSubject, frame, verb, chunk }: Draft,
  rulebook: World['rulebook'],
): boolean {
  // "The bond failed by 1.4%": nothing is beaten
  const isBeaten = frame.chunks.slice(verb + 1, chunk).some(({ kind }) => kind === 'noun');
  if (!isBeaten || clauseSubject < 0 || !(isRelative(dimension) || dimension === 'point')) return false;
  const measure = metricAt(frame, clauseSubject, 'any', rulebook, true);
  return measure !== null && measure.rule.family !== 'votes';
}

/** Of a vote it is a majority, too. */
const isOfVotes = ({ mention: { unit }, frame: { tokens }, dimension }: Draft): boolean =>
  dimension !== 'duration' && (unit === null || /vote/i.test(tokens.text.slice(...unit)));

/** "led by two minutes", "came home a minute behind him". */
function marginTold({ frame: { chunks }, verb, chunk }: Draft): string {
  const { word } = chunks[verb]!;
  if (/^le(?:a)?d/.test(word)) return 'lead';
  return chunks[chunk + 1]?.word === 'behind' || /^(?:trail|lag)/.test(word) ? 'gap' : 'margin';
}

export function priceOfSale(draft: Draft, { rulebook }: World): Found | null {
  const goods = goodsOf(draft, rulebook.language);
  if (goods < 0) return null;
  // "tickets sell for £4": what the clause is about names the price
  if (metricAt(draft.frame, goods, 'money', rulebook, false)?.rule.id === 'price') return null;
  const sold = isForAnybody(draft) ? 'price' : 'sale_price';
  const price = rulebook.metrics.byId.get(isOffer(draft, rulebook.language) ? 'offer' : sold);
  return price ? simple(price) : null;
}

/** "a rail line worth $5bn", "$3.5m worth of cocaine". */
export function worth(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const rule = rulebook.metrics.byId.get('worth');
  const { chunks } = draft.frame;
  // "cocaine worth millions"
  const isBare = draft.dimension === 'number' && chunks[draft.chunk - 1]?.word === 'worth';
  // "an industry worth $215bn a year"
  const isMoney = draft.dimension === 'money' || draft.dimension === 'money per duration';
  if (!rule || !(isMoney || isBare) || isOfTrade(draft, rulebook)) return null;
  // "£4m worth of damage" is damage of £4m
  const behind = worthBehind(chunks, draft.chunk);
  const done = behind >= 0 ? metricAt(draft.frame, behind, 'money', rulebook, false) : null;
  if (done && (done.rule.family === 'cost' || done.rule.family === 'debt'))
    return fromNamed(draft, world, behind, done);
  const before = worthBefore(chunks, draft.chunk);
  // "damage estimated at £4m" is damage
  const whose =
    before > 0 && chunks[before]!.bare ? metricAt(draft.frame, before - 1, 'money', rulebook, false) : null;
  if (whose) return fromNamed(draft, world, before - 1, whose);
  // "a loan worth £4m", "the grant is worth £4m": a loan, a grant
  const front = chunks[before - 1]?.word === ',' ? before - 2 : before - 1;
  const had = before < 0 ? -1 : chunks[front]?.kind === 'noun' ? front : draft.clauseSubject;
  const own = had < 0 ? null : metricAt(draft.frame, had, 'money', rulebook, false);
  if (own && GIVEN.has(own.rule.family)) return fromNamed(draft, world, had, own);
  return before >= 0 || behind >= 0 ? simple(rule) : null;
}
/** What is a sum of money itself, and not worth one. */
const GIVEN = new Set(['funding', 'debt', 'investment']);
worth.needs = { dimensions: ['money', 'money per duration', 'number'] };

/** "Exports were worth €1.4bn": a measure by itself, whose worth it is. */
function isOfTrade({ frame, clauseSubject }: Draft, rulebook: World['rulebook']): boolean {
  const measure = clauseSubject < 0 ? null : metricAt(frame, clauseSubject, 'money', rulebook, true);
  return measure?.rule.family === 'trade';
}

/** "120 acres burned; 45% contained": one of several notes, which is the figure and its participle alone. */
function isWholeNote({ frame: { chunks }, chunk }: Draft): boolean {
  const [before, behind] = [chunks[chunk - 1], chunks[chunk + 2]];
  return (before?.kind ?? 'mark') === 'mark' && (behind?.kind ?? 'mark') === 'mark';
}

/** "with 70% gaining a pass": as "70% gained a pass" is told. */
function shareDoing(draft: Draft, world: World): Found | null {
  const { words, to } = deedSaid(draft, draft.chunk + 1, world);
  if (words.length === 0) return null;
  const name = shareThat(draft, draft.chunk + 1, to);
  return {
    metric: { id: idOf(['share', ...words], '_'), name, family: 'share' },
    rule: 'share',
    measure: -1,
  };
}

const OBJECTS = new Set(['noun', 'figure', 'det', 'pronoun']);

/** "are tied on 16% each": no quality. */
const EACH = new Set(['each', 'apiece', 'both', 'all', 'overall', 'alone', 'total']);

/** "was 35% contained", "is just 80% full", "with the fire 30% contained": the word behind the figure says of what it is a share. */
export function qualityBehind(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const { language } = rulebook;
  if (draft.dimension !== 'ratio' || draft.isChange) return null;
  const { chunks } = draft.frame;
  const next = chunks[draft.chunk + 1];
  let before = draft.chunk - 1;
  while (chunks[before]?.kind === 'adverb') before--;
  const copula = LIGHT.has(chunks[before]?.word ?? '');
  // "was held and is now 80 percent contained"
  const isNote = isWholeNote(draft);
  if (draft.isSubject && !copula && withOf(chunks, draft.chunk) < 0 && !isNote) return null;
  // "with 70% gaining a pass": what they do has an object
  const past = chunks[draft.chunk + 2];
  const isAtLeast = past?.word === 'at' && /^(?:least|most)$/.test(chunks[draft.chunk + 3]?.word ?? '');
  const hasOwnObject = isAtLeast || OBJECTS.has(past?.kind ?? '');
  const isDoing = next?.kind === 'verb' && /ing$/.test(next.word) && hasOwnObject;
  if (isDoing) return shareDoing(draft, world);
  const participle = next?.kind === 'verb' && (next.bare || ((copula || isNote) && /ed$/.test(next.word)));
  if (!next || (next.kind !== 'det' && !participle) || next.to - next.from !== 1 || EACH.has(next.word))
    return null;
  // "40% full" is at 40% of capacity
  const capacity = next.word === 'full' ? rulebook.metrics.byId.get('capacity') : undefined;
  // but "the flight was 84% full", "hotels are 70% full" tells of the seats and rooms that were taken
  const holder = singular(chunks[draft.clauseSubject]?.word ?? '');
  if (capacity && (language.list('filled by people').has(holder) || language.list('vessels').has(holder)))
    return { metric: { id: 'occupancy', name: 'occupancy', family: 'rate' }, rule: 'rate', measure: -1 };
  if (capacity) return simple(capacity);
  return {
    metric: { id: idOf([next.word, 'share'], '_'), name: `share ${next.word}`, family: 'share' },
    rule: null,
    measure: -1,
  };
}
qualityBehind.needs = { dimensions: ['ratio'] };
