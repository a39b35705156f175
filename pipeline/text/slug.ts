import { memo } from './memo.ts';

/** Letters that are no letter with a mark on it, as newspapers without them print them. */
const PRINTED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** "U.S.", which others print "US". */
const INITIALS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

/** The mark of a possessive, which some say a name with and some without: "Tarn's Bridge" is found as words and as a name. */
const OWNED = /(?<=\p{L})['’]s(?!\p{L})/gu;

const slugWith = (join: string) => (text: string) =>
  (join === '-' ? text.replace(OWNED, '') : text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => PRINTED[letter]!)
    .replace(INITIALS, (letters) => letters.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', join);

const dashed = memo(slugWith('-'));
const underlined = memo(slugWith('_'));

/**
 * A text as an id: its letters and digits in lower case, joined. Accents are dropped, so that "Atlético" and "Atletico" are one, as "U.S." and
 * "US" are; letters of other alphabets stay. Empty where the text has no letter and no digit.
 */
export const slug = (text: string, join: '-' | '_'): string =>
  join === '-' ? dashed(text) : underlined(text);
