import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { valueJson } from './json.ts';

/** One line of `claims quantities`: numbers and units as the text has them, magnitudes multiplied out. */
export const quantityJson = (
  mention: QuantityMention,
  span: Span,
  written: string,
  concepts: readonly string[],
): unknown => ({
  span,
  written,
  value: valueJson(mention.quantity.written.value),
  unit: mention.quantity.written.unit,
  unit_name: mention.quantity.written.unitName,
  bound: mention.quantity.bound,
  change: mention.quantity.change,
  concepts,
});
