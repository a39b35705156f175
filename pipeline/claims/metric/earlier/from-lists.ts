import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { type Found, open, openWords, withChange } from '../found.ts';

/** "thefts (up 7%)": the change is of what stands before the bracket. */
export function bracketed(draft: Draft, world: World): Found | null {
  const again = toldAgain(draft, world);
  if (again) return again;
  const noun = draft.roles.subject;
  if (draft.shape !== 'name-and-figure-in-brackets' || noun === undefined) return null;
  const told = earlierInSentence(draft, world);
  // "35% of the power (despite a 3% fall), followed by gas (24%)": not the fall
  const before = draft.isChange
    ? told[0]
    : (told.find((d) => d.shape === draft.shape || !d.isChange) ?? told[0]);
  const isListed = before !== undefined && before.dimension === draft.dimension && isNextOf(draft, before);
  // "thefts (up 7%) and burglaries (2%)": another one that rose
  if (isListed && before.isChange && before.shape === draft.shape) draft.isChange = true;
  // "coal made 35% of the power, followed by gas (24%), hydro (17%)": the same share of others
  else if (isListed && before.metric && !before.isChange && !draft.isChange)
    return { metric: before.metric, rule: before.rule, measure: -1 };
  if (!draft.isChange) return null;
  if (hasName(draft.frame, noun)) return null;
  const words = openWords(draft, noun);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, -1);
}

/** Not far behind, with no verb of its own between but one that leads on: "followed by gas (24%)". */
function isNextOf({ frame: { chunks }, chunk }: Draft, before: Draft): boolean {
  if (chunk - before.chunk > 16) return false;
  return chunks
    .slice(before.chunk + 1, chunk)
    .every((c) => c.kind !== 'verb' || /^(?:follow|led|ahead)/.test(c.word));
}

/** "More than half of adults (56%) talk about it": one share told twice. */
function toldAgain(draft: Draft, world: World): Found | null {
  const { chunk, dimension, frame } = draft;
  if (frame.chunks[chunk - 1]?.word !== '(' || frame.chunks[chunk + 1]?.word !== ')') return null;
  const before = earlierInSentence(draft, world)[0];
  const apart = before && frame.chunks.slice(before.chunk, chunk).some((c) => c.word === ')');
  const isIt =
    !apart &&
    before?.metric &&
    before.dimension === 'ratio' &&
    dimension === 'ratio' &&
    chunk - before.chunk <= 6;
  if (!isIt) return null;
  const { metric, rule } = before;
  return { metric: metric!, rule, measure: -1, ...(before.base && { base: before.base }) };
}
