import type { Claim } from '../../pipeline/model/claim.ts';
import type { Value } from '../../pipeline/model/quantity.ts';
import { isRange } from '../../pipeline/model/quantity.ts';
import { type CorpusPassage, spanOf, type Wanted } from './passage.ts';

export const FIELDS = [
  'value',
  'unit',
  'value+unit',
  'bound',
  'change',
  'subject',
  'metric',
  'period',
  'status',
  'speaker',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Score {
  readonly required: number;
  readonly found: number;
  /** Claims that are neither required nor optional. */
  readonly extra: number;
  /** Claims with all of value, unit, subject, metric and period right. */
  readonly whole: number;
  readonly right: Readonly<Record<Field, number>>;
  /** What is wrong, one line each. */
  readonly errors: readonly string[];
}

/** Claims of one passage against what an analyst takes from it; a claim meets a wanted one where their figures overlap. */
export function scorePassage(passage: CorpusPassage, claims: readonly Claim[]): Score {
  const errors: string[] = [];
  const right = Object.fromEntries(FIELDS.map((f) => [f, 0])) as Record<Field, number>;
  const taken = new Set<Claim>();
  const say = (kind: string, what: string) => errors.push(`${kind.padEnd(10)} ${passage.id}: ${what}`);
  const count = { required: 0, found: 0, whole: 0 };
  // the required ones choose first
  for (const wanted of [...passage.claims].sort(
    (a, b) => Number(a.optional ?? 0) - Number(b.optional ?? 0),
  )) {
    const span = spanOf(passage.text, wanted.figure, wanted.nth);
    if (!span) throw new Error(`${passage.id} has no "${wanted.figure}"`);
    const overlap = (c: Claim) => Math.min(c.span[1], span[1]) - Math.max(c.span[0], span[0]);
    const claim = claims
      .filter((c) => !taken.has(c) && overlap(c) > 0)
      .sort((a, b) => overlap(b) - overlap(a))[0];
    if (claim) taken.add(claim);
    if (wanted.optional) continue;
    count.required++;
    if (!claim) {
      say('missed', wanted.figure);
      continue;
    }
    count.found++;
    const ok = judge(passage, wanted, claim);
    for (const field of FIELDS) {
      if (ok[field]) right[field]++;
      else if (field !== 'value+unit')
        say(field, `${wanted.figure}: want ${want(wanted, field)}, got ${got(claim, field)}`);
    }
    if (ok['value+unit'] && ok.subject && ok.metric && ok.period) count.whole++;
  }
  const extra = claims.filter((c) => !taken.has(c));
  for (const c of extra) say('extra', `${c.written} -> ${c.subject?.name} / ${c.metric?.id}  (${c.rule})`);
  return { ...count, extra: extra.length, right, errors };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (pick: (s: Score) => number) => scores.reduce((n, s) => n + pick(s), 0);
  return {
    required: sum((s) => s.required),
    found: sum((s) => s.found),
    extra: sum((s) => s.extra),
    whole: sum((s) => s.whole),
    right: Object.fromEntries(FIELDS.map((f) => [f, sum((s) => s.right[f])])) as Record<Field, number>,
    errors: scores.flatMap((s) => s.errors),
  };
}

/** The score in per cent: found and precision of the claims, each field of the claims found, whole claims of those required. */
export function percentages(score: Score): Readonly<Record<string, number>> {
  const of = (n: number, all: number) => (all === 0 ? 0 : Math.round((1000 * n) / all) / 10);
  return {
    found: of(score.found, score.required),
    precision: of(score.found, score.found + score.extra),
    ...Object.fromEntries(FIELDS.map((f) => [f, of(score.right[f], score.found)])),
    whole: of(score.whole, score.required),
  };
}

const list = <T>(x: T | readonly T[]): readonly T[] => (Array.isArray(x) ? x : [x as T]);

function judge(passage: CorpusPassage, wanted: Wanted, claim: Claim): Record<Field, boolean> {
  const { quantity } = claim;
  const value = [wanted.value, ...wanted.or].some(
    (v) => sameValue(v, quantity.written.value) || sameValue(v, quantity.value),
  );
  const unit = list(wanted.unit).some((u) => sameUnit(u, claim));
  return {
    value,
    unit,
    'value+unit': value && unit,
    bound: list(wanted.bound).some(
      (b) => b === quantity.bound || (b === 'exact' && quantity.bound === 'between'),
    ),
    change: list(wanted.change).includes(quantity.change),
    subject: list(wanted.subject).some((s) =>
      speaksOf(s, `${claim.subject?.id ?? ''} ${claim.subject?.name ?? ''}`),
    ),
    metric: list(wanted.metric).some((m) =>
      speaksOf(m, `${claim.metric?.id ?? ''} ${claim.metric?.name ?? ''} ${claim.metric?.family ?? ''}`),
    ),
    period: list(wanted.period ?? null).some((p) => samePeriod(p, claim, passage.published)),
    status: list(wanted.status).includes(claim.status),
    speaker: list(wanted.speaker).some((s) =>
      s === null ? !claim.attribution : speaksOf(s, claim.attribution?.speaker ?? ''),
    ),
  };
}

const close = (a: number, b: string) => Math.abs(a - Number(b)) <= 1e-6 * Math.max(1e-6, Math.abs(a));

function sameValue(want: number | readonly [number, number], have: Value): boolean {
  if (typeof want === 'number') return !isRange(have) && close(want, have);
  return isRange(have) && close(want[0], have[0]) && close(want[1], have[1]);
}

/** Content words in the singular, so that "votes" meets "vote" and "share of the vote" meets "vote share". */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((w) => w !== '' && !/^(?:the|an?|of|in|and|s|for)$/.test(w))
    .map((w) => w.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));

function sameUnit(want: string | null, { quantity }: Claim): boolean {
  const have = [quantity.written.unitName, quantity.unitName].map((name) => words(name ?? '').join(' '));
  if (want === null) return have.every((name) => name === '');
  const wanted = words(want).join(' ');
  return have.some(
    (name) => name !== '' && (name === wanted || name.split(' ').at(-1) === wanted.split(' ').at(-1)),
  );
}

/** At least half of the wanted words are there. */
function speaksOf(want: string, have: string): boolean {
  const wanted = words(want);
  const there = new Set(words(have));
  return wanted.filter((w) => there.has(w)).length * 2 >= wanted.length && wanted.length > 0;
}

function samePeriod(want: string | null, { period }: Claim, published: string): boolean {
  if (want === null) return period?.known !== 'stated';
  if (!period) return false;
  const [first = '', last = first] = want.split('/');
  const from = first === '..' ? null : bounds(first)[0];
  const to = last === '..' ? null : bounds(last)[1];
  // "since 2019" runs to the day of the article at the latest
  return period.from === from && (period.to === to || (to === null && period.to === published));
}

function bounds(text: string): readonly [string, string] {
  const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    const [year, q] = [Number(quarter[1]), Number(quarter[2])];
    return [`${year}-${String(3 * q - 2).padStart(2, '0')}-01`, last(year, 3 * q)];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  if (month) return [`${text}-01`, last(Number(month[1]), Number(month[2]))];
  return /^\d{4}$/.test(text) ? [`${text}-01-01`, `${text}-12-31`] : [text, text];
}

const want = (wanted: Wanted, field: Field): string =>
  JSON.stringify(field === 'value+unit' ? [wanted.value, wanted.unit] : (wanted[field] ?? null));

function got(claim: Claim, field: Field): string {
  const { quantity } = claim;
  const shown: Record<Field, unknown> = {
    value: quantity.written.value,
    unit: quantity.written.unitName,
    'value+unit': [quantity.written.value, quantity.written.unitName],
    bound: quantity.bound,
    change: quantity.change,
    subject: claim.subject?.name ?? null,
    metric: claim.metric?.id ?? null,
    period: claim.period && `${claim.period.from}/${claim.period.to} ${claim.period.known}`,
    status: claim.status,
    speaker: claim.attribution?.speaker ?? null,
  };
  return JSON.stringify(shown[field]);
}
