import { idOf } from '../../sentence/normal-words.ts';
import { complements, hasName, textOf } from '../../sentence/noun-phrase.ts';
import { metricAt, THINGS } from '../beside/metric-at.ts';
import { deedAndObject } from '../beside/predicate.ts';
import { stateBehind } from '../counted/state-of.ts';
import { dimensionOf, type Found, idWords, openWords, simple, trimmed, withChange } from '../found.ts';
import { STATES } from '../people/about-people.ts';
import type { MeasureNoun, Step } from './measure-noun.ts';
import { doneTo } from './what-is-done.ts';

/** "the number of injured", "the number of missing": nobody is named but by what became of them. */
export const stateCounted: Step = ({ draft, world: { rulebook }, chunk, named }) => {
  if (named.rule.id !== 'number') return null;
  const [of, who] = draft.frame.chunks.slice(chunk + 1, chunk + 3);
  const rule = of?.word === 'of' ? rulebook.metrics.byId.get(STATES[who?.word ?? ''] ?? '') : undefined;
  return rule ? withChange(draft, simple(rule).metric, rule.id, chunk) : null;
};

/** "the number of patients", "the share of homes sold", "the risk of stroke": what it is a number of is the metric. */
export const numberOf: Step = (noun) => {
  const { draft, world, named, of, measureOf } = noun;
  const { rule } = named;
  if (rule.id === 'rate' && CHANCES.has(draft.frame.tokens.lower[named.to - 1]!)) return chanceOf(noun);
  if (!GENERIC.has(rule.id) || isOwnRate(noun) || of < 0 || hasName(draft.frame, of)) return null;
  const inner = metricAt(draft.frame, of, dimensionOf(draft), world.rulebook, false);
  const whom = openWords(draft, of);
  const words = inner ? [] : whom;
  const told = whom.length > 0 && COUNTED.has(rule.id) ? doneTo(draft, world, of, whom) : null;
  const done = words.length > 0 || told?.rule ? told : null;
  if (done && rule.id === 'number') return done;
  if (rule.id === 'number' && !told) {
    const inState = numberInState(noun, inner ? idWords(draft.frame, inner) : whom);
    if (inState) return inState;
  }
  // "the rate of fatalities per mile": not so many dead
  if (inner && rule.id === 'rate' && inner.rule.dimensions.has('count')) {
    const metric = { id: `${inner.rule.id}_rate`, name: `rate of ${inner.rule.name}`, family: rule.family };
    return withChange(draft, metric, rule.id, of);
  }
  // "people living in poverty", "the number of homes built"
  const isThing = inner && (inner.rule.id === 'population' || THINGS.has(inner.rule.family));
  if (isThing && told && !told.rule) return told;
  if (inner && !GENERIC.has(inner.rule.id)) return measureOf(of, inner);
  return words.length > 0 ? openNumber(noun, words, done) : null;
};

/** "the number of jobs at risk": as where so many jobs are. */
function numberInState({ draft, of, named }: MeasureNoun, words: readonly string[]): Found | null {
  const { frame } = draft;
  const state = stateBehind(frame, frame.chunks[of]!.to);
  if (state === null || words.length === 0) return null;
  const name = `${textOf(frame.tokens, trimmed(frame.chunks[of]!))} ${state}`;
  const metric = { id: idOf([...words, state], '_'), name, family: named.rule.family };
  return withChange(draft, metric, named.rule.id, of);
}

/** "a 70% chance of a rise in rates", "the risk of falling ill": how likely it is, and no rise of rates and no cases. */
function chanceOf(noun: MeasureNoun): Found | null {
  const { draft, world, chunk, of } = noun;
  const verb = draft.frame.chunks[chunk + 1]?.word === 'of' ? draft.frame.chunks[chunk + 2] : undefined;
  if (verb?.kind === 'verb') {
    const does = deedAndObject(draft, chunk + 2, world);
    return does.length > 0 ? openNumber({ ...noun, of: chunk }, does, null) : null;
  }
  if (of < 0 || hasName(draft.frame, of)) return null;
  const [next] = complements(draft.frame, of);
  const isIn = next?.prep === 'in' && draft.frame.chunks[next.chunk]!.kind === 'noun';
  const moved = isIn && !hasName(draft.frame, next.chunk) ? openWords(draft, next.chunk) : [];
  const words = openWords(draft, of);
  return words.length > 0 ? openNumber(noun, [...moved, ...words], null) : null;
}
const CHANCES = new Set('chance chances probability risk risks likelihood odds'.split(' '));

/** Of something that no rule knows: "the proportion of trains arriving late", "the rate of theft". */
function openNumber(noun: MeasureNoun, words: readonly string[], done: Found | null): Found {
  const { draft, named, of } = noun;
  const { tokens, chunks } = draft.frame;
  const own = textOf(tokens, { from: named.from, to: named.to }).replace(/ of$/, '');
  const name = `${own} of ${textOf(tokens, trimmed(chunks[of]!))}`;
  const metric = { id: idOf(idWordsOf(noun, words, done), '_'), name, family: named.rule.family };
  return withChange(draft, metric, named.rule.id, of);
}

function idWordsOf(
  { draft, named }: MeasureNoun,
  words: readonly string[],
  done: Found | null,
): readonly string[] {
  const { id } = named.rule;
  if (id === 'number' || id === 'gauge') return words;
  // "the risk of stroke" is the stroke risk, the prevalence of obesity its rate
  if (id === 'rate')
    return [...words, ...idWords(draft.frame, named).map((w) => (w === 'prevalence' ? 'rate' : w))];
  return [id, ...(done?.metric.id.split('_') ?? words)];
}

/** "the occupancy rate of hotels", "the fertility rate of women": what it is a rate of is said, and those are whose it is. */
const isOwnRate = ({ named: { rule }, base }: MeasureNoun): boolean =>
  rule.id === 'rate' && base.id.endsWith('_rate');

/** Measures that are nothing by themselves. */
const GENERIC = new Set('number gauge amount ratio rating record share rate worth'.split(' '));
/** Those of them that may be of what was done to somebody. */
const COUNTED = new Set(['number', 'share', 'rate']);
