import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** True where each says how long at least or at most, and not alike: "waited more than a year", "were seen within four hours". */
export function limitsApart(x: Claim, y: Claim): boolean {
  if (![x, y].every(({ quantity: { dimension } }) => /^(?:ratio|count|number)/.test(dimension))) return false;
  const [p, q] = [limitOf(x), limitOf(y)];
  return p !== null && q !== null && Math.max(p, q) > ALIKE * Math.min(p, q);
}
/** A year is 52 weeks, and 18 months are 78. */
const ALIKE = 1.03;

/** In hours, that nearest to the figure; `null` for none. */
const limitOf = remembered((claim: Claim): number | null => {
  const at = placeOfFigure(claim);
  let nearest: number | null = null;
  let distance = FAR;
  for (const { index, 0: all, groups } of claim.sentence.matchAll(LIMIT)) {
    const far = index < at ? at - index - all.length : index - at;
    if (far < 0 || far >= distance) continue;
    const many = WORDS.indexOf(groups!.many!.toLowerCase());
    distance = far;
    nearest = (many < 0 ? Number(groups!.many) : Math.max(1, many)) * HOURS[groups!.unit!.toLowerCase()]!;
  }
  return nearest;
});

/** In characters. */
const FAR = 90;
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730.5, year: 8766 };
const WORDS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LIMIT = new RegExp(
  `(?<!\\p{L})(?:(?:more|longer|less|fewer) than|over|within|at least|up to|under|beyond|the) (?<many>\\d+|${WORDS.join('|')})[ -](?<unit>hour|day|week|month|year)s?(?!\\p{L}|-old| old| ago)`,
  'giu',
);
