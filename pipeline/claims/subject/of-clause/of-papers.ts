import type { Told } from '../../draft.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { nameInFront } from '../earlier/name-in-front.ts';
import { possessor } from '../owner/possessor.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import type { Clause, Step } from './clause.ts';

/** "The accounts of Halm Town show a turnover of £4m", "A study shows that 40% of": of whose papers they are, never of the paper. */
export const ofPapers: Step = (clause) => {
  const { draft, world, chunk, at, verb } = clause;
  const { language } = world.rulebook;
  const isReport = language.list('reports').has(chunk.word);
  // "The plans include raising fares by 3%": of no plan
  const own = draft.frame.chunks[at + 1];
  const includes = own?.kind === 'verb' && /^includ/.test(draft.frame.tokens.lower[own.from]!);
  if (includes && draft.isChange && verb.endsWith('ing')) return null;
  if (language.list('show').has(verb)) {
    const kept = keeperOf(clause);
    if (kept) return kept;
    if (isReport) return null;
  }
  if (language.list('papers').has(chunk.word)) {
    // "Broadway figures saw a rise": of the name in front
    const front = language.list('show').has(verb) ? null : nameInFront(draft.frame, at);
    if (front) return front;
    // "Results ranged from 15% to 21%": of what was looked into
    if (chunk.to - chunk.from <= 2 && complements(draft.frame, at).length === 0) return null;
  }
  // "The figures show a rise, pushing the average rent up to £900": the rent
  return isReport && draft.shape === 'verb-metric-to-figure' ? null : undefined;
};

/** Whose accounts they are: "The accounts of Halm Town", "Halm Town's results", "figures for Halm Town"; `null` for other papers. */
function keeperOf({ draft, world, chunk, at }: Clause): Told | null {
  const { frame } = draft;
  if (!world.rulebook.language.list('accounts').has(chunk.word)) return null;
  const isFigures = chunk.word === 'figures';
  const own = possessiveIn(frame.tokens, chunk);
  if (own > chunk.from && !isFigures) return possessor(draft, world, at, { from: chunk.from, to: own });
  const of = complements(frame, at).find(
    ({ prep, chunk: whose }) => (prep === 'of' && !isFigures) || (prep === 'for' && hasName(frame, whose)),
  );
  if (of) return resolved(draft, world, of.chunk);
  // "the accounts of one club"
  const one = frame.chunks[at + 2];
  const isOne = frame.chunks[at + 1]?.word === 'of' && one?.kind === 'figure' && !isFigures;
  return isOne ? subjectFromRange(frame, { from: one.from, to: one.to }) : null;
}
