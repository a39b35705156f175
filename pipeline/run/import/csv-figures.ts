import { add, type Decimal, decimal, multiply, shift, subtract } from '../../model/decimal.ts';
import type { Quantity } from '../../model/quantity.ts';
import { recognise } from '../../recognize/recognise.ts';
import { nounForms } from '../../rulebook/inflect.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What one of a column's unit means. */
export interface CellUnit {
  /** The unit as prose would have it behind a figure; '' where the table names none. */
  readonly said: string;
  readonly factor: Decimal;
  /** The place of a whole number of the unit in the base unit. */
  readonly places: number;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly dimension: string;
  readonly as: { readonly unit: string | null; readonly unitName: string | null };
}

const BARE: CellUnit = {
  said: '',
  factor: '1',
  places: 0,
  unit: null,
  unitName: null,
  dimension: 'number',
  as: { unit: null, unitName: null },
};

/** Digits with or without groups of three, as tables have them. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** "about", "c.", "over": what may stand before a figure in its cell. */
const BEFORE = /^[\p{L}\s.~≈<>≤≥]*$/u;

/** A unit's name → what it means, by the rules for prose; `null` where they see no quantity in "10 UNIT" or "10 UNITs". */
export function unitOfCell(name: string | null, rulebook: Rulebook): CellUnit | null {
  if (name === null) return BARE;
  for (const said of [name, ...nounForms(name)]) {
    const ten = onlyQuantity(`10 ${said}`, rulebook);
    if (!ten || typeof ten.value !== 'string') continue;
    const { value, decimals, unit, unitName, dimension, written } = ten;
    const as = { unit: written.unit, unitName: written.unitName };
    return { said, factor: shift(value, -1), places: decimals, unit, unitName, dimension, as };
  }
  return null;
}

/**
 * A cell's figure with the interval of its digits. Plain digits are read here; "1.2 million", "c. 12,000", "€4.5bn" and "10-12" as prose is,
 * with the column's unit behind them or their own if it is the same. `null` where the cell holds no such figure.
 */
export function figureOfCell(cell: string, unit: CellUnit, rulebook: Rulebook): Quantity | null {
  const digits = NUMBER.exec(cell);
  if (digits) return ofDigits(digits, unit);
  const named = onlyQuantity(`${cell} ${unit.said}`, rulebook);
  if (named && named.unit === unit.unit) return named;
  const own = onlyQuantity(cell, rulebook);
  return own && (unit === BARE || own.unit === unit.unit) ? own : null;
}

/** The quantity that a text is, but for a hedge before it. */
function onlyQuantity(words: string, rulebook: Rulebook): Quantity | null {
  const text = words.trim();
  const found = recognise(text, rulebook, { published: null })
    .sentences.flatMap((s) => s.mentions)
    .filter((m) => m.kind === 'quantity');
  const [first] = found;
  if (found.length !== 1 || first?.kind !== 'quantity' || first.span[1] !== text.length) return null;
  return BEFORE.test(text.slice(0, first.span[0])) ? first.quantity : null;
}

/** Half a unit of the last written place either way. */
function ofDigits(number: RegExpExecArray, unit: CellUnit): Quantity {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = number;
  const digits = whole.replaceAll(',', '');
  const places = fraction.length - Number(exponent);
  const value = shift(decimal(`${sign === '-' ? '-' : ''}${digits}${fraction}`), -places);
  const half = shift('5', -places - 1);
  const zeros = fraction === '' && /[1-9]/.test(digits) ? /0*$/.exec(digits)![0].length : 0;
  const to = (x: Decimal): Decimal => (unit.factor === '1' ? x : multiply(x, unit.factor));
  return {
    value: to(value),
    low: to(subtract(value, half)),
    high: to(add(value, half)),
    decimals: places + unit.places,
    coarse: places + unit.places - zeros,
    unit: unit.unit,
    unitName: unit.unitName,
    dimension: unit.dimension,
    bound: 'exact',
    change: null,
    written: { value, unit: unit.as.unit, unitName: unit.as.unitName },
  };
}
