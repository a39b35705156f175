import type { Draft } from '../../draft.ts';
import { normalWords } from '../../sentence/normal-words.ts';
import { complements } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { type Found, lastOfKind } from '../found.ts';

/** "had forecast a figure of 385,000", "put the number at 375,000", "the 8.4% reading": a word for any figure, of what was told before. */
export function toldAgain(draft: Draft, world: World): Found | null {
  const { frame, roles, isChange } = draft;
  // "On Monday the figure was 84%"
  const at = roles.metric ?? roles.thing ?? (draft.clauseSubject >= 0 ? draft.clauseSubject : undefined);
  const noun = at === undefined ? undefined : frame.chunks[at];
  if (!noun || isChange || !(ANY_FIGURE.has(noun.word) || AVERAGES.has(noun.word))) return null;
  // "a rent of $41, near Velden's median of $42": of the same
  if (AVERAGES.has(noun.word)) return beside(draft, world);
  const words = normalWords(frame.tokens, { from: noun.from, to: noun.head }).filter(
    (word) => word !== 'the' && !frame.language.list('say which figure').has(word),
  );
  // "the number of visitors", "the tax figure"
  const isOf = complements(frame, at!).some((c) => c.prep === 'of' || c.prep === 'for');
  return words.length > 0 || isOf ? null : lastOfKind(draft, world);
}

const ANY_FIGURE = new Set(['figure', 'number', 'reading', 'record', 'tally', 'count']);

const AVERAGES = new Set(['median', 'mean', 'average']);

/** What the nearest figure in front, of the same unit and in the same sentence, is of, where it is no average itself. */
function beside(draft: Draft, world: World): Found | null {
  const { unit } = draft.mention.quantity;
  const same = earlierInSentence(draft, world).find((d) => d.mention.quantity.unit === unit && !d.isChange);
  return same?.metric ? { metric: same.metric, rule: same.rule, measure: draft.roles.metric ?? -1 } : null;
}
