import type { CueMention } from '../../../model/mention.ts';
import { overlaps } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';

/** As many tokens as a word may stand from the figure that it narrows. */
export const NEAR = 9;

/** A word that stands in the subject of the figure's clause. */
export function isOfSubject({ frame, clauseSubject, isSubject }: Draft, { span }: CueMention): boolean {
  const chunk = isSubject ? undefined : frame.chunks[clauseSubject];
  if (!chunk) return false;
  const { start, end } = frame.tokens;
  return span[0] < end[chunk.to - 1]! && span[1] > start[chunk.from]!;
}

/** The same for a word anywhere in front of the clause's verb: "the first estimate of the cost of the bridge was". */
export function isOfWholeSubject(
  { frame: { chunks, tokens }, verb, chunk }: Draft,
  { span }: CueMention,
): boolean {
  if (verb < 0 || verb > chunk) return false;
  let from = verb;
  while (from > 0 && OF_SUBJECT.has(chunks[from - 1]!.kind)) from--;
  return span[0] >= tokens.start[chunks[from]!.from]! && span[1] <= tokens.start[chunks[verb]!.from]!;
}
const OF_SUBJECT: ReadonlySet<string> = new Set(['noun', 'prep', 'det', 'period']);

const JOINTS = new Set(['and', 'but', 'while', 'whereas']);

/** Tokens between a cue and the figure; -1 where another figure, a semicolon or a bracket stands between. */
export function distance(draft: Draft, cue: CueMention): number {
  const { tokens } = draft.frame;
  const [from, to] = draft.tokens;
  const { hedge } = draft.mention;
  if (hedge && overlaps(hedge, cue.span)) return -1; // the "more" of "more than 40"
  const a = tokenAt(tokens, cue.span[0]);
  const b = tokenAt(tokens, cue.span[1] - 1) + 1;
  // "160,000 daily riders"
  const isOften = cue.field === 'basis' && draft.mention.counted && !draft.dimension.includes(' per ');
  if (a < to && b > from) return cue.field === 'increment' || isOften ? 0 : -1;
  const [left, right] = b <= from ? [b, from] : [to, a];
  if (right - left > NEAR) return -1;
  for (let i = left; i < right; i++) {
    const low = tokens.lower[i]!;
    if (low === ';' || low === '(' || low === ')') return -1;
    // "fell in the domestic league and 500 people came": of the clause before
    if (draft.isSubject && b <= from && JOINTS.has(low)) return -1;
  }
  // "32,000 vehicles a day": in the unit of another figure
  for (const other of draft.frame.quantities)
    if (other !== draft.mention && overlaps(other.span, cue.span)) return -1;
    else if (
      other !== draft.mention &&
      other.span[0] >= (tokens.start[left] ?? 0) &&
      other.span[1] <= (tokens.end[right - 1] ?? 0) &&
      right > left
    )
      return -1;
  return right - left;
}
