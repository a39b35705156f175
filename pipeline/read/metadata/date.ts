/** A date written in a text, as precise as it stands there. */
export interface WrittenDate {
  /** `2026`, `2026-06` or `2026-06-14`. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: Readonly<Record<string, number>> = {
  ...{
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  ...{ january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12 },
};
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';

/** The written forms with a year, each with the order of its groups; the first that matches earliest wins. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
  { pattern: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, order: 'ymd' },
  { pattern: new RegExp(`\\b${MONTH}\\s{1,3}(\\d{1,2})${ORDINAL},?\\s{1,3}(\\d{4})\\b`, 'i'), order: 'mdy' },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})${ORDINAL}(?:\\s{1,3}|-)(?:of\\s)?${MONTH}(?:,?\\s{1,3}|-)(\\d{4})\\b`,
      'i',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`\\b${MONTH},?\\s{1,3}(\\d{4})\\b`, 'i'), order: 'my' },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, order: 'dmy' },
  // day and month are told apart only where one of them is no month
  { pattern: /\b(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})\b/, order: 'dmy' },
  { pattern: /\b(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})\b/, order: 'mdy' },
];

/** The first date with a year in a short text, or `null`. Reads 200 characters at most. */
export function findDate(text: string): WrittenDate | null {
  const head = text.slice(0, 200);
  if (!/\d{4}/.test(head)) return null;
  let best: WrittenDate | null = null;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const iso = isoOf(match, order);
    const longer = best && match.index === best.start && match.index + match[0].length > best.end;
    if (iso && (!best || match.index < best.start || longer))
      best = { iso, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function isoOf(match: RegExpExecArray, order: string): string | null {
  const part = (letter: string): string | undefined => {
    const at = order.indexOf(letter);
    return at < 0 ? undefined : match[at + 1];
  };
  const month = part('m')!;
  return isoDay(Number(part('y')), MONTHS[month.toLowerCase()] ?? Number(month), part('d'));
}

function isoDay(year: number, month: number, day: string | undefined): string | null {
  if (year < 1500 || year > 2199 || month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const number = Number(day);
  return number >= 1 && number <= daysIn(year, month) ? `${head}-${String(number).padStart(2, '0')}` : null;
}

/** Days of a month in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A date given as metadata → ISO, as precise as given; `null` where it is no date or could be two ("06/07/2026").
 * A time and its zone are left off: the day stays the one that is written.
 */
export function dateGiven(value: string): string | null {
  const text = value.trim();
  const year = /^(\d{4})$/.exec(text);
  if (year) return isoDay(Number(year[1]), 1, undefined) ? text : null;
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return isoDay(Number(month[1]), Number(month[2]), undefined);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), compact[3]);
  const found = findDate(text);
  // "Sat, 14 Jun 2026 10:00:00 GMT", "2026-06-14T23:30-05:00": only a weekday before it, only a time behind it
  if (!found || !WEEKDAY.test(text.slice(0, found.start)) || !TIME.test(text.slice(found.end))) return null;
  return found.iso;
}

const WEEKDAY = /^(?:\p{L}{2,9}\.?,?\s{1,3})?$/u;
const TIME = /^(?:[T,]?\s{0,3}(?:at\s)?\d{1,2}[:.]\d{2}.{0,40}|\s{0,3}\d{1,2}\s?[ap]\.?m\.?.{0,20})?$/i;
