import type { QuantityMention } from '../../../model/mention.ts';
import type { Chunk, Frame } from '../chunks.ts';

/** The noun chunks joined with one in front of a verb ("Norway, Sweden and Finland spent"), in order; none where it stands alone. */
export function joinedAt(
  { chunks }: Frame,
  chunk: number,
  isMember: (at: number) => boolean,
): readonly number[] {
  const members: number[] = [];
  for (let at = lastOf(chunks, chunk); at >= 0 && isMember(at); at = before(chunks, at, members.length === 1))
    members.unshift(at);
  return members.includes(chunk) ? members : [];
}

/** "… 4% and 3%, respectively": which of the joined chunks a figure goes with; `null` where they are not listed in order. */
export function memberOf(frame: Frame, members: readonly number[], mention: QuantityMention): number | null {
  const { tokens, reading, quantities } = frame;
  if (members.length < 2) return null;
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++) {
    if (!IN_ORDER.has(tokens.lower[i]!)) continue;
    // the last of their kind in front of the word: other figures may stand before them
    const before = quantities.filter((q) => q.span[1] <= tokens.start[i]!);
    const last = before.slice(-members.length);
    const { dimension } = mention.quantity;
    const alike = isShort(last)
      ? last
      : before.filter((q) => q.quantity.dimension === dimension).slice(-members.length);
    const at = alike.indexOf(mention);
    return alike.length === members.length && at >= 0 ? (members[at] ?? null) : null;
  }
  return null;
}

/** "by eight, six and nine per cent": the unit is said once, behind the last. */
const isShort = (all: readonly QuantityMention[]): boolean =>
  all.at(-1)?.quantity.dimension !== 'number' &&
  all.slice(0, -1).every(({ quantity }) => quantity.dimension === 'number');

export const IN_ORDER = new Set(['respectively', 'correspondingly']);

/** "seen at Halm and Orrin, which grew 4% and 3%, respectively": the nouns joined nearest in front of a figure. */
export function joinedBefore(
  { chunks }: Frame,
  figure: number,
  isMember: (at: number) => boolean,
): readonly number[] {
  for (let and = figure - 2; and > 0; and--) {
    if (chunks[and]!.word !== 'and' || !isMember(and - 1) || !isMember(and + 1)) continue;
    const members = [and - 1, and + 1];
    for (let at = and - 3; chunks[at + 1]?.word === ',' && isMember(at); at -= 2) members.unshift(at);
    return members;
  }
  return [];
}

/** The last of those that the chunk may be among, right in front of the verb; -1 where no "and" and verb come. */
function lastOf(chunks: readonly Chunk[], chunk: number): number {
  const verbAt = overRelative(chunks, chunk);
  if (verbAt >= 0) return chunks[chunk - 1]?.word === 'and' ? chunk : -1;
  const and = chunks[chunk + 1]?.word === ',' ? chunk + 2 : chunk + 1;
  // "Halm, Orrin and Velden each expanded"
  const verb = /^(?:each|all|both)$/.test(chunks[and + 2]?.word ?? '') ? and + 3 : and + 2;
  return chunks[and]?.word === 'and' && chunks[verb]?.kind === 'verb' ? and + 1 : -1;
}

/** The chunk in front of a member of the list: over ", and" in front of the last, over a comma in front of the others; -1 for none. */
function before(chunks: readonly Chunk[], at: number, isLast: boolean): number {
  const comma = isLast ? at - 2 : at - 1;
  if (isLast && chunks[at - 1]?.word !== 'and') return -1;
  // "the Social Democrats (SDP) and the Greens"
  if (isLast && chunks[at - 2]?.word === ')' && chunks[at - 4]?.word === '(') return at - 5;
  if (chunks[comma]?.word === ',') return comma - 1;
  return isLast ? comma : -1;
}

/** "Halm and Orrin, who governed together, got": the verb behind a noun, right there or over what a relative clause says of it; -1 for none. */
function overRelative(chunks: readonly Chunk[], at: number): number {
  if (chunks[at + 1]?.kind === 'verb') return at + 1;
  if (chunks[at + 1]?.word !== ',' || !WHO.test(chunks[at + 2]?.word ?? '')) return -1;
  const end = chunks.findIndex(({ word }, i) => i > at + 2 && word === ',');
  return chunks[end + 1]?.kind === 'verb' ? end + 1 : -1;
}
const WHO = /^(?:who|which)$/;
