import type { Metric } from '../../model/claim.ts';
import { fits, type MetricRule } from '../../rulebook/metrics.ts';
import type { Draft } from '../draft.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { NEUTRAL } from '../sentence/neutral.ts';
import { idOf, normalWords, singular } from '../sentence/normal-words.ts';
import { complements, hasName, possessiveIn, type Range, textOf } from '../sentence/noun-phrase.ts';
import { goodsOf } from '../sentence/sale.ts';
import { earlierInSentence, type World } from '../world.ts';
import { deedOf } from './deed.ts';
import { headerMetric } from './header-metric.ts';
import { isMargin } from './margin.ts';
import { isRelative, metricAt, metricBy, type Named, numerator } from './metric-at.ts';
import { LIGHT, verbBase } from './verb-bases.ts';

/** A finder names the metric or leaves it to the next; what it returns is noted in the derivation. */
type Finder = (draft: Draft, world: World) => Found | null;

interface Found {
  readonly metric: Metric;
  readonly rule: string | null;
  /** The chunk whose owner is the subject, or -1. */
  readonly measure: number;
  /** The metric that a change is a change of; the metric itself for a level. */
  readonly base?: Metric;
}

/** The first that finds one names the metric. */
const finders: readonly (readonly [string, Finder])[] = [
  ['age beside a name', ageBeside],
  ['the state they are in', stateOfPeople],
  ['what the brackets stand behind', bracketed],
  ['as in the earlier figure', likeEarlier],
  ['as in the clause it is short for', parallel],
  ['what an increment adds to', increment],
  ['by how much it is won', margin],
  ['price of what is sold', priceOfSale], // "bought for $3bn", "a deal worth $3bn"
  ['word behind the figure', wordBehind], // "300 metres long" is a length whatever the verb
  ['"worth" in front', worthInFront],
  ['metric in the shape', metricOfShape],
  ['what is counted', counted],
  ['share of something', shareOf],
  ['the quality behind it', qualityBehind],
  ['verb', byVerb], // "cost £4m"
  ['subject of the clause', subjectMetric], // "turnout fell to 46%"
  ['thing behind the figure', thingMetric], // "a $2bn bridge"
  ['what an earlier figure counts', elided],
  ['only metric word of the clause', nearby],
  ['words that lead in to the list', leadIn],
  ['kind of figure', fallback],
  ['subject of the clause, in its own words', subjectWords],
];

/** Names what is measured. */
export function findMetric(draft: Draft, world: World): void {
  for (const [name, finder] of finders) {
    const found = finder(draft, world);
    if (!found) continue;
    draft.metric = found.metric;
    draft.rule = found.rule;
    draft.base = found.base ?? found.metric;
    draft.measure = found.measure;
    draft.derivation.push(`metric from ${name}: ${found.metric.id}`);
    return;
  }
  draft.unknown.metric = 'no word of the sentence says what is measured';
}

const dimensionOf = (draft: Draft): string => draft.dimension;

const simple = (rule: MetricRule, measure = -1): Found => ({
  metric: { id: rule.id, name: rule.name, family: rule.family },
  rule: rule.id,
  measure,
});

/** "Maria Osei, 41, has": the shape says it. */
function ageBeside(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('age');
  return draft.shape === 'name-and-age' && rule ? simple(rule) : null;
}

/** "thefts (up 7%)": the change is of what stands before the bracket. */
function bracketed(draft: Draft): Found | null {
  const noun = draft.roles.subject;
  if (draft.shape !== 'name-and-figure-in-brackets' || noun === undefined || !draft.isChange) return null;
  if (hasName(draft.frame, noun)) return null;
  const words = openWords(draft, noun);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, -1);
}

/** "Offences recorded in 2024: • West Midlands: 2,303": the sentence above the list names the measure. */
function leadIn(draft: Draft, world: World): Found | null {
  const passage = world.passages[draft.passage]!;
  if (passage.kind !== 'item' && draft.shape !== 'label-and-figure') return null;
  for (const text of [passage.leadIn, passage.headings.at(-1)]) {
    const header = text ? headerMetric(text, draft.dimension, world.rulebook) : null;
    if (header?.metric) return { metric: header.metric, rule: header.rule, measure: -1 };
  }
  return null;
}

function likeEarlier(draft: Draft): Found | null {
  const { like } = draft;
  if (!like?.metric) return null;
  // "to a record high of $2.52": a word that names no measure of its own
  const named = draft.roles.metric;
  if (named !== undefined && !NEUTRAL.has(draft.frame.chunks[named]!.word)) return null;
  // "900 pupils and 70 teachers": another thing is counted
  if (draft.mention.counted && draft.mention.quantity.unit !== like.mention.quantity.unit) return null;
  const base = like.base ?? like.metric;
  const { measure, rule } = like;
  if (draft.isChange) return changeOf(draft, base, rule, measure);
  const same = numerator(like.dimension) === numerator(dimensionOf(draft)) || dimensionOf(draft) === 'number';
  if (same || like.isChange) return { metric: base, rule, measure };
  return null;
}

/** "AWS leads at $5bn, with Google Cloud below $4bn": the measure is said once. */
function parallel(draft: Draft, world: World): Found | null {
  if (draft.shape !== 'name-and-figure') return null;
  for (const earlier of earlierInSentence(draft, world)) {
    if (!earlier.metric || numerator(dimensionIn(earlier)) !== numerator(dimensionOf(draft))) continue;
    return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
  }
  return null;
}

const dimensionIn = (draft: Draft): string => draft.dimension;
const ANOTHER = new Set(['another', 'additional', 'further', 'extra']);

/** "added another $4bn": more of what the figure before was, where no word of the sentence names it. */
function increment(draft: Draft, world: World): Found | null {
  const { frame } = draft;
  const word = frame.tokens.lower[draft.tokens[0] - 1] ?? '';
  if (!ANOTHER.has(word) || draft.mention.counted || draft.roles.metric !== undefined) return null;
  if (byVerb(draft, world)) return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 10; i--) {
    const earlier = world.drafts[i]!;
    if (draft.passage - earlier.passage > 3) return null;
    if (!earlier.metric || dimensionIn(earlier) !== dimensionOf(draft)) continue;
    return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
  }
  return null;
}

function wordBehind(draft: Draft, { rulebook }: World): Found | null {
  const [, to] = draft.tokens;
  const named = metricBy(draft.frame, 'metric:after', to, to + 4, dimensionOf(draft), rulebook);
  return named && named.from === to ? simple(named.rule) : null;
}

/** "10,100 are reported missing", "39 were confirmed dead": the word that the verbs lead to says what is counted. */
function stateOfPeople(draft: Draft, { rulebook }: World): Found | null {
  const { dimension, frame, mention } = draft;
  if (dimension !== 'count' && dimension !== 'number') return null;
  const { tokens, reading } = frame;
  let at = draft.tokens[1];
  const end = mention.unit?.[1] ?? 0;
  while (at < reading.tokens[1] && tokens.start[at]! < end) at++;
  for (let i = at; i < reading.tokens[1] && i - at < 7; i++) {
    const low = tokens.lower[i]!;
    const state = STATES[low];
    if (state && (i > at || mention.unit)) {
      const rule = rulebook.metrics.byId.get(state);
      return rule ? simple(rule) : null;
    }
    if (!LEADS.has(low)) return null;
  }
  return null;
}
const STATES: Readonly<Record<string, string>> = {
  dead: 'deaths',
  missing: 'missing',
  hospital: 'hospitalised',
  hospitals: 'hospitalised',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalised',
  injured: 'injuries',
  wounded: 'injuries',
};
const LEADS = new Set(
  'people are is were was be been being have has had still now also as to reported confirmed believed feared listed presumed declared pronounced found thought known said remain remained officially yet taken rushed sent brought airlifted treated to in at a the local nearby'.split(
    ' ',
  ),
);

function margin(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('majority');
  if (!rule || !isMargin(draft, rulebook.language)) return null;
  const { metric, measure } = simple(rule);
  return {
    metric: { ...metric, name: `${metric.name} (${draft.frame.chunks[draft.verb]!.word})` },
    rule: rule.id,
    measure,
  };
}

function priceOfSale(draft: Draft, { rulebook }: World): Found | null {
  const price = rulebook.metrics.byId.get('sale_price');
  return price && goodsOf(draft, rulebook.language) >= 0 ? simple(price) : null;
}

function worthInFront(draft: Draft, { rulebook }: World): Found | null {
  let at = draft.chunk - 1;
  while (draft.frame.chunks[at]?.kind === 'adverb' || draft.frame.chunks[at]?.kind === 'det') at--;
  const rule = rulebook.metrics.byId.get('worth');
  return rule && draft.frame.chunks[at]?.word === 'worth' && draft.dimension === 'money'
    ? simple(rule)
    : null;
}

/** "was 35% contained", "is 80% full": the word behind the figure says of what it is a share. */
function qualityBehind(draft: Draft): Found | null {
  if (draft.dimension !== 'ratio' || draft.isChange || draft.isSubject) return null;
  const next = draft.frame.chunks[draft.chunk + 1];
  const copula = LIGHT.has(draft.frame.chunks[draft.chunk - 1]?.word ?? '');
  const participle = next?.kind === 'verb' && (next.bare || (copula && /ed$/.test(next.word)));
  if (!next || (next.kind !== 'det' && !participle) || next.to - next.from !== 1) return null;
  return {
    metric: { id: idOf([next.word, 'share'], '_'), name: `share ${next.word}`, family: 'share' },
    rule: null,
    measure: -1,
  };
}

function metricOfShape(draft: Draft, world: World): Found | null {
  const chunk = draft.roles.metric;
  if (chunk === undefined) return null;
  // "a total of 118,420 ballots": what is counted says it
  if (draft.mention.counted && COUNTING.has(draft.frame.chunks[chunk]!.word)) return null;
  // "figures fell from a high of 26m": a high of what moves
  if (draft.shape !== 'metric-verb-figure' && EXTREMES.has(draft.frame.chunks[chunk]!.word)) {
    const moved = subjectMetric(draft, world);
    if (moved) return moved;
  }
  return fromNoun(draft, world, chunk, draft.isChange || isRelative(dimensionOf(draft)));
}

const EXTREMES = new Set([
  'high',
  'low',
  'peak',
  'record',
  'point',
  'average',
  'maximum',
  'minimum',
  'level',
]);

/** A metric from a noun chunk: by its rule, or open by its words. */
function fromNoun(draft: Draft, world: World, chunk: number, loose: boolean): Found | null {
  const { frame } = draft;
  const named = metricAt(frame, chunk, dimensionOf(draft), world.rulebook, loose);
  if (!named) {
    const words = openWords(draft, chunk);
    return words.length === 0 ? null : withChange(draft, open(words, draft), null, chunk);
  }
  return fromNamed(draft, world, chunk, named);
}

const COUNTING = new Set(['number', 'total', 'tally', 'count', 'sum']);

const GENERIC = new Set([
  'number',
  'amount',
  'ratio',
  'rating',
  'record',
  'share',
  'rate',
  'worth',
  'capacity',
]);
const GROWTH = new Set(['growth', 'decline']);

function fromNamed(draft: Draft, world: World, chunk: number, named: Named): Found | null {
  const { frame } = draft;
  const mods = modifiers(draft, chunk, named.from);
  if (GROWTH.has(named.rule.id)) return growthNoun(draft, world, chunk, named, mods);
  const base: Metric = {
    id: idOf([...mods, ...idWords(frame, named)], '_'),
    name: [...mods, textOf(frame.tokens, { from: named.from, to: named.to })].join(' '),
    family: named.rule.family,
  };
  // "the number of patients": what is counted is the metric
  const of = complements(frame, chunk)[0];
  if (GENERIC.has(named.rule.id) && of?.prep === 'of' && !hasName(frame, of.chunk)) {
    const inner = metricAt(frame, of.chunk, dimensionOf(draft), world.rulebook, false);
    const words = inner ? [] : openWords(draft, of.chunk);
    if (inner && !GENERIC.has(inner.rule.id)) return fromNamed(draft, world, of.chunk, inner);
    if (words.length > 0) {
      const id = named.rule.id === 'number' ? idOf(words, '_') : idOf([named.rule.id, ...words], '_');
      const name = `${textOf(frame.tokens, { from: named.from, to: named.to })} of ${textOf(frame.tokens, trimmed(frame.chunks[of.chunk]!))}`;
      return withChange(draft, { id, name, family: named.rule.family }, named.rule.id, of.chunk);
    }
  }
  // "compute spend was 3% of revenue": a share, of which the spend is the part
  if (isRelative(dimensionOf(draft)) && !draft.isChange && !fits(named.rule, dimensionOf(draft)))
    return {
      metric: { id: `${base.id}_share`, name: `${base.name} share`, family: 'share' },
      rule: named.rule.id,
      measure: chunk,
    };
  return withChange(draft, base, named.rule.id, chunk);
}

/** The words of a metric's id: those of the rule, or for an open one those of the text. */
function idWords({ tokens }: Frame, { rule, from, to }: Named): readonly string[] {
  if (!rule.open) return [rule.id.replaceAll('_', ' ')];
  const words = normalWords(tokens, { from, to });
  return words.length > 0 ? words : [rule.id.replaceAll('_', ' ')];
}

/** "a 19% drop in sales", "revenue growth of 4%", "an increase of 3%" after another figure. */
function growthNoun(
  draft: Draft,
  world: World,
  chunk: number,
  named: Named,
  mods: readonly string[],
): Found | null {
  const { frame } = draft;
  const suffix = named.rule.id;
  draft.isChange = true;
  const make = (words: string, name: string, measure: number): Found => ({
    metric: { id: `${words}_${suffix}`, name: `${name} ${suffix}`, family: 'growth' },
    rule: named.rule.id,
    measure,
  });
  const next = complements(frame, chunk).find((c) => c.prep === 'in' || c.prep === 'of');
  if (next && mods.length === 0) {
    const inner = metricAt(frame, next.chunk, dimensionOf(draft), world.rulebook, true);
    if (inner) {
      const before = modifiers(draft, next.chunk, inner.from);
      return make(
        idOf([...before, ...idWords(frame, inner)], '_'),
        [...before, inner.rule.name].join(' '),
        next.chunk,
      );
    }
    const words = openWords(draft, next.chunk);
    if (words.length > 0 && !hasName(frame, next.chunk))
      return make(idOf(words, '_'), words.join(' '), next.chunk);
  }
  if (mods.length > 0) return make(idOf(mods, '_'), mods.join(' '), chunk);
  const earlier = earlierInSentence(draft, world)[0];
  if (earlier?.metric && !earlier.isChange) {
    draft.like = earlier;
    return make(earlier.metric.id, earlier.metric.name, earlier.measure);
  }
  const subject = draft.clauseSubject;
  if (subject >= 0 && subject !== chunk) {
    const base = metricAt(frame, subject, dimensionOf(draft), world.rulebook, true);
    if (base)
      return make(
        idOf([...modifiers(draft, subject, base.from), base.rule.id], '_'),
        base.rule.name,
        subject,
      );
  }
  return simple(named.rule, chunk);
}

/** Adds what a change does to a metric's id: "revenue" rose 4% is "revenue growth". */
function withChange(draft: Draft, metric: Metric, rule: string | null, measure: number): Found {
  return draft.isChange ? changeOf(draft, metric, rule, measure) : { metric, rule, measure };
}

function changeOf(draft: Draft, base: Metric, rule: string | null, measure: number): Found {
  const { dimension } = draft;
  const change = draft.mention.quantity.change ?? draft.direction;
  const down = change === 'down';
  const suffix = isRelative(dimension) ? (down ? 'decline' : 'growth') : 'change';
  if (base.id.endsWith(`_${suffix}`) || base.family === 'growth')
    return { metric: base, rule, measure, base };
  return {
    metric: {
      id: `${base.id}_${suffix}`,
      name: `${base.name} ${suffix}`,
      family: isRelative(dimension) ? 'growth' : base.family,
    },
    rule,
    measure,
    base,
  };
}

/** Words of a noun chunk that name an open metric: not the owner, not a registered name. */
function openWords(draft: Draft, chunk: number): string[] {
  const noun = draft.frame.chunks[chunk]!;
  const own = possessiveIn(draft.frame.tokens, noun);
  return normalWords(draft.frame.tokens, { from: own >= 0 ? own + 1 : noun.from, to: noun.head + 1 });
}

const trimmed = (noun: Chunk): Range => ({ from: noun.from, to: noun.head + 1 });

function open(words: readonly string[], draft: Draft): Metric {
  const { dimension } = draft;
  const family = FAMILY_OF[dimension] ?? dimension;
  return { id: idOf(words, '_'), name: words.join(' '), family };
}

const FAMILY_OF: Readonly<Record<string, string>> = {
  count: 'count',
  number: 'count',
  ratio: 'share',
  multiple: 'ratio',
  money: 'amount',
  duration: 'duration',
  length: 'distance',
};

/** Content words between the owner and the metric word: the "ai" of "Amazon's AI revenue". */
function modifiers(draft: Draft, chunk: number, before: number): string[] {
  const { frame } = draft;
  const noun = frame.chunks[chunk]!;
  const own = possessiveIn(frame.tokens, { from: noun.from, to: before + 1 });
  let from = own >= 0 ? own + 1 : noun.from;
  // a registered name in front is the subject, not a part of the metric
  for (const entity of frame.entities) {
    if (entity.span[0] >= (frame.tokens.start[before] ?? 0)) break;
    if (entity.span[0] < frame.tokens.start[from]!) continue;
    while (from < before && frame.tokens.start[from]! < entity.span[1]) from++;
  }
  if (from >= before) return [];
  const words = normalWords(frame.tokens, { from, to: before + 1 });
  return words.slice(0, -1).slice(-3);
}

/** Families whose verb says all: "11,500 residents were told to leave". */
const OF_PEOPLE = new Set(['casualties', 'displaced', 'rescue']);

/** Nouns that say nothing of who is counted; children and passengers are some of the people. */
const ANYBODY = new Set([
  'person',
  'people',
  'other',
  'victim',
  'life',
  'individual',
  'resident',
  'unit',
  'item',
]);

function counted(draft: Draft, world: World): Found | null {
  const { mention, frame } = draft;
  if (!mention.counted || !mention.unit) return null;
  const { tokens } = frame;
  const language = world.rulebook.language.grammar();
  const [a, whole] = rangeOf(draft, mention.unit);
  const b = beforeRate(frame, a, whole);
  const words = normalWords(tokens, { from: a, to: b });
  if (words.length === 0) return null;
  // "a trial of 4,800 children cut": nobody cut the children
  const verb = draft.verb >= 0 && !hangsOnPreposition(draft) ? frame.chunks[draft.verb]! : null;
  const byVerbRule = verb
    ? metricBy(frame, 'metric:verb', verb.from, verb.to, 'count', world.rulebook)
    : null;
  if (
    byVerbRule &&
    !GROWTH.has(byVerbRule.rule.id) &&
    (byVerbRule.rule.id !== 'capacity' || isAble(frame, verb!))
  ) {
    const { rule } = byVerbRule;
    // "drew 212,000 visitors": visitors and attendance are one measure
    const same = frame.metrics.some(
      (m) => m.rule === 'metric:word' && m.id === rule.id && m.span[1] === tokens.end[b - 1],
    );
    const noun = words.length === 1 && (same || ANYBODY.has(words[0]!)) ? [] : words;
    return {
      metric: {
        id: idOf([...noun, rule.id.replaceAll('_', ' ')], '_'),
        name: `${textOf(tokens, { from: a, to: b })} ${verb!.word}`,
        family: noun.length === 0 || OF_PEOPLE.has(rule.family) ? rule.family : 'count',
      },
      rule: rule.id,
      measure: -1,
    };
  }
  // "claimed 40 lives", "cost 12 lives": the dead, with a verb that kills nobody elsewhere
  const deaths = world.rulebook.metrics.byId.get('deaths');
  if (
    deaths &&
    words.at(-1) === 'life' &&
    words.length === 1 &&
    verb &&
    LOSES.has(verbBase(language, verb.word))
  )
    return simple(deaths);
  let rule: MetricRule | null = null;
  let ruleFrom = b;
  let ruleTo = b;
  for (const m of frame.metrics) {
    if (m.rule !== 'metric:word' || m.span[1] !== tokens.end[b - 1] || m.span[0] < tokens.start[a]!) continue;
    const candidate = world.rulebook.metrics.byId.get(m.id);
    if (candidate && (candidate.dimensions.size === 0 || candidate.dimensions.has('count'))) {
      rule = candidate;
      [ruleFrom, ruleTo] = rangeOf(draft, m.span);
      break;
    }
  }
  const deed = verb ? verbBase(language, verb.word) : '';
  const done = verb ? deedOf(verb.word, world.rulebook.language) : null;
  const said = verb && !LIGHT.has(deed) && !LIGHT.has(verb.word) ? verb.word : '';
  if (rule) {
    const mods = normalWords(tokens, { from: a, to: ruleFrom + 1 }).slice(0, -1);
    return withChange(
      draft,
      {
        id: idOf(
          [...mods, ...idWords(frame, { rule, from: ruleFrom, to: ruleTo }), ...(done ? [done] : [])],
          '_',
        ),
        name: [textOf(tokens, { from: a, to: b }), said].join(' ').trim(),
        family: rule.family,
      },
      rule.id,
      -1,
    );
  }
  return withChange(
    draft,
    {
      id: idOf(done ? [...words, done] : words, '_'),
      name: [textOf(tokens, { from: a, to: b }), said].join(' ').trim(),
      family: 'count',
    },
    null,
    -1,
  );
}

/** Behind a preposition that does not follow the verb itself. */
function hangsOnPreposition({ frame, chunk, verb }: Draft): boolean {
  let at = chunk - 1;
  while (frame.chunks[at]?.kind === 'det' || frame.chunks[at]?.kind === 'adverb') at--;
  return frame.chunks[at]?.kind === 'prep' && at - 1 !== verb;
}

const LOSES = new Set(['claim', 'cost', 'take', 'lose']);

/** "flats a year", "trips per day": the noun alone. */
function beforeRate({ tokens }: Frame, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (RATE.has(tokens.lower[i]!)) return i;
  return to;
}
const RATE = new Set(['a', 'an', 'per', 'each', 'every', '/']);

function rangeOf(draft: Draft, span: readonly [number, number]): readonly [number, number] {
  const { tokens } = draft.frame;
  let from = draft.tokens[0];
  while (from < tokens.count && tokens.end[from]! <= span[0]) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span[1]) to++;
  return [from, to];
}

/** "48% of adults support the plan", "12% of revenue", "52% of the vote". */
function shareOf(draft: Draft, world: World): Found | null {
  const base = draft.roles.relative;
  if (base === undefined || draft.isChange) return null;
  const { frame } = draft;
  const { rulebook } = world;
  const noun = frame.chunks[base]!;
  const rule = rulebook.metrics.byId.get('share');
  if (!rule) return null;
  if (noun.kind !== 'noun') return simple(rule);
  const named = metricAt(frame, base, dimensionOf(draft), rulebook, false);
  if (named && named.rule.id !== 'share' && !draft.isSubject) return fromNamed(draft, world, base, named);
  if (draft.isSubject && draft.verb >= 0) {
    // "61% of voters took part": turnout
    const [who = ''] = normalWords(frame.tokens, { from: noun.head, to: noun.head + 1 });
    const deed = verbBase(rulebook.language.grammar(), frame.chunks[draft.verb]!.word);
    const known = rulebook.metrics.shares.find(
      ({ shareOf }) => shareOf?.of.has(who) && shareOf.who.has(deed),
    );
    if (known) return simple(known);
    const did = predicate(draft, world);
    if (did.length > 0)
      return {
        metric: { id: idOf(['share', ...did], '_'), name: `share: ${did.join(' ')}`, family: 'share' },
        rule: 'share',
        measure: -1,
      };
  }
  const words = openWords(draft, base);
  return {
    metric: {
      id: idOf(['share of', ...words], '_'),
      name: `share of ${textOf(frame.tokens, trimmed(noun))}`,
      family: 'share',
    },
    rule: 'share',
    measure: -1,
  };
}

/** What the figure's verb says: its base and the head words of what follows. */
function predicate(draft: Draft, world: World): string[] {
  const { frame } = draft;
  const verb = frame.chunks[draft.verb]!;
  const base = verbBase(world.rulebook.language.grammar(), verb.word);
  const out = LIGHT.has(base) || LIGHT.has(verb.word) ? [] : [base];
  for (let i = draft.verb + 1; i < frame.chunks.length && i <= draft.verb + 2; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'noun') {
      out.push(...normalWords(frame.tokens, { from: chunk.from, to: chunk.head + 1 }).slice(-2));
      break;
    }
    if (chunk.kind === 'det' || chunk.kind === 'adverb') out.push(chunk.word);
    else if (chunk.kind !== 'prep') break;
  }
  return out;
}

/** "can hold", "will seat": what a thing is able to take; "holds 204 seats" is no capacity. */
function isAble(frame: Frame, verb: Chunk): boolean {
  for (let i = verb.from; i < verb.head; i++) if (ABLE.has(frame.tokens.lower[i]!)) return true;
  return /^(?:seat|accommodate|sleep)/.test(verb.word);
}
const ABLE = new Set(['can', 'could', 'to', 'will', 'would', 'may']);

function byVerb(draft: Draft, { rulebook }: World): Found | null {
  if (draft.verb < 0) return null;
  const { frame } = draft;
  const verb = frame.chunks[draft.verb]!;
  const named = metricBy(frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), rulebook);
  if (!named || (named.rule.id === 'capacity' && !isAble(frame, verb))) return null;
  // what rises to 170,000 is no rise
  if (GROWTH.has(named.rule.id) && !draft.isChange) return null;
  if (isRelative(dimensionOf(draft)) && GROWTH.has(named.rule.id)) return null;
  // "spent on wages", "invested in the port": the object of a verb is near it
  if (draft.chunk - draft.verb > 6) return null;
  // "paid £5m for the striker": the price of what is had for it
  const price = rulebook.metrics.byId.get('price');
  const next = frame.chunks[draft.chunk + 1];
  if (
    price &&
    named.rule.id === 'income' &&
    next?.word === 'for' &&
    frame.chunks[draft.chunk + 2]?.kind !== 'period'
  )
    return simple(price);
  const deed = verb.word;
  const name = named.rule.name.includes(deed) ? named.rule.name : `${named.rule.name} (${deed})`;
  return withChange(draft, { id: named.rule.id, name, family: named.rule.family }, named.rule.id, -1);
}

const isMove = (draft: Draft, world: World): boolean =>
  draft.verb >= 0 && world.rulebook.shapes.verbs('move').has(draft.frame.chunks[draft.verb]!.word);

function subjectMetric(draft: Draft, world: World): Found | null {
  const chunk = draft.clauseSubject;
  if (chunk < 0) return null;
  const dimension = dimensionOf(draft);
  const named = metricAt(
    draft.frame,
    chunk,
    dimension,
    world.rulebook,
    draft.isChange || isRelative(dimension),
  );
  if (!named) {
    // "demand rose 4%", "the index fell 12 points": what moves is what is measured
    if (!draft.isChange || draft.frame.chunks[chunk]!.kind !== 'noun') return null;
    // "Amazon added $4bn" moves no Amazon
    if (hasName(draft.frame, chunk) && !isMove(draft, world)) return null;
    const price = spokenOfShares(draft, world) ? stockPrice(draft, world) : null;
    if (price) return price;
    const words = openWords(draft, chunk);
    if (words.length === 0) return null;
    return changeOf(draft, { id: idOf(words, '_'), name: words.join(' '), family: 'level' }, null, chunk);
  }
  return fromNamed(draft, world, chunk, named);
}

/** True where the last few figures before it have been of the price of shares. */
const spokenOfShares = (draft: Draft, { drafts }: World): boolean =>
  drafts.slice(-3).some((d) => d.rule === 'share_price' && draft.passage - d.passage <= 1);

/** "Orrin Foods slipped 0.5%": of a company that moves, its shares do. */
function stockPrice(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('share_price');
  const { frame, clauseSubject } = draft;
  const { head } = frame.chunks[clauseSubject]!;
  const end = frame.tokens.end[head];
  const named = frame.entities.some((e) => e.span[1] === end && e.type !== 'place');
  if (!rule || !named || !isRelative(draft.dimension)) return null;
  const { id, name, family } = rule;
  return changeOf(draft, { id, name, family }, id, -1);
}

function thingMetric(draft: Draft, { rulebook }: World): Found | null {
  const chunk = draft.roles.thing;
  if (chunk === undefined) return null;
  const { frame } = draft;
  const noun = frame.chunks[chunk]!;
  const dimension = dimensionOf(draft);
  const named = metricBy(frame, 'metric:noun', noun.from, noun.to, dimension, rulebook);
  const words = openWords(draft, chunk);
  if (named) {
    if (dimension === 'duration')
      return {
        metric: {
          id: idOf([...words.slice(-1), 'duration'], '_'),
          name: `${words.slice(-1).join(' ')} duration`,
          family: 'duration',
        },
        rule: 'duration',
        measure: -1,
      };
    const found = simple(named.rule);
    // "a $2.8bn offer", "a £40m contract": what it is that has the value
    return named.rule.family === 'value'
      ? { ...found, metric: { ...found.metric, name: `${found.metric.name} (${noun.word})` } }
      : found;
  }
  // "the 58-metre launcher": how long or tall it is, not how far away
  const length = rulebook.metrics.byId.get('length');
  if (length && dimension === 'length') return simple(length);
  if (words.length === 0) return null;
  if (isRelative(dimension)) return { metric: open(words, draft), rule: null, measure: -1 };
  return null;
}

/** "17 of the 45 seats", "88 shrank": the noun stands with a figure nearby. */
function elided(draft: Draft, world: World): Found | null {
  const { dimension } = draft;
  if (dimension !== 'number') return null;
  const { frame } = draft;
  const after = frame.chunks.slice(draft.chunk + 1, draft.chunk + 4);
  const partOf = after[0]?.word === 'of' ? after.find((c) => c.kind === 'figure') : undefined;
  const donor = partOf?.mention?.kind === 'quantity' && partOf.mention.counted ? partOf.mention : null;
  const earlier = world.drafts
    .slice(-6)
    .reverse()
    .find(
      (d) =>
        d.passage === draft.passage && draft.sentence - d.sentence <= 1 && d !== draft && d.mention.counted,
    );
  // "class sizes average 24" counts no pupils
  const governor = frame.chunks[draft.verb];
  const own =
    draft.clauseSubject >= 0 &&
    frame.chunks[draft.clauseSubject]!.kind === 'noun' &&
    !hasName(frame, draft.clauseSubject);
  if (
    !donor &&
    !draft.isSubject &&
    !draft.like &&
    own &&
    governor &&
    LEVEL.has(verbBase(world.rulebook.language.grammar(), governor.word))
  )
    return null;
  const unit = donor?.unit ?? earlier?.mention.unit;
  const source = donor ? draft : earlier;
  if (!unit || !source) return null;
  const { tokens } = source.frame;
  const text = tokens.text.slice(unit[0], unit[1]);
  const words = text.toLowerCase().split(/\s+/);
  const normal = normalWordsOf(words);
  const done =
    draft.verb >= 0 && draft.isSubject
      ? deedOf(frame.chunks[draft.verb]!.word, world.rulebook.language)
      : null;
  const deed = done ? [done] : [];
  const rule = earlier && !donor && deed.length === 0 ? earlier : null;
  if (rule?.metric) return { metric: rule.metric, rule: rule.rule, measure: -1 };
  return {
    metric: { id: idOf([...normal, ...deed], '_'), name: [text, ...deed].join(' '), family: 'count' },
    rule: null,
    measure: -1,
  };
}

const normalWordsOf = (words: readonly string[]): string[] => {
  const last = words.length - 1;
  return words.map((w, i) => (i === last ? singular(w) : w));
};

/** The nearest metric word of the sentence that a figure of this kind can have, where it is the only one between. */
function nearby(draft: Draft, world: World): Found | null {
  const { frame } = draft;
  const dimension = dimensionOf(draft);
  for (let i = draft.chunk - 1; i >= 0 && draft.chunk - i < 7; i--) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'figure' || chunk.word === ';') break;
    const named = metricAt(frame, i, dimension, world.rulebook, draft.isChange);
    if (named) return fromNamed(draft, world, i, named);
  }
  for (let i = draft.chunk + 1; i < frame.chunks.length && i - draft.chunk < 5; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'figure' || chunk.kind === 'subordinator' || chunk.word === ';' || chunk.word === ',')
      break;
    const named = metricAt(frame, i, dimension, world.rulebook, draft.isChange);
    if (named) return fromNamed(draft, world, i, named);
  }
  return null;
}

/** By the kind of figure: a money figure is at least an amount, metres are at least a distance. */
function fallback(draft: Draft, world: World): Found | null {
  const { dimension } = draft;
  const { rulebook } = world;
  if (draft.isChange && draft.roles.thing === undefined && draft.clauseSubject < 0) {
    const grown = rulebook.metrics.byId.get(draft.mention.quantity.change === 'down' ? 'decline' : 'growth');
    if (grown) return simple(grown);
  }
  const words = describing(draft, world);
  // "available for $12", "went to a rival for £4m"
  const price = rulebook.metrics.byId.get('price');
  if (price && dimension === 'money' && draft.frame.chunks[draft.chunk - 1]?.word === 'for')
    return simple(price);
  const rule = rulebook.metrics.fallback.get(dimension);
  if (rule) {
    const id = words.length > 0 ? idOf([...words, rule.id], '_') : rule.id;
    return {
      metric: { id, name: [...words, rule.name].join(' '), family: rule.family },
      rule: rule.id,
      measure: -1,
    };
  }
  if (words.length === 0) return null;
  return {
    metric: {
      id: idOf(words, '_'),
      name: words.join(' '),
      family: dimension === 'number' ? 'count' : dimension,
    },
    rule: null,
    measure: -1,
  };
}

/** The verb and its object, or the noun in front: words that at least describe what is measured. */
function describing(draft: Draft, world: World): string[] {
  const { frame } = draft;
  const thing = draft.roles.thing;
  if (thing !== undefined) return openWords(draft, thing).slice(-2);
  if (draft.verb >= 0) {
    const verb = frame.chunks[draft.verb]!;
    const base = verbBase(world.rulebook.language.grammar(), verb.word);
    const moves = world.rulebook.shapes.verbs('move');
    const out = LIGHT.has(base) || LIGHT.has(verb.word) || moves.has(verb.word) ? [] : [base];
    for (let i = draft.verb + 1; i < draft.chunk; i++)
      if (frame.chunks[i]!.kind === 'noun') {
        out.unshift(...openWords(draft, i).slice(-2));
        break;
      }
    if (out.length > 0) return out;
  }
  return [];
}

const LEVEL = new Set(
  'be is are was were been average stand reach total hit peak remain come amount exceed top range sit'.split(
    ' ',
  ),
);

/** "Yields averaged 6.9 tonnes a hectare": no rule knows the measure, and the clause is about it. */
function subjectWords(draft: Draft, world: World): Found | null {
  const chunk = draft.clauseSubject;
  const verb = draft.frame.chunks[draft.verb];
  if (!verb) return null;
  const base = verbBase(world.rulebook.language.grammar(), verb.word);
  const level = LEVEL.has(base) || LEVEL.has(verb.word);
  const noun = chunk >= 0 && draft.frame.chunks[chunk]!.kind === 'noun' && !hasName(draft.frame, chunk);
  if (noun && (level || draft.isChange)) {
    const words = openWords(draft, chunk);
    if (words.length > 0) return withChange(draft, open(words, draft), null, chunk);
  }
  if (level) return null;
  return withChange(draft, open([base], draft), null, -1);
}
