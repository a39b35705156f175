import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { SPENDS } from '../../sentence/wordings/spends.ts';
import { type Found, open, openWords, withChange } from '../found.ts';

/** "$60 billion a year in obligations", "£3m in bribes": what a sum consists of, where it is told in the plural and belongs to nobody. */
export function moneyIn(draft: Draft): Found | null {
  const { frame, chunk, dimension } = draft;
  if (!dimension.startsWith('money') || frame.chunks[chunk + 1]?.word !== 'in') return null;
  // "spent $3bn in emerging markets": where or on what
  if (SPENDS.test(frame.chunks[draft.verb]?.word ?? '')) return null;
  const noun = frame.chunks[chunk + 2];
  if (noun?.kind !== 'noun' || hasName(frame, chunk + 2) || noun.to - noun.from > 3) return null;
  const head = frame.tokens.lower[noun.head]!;
  const isPlural = head.endsWith('s') && singular(head) !== head;
  // "$70 million in current dollars": as it is reckoned
  if (/^(?:dollars|pounds|euros|prices|terms|figures)$/.test(head)) return null;
  if (!isPlural || OWNED.test(frame.tokens.lower[noun.from]!)) return null;
  const words = openWords(draft, chunk + 2);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, -1);
}
moneyIn.needs = { behind: ['in'] };
const OWNED = /^(?:the|its|their|his|her|our|these|those|some|several|many|most|all|two|both)$/;
