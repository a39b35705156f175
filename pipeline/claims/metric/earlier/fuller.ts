import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { complements, possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { FATES } from '../families.ts';
import { changeOf, type Found } from '../found.ts';

/** How many figures are looked back over. */
const FIGURES_BACK = 8;

/** "House prices rose 3%. Prices in Velden fell 2%": the word by itself is the measure that was told in full. */
export function fuller(draft: Draft, found: Found, { drafts }: World): Found {
  const { measure, rule } = found;
  const base = found.base ?? found.metric;
  // "Sales: £4m" in a list says all that it means
  if (draft.shape === 'label-and-figure') return found;
  if (measure < 0 || rule === null || FATES.has(base.family) || base.id !== rule || !isBare(draft, measure))
    return found;
  let full: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    const told = other.base ?? other.metric;
    if (other.rule !== rule || !told || told.id === rule || !told.id.endsWith(`_${rule}`)) continue;
    // "Player sales helped. Turnover rose": another word for it, and another thing
    if (!saysAgain(draft, measure, other, told.name)) continue;
    // two of them: which is meant is not said
    if (full && (full.base ?? full.metric)!.id !== told.id) return found;
    full ??= other;
  }
  const metric = full && (full.base ?? full.metric);
  if (!metric) return found;
  return draft.isChange ? changeOf(draft, metric, rule, measure) : { ...found, metric, base: metric };
}

/** True where both say it in the same word. */
function saysAgain({ frame }: Draft, measure: number, other: Draft, name: string): boolean {
  const word = singular(frame.tokens.lower[frame.chunks[measure]!.head]!);
  const before = other.measure < 0 ? undefined : other.frame.chunks[other.measure];
  return before
    ? singular(other.frame.tokens.lower[before.head]!) === word
    : name.toLowerCase().includes(word);
}

/** Nothing but the word, with an article at most: no "gas prices", no "the price of gas", no "its prices". */
export function isBare({ frame }: Draft, at: number): boolean {
  const noun = frame.chunks[at];
  if (noun?.kind !== 'noun' || possessiveIn(frame.tokens, noun) > 0) return false;
  // "the operating loss; overall losses": all of them
  if (ALL.test(frame.chunks[at - 1]?.word ?? '')) return false;
  let { from } = noun;
  while (from < noun.head && ADDS_NOTHING.test(frame.tokens.lower[from]!)) from++;
  return from === noun.head && !complements(frame, at).some((c) => c.prep === 'of' || c.prep === 'for');
}

const ALL = /^(?:overall|total)$/i;
const ADDS_NOTHING = /^(?:the|these|those|this|average|an?)$/;
