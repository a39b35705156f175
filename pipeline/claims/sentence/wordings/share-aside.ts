import { looksPlural } from '../../../recognize/quantities/singular.ts';
import type { Chunk, Frame } from '../chunks.ts';

/** Whose share an aside tells, and the verb that says what they do; `who` is -1 where only "a majority" is named. */
export interface ShareAside {
  readonly who: number;
  readonly verb: number;
}

/**
 * "Most drivers – 62 per cent – favour the toll", "a majority, 62%, favoured it", "just over a third, 35%, of firms plan to hire": the share is
 * told beside those who do it, as though it stood in front of them.
 */
export function shareAside({ chunks, tokens, language }: Frame, figure: number): ShareAside | null {
  const parts = language.list('parts of a whole');
  const opens = chunks[figure - 1];
  if (!opens || !(ASIDE[opens.word] ?? '').split(' ').includes(chunks[figure + 1]?.word ?? '')) return null;
  const of = chunks[figure + 2]?.word === 'of' && chunks[figure + 3]?.kind === 'noun' ? figure + 3 : -1;
  const who = of >= 0 ? of : figure - 2;
  const verb = verbFrom(chunks, of >= 0 ? of + 1 : figure + 2);
  if (verb < 0 || chunks[who]?.kind !== 'noun') return null;
  if (parts.has(chunks[who].word)) return { who: -1, verb };
  return looksPlural(chunks[who].word) &&
    (of >= 0 || isPart(chunks, who, parts) || parts.has(tokens.lower[chunks[who].from]!))
    ? { who, verb }
    : null;
}

/** "most drivers", "more than half the drivers", "the vast majority of patients": not "rates, 5%, are high". */
function isPart(chunks: readonly Chunk[], who: number, parts: ReadonlySet<string>): boolean {
  const before = chunks[chunks[who - 1]?.word === 'of' ? who - 2 : who - 1];
  return before !== undefined && (parts.has(before.word) || before.kind === 'figure');
}

/** The verb behind, over adverbs and over where they are ("of firms in Orrin plan"). */
function verbFrom(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length && at < from + REACH; at++) {
    const { kind, infinitive, word } = chunks[at]!;
    if (kind === 'verb') return infinitive || word.endsWith('ing') ? -1 : at;
    if (!BETWEEN.has(kind)) return -1;
  }
  return -1;
}
const REACH = 4;
const BETWEEN: ReadonlySet<string> = new Set(['adverb', 'prep', 'noun']);

const ASIDE: Readonly<Record<string, string>> = { ',': ', –', '–': '– —', '—': '— –', '-': '-', '(': ')' };
