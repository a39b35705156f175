import type { Metric } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { type Complement, complements, textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import type { Named } from '../beside/metric-at.ts';
import { type Found, idWords } from '../found.ts';

/** A noun that a rule knows for a measure, with what stands in front of it and behind it. */
export interface MeasureNoun {
  readonly draft: Draft;
  readonly world: World;
  readonly chunk: number;
  readonly named: Named;
  /** The words in front of it that narrow it: the "ai" of "AI revenue". */
  readonly mods: readonly string[];
  /** The metric by these words alone. */
  readonly base: Metric;
  /** What hangs on it, in order. */
  readonly complements: readonly Complement[];
  /** The chunk behind its "of"; -1 where the first that hangs on it is nothing of the kind. */
  readonly of: number;
  /** What another noun measures, which this one is a price or a number of. */
  readonly measureOf: (chunk: number, named: Named) => Found | null;
}

/** One way in which such a noun is more than its words; `null` leaves it to the next. */
export type Step = (noun: MeasureNoun) => Found | null;

export function measureNoun(
  noun: Pick<MeasureNoun, 'draft' | 'world' | 'chunk' | 'named' | 'mods' | 'measureOf'>,
): MeasureNoun {
  const { draft, chunk, named, mods } = noun;
  const behind = complements(draft.frame, chunk);
  return {
    ...noun,
    base: {
      id: idOf([...mods, ...idWords(draft.frame, named)], '_'),
      name: [...mods, wordsOf(draft, named)].join(' '),
      family: named.rule.family,
    },
    complements: behind,
    of: behind[0]?.prep === 'of' ? behind[0].chunk : whoseNumber(draft, chunk, named),
  };
}

/** Its words as the text has them, with what stands in front of the noun that ends them: "profit before tax". */
export function wordsOf({ frame: { tokens, metrics } }: Draft, { rule, from, to }: Named): string {
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  const whole = metrics.find((m) => m.id === rule.id && m.span[0] < start && m.span[1] === end);
  // "had 32% of the vote": no words of a measure by themselves
  if (whole && /^of\b/i.test(tokens.text.slice(...whole.span))) return rule.name;
  return whole ? tokens.text.slice(...whole.span) : textOf(tokens, { from, to });
}

/** "horses in care, whose number has grown": of whom, with what hangs on them; -1 elsewhere. */
function whoseNumber({ frame: { chunks, tokens } }: Draft, chunk: number, { rule }: Named): number {
  if (rule.id !== 'number' || tokens.lower[chunks[chunk]!.from] !== 'whose') return -1;
  let at = chunks[chunk - 1]?.word === ',' ? chunk - 2 : chunk - 1;
  if (/^(?:in|of)$/.test(chunks[at - 1]?.word ?? '') && chunks[at - 2]?.kind === 'noun') at -= 2;
  return chunks[at]?.kind === 'noun' ? at : -1;
}
