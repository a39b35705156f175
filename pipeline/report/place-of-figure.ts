import type { Span } from '../model/span.ts';

/**
 * Where a figure stands in its sentence, to mark it; `null` where it cannot be told. The sentence is decoded, so marks of
 * Markdown inside the figure are passed over; a hit inside a longer number or word does not count.
 */
export function placeOfFigure(written: string, sentence: string): Span | null {
  for (const text of [written, written.replace(/[*_`\\]/g, '').replace(/\s+/g, ' ')]) {
    if (text === '') continue;
    for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
      const end = at + text.length;
      if (stands(sentence[at - 1], text[0]) && stands(sentence[end], text.at(-1))) return [at, end];
    }
  }
  return null;
}

/** False where two characters make one word or number together. */
const stands = (outside: string | undefined, inside: string | undefined): boolean =>
  outside === undefined || !(WORD.test(outside) && WORD.test(inside ?? ''));
const WORD = /[\p{L}\p{N}]/u;
