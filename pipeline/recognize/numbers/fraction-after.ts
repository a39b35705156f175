import { type Decimal, divide } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import { glyphOf } from './literal.ts';
import { slashed } from './slash-fraction.ts';

/** What a whole number goes on with, and the token behind it. */
interface Tail {
  readonly value: Decimal;
  readonly to: number;
}

/** Behind a whole number: "½", " 1/2", "-1/2", " and a half", " and three quarters". */
export function fractionAfter(tokens: Tokens, at: number, rules: NumberRules): Tail | null {
  const glyph = at < tokens.count ? glyphOf(tokens, at) : null;
  if (glyph) return { value: glyph, to: at + 1 };
  if (tokens.kind[at] === NUMBER && !glued(tokens, at)) return slashed(tokens, at);
  if (tokens.lower[at] === '-' && glued(tokens, at) && tokens.kind[at + 1] === NUMBER)
    return slashed(tokens, at + 1);
  return andAPart(tokens, at, rules);
}

/** "four and a half", "four-and-a-half": from the "and" or the hyphen in front of it. */
function andAPart({ lower }: Tokens, at: number, rules: NumberRules): Tail | null {
  let i = lower[at] === '-' ? at + 1 : at;
  if (lower[i] !== 'and') return null;
  i++;
  if (lower[i] === '-') i++;
  const first = rules.words.get(lower[i] ?? '');
  const count = first?.is === 'article' ? 1 : first?.is === 'cardinal' ? first.value : 0;
  if (count === 0) return null;
  i++;
  if (lower[i] === '-') i++;
  const part = rules.words.get(lower[i] ?? '');
  if (part?.is !== 'fraction' || count >= part.over || part.over > 10) return null;
  return { value: divide(String(count), String(part.over)), to: i + 1 };
}
