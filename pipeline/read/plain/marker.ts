export type MarkerStyle = 'bullet' | 'number' | 'decimal' | 'roman' | 'letter';

/** What a line of a list or a numbered heading begins with: `- `, `1) `, `b. `, `II. `, `2.1 `. */
export interface Marker {
  readonly style: MarkerStyle;
  /** The mark without its number ("." or ")"), or the bullet. */
  readonly sign: string;
  /** 1 for `1.`, `a)`, `I.`; 0 for a bullet; the last part of `2.1`. */
  readonly number: number;
  /** Characters up to the text behind it. */
  readonly length: number;
}

const BULLET =
  /^([-*•◦▪●‣■□○◆►▸➤✓✔·–])(?:[ \t\u00a0\u200b]+(?:[•◦▪●‣][ \t\u00a0]+)?)(?=\S)|^([•◦▪●‣■□►▸➤])(?=[\p{L}\p{N}"“$€£])/u;
const NUMBER = /^(\(?)(\d{1,3})([.)])[ \t\u00a0]+(?=\S)/;
const DECIMAL = /^(\d{1,2})\.(\d{1,2})(?:\.\d{1,2})*\.?[ \t\u00a0]+(?=\p{Lu}\p{Ll}|[“"‘]\p{Lu}|\p{Lu}{2,})/u;
const LETTER = /^(\(?)([a-z])([.)])[ \t\u00a0]+(?=\S)|^(\()([A-Z])(\))[ \t\u00a0]+(?=\S)/;
const ROMAN = /^(\(?)([ivx]{2,5}|[IVX]{1,5})([.)])[ \t\u00a0]+(?=\S)/;

/** Magnitudes and units that follow a number at the start of a headline: "2.2 Million Homes". */
const AMOUNT =
  /^(?:million|billion|trillion|thousand|percent|per cent|pct|[kmgt]?w(?:h|p)?|tb|gb|mb|km|kg|bn|mn|m|b|k)\b/i;

/** The marker a line begins with, or `null`. Looks at its first few characters only. */
export function markerOf(text: string, start: number, end: number): Marker | null {
  const first = text.charCodeAt(start);
  // the letters and marks that a marker can begin with; most lines end here
  if (first >= 65 && first <= 90 && first !== 73 && first !== 86 && first !== 88) return null;
  if (first >= 97 && first <= 122 && !MARK_BEHIND.test(text.slice(start + 1, start + 6))) return null;
  const head = text.slice(start, Math.min(end, start + 24));
  if (first > 126 || first === 45 || first === 42) {
    const bullet = BULLET.exec(head);
    return bullet && { style: 'bullet', sign: bullet[1] ?? bullet[2]!, number: 0, length: bullet[0].length };
  }
  const number = NUMBER.exec(head);
  if (number)
    return {
      style: 'number',
      sign: number[1]! + number[3]!,
      number: Number(number[2]),
      length: number[0].length,
    };
  const decimal = DECIMAL.exec(head);
  if (decimal && !AMOUNT.test(head.slice(decimal[0].length)))
    return { style: 'decimal', sign: decimal[1]!, number: Number(decimal[2]), length: decimal[0].length };
  const roman = ROMAN.exec(head);
  if (roman) {
    const value = romanValue(roman[2]!.toUpperCase());
    if (value > 0)
      return { style: 'roman', sign: roman[1]! + roman[3]!, number: value, length: roman[0].length };
  }
  const letter = LETTER.exec(head);
  if (letter) {
    const char = letter[2] ?? letter[5]!;
    const sign = (letter[1] ?? letter[4]!) + (letter[3] ?? letter[6]!);
    return { style: 'letter', sign, number: char.toLowerCase().charCodeAt(0) - 96, length: letter[0].length };
  }
  return null;
}

const MARK_BEHIND = /^[ivx]{0,4}[.)]/;

const NUMERALS: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];

const romanValue = (numeral: string): number => NUMERALS.indexOf(numeral) + 1;
