import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { ofClauseWords } from '../of-clause/of-clause-words.ts';
import { ofMetricWords } from '../share/of-metric-words.ts';

const OF_WORLD = /^(?:the )?(?:global|world(?:wide)?)\b/i;

/** How much the figure's own sentence says of what it is of. */
export type OwnPhrase = 'none' | 'noun' | 'phrase';

/** "Global car sales": of the whole world, whichever land was spoken of before. */
export function isOfTheWorld(draft: Draft, world: World): boolean {
  const own = ofMetricWords(draft, world) ?? ofClauseWords(draft);
  if (own !== null && OF_WORLD.test(own.name)) return true;
  // "global crude steel production": of steel, and of all of it
  const { frame, measure } = draft;
  const first = frame.chunks[measure];
  return (
    first?.kind === 'noun' &&
    OF_WORLD.test(frame.tokens.text.slice(frame.tokens.start[first.from], frame.tokens.end[first.head]))
  );
}

/** "Output": of whoever has it; "prices", "pass rate": a noun that tells little; "top grades", "domestic traffic": a phrase that stands by itself. */
export function ownPhrase(draft: Draft, world: World): OwnPhrase {
  const own: Told | null = ofMetricWords(draft, world) ?? ofClauseWords(draft);
  if (!own) return 'none';
  const words = own.name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => !TELLS_NOTHING.test(w));
  if (words.length === 0) return 'none';
  if (world.rulebook.language.list('measures without words of their own').has(words.at(-1)!))
    return words.length > 1 ? 'noun' : 'none';
  return words.length > 1 ? 'phrase' : 'noun';
}

/** Words in front of a noun that do not say of what kind it is. */
const TELLS_NOTHING =
  /^(?:average|total|median|mean|annual|monthly|quarterly|weekly|daily|yearly|overall|current|new|latest|combined|typical|usual|of|in|the|for|a|an|and|\w+est|first|second|third|fourth|last|next|half|year|month|quarter|week|season)$/;
