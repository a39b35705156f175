import type { Claim, Scope, Status, SubjectSource } from '../../pipeline/model/claim.ts';
import { add, type Decimal, decimal, shift, subtract } from '../../pipeline/model/decimal.ts';
import type { Known, Period } from '../../pipeline/model/period.ts';
import type { Bound, Change, Quantity } from '../../pipeline/model/quantity.ts';

/** Claims made by hand, so that the checks are tested without the recognisers. */

const SIGNS: readonly (readonly [string, Bound])[] = [
  ['~', 'about'],
  ['>=', 'at_least'],
  ['<=', 'at_most'],
  ['>', 'more_than'],
  ['<', 'less_than'],
  ['upto:', 'up_to'],
];
const MAGNITUDE: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, tn: 12, GW: 9, MW: 6, km: 3 };
const UNIT: Readonly<Record<string, readonly [code: string, name: string, dimension: string]>> = {
  $: ['USD', 'dollar', 'money'],
  '%': ['%', 'percentage', 'ratio'],
  GW: ['W', 'gigawatt', 'power'],
  MW: ['W', 'megawatt', 'power'],
  km: ['m', 'kilometre', 'length'],
  year: ['a', 'year', 'duration'],
};

/** `~2.2 GW`, `$11 bn`, `>=500 m people`, `2.2..2.3 GW`, `500000 chip`: the shape of a quantity as recognisers give it. */
export function quantity(text: string, change: Change = null): Quantity {
  let rest = text.trim();
  let bound: Bound = 'exact';
  for (const [sign, name] of SIGNS)
    if (rest.startsWith(sign)) {
      bound = name;
      rest = rest.slice(sign.length);
      break;
    }
  let unitWord = '';
  if (rest.startsWith('$')) {
    unitWord = '$';
    rest = rest.slice(1);
  }
  const [numbers = '', ...words] = rest.split(' ').filter(Boolean);
  const magnitude = words[0] !== undefined && ['k', 'm', 'bn', 'tn'].includes(words[0]) ? words.shift()! : '';
  unitWord ||= words.join(' ');
  const [unit, unitName, dimension] = UNIT[unitWord] ?? [
    unitWord || null,
    unitWord || null,
    unitWord ? 'count' : 'number',
  ];
  const said = MAGNITUDE[magnitude] ?? 0;
  const toBase = said + (unit === 'W' || unit === 'm' ? (MAGNITUDE[unitWord] ?? 0) : 0);
  const parts = numbers.split('..').map((n) => n.replaceAll(',', ''));
  const places = Math.max(...parts.map((p) => p.split('.')[1]?.length ?? 0));
  const zeros =
    places === 0 && magnitude === '' && parts.length === 1 ? (/0*$/.exec(parts[0]!)?.[0].length ?? 0) : 0;
  const values = parts.map((p) => shift(decimal(p), toBase));
  const decimals = places - toBase;
  const half = shift('5', -decimals - 1);
  const low = subtract(values[0]!, half);
  const high = add(values.at(-1)!, half);
  const value: Quantity['value'] = values.length === 2 ? [values[0]!, values[1]!] : values[0]!;
  if (values.length === 2 && bound === 'exact') bound = 'between';
  const ends: Readonly<Record<Bound, readonly [Decimal | null, Decimal | null]>> = {
    exact: [low, high],
    about: [low, high],
    between: [low, high],
    at_least: [values[0]!, null],
    more_than: [values[0]!, null],
    at_most: [null, values.at(-1)!],
    less_than: [null, values.at(-1)!],
    up_to: [null, values.at(-1)!],
  };
  const written = parts.map((p) => shift(decimal(p), said));
  return {
    value,
    low: ends[bound][0],
    high: ends[bound][1],
    decimals,
    coarse: decimals - zeros,
    unit,
    unitName,
    dimension,
    bound,
    change,
    written: {
      value: written.length === 2 ? [written[0]!, written[1]!] : written[0]!,
      unit: unitWord || null,
      unitName,
    },
  };
}

/** `2026-06`, `2026`, `2026-Q1`, `2026-06-14`, `A..B` → a period. */
export function period(text: string, known: Known = 'stated'): Period {
  const [a, b = a] = text.split('..') as [string, string?];
  return {
    from: edge(a, 'from'),
    to: edge(b, 'to'),
    grain: a.includes('Q') ? 'quarter' : a.length === 4 ? 'year' : a.length === 7 ? 'month' : 'day',
    known,
    written: known === 'document' ? null : text,
  };
}

function edge(text: string, side: 'from' | 'to'): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    const month = Number(quarter[2]) * 3 - (side === 'from' ? 2 : 0);
    return edge(`${quarter[1]}-${String(month).padStart(2, '0')}`, side);
  }
  const [year = '', month, day] = text.split('-');
  if (day) return text;
  if (!month) return side === 'from' ? `${year}-01-01` : `${year}-12-31`;
  if (side === 'from') return `${text}-01`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

export interface Plan {
  /** Id of the document; also its path and its publisher. */
  readonly doc?: string;
  readonly published?: string | null;
  readonly figure: string;
  readonly change?: Change;
  readonly subject?: string | null;
  readonly from?: SubjectSource;
  readonly metric?: string | null;
  readonly family?: string;
  readonly period?: string | Period | null;
  readonly scope?: Partial<Scope>;
  readonly status?: Status;
  readonly speaker?: string;
  readonly revision?: 'old' | 'new';
  readonly sentence?: string;
  readonly line?: number;
  /** Offset of the sentence in its document. */
  readonly at?: number;
}

const NO_SCOPE: Scope = {
  basis: null,
  stage: null,
  part: null,
  segment: null,
  geography: null,
  relative: null,
};

/** A claim with everything that is not said filled in. */
export function claim(plan: Plan): Claim {
  const doc = plan.doc ?? 'a';
  const subject = plan.subject === undefined ? 'Harbour Bridge' : plan.subject;
  const metric = plan.metric === undefined ? 'cost' : plan.metric;
  const written = plan.figure.replace(/^(?:~|>=|<=|>|<|upto:)/, '');
  const sentence = plan.sentence ?? `The ${metric ?? 'figure'} of ${subject ?? 'it'} is ${written}.`;
  const at = plan.at ?? (plan.line ?? 1) * 1000;
  const start = Math.max(0, sentence.indexOf(written));
  const stated = plan.period === undefined || plan.period === null ? null : plan.period;
  return {
    id: [doc, at, start, plan.figure, subject, metric].join('|'),
    document: {
      id: doc,
      path: `${doc}.txt`,
      title: null,
      publisher: doc,
      published: plan.published === undefined ? '2026-05-04' : plan.published,
    },
    span: [at + start, at + start + written.length],
    sentenceSpan: [at, at + sentence.length],
    line: plan.line ?? 1,
    column: start + 1,
    written,
    sentence,
    subject:
      subject === null
        ? null
        : { id: subject.toLowerCase().replaceAll(' ', '-'), name: subject, from: plan.from ?? 'registry' },
    metric:
      metric === null
        ? null
        : { id: metric.replaceAll(' ', '_'), name: metric, family: plan.family ?? metric },
    quantity: quantity(plan.figure, plan.change),
    period: typeof stated === 'string' ? period(stated) : stated,
    scope: { ...NO_SCOPE, ...plan.scope },
    status: plan.status ?? 'actual',
    attribution: plan.speaker ? { speaker: plan.speaker, quoted: false } : null,
    unknown: {},
    revision: plan.revision ?? null,
    rule: 'by hand',
    derivation: [],
  };
}
