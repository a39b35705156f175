import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { ofMetricWords } from '../share/of-metric-words.ts';

/** "Profit rose, helped by a 4% rise in gas prices": what moves something else is of itself. */
export function ofDriver(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (draft.metric?.family !== 'growth' || draft.measure < draft.chunk) return null;
  const by = chunks[draft.chunk - 1]?.kind === 'det' ? draft.chunk - 2 : draft.chunk - 1;
  const drives =
    chunks[by]?.word === 'by' &&
    chunks[by - 1]?.bare &&
    draft.frame.language.list('help or hinder').has(chunks[by - 1]!.word);
  return drives ? ofMetricWords(draft, world) : null;
}
ofDriver.needs = { words: ['by'] };
