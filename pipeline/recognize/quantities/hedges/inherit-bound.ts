import type { Bound } from '../../../model/quantity.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Draft } from '../draft.ts';

/** "just over 410 hp (306 kW / 416 PS)", "some 9 million miles (14 million km)": a conversion in brackets is bounded like what it converts. */
export function inheritBound(tokens: Tokens, a: Draft, b: Draft): void {
  if (b.bound !== 'exact' || !b.unit || !a.unit) return;
  const opened = tokens.lower[a.to] === '(' && b.from === a.to + 1;
  if (opened && a.bound === 'about' && isConversion(a, b)) b.bound = a.bound;
  if (!DIRECTED.has(a.bound)) return;
  const second = tokens.lower[a.to] === '/' && b.from === a.to + 1 && tokens.lower[a.from - 1] === '(';
  const us = tokens.lower[a.to] === '(' && b.from - a.to === 2;
  if (opened || second || us) b.bound = a.bound;
}
/** One size in two units, or money in two currencies. */
const isConversion = ({ unit: p }: Draft, { unit: q }: Draft): boolean =>
  p!.unit.dimension === q!.unit.dimension && !p!.counted && !q!.counted && p!.unit.code !== q!.unit.code;
const DIRECTED: ReadonlySet<Bound> = new Set(['at_least', 'more_than', 'at_most', 'less_than', 'up_to']);

/** "about 1%, 3% and 8–9%": in a list of three or more of one unit, an "about" before the first is of all. */
export function spreadAbout(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    let last = i;
    while (last + 1 < drafts.length && inList(tokens, drafts[last]!, drafts[last + 1]!)) last++;
    if (last - i >= 2 && drafts[i]!.bound === 'about')
      for (let k = i + 1; k <= last; k++) if (drafts[k]!.bound === 'exact') drafts[k]!.bound = 'about';
    i = last;
  }
}

/** The next of a list: the same unit, joined by a comma or "and" alone. */
function inList(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (!a.unit || !b.unit || a.unit.unit.code !== b.unit.unit.code || a.ceiling !== b.ceiling) return false;
  if (b.from - a.to < 1 || b.from - a.to > 2) return false;
  for (let i = a.to; i < b.from; i++) if (tokens.lower[i] !== ',' && tokens.lower[i] !== 'and') return false;
  return true;
}
