import type { Draft } from '../draft.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { type Found, open, openWords, withChange } from './found.ts';
import { headerMetric } from './header-metric.ts';

/** "thefts (up 7%)": the change is of what stands before the bracket. */
export function bracketed(draft: Draft, world: World): Found | null {
  const again = toldAgain(draft, world);
  if (again) return again;
  const noun = draft.roles.subject;
  if (draft.shape !== 'name-and-figure-in-brackets' || noun === undefined || !draft.isChange) return null;
  if (hasName(draft.frame, noun)) return null;
  const words = openWords(draft, noun);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, -1);
}

/** "More than half of adults (56%) talk about it": one share told twice. */
function toldAgain(draft: Draft, world: World): Found | null {
  const { chunk, dimension, frame } = draft;
  if (frame.chunks[chunk - 1]?.word !== '(' || frame.chunks[chunk + 1]?.word !== ')') return null;
  const before = earlierInSentence(draft, world)[0];
  const isIt =
    before?.metric && before.dimension === 'ratio' && dimension === 'ratio' && chunk - before.chunk <= 6;
  return isIt ? { metric: before.metric!, rule: before.rule, measure: -1 } : null;
}

/** "Offences recorded in 2024: • West Midlands: 2,303": the sentence above the list names the measure. */
export function leadIn(draft: Draft, world: World): Found | null {
  const passage = world.passages[draft.passage]!;
  if (passage.kind !== 'item' && draft.shape !== 'label-and-figure') return null;
  for (const text of [passage.leadIn, passage.headings.at(-1)]) {
    const header = text ? headerMetric(text, draft.dimension, world.rulebook) : null;
    if (header?.metric) return { metric: header.metric, rule: header.rule, measure: -1 };
  }
  return null;
}
