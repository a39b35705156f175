import { add, compare, type Decimal, multiply } from '../model/decimal.ts';
import type { Mention, QuantityMention } from '../model/mention.ts';
import { isRange } from '../model/quantity.ts';
import type { SentenceReading } from '../model/reading.ts';
import type { Reading } from '../recognize/recognise.ts';

/** What a unit is told in with, and how many of it make one. */
const NEXT: ReadonlyMap<string, readonly [code: string, many: Decimal]> = new Map([
  ['a', ['mo', '12']],
  ['wk', ['d', '7']],
  ['d', ['h', '24']],
  ['h', ['min', '60']],
  ['min', ['s', '60']],
  ['[ft_i]', ['[in_i]', '12']],
  ['[stone_av]', ['[lb_av]', '14']],
]);

/** A reading in which one amount that is told in two or three units is one figure: "two hours, five minutes and six seconds". */
export function withPartsTogether(reading: Reading): Reading {
  if (!reading.sentences.some(hasParts)) return reading;
  const { text } = reading.tokens;
  return {
    ...reading,
    sentences: reading.sentences.map((s) => ({ ...s, mentions: joined(s.mentions, text) })),
  };
}

const hasParts = ({ mentions }: SentenceReading): boolean =>
  mentions.some((m) => m.kind === 'quantity' && NEXT.has(m.quantity.written.unit ?? ''));

function joined(mentions: readonly Mention[], text: string): readonly Mention[] {
  const out: Mention[] = [];
  let last = -1;
  for (const mention of mentions) {
    const before = last < 0 ? undefined : out[last];
    if (mention.kind === 'quantity') {
      const whole = before?.kind === 'quantity' ? together(before, mention, text) : null;
      if (whole) {
        out[last] = whole;
        continue;
      }
      last = out.length;
    }
    out.push(mention);
  }
  return out;
}

function together(a: QuantityMention, b: QuantityMention, text: string): QuantityMention | null {
  const [code, many] = NEXT.get(a.quantity.written.unit ?? '') ?? [];
  if (code === undefined || many === undefined || b.quantity.written.unit !== code) return null;
  const [whole, part] = [a.quantity.written.value, b.quantity.written.value];
  if (isRange(whole) || isRange(part) || isRange(a.quantity.value) || isRange(b.quantity.value)) return null;
  if (whole.includes('.') || compare(part, many) >= 0 || b.hedge) return null;
  if (!JOINTS.test(text.slice(a.span[1], b.span[0]))) return null;
  // metres of feet and inches add up; hours and minutes each are their own base
  const most = a.quantity.unit === b.quantity.unit ? a.quantity.value : multiply(a.quantity.value, many);
  const { quantity } = b;
  const plus = (end: Decimal | null): Decimal | null => (end === null ? null : add(most, end));
  return {
    ...a,
    span: [a.span[0], b.span[1]],
    number: [a.number[0], b.number[1]],
    unit: b.unit,
    quantity: {
      ...quantity,
      value: add(most, quantity.value as Decimal),
      low: plus(quantity.low),
      high: plus(quantity.high),
      bound: a.quantity.bound,
      change: a.quantity.change,
      written: { ...quantity.written, value: add(multiply(whole, many), part) },
    },
  };
}
const JOINTS = /^\s*(?:,|and|, and)?\s*$/;
