import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { type Found, open, openWords, simple } from '../found.ts';

/** "a nine-game winning streak", "stretched their unbeaten run to 14 games", "a two-shot lead": the streak is so long and the lead so big, and no games or shots are counted. */
export function inARow(draft: Draft, world: World): Found | null {
  const { frame, chunk, mention } = draft;
  const { chunks, language, tokens } = frame;
  if (!mention.counted || mention.unit === null) return null;
  const isRow = (word = ''): boolean => language.list('so many in a row').has(word);
  if (tokens.text[mention.unit[0] - 1] !== '-') {
    const streak = chunks[chunk - 1]?.word === 'to' ? chunks[chunk - 2] : undefined;
    if (streak?.kind !== 'noun' || !isRow(streak.word)) return null;
    return named(draft, openWords(draft, chunk - 2).slice(-2));
  }
  // the grammar may take "winning" and "lead" for verbs
  const [first, second] = [tokens.lower[draft.tokens[1]], tokens.lower[draft.tokens[1] + 1]];
  if (isRow(first)) return named(draft, [singular(first!)]);
  if (isRow(second)) return named(draft, [first!, singular(second!)]);
  const rule = world.rulebook.metrics.byId.get('majority');
  const lead = [first, second].find((word) => language.list('held over a rival').has(word ?? ''));
  const isWon = [first, second].some((word) => language.list('won or lost by so many').has(word ?? ''));
  if (!rule || !(lead || isWon)) return null;
  const found = simple(rule);
  return { ...found, metric: { ...found.metric, name: lead ?? 'margin' } };
}

/** By its own words. */
function named(draft: Draft, words: readonly string[]): Found | null {
  if (words.length === 0) return null;
  draft.isChange = false;
  return { metric: { ...open(words, draft), family: 'count' }, rule: null, measure: -1 };
}
