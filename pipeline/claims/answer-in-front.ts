import type { Draft } from './draft.ts';

/** "Yes: 310,000", "Against: 41%": the answer that labels the figure, or `null`. */
export function answerInFront({ frame: { chunks, tokens, language }, chunk }: Draft): string | null {
  const [answer] = chunks;
  const isLabel = chunk === 2 && answer !== undefined && /^[:–—=-]$/.test(chunks[1]!.word);
  if (!isLabel || answer.to - answer.from !== 1 || !language.list('answers').has(answer.word)) return null;
  return tokens.text.slice(tokens.start[answer.from], tokens.end[answer.from]);
}
