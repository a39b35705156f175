import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { LanguageRules } from '../../../rulebook/language.ts';
import { fits } from '../../../rulebook/metrics.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { mainBefore } from '../../refine/like/by-reference.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import { idOf, normalWords, singular } from '../../sentence/normal-words.ts';
import { complements, hasName, textOf } from '../../sentence/noun-phrase.ts';
import { decides } from '../../sentence/wordings/decides.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { metricAt, type Named, namedBy } from '../beside/metric-at.ts';
import { deedAndObject } from '../beside/predicate.ts';
import {
  dimensionOf,
  type Found,
  GROWTH,
  idWords,
  lastOfKind,
  modifiers,
  open,
  openWords,
  simple,
} from '../found.ts';
import { wordsOf } from '../from-noun/measure-noun.ts';
import { gainOf } from '../money/gain-of.ts';
import { ANYBODY } from '../people/people-counted.ts';
import { movedBefore } from './bare-growth.ts';
import { isLedTo, movedBetween } from './where-it-led.ts';

/** "a 19% drop in sales", "revenue growth of 4%", "an increase of 3%" after another figure. */
export function growthNoun(
  draft: Draft,
  world: World,
  chunk: number,
  named: Named,
  inFront: readonly string[],
): Found | null {
  const { frame } = draft;
  // "the steepest annual increase", "the capped rise in fares": how big it is, and not of what
  const own = inFront.filter((word) => !saysHowBig(word, frame.language));
  // "won a 3% raise": of pay, which no other word has to say
  const isRaise = own.length === 0 && /^raises?$/.test(frame.tokens.lower[frame.chunks[chunk]!.head]!);
  const mods = isRaise ? ['pay'] : own;
  const gain = gainOf(draft, chunk, inFront);
  if (gain) return gain;
  // "a rise of 0.6 percentage points" is told as a change of it
  const suffix = draft.dimension === 'ratio change' ? 'change' : named.rule.id;
  // "saw its revenues jump to $5bn": the word is a verb there, and the figure where it led
  if (mods.length > 0 && isSeen(draft, chunk)) {
    const base = metricBefore(draft, world, chunk, named);
    return base ?? { metric: open(mods, draft), rule: null, measure: chunk };
  }
  // "the rise in fees from £3,375 to £9,000": where they moved from and to
  const level = movedBetween(draft) ? complements(frame, chunk).find((c) => c.prep === 'in') : undefined;
  if (level) {
    const inner = metricAt(frame, level.chunk, dimensionOf(draft), world.rulebook, false);
    if (inner) return levelAt(draft, level.chunk, inner);
    return { metric: open(openWords(draft, level.chunk), draft), rule: null, measure: level.chunk };
  }
  // "a further cut to 8%": where it went, of what was told before
  const before = isLedTo(draft, chunk) && mods.length === 0 ? lastOfKind(draft, world) : null;
  if (before) return before;
  draft.isChange = true;
  const make = (words: string, name: string, measure: number): Found => ({
    metric: { id: `${words}_${suffix}`, name: `${name} ${suffix}`, family: 'growth' },
    rule: named.rule.id,
    measure,
    base: { id: words, name, family: 'level' },
  });
  // "growth in a decade" is that of no decade
  const behind = complements(frame, chunk);
  const runUp = behind.findIndex((c) => isRunUp(draft, c.chunk));
  const next = (runUp < 0 ? behind : behind.slice(0, runUp)).find(
    (c) =>
      !frame.language.list('time-nouns').has(singular(frame.chunks[c.chunk]!.word)) &&
      (c.prep === 'in' ||
        c.prep === 'of' ||
        c.prep === 'to' ||
        (c.prep === 'on' && isThings(draft, c.chunk))),
  );
  if (next && mods.length === 0) {
    const inner = metricAt(frame, next.chunk, dimensionOf(draft), world.rulebook, true);
    const counted = inner ? thingsCounted(draft, world, next.chunk, inner) : null;
    if (counted) return make(idOf(counted.words, '_'), counted.words.join(' '), counted.at);
    if (inner) {
      const before = modifiers(draft, next.chunk, inner.from);
      // "a 4% drop in deliveries": as it is written
      const said = textOf(frame.tokens, { from: inner.from, to: inner.to }).replace(/ of$/, '');
      return make(idOf([...before, ...idWords(frame, inner)], '_'), [...before, said].join(' '), next.chunk);
    }
    const ofName = behindName(draft, next.chunk);
    if (ofName.length > 0) return make(idOf(ofName, '_'), ofName.join(' '), next.chunk);
    const words = openWords(draft, next.chunk);
    if (words.length > 0 && !hasName(frame, next.chunk))
      return make(idOf(words, '_'), words.join(' '), next.chunk);
  }
  // "a 7% ridership increase": of the measure by its own id, as where the ridership rose
  const inside = mods.length > 0 ? measureInside(draft, world, chunk, named) : null;
  if (inside) return make(inside.metric.id, inside.metric.name, chunk);
  // "economic growth" is that of the economy
  if (mods.length > 0) return make(idOf(mods, '_').replace(/^econom(?:ic|y)$/, 'gdp'), mods.join(' '), chunk);
  // "an increase of 3% for the road levy"
  const [of, amount, prep] = frame.chunks.slice(chunk + 1, chunk + 4);
  const isFor = of?.word === 'of' && amount === frame.chunks[draft.chunk] && prep?.word === 'for';
  const levy = isFor ? metricAt(frame, chunk + 4, 'any', world.rulebook, true) : null;
  if (levy && !GROWTH.has(levy.rule.id)) {
    const words = [...modifiers(draft, chunk + 4, levy.from), ...idWords(frame, levy)];
    return make(idOf(words, '_'), words.join(' '), chunk + 4);
  }
  const things = movedBehind(draft, chunk);
  if (things >= 0) {
    const words = openWords(draft, things);
    return make(idOf(words, '_'), words.join(' '), things);
  }
  // "half the 1.6% drop": how many times as much
  const told = earlierInSentence(draft, world).filter((d) => draft.chunk - d.chunk > 2);
  // "$9.4 million from 3,401 locations, a 22% drop": of what was taken, not of where
  const inSentence = told.find((d) => !PLACES.has(inFrontOf(d))) ?? told[0];
  const earlier = inSentence?.isChange ? inSentence.like : (inSentence ?? pointedAt(draft, world));
  if (earlier?.metric && !earlier.isChange) {
    if (!isOfOwnClause(draft, earlier)) draft.like = earlier;
    return make(earlier.metric.id, earlier.metric.name, earlier.measure);
  }
  // "fell by 0.8%, half the 1.6% drop seen before": another move of the same
  const again = inSentence?.isChange && inSentence.dimension === draft.dimension ? inSentence.base : null;
  if (again && again.family !== 'growth') return make(again.id, again.name, -1);
  const subject = draft.clauseSubject;
  if (subject >= 0 && subject !== chunk) {
    const base = metricAt(frame, subject, dimensionOf(draft), world.rulebook, true);
    // "The biggest rises were in the east, with rises of 3%": no rise of rises
    // "House price growth remained stable, registering a 2.5% increase": the growth itself
    if (base && GROWTH.has(base.rule.id) && modifiers(draft, subject, base.from).length > 0)
      return growthNoun(draft, world, subject, base, modifiers(draft, subject, base.from));
    // "The number of robberies saw a rise of 4%"
    const counted = base ? thingsCounted(draft, world, subject, base) : null;
    if (counted) return make(idOf(counted.words, '_'), counted.words.join(' '), counted.at);
    if (base && !GROWTH.has(base.rule.id))
      return make(
        idOf([...modifiers(draft, subject, base.from), base.rule.id], '_'),
        base.rule.open ? wordsOf(draft, base) : base.rule.name,
        subject,
      );
  }
  const moved = movedBefore(draft, world, frame.chunks[chunk]!.word);
  if (moved) {
    // "increases in Velden were below 1%": of that place
    const placed = complements(frame, chunk).some((c) => hasName(frame, c.chunk));
    if (moved.like && !placed && !hasOwner(draft, world, chunk)) draft.like = moved.like;
    return make(moved.metric.id, moved.metric.name, placed ? chunk : -1);
  }
  return simple(named.rule, chunk);
}

/** "a 9% increase in University of Halm tuition", "in Halm bus fares": what stands behind the name, of which it is. */
function behindName({ frame }: Draft, chunk: number): readonly string[] {
  const { chunks, tokens, entities } = frame;
  const place = chunks[chunk + 1]?.word === 'of' && chunks[chunk + 2]?.kind === 'noun' ? chunk + 2 : chunk;
  const { head } = chunks[place]!;
  if (capitalised(tokens, head)) return [];
  const name = entities.find(
    (e) => e.span[0] === tokens.start[chunks[chunk]!.from] && e.span[1] < tokens.start[head]!,
  );
  if (!name || (place !== chunk && name.span[1] < tokens.start[chunks[place]!.from]!)) return [];
  return normalWords(tokens, { from: tokenAt(tokens, name.span[1] - 1) + 1, to: head + 1 });
}

/** "a rise in the run-up to the vote", "in the run up to May": when it was, and not of what. */
const isRunUp = ({ frame: { tokens, chunks } }: Draft, at: number): boolean =>
  /^the (?:run|lead)[- ]?up\b/.test(
    tokens.text.slice(tokens.start[chunks[at]!.from]!).slice(0, LONGEST).toLowerCase(),
  );
const LONGEST = 12;

/** "the steepest annual increase": of a move, and not of what moves. */
export const saysHowBig = (word: string, language: LanguageRules): boolean =>
  isSuperlative(word) || language.list('say nothing of what moves').has(word);

/** "The north made $4m, while Velden saw a rise of 3%": the measure told before, of another that the figure's own clause names. */
function isOfOwnClause({ frame, clauseSubject, verb, chunk }: Draft, earlier: Draft): boolean {
  if (clauseSubject <= earlier.chunk || verb <= clauseSubject || chunk - verb > 3) return false;
  return (
    frame.language.list('see or post').has(frame.chunks[verb]!.word) &&
    frame.chunks[clauseSubject]!.kind === 'noun'
  );
}

/** "a rise of 4% in births": the chunk of what there is more or less of, behind the figure; or -1. */
function movedBehind({ frame, chunk: figure }: Draft, chunk: number): number {
  const [of, own, prep, things] = frame.chunks.slice(chunk + 1, chunk + 5);
  const isOf =
    of?.word === 'of' && own === frame.chunks[figure] && (prep?.word === 'in' || prep?.word === 'to');
  const isPlain = things?.kind === 'noun' && /s$/.test(things.word) && !hasName(frame, figure + 2);
  return isOf && isPlain ? figure + 2 : -1;
}

/** "The town saw a rise of 4%": a clause about somebody of its own; not "there was a rise", "the rise of 4% follows". */
const hasOwner = (
  { frame: { chunks }, clauseSubject, verb }: Draft,
  { rulebook }: World,
  chunk: number,
): boolean =>
  clauseSubject >= 0 &&
  clauseSubject !== chunk &&
  chunks[clauseSubject]!.kind === 'noun' &&
  !decides(chunks[clauseSubject]!, chunks[verb], rulebook.language);

/** "The port handled 4.1 million containers. That is a drop of 3%": what the pronoun stands for. */
function pointedAt(draft: Draft, world: World): Draft | null {
  const { chunks } = draft.frame;
  const points =
    POINTS.has(chunks[draft.clauseSubject]?.word ?? '') &&
    world.rulebook.language.list('amount to').has(chunks[draft.verb]?.word ?? '');
  return points ? mainBefore(draft, world) : null;
}
const POINTS = new Set(['this', 'that', 'it', 'these', 'which']);

const PLACES = new Set(['from', 'at', 'across']);

/** "across" of "across the four halls". */
function inFrontOf({ frame: { chunks }, chunk }: Draft): string {
  const at = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  return chunks[at]?.word ?? '';
}

/** "saw its revenues jump to": behind a verb of seeing, and in front of where it led. */
const isSeen = ({ frame: { chunks }, chunk: figure }: Draft, chunk: number): boolean =>
  chunks[figure - 1]?.word === 'to' &&
  figure - 2 === chunk &&
  /^(?:saw|sees?|seen|seeing|watch(?:ed|es)?)$/.test(chunks[chunk - 1]?.word ?? '');

/** "a rise in the number of robberies": what there is so many of, and where it stands. */
function thingsCounted(
  draft: Draft,
  world: World,
  number: number,
  { rule }: Named,
): { readonly words: readonly string[]; readonly at: number } | null {
  const counted = rule.id === 'number' ? complements(draft.frame, number)[0] : undefined;
  if (counted?.prep !== 'of' || hasName(draft.frame, counted.chunk)) return null;
  const things = openWords(draft, counted.chunk);
  if (things.length === 0) return null;
  return { words: [...things, ...doing(draft, world, counted.chunk, things)], at: counted.chunk };
}

/** "in the number of people taking French": what anybody does, since "people" says nothing of who is meant. */
function doing(draft: Draft, world: World, chunk: number, things: readonly string[]): readonly string[] {
  const verb = draft.frame.chunks[chunk + 1];
  const isDoing = verb?.kind === 'verb' && verb.bare && !verb.infinitive;
  return isDoing && things.length === 1 && ANYBODY.has(things[0]!)
    ? deedAndObject(draft, chunk + 1, world)
    : [];
}

/** "an increase on university places": things in the plural, and no "last year" or "the quarter before". */
const isThings = ({ frame: { chunks } }: Draft, at: number): boolean =>
  chunks[at]?.kind === 'noun' && /[^s]s$/.test(chunks[at]!.word) && !TIMES.test(chunks[at]!.word);
const TIMES = /^(?:years|months|quarters|weeks|days|levels|figures|numbers)$/;

/** The level that a measure named at a chunk stands at. */
function levelAt(draft: Draft, chunk: number, inner: Named): Found {
  const before = modifiers(draft, chunk, inner.from);
  const { rule } = inner;
  const id = idOf([...before, ...idWords(draft.frame, inner)], '_');
  return {
    // "a 7% levy increase": by its own word, of those that one rule knows
    metric: {
      id,
      name: [...before, rule.open ? wordsOf(draft, inner) : rule.name].join(' '),
      family: rule.family,
    },
    rule: rule.id,
    measure: chunk,
  };
}

/** "passenger traffic" of "a 7% passenger traffic increase": the longest measure that ends right in front of the move's word. */
function measureInside(draft: Draft, { rulebook }: World, chunk: number, { from }: Named): Found | null {
  const { tokens, chunks, metrics } = draft.frame;
  const [start, end] = [tokens.start[chunks[chunk]!.from]!, tokens.end[from - 1]];
  const word = metrics.find((m) => m.rule === 'metric:word' && m.span[0] >= start && m.span[1] === end);
  const inner = word && namedBy(draft.frame, word, rulebook);
  return inner && !GROWTH.has(inner.rule.id) ? levelAt(draft, chunk, inner) : null;
}

/** The measure that stands in front of the word: "revenues" in "its revenues jump". */
function metricBefore(
  { frame, dimension }: Draft,
  { rulebook }: World,
  chunk: number,
  { from }: Named,
): Found | null {
  const { tokens, chunks, metrics } = frame;
  const start = tokens.start[chunks[chunk]!.from]!;
  const word = metrics.find(
    (m) => m.rule === 'metric:word' && m.span[0] >= start && m.span[1] === tokens.end[from - 1],
  );
  const rule = word && rulebook.metrics.byId.get(word.id);
  return rule && fits(rule, dimension) ? simple(rule, chunk) : null;
}
