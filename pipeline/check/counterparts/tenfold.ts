import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';

/** Two figures with the same digits by a power of ten apart. */
export interface Tenfold {
  /** How many places: a zero too many or a comma that slipped is 1, "million" for "billion" 3. */
  readonly places: number;
  /** In how many digits they agree, as far as both are written; 1 where all but the first are zeros: "30 million", "300 million". */
  readonly digits: number;
}

/** A zero, a magnitude or two. */
const SLIPS = new Set([1, 3, 6]);

/** "£68.2m" and "£6.82m", "£701.3bn" and "£70bn"; `null` for any other two. */
export function tenfold(x: Claim, y: Claim): Tenfold | null {
  const [p, q] = [x, y].map(({ quantity: { value } }) =>
    isRange(value) ? Number.NaN : Math.abs(Number(value)),
  );
  const places = Math.round(Math.abs(Math.log10(p! / q!)));
  if (!SLIPS.has(places)) return null;
  const [mine, theirs] = [digitsOf(x), digitsOf(y)];
  const digits = Math.min(mine.length, theirs.length);
  if (digits === 0) return null;
  const [small, large] = [Math.min(p!, q!), Math.max(p!, q!)];
  if (Number((small * 10 ** places).toPrecision(digits)) !== Number(large.toPrecision(digits))) return null;
  // "40,163 homes" are told as 4,016 by nobody: only what has a magnitude behind it, or a point in it, is rounded
  if (!isRounded(x) && !isRounded(y) && trimmed(mine) !== trimmed(theirs)) return null;
  const areRound = [mine, theirs].every((own) => own.replace(/0+$/, '').length === 1);
  return { places, digits: areRound ? 1 : digits };
}

/** The digits that are written, without zeros that only fill up: "60.0" has three, "60 billion" two, "60,000" one. */
function digitsOf({ written, quantity }: Claim): string {
  const numeral = NUMERAL.exec(written)?.[0];
  if (numeral === undefined) return isRange(quantity.value) ? '' : trimmed(quantity.value);
  const all = numeral.replace(/\D/g, '').replace(/^0+/, '');
  return isRounded({ written }) ? all : trimmed(all);
}

const isRounded = ({ written }: Pick<Claim, 'written'>): boolean => ROUNDED.test(written);
const NUMERAL = /\d[\d,\u00a0\u202f]*(?:\.\d+)?/u;
const ROUNDED = /\d\.\d|(?:thousand|million|billion|trillion|mn|bn|tn|[mb])(?!\p{L})/iu;
const trimmed = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The first two digits of a figure, rounded, from "10" to "100": only what begins alike can be a power of ten apart. */
export function beginning({ quantity: { value } }: Claim): string {
  const size = Math.abs(Number(value));
  return String(Math.round((10 * size) / 10 ** Math.floor(Math.log10(size))));
}
