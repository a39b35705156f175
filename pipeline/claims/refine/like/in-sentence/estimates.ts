import type { Pair } from './pair.ts';

/** "an earlier estimate of 112 tonnes", "its initial forecast of 4%". */
export function isEarlierEstimate({ draft: { frame, chunk }, language }: Pair): boolean {
  const { chunks, tokens } = frame;
  const noun = chunks[chunk - 2];
  if (chunks[chunk - 1]?.word !== 'of' || noun?.kind !== 'noun') return false;
  if (!language.list('estimates').has(noun.word)) return false;
  const earlier = language.list('earlier');
  for (let i = noun.from; i < noun.head; i++) if (earlier.has(tokens.lower[i]!)) return true;
  return false;
}

/** "market expectations of $1.6bn", "analysts' estimates of 3%", "a consensus forecast for $4m": behind a verb of beating, and of nothing named. */
export function isOthersEstimate({ draft: { frame, chunk }, language }: Pair): boolean {
  const { chunks } = frame;
  const of = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  const noun = chunks[of - 1];
  if (!OF.has(chunks[of]?.word ?? '') || noun?.kind !== 'noun') return false;
  if (!language.list('expectations').has(noun.word)) return false;
  const beats = language.list('beat or miss');
  for (let at = of - 2; at >= 0 && of - at < 6; at--) if (beats.has(chunks[at]!.word)) return true;
  return false;
}
const OF = new Set(['of', 'for']);
