import { countedUnit, type Unit } from '../../rulebook/units.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { expectedBy } from '../attribution/expected-by.ts';
import type { Refusal, Suspect } from '../not-quantities/check.ts';
import { refusedAlways, refusedBare } from '../not-quantities/refuse.ts';
import { type NumberNode, single } from '../numbers/number.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Workspace } from '../workspace.ts';
import { countedAfter } from './counted-noun.ts';
import type { Draft, UnitUse } from './draft.ts';
import type { Place } from './guard.ts';
import { scaled } from './interval.ts';
import { currencyBefore, perAfter } from './measure.ts';
import { raceTime } from './race-time.ts';
import {
  belowZero,
  endsRange,
  isCompound,
  isListed,
  misread,
  plusAfter,
  signStart,
} from './read-draft/around-number.ts';
import {
  magnitudeBehindUnit,
  measureOf,
  measureSpan,
  moreBeforeNoun,
  perStart,
} from './read-draft/measure-behind.ts';
import { sharesAhead } from './read-draft/shares-ahead.ts';
import { isRichter } from './richter.ts';
import { isQuality, mayBeFinite, onlyVerb } from './verbal.ts';

/** What bounds the reading of one number. */
export interface Around {
  /** The sentence's tokens. */
  readonly floor: number;
  readonly ceiling: number;
  /** First token that no earlier draft uses. */
  readonly free: number;
  /** Code of the unit directly before, for "12 ft 2 in". */
  readonly adjacent: string | null;
}

/** The number at token `i` with its currency, unit or counted noun; why it is no quantity; or `null` where no number is. */
export function readDraft(workspace: Workspace, i: number, around: Around): Draft | Refusal | null {
  const { tokens, rules } = workspace;
  const { floor, ceiling, free } = around;
  const race = tokens.lower[i + 1] === ':' ? raceTime(tokens, i, around, rules.units) : null;
  if (race) return race;
  const place: Place = {
    tokens,
    floor,
    ceiling,
    units: rules.units,
    magnitude: 0,
    previous: around.adjacent,
  };
  const start = signStart(tokens, i, free);
  let currency = currencyBefore(place, start, free);
  let node = readNumber(tokens, i, rules.numbers, { floor: free, ceiling, money: currency !== null });
  if (!node) return null;
  if (currency && misread(tokens, currency, node)) currency = null;
  const suspect: Suspect = { tokens, node, floor, ceiling, rules: rules.refusals, numbers: rules.numbers };
  const always = refusedAlways(suspect);
  if (always && (!currency || always.rule === 'colon')) return always;
  const here: Place = node.magnitude === 0 ? place : { ...place, magnitude: node.magnitude };
  const plus = plusAfter(tokens, node.to, ceiling);
  let more = plus === null ? moreBeforeNoun(tokens, rules, node.to, ceiling) : null;
  let to = plus ?? more?.to ?? node.to;
  let unit: UnitUse | null = null;
  // "doubled year on year": so many times, and no years
  const measure = node.form === 'multiple' ? null : measureOf(here, node, to, currency);
  // "the €22m Aud Carrow Museum": of a sign that many share a word behind it says which, of this one there is nothing to say
  const isName =
    currency !== null && /^[€£]$/.test(tokens.lower[start - 1] ?? '') && measure?.unit.dimension === 'money';
  const after = isName && measure?.unit.code !== currency?.unit.code ? null : measure;
  // "7 degrees on the Richter scale" are no degrees of heat
  const onRichter = after?.unit.code === 'deg' && isRichter(tokens, after.to);
  if (after && onRichter) to = after.to;
  else if (after) {
    unit = { unit: after.unit, from: after.from, to: after.to, counted: false };
    node = magnitudeBehindUnit(rules, tokens, scaled(node, after.power), after.unit, after.to);
    to = Math.max(after.to, node.to);
  } else if (currency) {
    unit = { unit: currency.unit, from: currency.from, to: start, counted: false };
    node = scaled(node, currency.power);
    if (isOfUs(tokens, start, to)) to++;
  } else if (node.unit) {
    const implied = rules.units.byCode.get(node.unit);
    if (implied) unit = { unit: implied, from: node.to, to: node.to, counted: false };
  }
  if (after?.unit.dimension === 'temperature') node = belowZero(tokens, node, floor);
  // directly behind another amount nothing is a name: "17 USD 25"
  if (!unit && around.adjacent === null && !sharesAhead(here, node, rules)) {
    const refusal = refusedBare({ ...suspect, node });
    if (refusal) return refusal;
  }
  // "a magnitude 6.4 earthquake": a value on a scale counts nothing
  const onScale = onRichter || tokens.lower[node.from - 1] === 'magnitude';
  // "the 240,000 economists had forecast": not so many economists
  const expected =
    tokens.lower[node.from - 1] === 'the' &&
    expectedBy(tokens, to, ceiling, rules.attribution.people) !== null;
  if (!unit && (node.form !== 'fraction' || node.magnitude > 0) && !onScale && !expected) {
    const counted = countedAfter(tokens, to, ceiling, {
      one: single(node) === '1' && node.form !== 'digits',
      words: node.form === 'words',
      listed: isListed(tokens, node.from, floor),
      compound: isCompound(tokens, i, free) || (node.plain && tokens.end[i]! - tokens.start[i]! <= 2),
      sizes: (word) => rules.language.list('sizes of things').has(word),
      row: (word) => TOLD_BY_HOW_MANY.some((name) => rules.language.list(name).has(word)),
      skip: (at, number) => measureSpan(here, at, rules, number),
      verb: (word) => onlyVerb(word, rules.language.grammar()) && !word.endsWith('ed'),
      finite: (word) => mayBeFinite(word, rules.language.grammar()),
      quality: (word) =>
        isQuality(word, rules.language.grammar()) && !rules.refusals.list('counted_as').has(word),
    });
    if (counted) {
      unit = {
        unit: countedUnit(counted.name.replace(HOW_OFTEN, '')),
        from: counted.from,
        to: counted.to,
        counted: true,
      };
      // "eight million 250ml bottles": the measure between is read for itself
      if (!counted.skipped) to = counted.to;
    }
  }
  if (more && !unit) {
    more = null; // no noun behind it: the hedges read it
    to = node.to;
  }
  if (!unit && tokens.lower[to] === 'per' && node.magnitude === 0 && !endsRange(tokens, node.from, free)) {
    const bare = perAfter(here, UNNAMED, to); // "71 per 100,000 residents"
    if (bare) unit = { unit: bare.unit, from: to, to: bare.to, counted: false };
    if (bare) to = bare.to;
  }
  const rate = unit && unit.unit.dimension !== 'ratio' ? perStart(tokens, to, ceiling) : to;
  const per = unit ? perAfter(here, unit.unit, rate) : null;
  if (unit && per) {
    // behind a conversion in brackets the rate is not next to its unit
    const apart = tokens.lower[to] === '(' && rate > to;
    unit = { unit: per.unit, from: unit.from, to: apart ? unit.to : per.to, counted: unit.counted };
    if (!apart) to = per.to;
  }
  return {
    number: node,
    upper: null,
    from: currency ? Math.min(node.from, currency.from) : node.from,
    to,
    unit,
    floor,
    ceiling,
    bound: plus !== null ? 'at_least' : (more?.bound ?? node.bound ?? 'exact'),
    hedge: plus !== null ? [plus - 1, plus] : more ? [node.to, more.to] : null,
    change: node.change,
    mover: null,
    rule: RULES[node.form],
  };
}

/** "160,000 daily riders" counts riders. */
const HOW_OFTEN = /^(?:daily|weekly|monthly|annual|yearly) (?=\S)/;

/** "their nine-game winning streak", "a two-shot lead". */
const TOLD_BY_HOW_MANY = ['so many in a row', 'held over a rival', 'won or lost by so many'];

/** What is counted where no noun says it. */
const UNNAMED: Unit = { code: '1', name: '', base: '1', baseName: '', factor: '1', dimension: 'count' };

const RULES: Readonly<Record<NumberNode['form'], string>> = {
  digits: 'quantities/digits',
  words: 'quantities/words',
  fraction: 'quantities/fraction',
  vague: 'quantities/vague',
  'digit phrase': 'quantities/digit-phrase',
  multiple: 'quantities/multiple',
};

const US = new Set(['us', 'u.s.', 'u.s']);

/** "$75 U.S.", "$75 US a barrel"; not "the $75m US opening", which opens there. */
function isOfUs(tokens: Tokens, start: number, at: number): boolean {
  const { lower, kind } = tokens;
  if (!US.has(lower[at] ?? '') || lower[start - 1] !== '$') return false;
  const next = lower[at + 1] ?? '';
  return kind[at + 1] !== WORD || BEHIND_CURRENCY.has(next);
}
const BEHIND_CURRENCY = new Set(
  'a an per for in on to from by and or of at as each apiece with was is were are has will would more less before after while which'.split(
    ' ',
  ),
);
