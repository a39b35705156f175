import type { Draft } from '../draft.ts';
import { wordAt } from './reason.ts';

/** "Six months on, the bridge is", "Two weeks have passed since the fire", "with a month left before the vote": how long ago or ahead something is. */
export function sinceThen(draft: Draft): string | null {
  if (draft.dimension !== 'duration') return null;
  return isOn(draft) || isPassed(draft) || isLeft(draft) ? 'a point in time' : null;
}

/** It opens the sentence, and the sentence goes on behind a comma. */
const isOn = (draft: Draft): boolean =>
  draft.tokens[0] <= draft.frame.reading.tokens[0] + 2 &&
  wordAt(draft, draft.tokens[1]) === 'on' &&
  wordAt(draft, draft.tokens[1] + 1) === ',';

/** Since then: "ten years have passed without a strike" tells how long there was none. */
function isPassed({ frame: { tokens, chunks }, chunk, verb, isSubject }: Draft): boolean {
  const passes = chunks[verb];
  if (!isSubject || verb !== chunk + 1 || !passes) return false;
  const behind = tokens.lower.slice(passes.from, passes.to + 4);
  return behind.some((w) => PASSES.has(w)) && behind.includes('since');
}
const PASSES = new Set(['passed', 'elapsed', 'gone']);

const isLeft = (draft: Draft): boolean => {
  const [from, to] = draft.tokens;
  const left = wordAt(draft, to) === 'to' && wordAt(draft, to + 1) === 'go' ? to + 2 : to + 1;
  return (
    /^(?:left|go|remaining)$/.test(wordAt(draft, left - 1)) &&
    /^(?:before|until|till|to)$/.test(wordAt(draft, left)) &&
    [1, 2, 3].some((n) => wordAt(draft, from - n) === 'with')
  );
};
