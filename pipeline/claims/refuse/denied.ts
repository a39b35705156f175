import type { CueMention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';

/** "will not reach 5 GW", "cannot conclude that it is a tenth": what is denied is no figure. */
export function denied(draft: Draft): string | null {
  const { tokens, cues } = draft.frame;
  for (const cue of cues) {
    if (cue.field !== 'negation' || cue.span[0] > draft.mention.span[0]) continue;
    const word = tokens.text.slice(cue.span[0], cue.span[1]).toLowerCase();
    if (NEGATIONS.has(word) && denies(draft, cue, word)) return `"${word}" denies it`;
  }
  return null;
}

/** How far a negation reaches, in tokens. */
const LONGEST_REACH = 12;

function denies(draft: Draft, cue: CueMention, word: string): boolean {
  const { tokens, chunks } = draft.frame;
  const [from] = draft.tokens;
  let at = from;
  while (at > 0 && tokens.start[at]! > cue.span[0]) at--;
  if (from - at - 1 > LONGEST_REACH) return false;
  // "the not-for-profit sector"
  if (tokens.lower[at + 1] === '-') return false;
  for (let i = at + 1; i < from; i++) if (BORDERS.has(tokens.lower[i]!)) return false;
  if (NOT_ALL.has(tokens.lower[at + 1] ?? '')) return false;
  // the verb of the figure stands in front of the negation
  const governor = chunks[draft.verb];
  if (governor && tokens.start[governor.to - 1]! < cue.span[0]) return false;
  return ALWAYS.has(word) || draft.frame.language.list('reach or cost').has(verbBetween(draft, at, from));
}

/** The verb that governs the figure, where it stands between two tokens. */
function verbBetween(draft: Draft, from: number, to: number): string {
  const chunk = draft.frame.chunks[draft.verb];
  return chunk && chunk.head >= from && chunk.head <= to ? chunk.word : '';
}

/** Behind these begins what the negation does not reach. */
const BORDERS = new Set([',', ';', 'but', 'and', '(', 'while', 'because', 'after']);
/** "not only 40 but", "not including the 12": the figure holds. */
const NOT_ALL = new Set(['only', 'just', 'including', 'counting', 'since']);
/** Negations that deny whatever verb stands behind them. */
const ALWAYS = new Set(['cannot', "can't", "won't"]);

const NEGATIONS = new Set([
  'not',
  'never',
  "won't",
  "can't",
  'cannot',
  "didn't",
  "doesn't",
  "isn't",
  "wasn't",
  "don't",
  "wouldn't",
  "couldn't",
  "hasn't",
  "haven't",
  'denied',
  'failed to',
  'unlikely to',
]);
