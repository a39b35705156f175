import { ratioOf, type Unit, type UnitForm } from '../../rulebook/units.ts';
import { capitalised, glued, NUMBER, WORD, written } from '../../text/tokens.ts';
import { choose, holds, type Place } from './guard.ts';
import { looksPlural, singularOf } from './singular.ts';

/** A currency that stands before the number at token `i`. */
export interface Before {
  readonly unit: Unit;
  readonly power: number;
  readonly from: number;
}

/** "$", "US $", "EUR", "HK$" directly before token `i`, not left of `free`. */
export function currencyBefore(place: Place, i: number, free: number): Before | null {
  const { tokens, units } = place;
  const hit = units.before.longest(tokens, i, free);
  if (!hit) return null;
  const form: UnitForm = hit.value;
  if (form.guard && !holds(form.guard, hit.from, i, place, true)) return null;
  return { unit: form.unit, power: form.power, from: hit.from };
}

/** A unit of measure behind a number, and where it ends. */
export interface After {
  readonly unit: Unit;
  readonly power: number;
  readonly from: number;
  readonly to: number;
}

/** The unit of measure at token `at`, behind a space, a tight hyphen ("35-mile") or an opening bracket of a label ("20 [kg]"). */
export function measureAfter(place: Place, at: number): After | null {
  const { tokens, ceiling, units } = place;
  if (at >= ceiling) return null;
  // "28-year", and "28 - year - old" of a wordwise-spaced text
  const hyphen =
    tokens.lower[at] === '-' &&
    ((glued(tokens, at) && glued(tokens, at + 1)) || tokens.lower[at + 2] === '-');
  const bracket = (tokens.lower[at] === '[' || tokens.lower[at] === '<') && glued(tokens, at + 1);
  const i = hyphen || bracket ? at + 1 : at;
  if (i >= ceiling || !units.after.begins(tokens, i)) return null;
  const hit = choose(
    units.after.longest(tokens, i).filter((h) => h.to <= ceiling),
    place,
  );
  if (!hit) return null;
  if (isOrdinal(tokens, i, hit.to)) return null;
  // "comet 12P", unlike "P12": a capital behind a number is no currency
  if (hit.value.unit.dimension === 'money' && /^\p{Lu}$/u.test(written(tokens, i, hit.to))) return null;
  // "US$1.87-US$2.07": the sign of the number behind it
  if (hyphen && glued(tokens, hit.to) && tokens.kind[hit.to] === NUMBER) return null;
  if (bracket && tokens.lower[hit.to] !== ']' && tokens.lower[hit.to] !== '>') return null;
  // "m212": a symbol that runs on into digits or letters is part of a code
  const mark = hit.value.unit.code === '[ft_i]' && !/^[a-z]/.test(tokens.lower[i]!); // 6'3"
  if (hit.value.symbol && !mark && glued(tokens, hit.to) && tokens.kind[hit.to] === NUMBER) return null;
  if (
    hit.value.symbol &&
    tokens.lower[hit.to] === '-' &&
    glued(tokens, hit.to) &&
    tokens.kind[hit.to + 1] === NUMBER
  )
    return null; // "L-202"
  return { unit: hit.value.unit, power: hit.value.power, from: i, to: bracket ? hit.to + 1 : hit.to };
}

/** "two second stage burns", "the Falcon 9 second stage": which stage, and no time. */
const isOrdinal = ({ lower }: Place['tokens'], at: number, to: number): boolean =>
  to === at + 1 && lower[at] === 'second' && lower[at - 1] !== '-' && IN_ORDER.has(lower[to] ?? '');
const IN_ORDER = new Set(
  'stage half round place phase leg set division tier floor row home innings goal term generation quarter team hand language doses dose jab'.split(
    ' ',
  ),
);

/** "per GW", "/year", "a month", "an ounce", "a-year", "per sq m", "per share" behind a unit; `null` where none follows. */
export function perAfter(place: Place, top: Unit, at: number): { unit: Unit; to: number } | null {
  const { tokens, ceiling } = place;
  if (at + 1 >= ceiling) return null;
  const mark = tokens.lower[at]!;
  const slash = mark === '/' && glued(tokens, at) && glued(tokens, at + 1);
  const hyphen = mark === '-' && glued(tokens, at) && glued(tokens, at + 1) ? 1 : 0;
  const word = tokens.lower[at + hyphen]!;
  if (word === 'for' && tokens.lower[at + 1] === 'every') {
    const many = perMany(place, at + 2);
    return many && { unit: ratioOf(top, many.unit, place.units.byCode), to: many.to };
  }
  const per = PER.has(word);
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (!slash && !per && !article) return null;
  let i = slash ? at + 1 : at + hyphen + 1;
  if (tokens.lower[i] === '-' && glued(tokens, i)) i++; // "a-year"
  if (i >= ceiling) return null;
  const bottom =
    (per ? (perMoney(place, i) ?? perMany(place, i)) : null) ?? denominator(place, top, i, article);
  if (!bottom) return null;
  // "a year earlier" is a time, no rate
  const timed = article && bottom.unit.dimension === 'duration' && bottom.to < ceiling;
  const isMean = tokens.lower[bottom.to] === 'on' && tokens.lower[bottom.to + 1] === 'average';
  // "a year-ago"
  const next = tokens.lower[bottom.to] === '-' ? bottom.to + 1 : bottom.to;
  if (timed && TIMES.has(tokens.lower[next] ?? '') && !isMean) return null;
  return { unit: ratioOf(top, bottom.unit, place.units.byCode), to: bottom.to };
}

const TIMES = new Set([
  'earlier',
  'ago',
  'later',
  'before',
  'after',
  'from',
  'since',
  'prior',
  'old',
  'previously',
  'on',
  'into',
]);
const PER = new Set(['per', 'p/']);

/** "$2.15 per $1,000 of assessed value": a round sum of money is the denominator. */
function perMoney({ tokens, ceiling }: Place, i: number): { unit: Unit; to: number } | null {
  if (tokens.lower[i] !== '$' && tokens.lower[i] !== '£' && tokens.lower[i] !== '€') return null;
  const digits = i + 1 < ceiling ? tokens.lower[i + 1]!.replaceAll(',', '') : '';
  return /^10{2,6}$/.test(digits) ? { unit: counted(`${tokens.lower[i]}${digits}`), to: i + 2 } : null;
}

/** "per 100,000 people", "per one million", "for every 1,000 live births": a round number of things is the denominator. */
function perMany(place: Place, i: number): { unit: Unit; to: number } | null {
  const { tokens, ceiling } = place;
  const many = roundNumber(place, i);
  if (!many) return null;
  const { digits, to } = many;
  const word = to < ceiling && tokens.kind[to] === WORD ? tokens.lower[to]! : '';
  if (word === 'population') return { unit: counted(digits), to: to + 1 };
  const qualified = word === 'live' || word === 'registered' || word === 'adult';
  const at = qualified ? to + 1 : to;
  const noun = at < ceiling && tokens.kind[at] === WORD ? tokens.lower[at]! : '';
  if (!looksPlural(noun)) return { unit: counted(digits), to };
  return { unit: counted(`${digits} ${qualified ? `${word} ` : ''}${singularOf(noun)}`), to: at + 1 };
}

/** "100,000", "million", "one million", "a hundred thousand" as digits; `null` for what is not round. */
function roundNumber({ tokens, ceiling }: Place, from: number): { digits: string; to: number } | null {
  if (tokens.kind[from] === NUMBER && tokens.lower[from] !== '1') {
    const digits = tokens.lower[from]!.replaceAll(',', '');
    return /^10{2,6}$/.test(digits) ? { digits, to: from + 1 } : null;
  }
  let to = ONE.has(tokens.lower[from]!) ? from + 1 : from;
  let zeros = 0;
  for (; to < ceiling && ZEROS.has(tokens.lower[to]!); to++) zeros += ZEROS.get(tokens.lower[to]!)!;
  return zeros > 0 && zeros <= 6 ? { digits: `1${'0'.repeat(zeros)}`, to } : null;
}
const ONE = new Set(['one', 'a', '1']);
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
]);

function denominator(
  place: Place,
  { dimension }: Unit,
  i: number,
  article: boolean,
): { unit: Unit; to: number } | null {
  const { tokens, units, ceiling } = place;
  const all = units.after.longest(tokens, i).filter((h) => h.to <= ceiling && h.value.power === 0);
  // "$1.10 per pound" is so much a weight, and no rate of exchange
  const noMoney = dimension === 'money' ? all.filter(({ value }) => value.unit.dimension !== 'money') : [];
  const hits = noMoney.length > 0 ? noMoney : all;
  const hit = article
    ? hits.find((h) => !h.value.symbol && RATE_DIMENSIONS.has(h.value.unit.dimension))
    : choose(hits, place);
  if (hit && !(article && isPlural(tokens.lower[hit.to - 1]!))) return { unit: hit.value.unit, to: hit.to };
  if (tokens.kind[i] !== WORD) return null;
  const noun = tokens.lower[i]!;
  if (!units.denominators.has(noun)) {
    if (article || !units.denominators.has(tokens.lower[i + 1] ?? '') || i + 1 >= ceiling) return null;
    // "$95 per Activision share" is per share
    return {
      unit: counted(capitalised(tokens, i) ? tokens.lower[i + 1]! : `${noun} ${tokens.lower[i + 1]}`),
      to: i + 2,
    };
  }
  return { unit: counted(noun === 'annum' ? 'year' : noun), to: i + 1 };
}

const counted = (name: string): Unit => {
  const code = name === 'year' ? 'a' : `{${name}}`;
  return {
    code,
    name,
    base: code,
    baseName: name,
    factor: '1',
    dimension: name === 'year' ? 'duration' : 'count',
  };
};

/** What "a" makes a rate of: "$20 an hour", "$1,271 an ounce"; not "5% a kilowatt". */
const RATE_DIMENSIONS = new Set(['duration', 'mass', 'volume', 'area', 'length', 'energy']);

const isPlural = (word: string): boolean => word.length > 2 && word.endsWith('s') && !word.endsWith('ss');
