/**
 * True where the first row of a table names its columns. It has no figures but years; and where each row is a name and one value ("Length |
 * 2,310 m", "Crosses | Orlan Sound"), the values below it are figures of one kind, as those of a list of towns are, and not a fact box's.
 */
export function isHeaded(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...body] = rows;
  const titles = head.slice(1);
  if (!areNumbered(titles) && !titles.every((text) => !/\d/.test(text) || YEAR.test(text))) return false;
  if (head.length !== 2) return true;
  const [, title = ''] = head;
  // "Item | Value" names them, whatever stands below
  if (saysNothing(title)) return true;
  if (title.length > LONGEST_TIME && /\d/.test(title)) return false;
  const values = body.map(([, value = '']) => value).filter((value) => value !== '');
  if (!values.every((value) => /\d/.test(value))) return false;
  const units = new Set(values.map(unitOf));
  units.delete('');
  return units.size < 3;
}

/** "Q3 2024/25"; a fact that begins with a year is longer. */
const LONGEST_TIME = 10;

/** A year, half, quarter, month or day at the head of a column is its name. */
const YEAR =
  /^(?:(?:FY|[QH][1-4]|[1-4][QH]|\d{1,2}M|(?:first|second|third|fourth) (?:quarter|half)(?: of)?|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2},?)?)[\s/]?)?(?:19|20)\d\d[EF]?\b|^(?:[QH][1-4]|[1-4][QH]|\d{1,2}M)\b/i;

/** "Phase 1 | Phase 2": one word, numbered through. */
function areNumbered(titles: readonly string[]): boolean {
  const words = new Set(titles.map(wordNumbered));
  return titles.length > 1 && words.size === 1 && !words.has(null);
}

/** "phase" in "Phase 1", a thing of several that go by their numbers. */
export const wordNumbered = (title: string): string | null =>
  /^(\p{L}+) (?:\d{1,2}|[IVX]+)$/u.exec(title.trim())?.[1]?.toLowerCase() ?? null;

/** The name of a column that says nothing of what stands in it. */
export const saysNothing = (title: string): boolean => ANY.test(title.trim());
const ANY = /^(?:value|figure|detail|data|fact|info(?:rmation)?|answer|result|specification|description)s?$/i;

/** What stands beside the digits of a value: "m", "£", "GW". */
const unitOf = (value: string): string =>
  value
    .replace(/[\d.,:()\s+–-]+/g, ' ')
    .trim()
    .toLowerCase();
