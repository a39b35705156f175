import type { Metric } from '../../model/claim.ts';
import { fits } from '../../rulebook/metrics.ts';
import type { Draft } from '../draft.ts';
import { idOf } from '../sentence/normal-words.ts';
import { complements, hasName, textOf } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { STATES } from './about-people.ts';
import { deedOf } from './deed.ts';
import { GOODS } from './families.ts';
import {
  dimensionOf,
  type Found,
  GROWTH,
  idWords,
  modifiers,
  open,
  openWords,
  simple,
  trimmed,
  withChange,
} from './found.ts';
import { growthNoun } from './growth-noun.ts';
import { illnessAt } from './illness.ts';
import { isRelative, metricAt, metricBy, type Named, THINGS } from './metric-at.ts';
import { ANYBODY, OF_ANYBODY } from './people-counted.ts';
import { deedAndObject } from './predicate.ts';

/** A metric from a noun chunk: by its rule, or open by its words. */
export function fromNoun(draft: Draft, world: World, chunk: number, loose: boolean): Found | null {
  const { frame } = draft;
  const direction = movedBefore(draft, world, chunk);
  if (direction) {
    draft.isChange = true;
    draft.direction = direction;
  }
  const named = metricAt(
    frame,
    chunk,
    dimensionOf(draft),
    world.rulebook,
    loose || direction !== null,
    draft.verb,
  );
  const move = moveOf(draft, world, chunk);
  if (move) return move;
  if (!named) {
    const words = openWords(draft, chunk);
    return words.length === 0 ? null : withChange(draft, open(words, draft), null, chunk);
  }
  return fromNamed(draft, world, chunk, named);
}

/** "a fall of 5% in sales": which way the noun before the figure moves the metric behind it; `null` for none. */
function movedBefore(
  { frame, chunk: figure }: Draft,
  { rulebook }: World,
  chunk: number,
): 'up' | 'down' | null {
  const { chunks } = frame;
  if (chunk < figure || chunks[figure - 1]?.word !== 'of' || !MOVED_BY.has(chunks[chunk - 1]?.word ?? ''))
    return null;
  const named =
    chunks[figure - 2]?.kind === 'noun' ? metricAt(frame, figure - 2, 'ratio', rulebook, true) : null;
  if (!named || !GROWTH.has(named.rule.id)) return null;
  return named.rule.id === 'decline' ? 'down' : 'up';
}

/** "an increase in revenue of 12%", "a rise to council tax of 5%": the figure is that of the move in front. */
function moveOf(draft: Draft, world: World, chunk: number): Found | null {
  const { chunks } = draft.frame;
  const moved = chunks[chunk - 2]?.kind === 'noun' && MOVED_BY.has(chunks[chunk - 1]?.word ?? '');
  if (!moved || draft.chunk - chunk > 3 || chunks[chunk + 1]?.word !== 'of') return null;
  const named = metricAt(draft.frame, chunk - 2, 'ratio', world.rulebook, true);
  return named && GROWTH.has(named.rule.id) ? growthNoun(draft, world, chunk - 2, named, []) : null;
}

const MOVED_BY = new Set(['in', 'to']);

const PRICES = new Set(['price', 'cost']);

const IN_PLACE = new Set(['in', 'across']);

const COUNTED = new Set(['number', 'share', 'rate']);

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

/** "the number of cars stolen", "the number of people killed": with what the participle behind the noun says was done. */
function doneTo(draft: Draft, world: World, chunk: number, words: readonly string[]): Found | null {
  const { rulebook } = world;
  const { frame } = draft;
  // "people seriously injured"
  const verb = frame.chunks[frame.chunks[chunk + 1]?.kind === 'adverb' ? chunk + 2 : chunk + 1];
  if (verb?.kind !== 'verb' || !verb.bare) return null;
  const by = (how: 'metric:verb' | 'metric:after') =>
    metricBy(frame, how, verb.from, verb.to + 3, 'count', rulebook, verb.to); // "suffering serious injuries"
  const word = frame.metrics.find(
    (m) => m.rule === 'metric:word' && m.span[1] === frame.tokens.end[verb.head],
  );
  const said =
    (word && rulebook.metrics.byId.get(word.id)) ??
    by('metric:verb')?.rule ??
    by('metric:after')?.rule ??
    null;
  // "people living in poverty" are no population
  const at = frame.chunks.indexOf(verb) + 2;
  const isHow = said?.id === 'population' && frame.chunks[at]?.kind === 'noun' && !hasName(frame, at);
  // "a hut that sleeps 40"
  const rule = said && !isHow && !GROWTH.has(said.id) && said.id !== 'capacity' ? said : null;
  // "the number of workers injured", "of protesters arrested": under one measure, whoever they are
  const isSaid = STATES[verb.word] !== undefined || OF_ANYBODY.has(rule?.family ?? '');
  const isAnybody = isSaid || (words.length === 1 && ANYBODY.has(words[0]!));
  const deed = rule ? rule.id.replaceAll('_', ' ') : deedOf(verb.word, rulebook.language);
  // "the number of people working part-time": of anybody, what they do is all that is said
  const isDoing = !rule && isAnybody && (!deed || verb.word.endsWith('ing'));
  const does = !isDoing ? null : deedAndObject(draft, frame.chunks.indexOf(verb), world);
  if (does && does.length > 0) {
    const name = `${words.join(' ')} ${does.join(' ')}`;
    return withChange(draft, { id: idOf([...words, ...does], '_'), name, family: 'count' }, null, chunk);
  }
  if (!deed) return null;
  const name = `${words.join(' ')} ${verb.word}`;
  const id = idOf([...(rule && isAnybody ? [] : words), deed], '_');
  return withChange(draft, { id, name, family: rule?.family ?? 'count' }, rule?.id ?? null, chunk);
}

/** What the participle behind "the share" or "the share of pupils" says of them. */
function partDoing(draft: Draft, world: World, chunk: number): Found | null {
  const { chunks } = draft.frame;
  const whom = chunks[chunk + 1]?.word === 'of' && chunks[chunk + 2]?.kind === 'noun' ? chunk + 2 : chunk;
  // "the share of adults in Halm who smoke"
  let at = whom + 1;
  if (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'noun' && hasName(draft.frame, at + 1)) at += 2;
  const isWho = whom > chunk && chunks[at]?.kind === 'relative';
  const verb = chunks[isWho ? at + 1 : whom + 1];
  if (verb?.kind !== 'verb' || verb.infinitive || !(isWho || verb.bare)) return null;
  const does = deedAndObject(draft, isWho ? at + 1 : whom + 1, world);
  if (does.length === 0) return null;
  const name = `share: ${does.join(' ')}`;
  const metric = { id: idOf(['share', ...does], '_'), name, family: 'share' };
  return withChange(draft, metric, 'share', whom === chunk ? chunk : whom);
}

/** "held rates at 4%": of a bank, and of nothing else that has a rate. */
function areRates(
  { frame: { chunks, tokens }, verb }: Draft,
  { rulebook }: World,
  chunk: number,
  { rule }: Named,
): boolean {
  const { from, to } = chunks[chunk]!;
  const isBare = to - from === 1 && tokens.lower[from] === 'rates' && chunks[chunk + 1]?.word !== 'of';
  return rule.id === 'rate' && isBare && rulebook.shapes.verbs('bring').has(chunks[verb]?.word ?? '');
}

/** "the number of injured", "the number of missing": nobody is named but by what became of them. */
function stateCounted(draft: Draft, { rulebook }: World, chunk: number): Found | null {
  const [of, who] = draft.frame.chunks.slice(chunk + 1, chunk + 3);
  const rule = of?.word === 'of' ? rulebook.metrics.byId.get(STATES[who?.word ?? ''] ?? '') : undefined;
  return rule ? withChange(draft, simple(rule).metric, rule.id, chunk) : null;
}

/** "the occupancy rate of hotels", "the fertility rate of women": what it is a rate of is said, and those are whose it is. */
const isOwnRate = ({ rule }: Named, base: Metric): boolean => rule.id === 'rate' && /_rate$/.test(base.id);

export function fromNamed(draft: Draft, world: World, chunk: number, named: Named): Found | null {
  const { frame } = draft;
  const mods = modifiers(draft, chunk, named.from);
  if (GROWTH.has(named.rule.id)) return growthNoun(draft, world, chunk, named, mods);
  if (areRates(draft, world, chunk, named)) {
    const rates = world.rulebook.metrics.byId.get('interest_rate');
    if (rates) return withChange(draft, simple(rates).metric, rates.id, chunk);
  }
  const base: Metric = {
    id: idOf([...mods, ...idWords(frame, named)], '_'),
    name: [...mods, textOf(frame.tokens, { from: named.from, to: named.to })].join(' '),
    family: named.rule.family,
  };
  // "consumer prices rose 4%" is inflation, and not a rise of it
  const isOfPrices = named.rule.id === 'inflation' && draft.isChange && isRelative(dimensionOf(draft));
  if (isOfPrices && /^(?:prices|cpi)$/.test(frame.tokens.lower[named.to - 1]!))
    return { metric: base, rule: named.rule.id, measure: chunk };
  const state = named.rule.id === 'number' ? stateCounted(draft, world, chunk) : null;
  if (state) return state;
  // "the share of pupils achieving top grades", "the proportion arriving late": as where so many achieved them
  const part = named.rule.id === 'share' && mods.length === 0 ? partDoing(draft, world, chunk) : null;
  if (part) return part;
  // "the number of patients": what is counted is the metric
  const of = complements(frame, chunk)[0];
  // "the price of a bus ticket in Velden", "the cost of a ticket": the ticket's
  if (PRICES.has(named.rule.id) && of?.prep === 'of' && mods.length === 0) {
    const inner = metricAt(frame, of.chunk, dimensionOf(draft), world.rulebook, draft.isChange);
    if (inner?.rule.id === 'price') return fromNamed(draft, world, of.chunk, inner);
    // "the average price of a house in Velden": the house price of Velden
    const where = complements(frame, chunk)[1];
    const isPlaced =
      where && IN_PLACE.has(where.prep) && hasName(frame, where.chunk) && !hasName(frame, of.chunk);
    const goods = isPlaced && named.rule.id === 'price' ? openWords(draft, of.chunk) : [];
    if (goods.length > 0)
      return withChange(
        draft,
        { ...base, id: idOf([...goods, 'price'], '_'), name: `${goods.join(' ')} price` },
        named.rule.id,
        of.chunk,
      );
  }
  // "cases of measles": and not of flu
  if (named.rule.family === 'cases' && of?.prep === 'of' && base.id === named.rule.id) {
    const illness = illnessAt(draft, of.chunk);
    if (illness.length > 0)
      return withChange(
        draft,
        { ...base, id: idOf([...illness, base.id], '_'), name: `${illness.join(' ')} ${base.name}` },
        named.rule.id,
        chunk,
      );
  }
  // "production of copper": a good, and nobody who has the production
  if (GOODS.has(named.rule.family) && of?.prep === 'of' && mods.length === 0 && !hasName(frame, of.chunk)) {
    const words = openWords(draft, of.chunk);
    if (words.length > 0)
      return withChange(
        draft,
        { ...base, id: idOf([...words, named.rule.id], '_'), name: [...words, named.rule.name].join(' ') },
        named.rule.id,
        -1,
      );
  }
  if (
    GENERIC.has(named.rule.id) &&
    !isOwnRate(named, base) &&
    of?.prep === 'of' &&
    !hasName(frame, of.chunk)
  ) {
    const inner = metricAt(frame, of.chunk, dimensionOf(draft), world.rulebook, false);
    const words = inner ? [] : openWords(draft, of.chunk);
    const whom = openWords(draft, of.chunk);
    const told = whom.length > 0 && COUNTED.has(named.rule.id) ? doneTo(draft, world, of.chunk, whom) : null;
    const done = words.length > 0 || told?.rule ? told : null;
    if (done && named.rule.id === 'number') return done;
    // "the rate of fatalities per mile": not so many dead
    if (inner && named.rule.id === 'rate' && inner.rule.dimensions.has('count')) {
      const name = `rate of ${inner.rule.name}`;
      const metric = { id: `${inner.rule.id}_rate`, name, family: named.rule.family };
      return withChange(draft, metric, named.rule.id, of.chunk);
    }
    // "people living in poverty", "the number of homes built"
    const isThing = inner && (inner.rule.id === 'population' || THINGS.has(inner.rule.family));
    if (isThing && told && !told.rule) return told;
    if (inner && !GENERIC.has(inner.rule.id)) return fromNamed(draft, world, of.chunk, inner);
    if (words.length > 0) {
      // "the proportion of trains arriving late", "the share of homes sold"
      const counted = done?.metric.id.split('_') ?? words;
      // "the risk of stroke" is the stroke risk
      const kind = idWords(frame, named).map((w) => (w === 'prevalence' ? 'rate' : w)); // of obesity
      const rate = named.rule.id === 'rate' ? [...words, ...kind] : null;
      const id =
        named.rule.id === 'number' ? idOf(words, '_') : idOf(rate ?? [named.rule.id, ...counted], '_');
      const name = `${textOf(frame.tokens, { from: named.from, to: named.to })} of ${textOf(frame.tokens, trimmed(frame.chunks[of.chunk]!))}`;
      return withChange(draft, { id, name, family: named.rule.family }, named.rule.id, of.chunk);
    }
  }
  // "compute spend was 3% of revenue": a share, of which the spend is the part; "20 times earnings", "seven times the area"
  if (isRelative(dimensionOf(draft)) && !draft.isChange && !fits(named.rule, dimensionOf(draft))) {
    const [kind, family] = dimensionOf(draft) === 'multiple' ? ['multiple', 'ratio'] : ['share', 'share'];
    const metric = { id: `${base.id}_${kind}`, name: `${base.name} ${kind}`, family };
    return { metric, rule: named.rule.id, measure: chunk };
  }
  return withChange(draft, base, named.rule.id, chunk);
}
