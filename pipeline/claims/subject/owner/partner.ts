import type { Frame } from '../../sentence/chunks.ts';
import { type Complement, complements } from '../../sentence/noun-phrase.ts';

/** "exports to Ostland", "a trade surplus with Ostland", "spending on fuel": the other side of it, which has it not. */
export function isPartner({ chunks, language }: Frame, measure: number, { prep }: Complement): boolean {
  const { word } = chunks[measure]!;
  if (prep === 'to') return language.list('go to a partner').has(word);
  if (prep === 'from') return language.list('come from a partner').has(word);
  if (prep === 'with') return language.list('are had with a partner').has(word);
  return prep === 'on' && language.list('are spent on a thing').has(word);
}

/** With whom, to whom or on what the measure is, as written; `null` where nothing says so. */
export function partnerOf(frame: Frame, measure: number): string | null {
  if (!frame.chunks[measure]) return null;
  const partner = complements(frame, measure).find((c) => isPartner(frame, measure, c));
  if (!partner) return null;
  const { tokens, chunks } = frame;
  const { from, to } = chunks[partner.chunk]!;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}
