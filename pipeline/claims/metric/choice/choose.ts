import { type Points, tenthsOf } from '../../../rulebook/choices.ts';
import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { addTo, type Candidate, type Candidates, kindOf, type Made } from './candidate.ts';
import { isContradicted } from './is-contradicted.ts';
import { ofArticle } from './of-article.ts';
import { ofEarlier } from './of-earlier.ts';
import { nameTraits } from './of-name.ts';
import { ofWords } from './of-words.ts';

/** What a finder came to that only guesses. */
export interface Guess {
  readonly by: string;
  readonly made: Made;
}

export interface Chosen {
  readonly found: Found;
  /** For the derivation: the finder, or of how many it was chosen. */
  readonly by: string;
  /** What spoke for it, the strongest first; nothing where nothing was weighed. */
  readonly because: readonly string[];
}

/** Weighs the guess against all else that the figure may measure; the draft becomes what the chosen one makes of it. */
export function choose(draft: Draft, world: World, guess: Guess | null): Chosen | null {
  const { like } = draft;
  const candidates = candidatesOf(draft, world, guess);
  draft.like = like; // finders asked for what they would say leave no trace
  const points = world.rulebook.choices.of('metric');
  const best = bestOf(candidates, points);
  if (!best) return null;
  draft.isChange = best.isChange;
  draft.direction = best.direction;
  // "Halm sold goods for £4m. In May it was said to be £2m": of the figure whose measure it has
  if (best.like && draft.clauseSubject < 0 && !hasPlaceOfItsOwn(draft)) draft.like ??= best.like;
  const isGuess = best.found === guess?.made.found;
  return {
    found: best.found,
    by: isGuess && guess ? guess.by : `a choice of ${candidates.size}`,
    because: isGuess ? [] : reasons(best, points),
  };
}

/** "prices fell in Halm to £298,000, fell in Velden to £211,000": the place between the verb and where it led. */
function hasPlaceOfItsOwn({ frame, chunk }: Draft): boolean {
  const [prep, place, to] = frame.chunks.slice(Math.max(0, chunk - 3), chunk);
  return prep?.word === 'in' && place?.kind === 'noun' && to?.kind === 'prep' && hasName(frame, chunk - 2);
}

function candidatesOf(draft: Draft, world: World, guess: Guess | null): Candidates {
  const candidates: Candidates = new Map();
  if (guess) addTo(candidates, guess.made, ['a guess', `a guess, for ${kindOf(draft.dimension)}`]);
  ofEarlier(draft, world, candidates);
  ofWords(draft, world, candidates);
  ofArticle(draft, world, candidates);
  for (const [id, one] of candidates) {
    if (isContradicted(draft, one.found)) candidates.delete(id);
    else nameTraits(draft, world, one);
  }
  return candidates;
}

/** The one with the most points; of two with as many the one that was found first, which is the guess. */
function bestOf(candidates: Candidates, points: Points): Candidate | null {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of candidates.values()) {
    const sum = tenthsOf(one.traits, points);
    if (sum <= most) continue;
    best = one;
    most = sum;
  }
  return best;
}

const MOST_REASONS = 3;

const reasons = ({ traits }: Candidate, points: Points): string[] =>
  [...traits]
    .map((trait) => ({ trait, worth: points.get(trait) ?? 0 }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_REASONS)
    .map(({ trait, worth }) => `${trait} (${worth})`);
