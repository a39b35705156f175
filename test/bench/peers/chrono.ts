import { casual } from 'chrono-node';

/** What chrono-node reads in a text, in the form the tests compare: days, both included. */
export function readWithChrono({
  text,
  reference,
}: {
  readonly text: string;
  readonly reference: string | null;
}): {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
}[] {
  const at = reference ? new Date(`${reference.slice(0, 10)}T12:00:00Z`) : new Date('2020-01-01T12:00:00Z');
  return casual.parse(text, { instant: at, timezone: 0 }).map((result) => {
    const from = dayOf(result.start);
    // a month or year alone is its first day to chrono; it knows that the rest is implied, so the whole unit is given here
    const to = result.end ? lastOf(result.end) : lastOf(result.start);
    return { start: result.index, end: result.index + result.text.length, from, to };
  });
}

type Parts = ReturnType<typeof casual.parse>[number]['start'];

const two = (n: number): string => String(n).padStart(2, '0');

const dayOf = (parts: Parts): string =>
  `${String(parts.get('year')).padStart(4, '0')}-${two(certain(parts, 'month') ? parts.get('month')! : yearOnly(parts) ? 1 : parts.get('month')!)}-${two(whole(parts) ? 1 : parts.get('day')!)}`;

const certain = (parts: Parts, name: 'year' | 'month' | 'day' | 'weekday'): boolean => parts.isCertain(name);
const yearOnly = (parts: Parts): boolean =>
  certain(parts, 'year') && !certain(parts, 'month') && !certain(parts, 'day');
const whole = (parts: Parts): boolean =>
  yearOnly(parts) || (certain(parts, 'month') && !certain(parts, 'day') && !certain(parts, 'weekday'));

function lastOf(parts: Parts): string {
  if (!whole(parts)) return dayOf(parts);
  const year = parts.get('year')!;
  const month = yearOnly(parts) ? 12 : parts.get('month')!;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
