import { capitalised, glued, NUMBER, WORD } from '../../text/tokens.ts';
import { STOPS } from '../quantities/counted-noun/stops.ts';
import { looksPlural } from '../quantities/singular.ts';
import type { Suspect } from './check.ts';

/** Where a label ends: "737-800", "Units 3–4", "page 3 of 12" and "rooms 4 and 5" go on with another number. */
export function runOn({ tokens, node, ceiling }: Suspect): number {
  const next = node.to + 1;
  if (next >= ceiling || tokens.kind[next] !== NUMBER) return node.to;
  const mark = tokens.lower[node.to]!;
  const tight =
    (mark === '-' || mark === '–' || mark === '/') && glued(tokens, node.to) && glued(tokens, next);
  const listed = mark === 'of' || mark === 'and' || mark === 'or' || mark === '&';
  const bare = next + 1 >= ceiling || tokens.kind[next + 1] !== WORD || STOPS.has(tokens.lower[next + 1]!);
  return tight || (listed && bare && tokens.lower[next + 1] !== '%') ? next + 1 : node.to;
}

/** A plural noun directly or soon behind the number. */
export function countsThings({ tokens, node, ceiling }: Suspect): boolean {
  for (let i = node.to, n = 0; i < ceiling && n < 4; i++, n++) {
    const word = tokens.lower[i]!;
    if (tokens.kind[i] !== WORD || STOPS.has(word)) return false;
    if (looksPlural(word)) return true;
  }
  return false;
}

/** A heading in capitals ("Fire Kills 12 People"): capitals say nothing there. */
export function titled({ tokens, node, floor, ceiling }: Suspect): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = Math.max(floor, node.from - 8); i < Math.min(ceiling, node.to + 8); i++) {
    if (tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!)) continue;
    words++;
    if (capitalised(tokens, i)) capitals++;
  }
  return (words >= 3 && capitals === words) || (words >= 5 && capitals >= words - 1);
}

/** "Haiku 4.5", "Windows 3.1": a version number has few digits. */
export const isSmallDecimal = ({ tokens, node }: Suspect): boolean =>
  node.form === 'digits' &&
  node.magnitude === 0 &&
  node.sign === null &&
  /^\d{1,2}\.\d{1,2}$/.test(tokens.lower[node.from]!);
