import type { Frame } from '../chunks.ts';

const LARGEST_AGE = 120;

/** "people over 65", "children under 15": the chunk of who is told apart by the age at `chunk`; -1 where it tells nobody apart. */
export function ageGroup({ chunks, language }: Frame, chunk: number): number {
  const { mention } = chunks[chunk] ?? {};
  const who = chunks[chunk - 1];
  if (mention?.kind !== 'quantity' || !who || !language.list('people of an age').has(who.word)) return -1;
  const { dimension, bound, value } = mention.quantity;
  const isAge = dimension === 'age' || (dimension === 'number' && Number(value) <= LARGEST_AGE);
  return isAge && bound !== 'exact' && bound !== 'about' && who.to === chunks[chunk]!.from ? chunk - 1 : -1;
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
    ) || isAgedGroup(frame, chunk)
  );
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
