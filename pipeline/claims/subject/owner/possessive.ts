import { capitalised, glued } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import type { Measured } from './measured.ts';
import { isOwner } from './of-owner.ts';
import { isFromThere, possessor } from './possessor.ts';

/** "Oslo's rainfall", "Alphabet's Google Cloud revenue". */
export function possessive({ draft, world, chunk, noun, metricFrom }: Measured): Told | null | undefined {
  const { tokens, entities } = draft.frame;
  const own = possessiveIn(tokens, { from: noun.from, to: Math.max(metricFrom + 1, noun.head + 1) });
  if (own <= noun.from) return undefined;
  // "Alphabet's Google Cloud revenue" is Google Cloud's
  const inner = entities.find(
    (e) =>
      e.span[0] >= tokens.start[own + 1]! &&
      e.span[1] <= (tokens.start[metricFrom] ?? 0) &&
      !isFromThere(tokens, e),
  );
  if (inner?.id) return { id: inner.id, name: inner.name, from: 'registry', named: true };
  // "Amazon's AI revenue", "Sony's PC sales": a business of its own, by its capitals
  let to = own;
  // "the company's US-listed shares": where they are listed
  for (let i = own + 1; i < metricFrom; i++)
    if (capitalised(tokens, i) && !(tokens.lower[i + 1] === '-' && glued(tokens, i + 1))) to = i + 1;
  return possessor(draft, world, chunk, { from: noun.from, to });
}

/** "Norland's 2026 growth": the year stands between. */
export function possessiveInFront({ draft, world, chunk }: Measured): Told | null | undefined {
  const { frame } = draft;
  const { chunks, tokens } = frame;
  let before = chunk - 1;
  while (BETWEEN.has(chunks[before]?.kind ?? '') || (chunks[before]?.bare && isOwner(frame, before - 1)))
    before--;
  const far = chunks[before];
  const isPossessive =
    far?.kind === 'noun' && far.to > far.from + 1 && POSSESSIVE.test(tokens.lower[far.to - 1]!);
  return isPossessive ? possessor(draft, world, before, { from: far.from, to: far.to - 1 }) : undefined;
}
const POSSESSIVE = /^'s?$/;

const BETWEEN = new Set(['period', 'det', 'figure']);
