import type { Chunk } from '../chunk.ts';

const FAVOURS = /^(?:support|back|favou?r|prefer|chos|endors|approv)/;
const OPPOSES = /^(?:oppos|reject|disapprov|disliked)/;

/** "was backed by 51% of voters", "is opposed by a third": which way those think of whom the clause is about; `null` for any other figure. */
export function favoured(chunks: readonly Chunk[], verb: number, figure: number): 'for' | 'against' | null {
  const does = chunks[verb];
  const by = chunks[figure - 1]?.kind === 'det' ? figure - 2 : figure - 1;
  if (!does || chunks[by]?.word !== 'by' || by - verb > 2 || does.to - does.from < 2) return null;
  return FAVOURS.test(does.word) ? 'for' : OPPOSES.test(does.word) ? 'against' : null;
}
