import { FORECASTS } from '../../../recognize/attribution/words-of-saying.ts';
import { COMPARED_WITH } from '../../../recognize/quantities/compared-with.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';

/** "the 240,000 economists had forecast", "the $1.95 expected by analysts": what somebody had thought the earlier figure would be. */
export function isExpected({ frame: { chunks, tokens }, chunk }: Draft): boolean {
  if (chunks[chunk - 1]?.kind !== 'det' && tokens.lower[chunks[chunk]!.from] !== 'the') return false;
  const next = chunks[chunk + 1];
  const verb = next?.kind === 'noun' ? chunks[chunk + 2] : next;
  return verb?.kind === 'verb' && FORECASTS.has(verb.word);
}

/** "… to 61, from 74": the level before; not "£38m, with a further £6m". */
export function isFormer(draft: Draft): boolean {
  if (draft.isChange || isExpected(draft)) return false;
  const { chunks, tokens } = draft.frame;
  // "46 per cent, against 43 per cent for Aron Sleet": the rival's, as of now
  const next = chunks[draft.chunk + 2];
  if (chunks[draft.chunk + 1]?.word === 'for' && next && capitalised(tokens, next.from)) return false;
  let at = draft.chunk - 1;
  for (; chunks[at]?.kind === 'det'; at--) if (FURTHER.has(chunks[at]!.word)) return false;
  const prep = chunks[at];
  if (prep?.kind !== 'prep' || !COMPARED_WITH.has(prep.word)) return false;
  // "740 casualties, with 96 injured": some of them
  return prep.word !== 'with' || tokens.lower[prep.from - 1] !== ',';
}
const FURTHER = new Set(['further', 'another', 'additional', 'extra', 'more']);
