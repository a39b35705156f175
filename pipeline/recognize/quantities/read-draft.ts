import { negate } from '../../model/decimal.ts';
import type { Bound } from '../../model/quantity.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { countedUnit, type Unit } from '../../rulebook/units.ts';
import { glued, NUMBER, SIGN, type Tokens, WORD } from '../../text/tokens.ts';
import { expectedBy } from '../attribution/expected-by.ts';
import type { Refusal, Suspect } from '../not-quantities/check.ts';
import { refusedAlways, refusedBare } from '../not-quantities/refuse.ts';
import { type NumberNode, single } from '../numbers/number.ts';
import { beginsNumber, readNumber } from '../numbers/read-number.ts';
import type { Workspace } from '../workspace.ts';
import { STOPS } from './counted-noun/stops.ts';
import { countedAfter } from './counted-noun.ts';
import type { Draft, UnitUse } from './draft.ts';
import type { Place } from './guard.ts';
import { scaled } from './interval.ts';
import { type After, type Before, currencyBefore, measureAfter, perAfter } from './measure.ts';
import { raceTime } from './race-time.ts';
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
  const after = node.form === 'multiple' ? null : measureOf(here, node, to, currency);
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
    if (US.has(tokens.lower[to] ?? '') && tokens.lower[start - 1] === '$') to++; // "$75 U.S."
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

/** "- 20 degrees" of a wordwise-spaced text: a lone hyphen before a temperature is its sign, unless a number stands before. */
function belowZero(tokens: Tokens, node: NumberNode, floor: number): NumberNode {
  const at = node.from - 1;
  const lone = at > floor && tokens.lower[at] === '-' && !glued(tokens, at) && !glued(tokens, node.from);
  if (!lone || typeof node.value !== 'string' || node.sign || tokens.kind[at - 1] !== WORD) return node;
  return { ...node, from: at, value: negate(node.value), sign: '-' };
}

/** "$5–6 per GW": the number is the second end, and the unit is the first's. */
const endsRange = (tokens: Tokens, from: number, floor: number): boolean =>
  from - 2 >= floor &&
  CONNECTORS.has(tokens.lower[from - 1]!) &&
  (glued(tokens, from) || tokens.kind[from - 2] === NUMBER);

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

/** The unit of measure behind the number: of a part, behind "of a" too ("a tenth of a second"). */
function measureOf(place: Place, node: NumberNode, at: number, currency: Before | null) {
  const { tokens } = place;
  const ofA =
    node.form === 'fraction' && tokens.lower[at] === 'of' && OF_ARTICLES.has(tokens.lower[at + 1] ?? '');
  // "tens of millions of tonnes"
  const ofMany = node.form === 'vague' && tokens.lower[at] === 'of';
  const after = measureAfter(place, ofA ? at + 2 : ofMany ? at + 1 : at) ?? runOf(place, at);
  // "1,200 A&E patients": no amperes
  if (after && tokens.lower[after.to] === '&' && glued(tokens, after.to)) return null;
  if (!after || !currency) return after;
  if (after.unit.dimension !== 'money') return null;
  // "rmb 10 usd 20": the second code belongs to the second number
  return tokens.kind[after.to] === NUMBER && after.from + 1 === after.to && tokens.kind[after.from] === WORD
    ? null
    : after;
}
const OF_ARTICLES = new Set(['a', 'an', 'one']);

/** "13 straight years", "three consecutive days", "two full weeks": as long without a break. */
function runOf(place: Place, at: number): After | null {
  if (!UNBROKEN.has(place.tokens.lower[at] ?? '')) return null;
  const after = measureAfter(place, at + 1);
  return after?.unit.dimension === 'duration' ? after : null;
}
const UNBROKEN = new Set(['straight', 'consecutive', 'successive', 'full', 'whole', 'long']);

/** Where the currency before a signed number ends: left of "-" in "$-50". */
const signStart = (tokens: Tokens, i: number, floor: number): number => {
  const before = i - 1 >= floor ? tokens.lower[i - 1] : '';
  const sign = before === '-' || before === '+' || before === '~';
  return sign && glued(tokens, i) && i - 2 >= floor && tokens.kind[i - 2] === SIGN ? i - 1 : i;
};

/** Behind "1+", "20-plus": the sign that stands tight between number and unit. */
function plusAfter(tokens: Tokens, at: number, ceiling: number): number | null {
  if (at >= ceiling || !glued(tokens, at)) return null;
  if (tokens.lower[at] === '+' && tokens.kind[at + 1] !== NUMBER) return at + 1;
  return tokens.lower[at] === '-' && tokens.lower[at + 1] === 'plus' && glued(tokens, at + 1) ? at + 2 : null;
}

/** "50 or more guests": the bound stands between number and noun. */
function moreBeforeNoun(
  tokens: Tokens,
  rules: Rulebook,
  at: number,
  ceiling: number,
): { bound: Bound; to: number } | null {
  if (at >= ceiling || tokens.lower[at] !== 'or') return null;
  const hit = rules.hedges.after.longest(tokens, at)[0];
  if (!hit || hit.to >= ceiling || tokens.kind[hit.to] !== WORD || STOPS.has(tokens.lower[hit.to]!))
    return null;
  return { bound: hit.value, to: hit.to };
}

/** "PS5" is a console, "PS2.7m" a torn pound sign: these letters count as money only with an amount's look. */
const misread = (tokens: Tokens, currency: Before, node: NumberNode): boolean =>
  NAMES_TOO.has(tokens.lower[currency.from]!) &&
  node.plain &&
  node.magnitude === 0 &&
  tokens.lower[node.from]!.length < 3;
/** "PS 5" and "Euro 7" are names. */
const NAMES_TOO = new Set(['ps', 'euro']);

/** "75 USD million": the magnitude behind the currency. */
function magnitudeBehindUnit(
  rules: Rulebook,
  tokens: Tokens,
  node: NumberNode,
  unit: Unit,
  at: number,
): NumberNode {
  const word = rules.numbers.words.get(tokens.lower[at] ?? '');
  if (unit.dimension !== 'money' || node.magnitude !== 0 || word?.is !== 'magnitude' || word.power < 3)
    return node;
  return { ...scaled(node, word.power), magnitude: word.power, to: at + 1 };
}

/** Where a rate may follow: directly, behind "of jet fuel", or behind a conversion in brackets. */
function perStart(tokens: Tokens, at: number, ceiling: number): number {
  const open = tokens.lower[at];
  if (open !== 'of' && open !== '(') return at;
  for (let i = at + 1; i < Math.min(ceiling, at + 8); i++) {
    const word = tokens.lower[i]!;
    if (open === '(') {
      if (word === ')') return i + 1;
    } else if (tokens.kind[i] !== WORD || i > at + 4 || STOPS_RATE.has(word)) return at;
    else if ((word === 'a' || word === 'per') && i > at + 1) return i;
  }
  return at;
}

const STOPS_RATE = new Set(['and', 'or', 'in', 'the', "'s", 'its', 'their', 'to', 'for', 'was', 'is', 'at']);

/** "four-, five- and six-cylinder": the last of a list of hyphened numbers. */
const isListed = (tokens: Tokens, from: number, floor: number): boolean =>
  from - 2 >= floor &&
  (tokens.lower[from - 1] === 'and' || tokens.lower[from - 1] === 'or') &&
  (tokens.lower[from - 2] === '-' || (tokens.lower[from - 2] === ',' && tokens.lower[from - 3] === '-'));

/** "a three course meal", "the 11 member agreement": an article before, perhaps with an adjective between. */
function isCompound(tokens: Tokens, i: number, floor: number): boolean {
  for (let at = i - 1; at >= floor && at >= i - 2; at--) if (ARTICLES.has(tokens.lower[at]!)) return true;
  return false;
}
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our']);

/** Where a measure at `at` ends ("250ml" of "eight million 250ml bottles"), or `at` itself. */
function measureSpan(place: Place, at: number, rules: Rulebook, number: boolean): number {
  if (
    at >= place.ceiling ||
    !(place.tokens.kind[at] === NUMBER || (number && beginsNumber(place.tokens, at, rules.numbers)))
  )
    return at;
  const node = readNumber(place.tokens, at, rules.numbers, {
    floor: at,
    ceiling: place.ceiling,
    money: false,
  });
  if (!node) return at;
  return number ? node.to : (measureAfter({ ...place, magnitude: node.magnitude }, node.to)?.to ?? at);
}

const CONNECTORS = new Set(['-', '–', '/', 'to', 'or', 'and', '~', '—', ',']);

/** True where the number may share the unit of the next one: "8–9%", "300/50 Gbps", "7- or 8-inch", "two or three years". */
function sharesAhead(place: Place, node: NumberNode, rules: Rulebook): boolean {
  const { tokens, ceiling } = place;
  let at = node.to;
  if (tokens.lower[at] === '-' && glued(tokens, at) && !glued(tokens, at + 1)) at++;
  if (tokens.lower[at] === ',' && CONNECTORS.has(tokens.lower[at + 1] ?? '')) at++;
  if (at + 1 >= ceiling || !CONNECTORS.has(tokens.lower[at]!)) return false;
  let next = at + 1;
  if (tokens.kind[next] === SIGN) next++;
  if (next >= ceiling || !beginsNumber(tokens, next, rules.numbers)) return false;
  const other = readNumber(tokens, next, rules.numbers, { floor: next, ceiling, money: false });
  return other !== null && measureAfter({ ...place, magnitude: other.magnitude }, other.to) !== null;
}
