import type { Draft } from '../../draft.ts';
import { normalWords } from '../../sentence/normal-words.ts';
import { complements } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { type Found, lastOfKind } from '../found.ts';

/** "had forecast a figure of 385,000", "put the number at 375,000", "the 8.4% reading": a word for any figure, of what was told before. */
export function toldAgain(draft: Draft, world: World): Found | null {
  const { frame, roles, isChange } = draft;
  // "On Monday the figure was 84%"
  const at = roles.metric ?? roles.thing ?? (draft.clauseSubject >= 0 ? draft.clauseSubject : undefined);
  const noun = at === undefined ? undefined : frame.chunks[at];
  if (!noun || isChange || !ANY_FIGURE.has(noun.word)) return null;
  const words = normalWords(frame.tokens, { from: noun.from, to: noun.head }).filter(
    (word) => !frame.language.list('say which figure').has(word),
  );
  // "the number of visitors", "the tax figure"
  const isOf = complements(frame, at!).some((c) => c.prep === 'of' || c.prep === 'for');
  return words.length > 0 || isOf ? null : lastOfKind(draft, world);
}

const ANY_FIGURE = new Set(['figure', 'number', 'reading', 'record', 'tally', 'count']);
