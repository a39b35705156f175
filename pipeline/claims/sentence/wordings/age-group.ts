import type { Frame } from '../chunks.ts';

const LARGEST_AGE = 120;

/** "people over 65", "children under 15": the chunk of who is told apart by the age at `chunk`; -1 where it tells nobody apart. */
export function ageGroup({ chunks, language }: Frame, chunk: number): number {
  const { mention, from } = chunks[chunk] ?? {};
  if (mention?.kind !== 'quantity') return -1;
  const { dimension, bound, value, unit } = mention.quantity;
  // "adults over 65 years": of a length of time "over" bounds nothing by itself
  const isYears = dimension === 'duration' && unit === 'a';
  const over = isYears && chunks[chunk - 1]?.word === 'over' ? chunks[chunk - 1] : undefined;
  const at = over ? chunk - 2 : chunk - 1;
  const who = chunks[at];
  if (!who || !language.list('people of an age').has(who.word)) return -1;
  const isAge = dimension === 'age' || isYears || (dimension === 'number' && Number(value) <= LARGEST_AGE);
  const isBound = over !== undefined || (bound !== 'exact' && bound !== 'about');
  return isAge && isBound && who.to === (over?.from ?? from) ? at : -1;
}

/** "volunteers between the ages of 45 and 55", "aged 18 to 65": true for either end. */
export function isOfAges(frame: Frame, chunk: number): boolean {
  const { chunks, tokens } = frame;
  const { mention, from } = chunks[chunk]!;
  if (mention?.kind !== 'quantity' || !AGES.has(mention.quantity.dimension)) return false;
  const lower = tokens.lower.slice(Math.max(0, from - 7), from).join(' ');
  return (
    /(?:between the ages of|between ages|up to age|over age|under age|(?<!the )\bages)(?: \S+ (?:and|to))?$/.test(
      lower,
    ) ||
    isAgedAndOver(frame, chunk) ||
    isAgedGroup(frame, chunk)
  );
}

/** "volunteers aged 18 and over", "those aged under 60": nobody's own age has such a bound. */
function isAgedAndOver({ chunks, tokens }: Frame, chunk: number): boolean {
  const { mention, from } = chunks[chunk]!;
  if (mention?.kind !== 'quantity') return false;
  const { bound } = mention.quantity;
  const at = /^(?:over|under|above|below)$/.test(tokens.lower[from - 1] ?? '') ? from - 2 : from - 1;
  return tokens.lower[at] === 'aged' && bound !== 'exact' && bound !== 'about';
}

/** "children aged 6 to 11 years", "girls aged 4 and 5": those of that age at large; not "two men aged 34 and 40". */
function isAgedGroup({ chunks, tokens, language }: Frame, chunk: number): boolean {
  const { mention } = chunks[chunk]!;
  // over the first of "aged 4 and 5"
  const isSecond =
    /^(?:and|to|or)$/.test(chunks[chunk - 1]?.word ?? '') && chunks[chunk - 2]?.kind === 'figure';
  const first = isSecond ? chunk - 2 : chunk;
  const isRange = mention?.kind === 'quantity' && isRangeOf(mention.quantity.value);
  const goesOn = isSecond || /^(?:and|to|or)$/.test(chunks[chunk + 1]?.word ?? '');
  const who = chunks[first - 1]?.word === 'aged' ? chunks[first - 2] : chunks[first - 1];
  // "those between 15 to 17 years"
  const isThose =
    chunks[first - 1]?.word === 'between' &&
    language.list('people of an age').has(chunks[first - 2]?.word ?? '');
  if (isThose && isRange) return true;
  if (tokens.lower[chunks[first]!.from - 1] !== 'aged' || !(isRange || goesOn)) return false;
  // "4,800 women aged 40 to 69 years"
  if (who?.kind === 'figure')
    return tokens.lower.slice(who.to - 2, who.to).some((word) => language.list('people of an age').has(word));
  return (
    who?.kind === 'noun' &&
    (language.list('people of an age').has(tokens.lower[who.head]!) ||
      /^(?:population|group)$/.test(tokens.lower[who.head]!))
  );
}
const isRangeOf = (value: unknown): boolean => Array.isArray(value);
const AGES = new Set(['number', 'age', 'duration']);
