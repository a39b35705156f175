/**
 * What an article says must not change how the page around it reads: control characters become their pictures, marks that turn the
 * direction of writing and other invisible ones are named. Line breaks and tabs stay.
 */
export const visible = (text: string): string => (UNSEEN.test(text) ? text.replace(EACH, named) : text);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
const EACH = new RegExp(UNSEEN.source, 'gu');

/** The soft hyphen and the joiners are part of ordinary words and move nothing. */
const ORDINARY = '\n\t\u00ad\u200c\u200d';

function named(char: string): string {
  if (ORDINARY.includes(char)) return char;
  const code = char.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
