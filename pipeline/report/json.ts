import type { Decimal } from '../model/decimal.ts';
import type { Value } from '../model/quantity.ts';

/** Not in the library types yet; in V8 since Node 21. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };

/** A decimal as a JSON number, digit for digit: through a float 0.1 + 0.2 and long integers would change. */
export const number = (value: Decimal): unknown => rawJSON(value);

export const numberOrNull = (value: Decimal | null): unknown => (value === null ? null : rawJSON(value));

/** A number, or `[low, high]` for a written range. */
export const valueJson = (value: Value): unknown =>
  typeof value === 'string' ? rawJSON(value) : [rawJSON(value[0]), rawJSON(value[1])];
