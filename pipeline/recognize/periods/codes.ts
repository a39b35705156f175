import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { fullYear } from './numeric-date.ts';

/** `1Q26`, `2H 2025`: the digit is a token, the rest a code glued to it. */
export function readNumberedCode(i: number, n: number, code: string, out: Candidate[]): void {
  const letter = code[0];
  const name = letter === 'q' ? 'quarter' : letter === 'h' && n <= 2 ? 'half' : null;
  if (name === null) return;
  if (code.length === 1) {
    out.push({ name: `${name}code`, value: n, to: i + 2 });
    return;
  }
  const year = code.slice(1).replace(/^fy/, '');
  if (/^\d{2}(?:\d{2})?$/.test(year)) pushCode(name, n, fullYear(year), i + 2, out);
}

/** `Q1`, `Q12026`, `Q1FY26`, `H2`, `FY26`, `FY2026`, with `/27` behind it. */
export function readCode(tokens: Tokens, i: number, out: Candidate[]): void {
  const word = tokens.lower[i]!;
  if (word.length > 9) return;
  const found = /^(?:([qh])([1-4]))?(fy|cy)?((?:\d{2}){0,2})$/.exec(word);
  if (!found) return;
  const [, letter, digit, fiscal, year = ''] = found;
  if (letter && digit) {
    const n = Number(digit);
    const name = letter === 'q' ? 'quarter' : n <= 2 ? 'half' : null;
    if (name === null) return;
    if (year === '' && !fiscal) out.push({ name: `${name}code`, value: n, to: i + 1 });
    // "H200" is a chip: a year of two digits needs its "FY"
    else if (year.length === 4 || (fiscal && year !== '')) pushCode(name, n, fullYear(year), i + 1, out);
    return;
  }
  if (!fiscal || year === '') return;
  out.push({ name: fiscal === 'fy' ? 'fiscalyear' : 'calendaryear', value: fullYear(year), to: i + 1 });
}

function pushCode(name: string, n: number, year: number, to: number, out: Candidate[]): void {
  out.push({ name: `${name}ofyear`, value: year * 10 + n, to });
}
