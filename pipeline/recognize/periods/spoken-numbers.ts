import type { Meaning, PeriodRules } from '../../rulebook/periods.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

export const isNumberWord = (m: Meaning): boolean => m.name === 'cardinal' || m.name === 'ordinal';

/** Numbers in words: `twenty-five`, `thirty first`, `nineteen eighty-six`, `two thousand and five`. */
export function readSpoken(tokens: Tokens, i: number, rules: PeriodRules, out: Candidate[]): void {
  const low = spokenBelow100(tokens, i, rules);
  if (!low) return;
  if (low.ordinal) {
    out.push({ name: 'ordinal', value: low.value, to: low.to });
    if (low.value <= 31) out.push({ name: 'day', value: low.value, to: low.to });
    return;
  }
  if (low.to > i + 1) out.push({ name: 'n', value: low.value, to: low.to });
  if (low.value <= 31) out.push({ name: 'day', value: low.value, to: low.to });
  if (low.to > i + 1) {
    // "twenty first": also the bare "twenty", for "twenty sixteen"
    const tens = rules.words.get(tokens.lower[i]!)?.meanings.find((m) => m.name === 'cardinal');
    if (tens?.value === 20) pushSpokenYear(tokens, i, 20, i + 1, rules, out);
  }
  pushSpokenYear(tokens, i, low.value, low.to, rules, out);
}

function pushSpokenYear(
  tokens: Tokens,
  i: number,
  head: number,
  at: number,
  rules: PeriodRules,
  out: Candidate[],
): void {
  let from = at;
  let value = 0;
  if (head === 2 && tokens.lower[at] === 'thousand') {
    from = at + 1;
    value = 2000;
    if (tokens.lower[from] === 'and') from++;
  } else if (head >= 17 && head <= 20) {
    value = head * 100;
    if (tokens.lower[from] === '-') from++;
  } else return;
  const rest = spokenBelow100(tokens, from, rules);
  const plain = rest && !rest.ordinal && (value === 2000 || rest.value >= 10) ? rest : null;
  if (head === 2 && !plain) {
    if (from === at + 1) out.push({ name: 'spokenyear', value: 2000, to: at + 1 });
    return;
  }
  if (plain && at >= i) out.push({ name: 'spokenyear', value: value + plain.value, to: plain.to });
}

interface Spoken {
  readonly value: number;
  readonly ordinal: boolean;
  readonly to: number;
}

function spokenBelow100(tokens: Tokens, i: number, rules: PeriodRules): Spoken | null {
  const first = numberWord(tokens, i, rules);
  if (!first) return null;
  if (first.ordinal || first.value < 20 || first.value % 10 !== 0) return { ...first, to: i + 1 };
  const at = tokens.lower[i + 1] === '-' ? i + 2 : i + 1;
  const second = numberWord(tokens, at, rules);
  if (second && second.value < 10)
    return { value: first.value + second.value, ordinal: second.ordinal, to: at + 1 };
  return { ...first, to: i + 1 };
}

function numberWord(
  tokens: Tokens,
  i: number,
  rules: PeriodRules,
): { value: number; ordinal: boolean } | null {
  const meanings = i < tokens.count ? rules.words.get(tokens.lower[i]!)?.meanings : undefined;
  const found = meanings?.find(isNumberWord);
  return found && typeof found.value === 'number'
    ? { value: found.value, ordinal: found.name === 'ordinal' }
    : null;
}
