import type { Passage } from '../model/document.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Quantity } from '../model/quantity.ts';
import { recognise } from '../recognize/recognise.ts';
import { remembered } from '../text/remembered.ts';
import { headerMetric } from './metric/header-metric.ts';
import type { World } from './world.ts';

/**
 * The figure of a table cell, or of a line that only labels it, in the unit that a header of its own names ("Revenue (£m)", "£m" in the corner), and below zero where a
 * sum or percentage stands in brackets, as accounts have it. The mention itself where it has a unit and no brackets, or no header one.
 * Its span stays that of what is written in the cell.
 */
export function ofCell(mention: QuantityMention, passage: Passage, world: World): QuantityMention {
  if (!passage.cell) return inUnitAbove(mention, passage, world);
  const written = passage.text.slice(...mention.span);
  const isBelowZero = IN_BRACKETS.test(passage.text.trim());
  const units = mention.quantity.unit === null ? headersOf(passage, world).flatMap(unitsIn) : [];
  for (const unit of units) {
    const quantity = read(asAmount(isBelowZero ? `-${written}` : written, unit), world);
    if (quantity) return { ...mention, quantity };
  }
  const below = isBelowZero && mention.quantity.dimension === 'ratio' ? read(`-${written}`, world) : null;
  return below ? { ...mention, quantity: below } : mention;
}

/** "Europe: 210" under "Sales by region (£m)", "Cargo (tonnes) 12,000": a line that is a label and a bare number. */
function inUnitAbove(
  mention: QuantityMention,
  { text, headings, leadIn }: Passage,
  world: World,
): QuantityMention {
  const [start, end] = mention.span;
  if (mention.quantity.unit !== null || end < text.trimEnd().length || start < 3 || start > LONGEST_LABEL)
    return mention;
  const label = text.slice(0, start).replace(/\s*[:=–—]?\s*$/, '');
  if (/\d|[.;:!?]/.test(label) || isCount(label, world)) return mention;
  for (const unit of [label, leadIn ?? headings.at(-1) ?? ''].flatMap((above) =>
    unitsIn(above.replace(/:\s*$/, '')),
  )) {
    const quantity = read(asAmount(text.slice(start, end), unit), world);
    if (quantity) return { ...mention, quantity };
  }
  return mention;
}
const LONGEST_LABEL = 50;

const IN_BRACKETS = /^\([^()]*\d[^()]*\)$/;

/** The headers above and beside a cell, and where the row is no count of its own the one above the labels of the rows and the words that lead in to the table ("Output in GWh:"). */
function headersOf({ cell, leadIn }: Passage, world: World): readonly string[] {
  const corner = cornersOf(world).get(cell?.table ?? -1);
  const own = [cell?.column, cell?.row];
  const counts = own.some((text) => isCount(text ?? null, world));
  return [...own, counts ? null : corner, counts ? null : leadIn?.replace(/:\s*$/, '')].filter(
    (text) => text != null,
  );
}

/** Table → the header above the labels of its rows. */
const cornersOf = remembered(({ passages }: World): ReadonlyMap<number, string> => {
  const corners = new Map<number, string>();
  for (const { cell } of passages)
    if (cell && cell.row === null && cell.column !== null && !corners.has(cell.table))
      corners.set(cell.table, cell.column);
  return corners;
});

/** "Employees" in a table of millions of pounds. */
const isCount = (text: string | null, { rulebook }: World): boolean =>
  headerMetric(text, 'money', rulebook)?.metric == null &&
  headerMetric(text, 'count', rulebook)?.metric != null;

/** "Revenue (£m)", "Revenue, £m", "Sales in $ million", "£m", "MW": what may be the unit of the figures below; not "Quarter". */
function unitsIn(header: string): readonly string[] {
  const text = header.trim();
  const named = PLACES.flatMap((place) => place.exec(text)?.[1]?.trim() ?? []);
  return MONEY.test(text) || SYMBOL.test(text) ? [...named, text] : named;
}
const PLACES = [/\(([^()]+)\)\s*$/, /,\s*([^,]+)$/, /\bin ([^,()]+)$/];
/** A symbol rather than a word: "MW", "km²", "%", "kWh/m2". */
const SYMBOL = /^(?:%|\p{Lu}{2,4}[a-z]{0,2}|[a-z]\p{Lu}[a-z]{0,2}|(?:km|kg|cm|mm|ha)[²³23]?)$/u;

/** "£m" and 512.4 are "£512.4m"; "MW" and 40 "40 MW". */
function asAmount(figure: string, unit: string): string {
  const money = MONEY.exec(unit);
  if (!money) return unit === '%' ? `${figure}%` : `${figure} ${THOUSANDS.test(unit) ? 'thousand' : unit}`;
  const [, sign, magnitude = ''] = money;
  const scale = THOUSANDS.test(magnitude)
    ? ' thousand'
    : magnitude.length > 2
      ? ` ${magnitude.replace(/s$/, '')}`
      : magnitude;
  if (!/^\p{Lu}+$/u.test(sign!)) return `${sign}${figure}${scale}`;
  // "EUR -12m" is written by nobody
  return /^[-−–]/.test(figure) ? `${figure}${scale} ${sign}` : `${sign} ${figure}${scale}`;
}

const MONEY =
  /^((?:\p{Lu}{1,3})?[$£€¥₹]|\p{Lu}{3}) ?(m|mn|bn|tn|k|millions?|billions?|trillions?|thousands?|['’]?000s?)?$/u;
const THOUSANDS = /^(?:thousands?|['’]?000s?)$/;

/** A bare number read as if the unit of another stood at it, where that one has it: "31 billion" beside "$90 billion" as "$31 billion". */
export function readInUnitOf(
  { span }: QuantityMention,
  other: QuantityMention,
  text: string,
  world: World,
): Quantity | null {
  if (other.unit === null) return null;
  const [written, unit] = [text.slice(...span), text.slice(...other.unit)];
  if (other.unit[0] > other.span[0]) return read(`${written} ${unit}`, world);
  return read(/\p{L}$/u.test(unit) ? `${unit} ${written}` : `${unit}${written}`, world);
}

/** The one quantity that a text is from end to end; `null` where it is something else. */
function read(text: string, { rulebook }: World): Quantity | null {
  const [sentence, ...more] = recognise(text, rulebook, { published: null }).sentences;
  const found = sentence?.mentions.filter((m) => m.kind === 'quantity') ?? [];
  const [only] = found;
  const isWhole =
    more.length === 0 && found.length === 1 && only?.span[0] === 0 && only.span[1] === text.length;
  return isWhole && !only.counted && only.quantity.unit !== null ? only.quantity : null;
}
