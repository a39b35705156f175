import { capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import { QUANTITY, spanOf } from '../workspace.ts';
import { note, type Saying } from './saying.ts';
import { speakerAfter } from './speaker-after.ts';

/** "according to X, …" and "…, according to X": all of the sentence is said. */
export function sourceAfter(saying: Saying): void {
  const { workspace, word, first, end } = saying;
  if (workspace.taken[word.to] === QUANTITY) return; // "per GW"
  const { tokens } = workspace;
  const isPer = tokens.lower[word.from] === 'per';
  // "the energy use per Bitcoin mined": for each
  if (
    isPer &&
    word.from > first &&
    tokens.kind[word.from - 1] === WORD &&
    !capitalised(tokens, word.from - 1)
  )
    return;
  if (isToldOfIt(tokens, word.from)) return;
  // "per cent", "$5 per head", "as per usual" are no sources
  const speaker = speakerAfter(workspace, word.to, end, isPer);
  if (!speaker || isBasis(saying, speaker.text)) return;
  const [from, to] = bracketsAround(workspace.tokens, word.from, first, end) ?? [first, end];
  note(saying, speaker.text, spanOf(workspace.tokens, from, to));
}

/** "a dividend based on profits of $1.5bn", "based on a price of €40": what it is reckoned from, and nobody who says so. */
function isBasis({ workspace: { mentions, tokens }, word }: Saying, speaker: string): boolean {
  if (tokens.lower[word.from] !== 'based') return false;
  const from = tokens.start[word.to]!;
  const to = from + speaker.length;
  return mentions.some(
    (m) => m.kind === 'quantity' && !m.counted && m.span[0] >= from && m.span[1] <= to + 1,
  );
}

/** "the disaster, which was widely reported by every paper": that it happened was, and no figure of it. */
function isToldOfIt({ lower }: Tokens, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= LONGEST_PASSIVE; i--)
    if (lower[i] === 'which')
      return lower[i - 1] === ',' && /^(?:was|were|is|are|has|had)$/.test(lower[i + 1]!);
  return false;
}
const LONGEST_PASSIVE = 4;

/** "(12% per Halm Research)": the tokens inside the brackets that a token stands in; `null` outside of any. */
function bracketsAround({ lower }: Tokens, at: number, first: number, end: number): [number, number] | null {
  for (let i = at - 1; i >= first && at - i < LONGEST_BRACKETS; i--) {
    if (lower[i] === ')') return null;
    if (lower[i] !== '(') continue;
    for (let k = at; k < end && k - at < LONGEST_BRACKETS; k++) if (lower[k] === ')') return [i + 1, k];
    return null;
  }
  return null;
}
const LONGEST_BRACKETS = 16;
