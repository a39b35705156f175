import type { LanguageRules } from '../../../rulebook/language.ts';

/**
 * "William Ruto" of "Kenya Deputy President William Ruto", "Brijesh Dixit" of "Maha Metro Managing Director Brijesh Dixit": what
 * stands behind the last title, where it is a person's name by its length and words; `null` where there is no such title.
 */
export function bearerOf(name: string, language: LanguageRules): string | null {
  const words = name.split(' ');
  const titles = language.list('titles before names');
  const bearer = words.slice(words.findLastIndex((w) => titles.has(w.toLowerCase().replace(/\.$/, ''))) + 1);
  if (bearer.length === 0 || bearer.length === words.length || bearer.length > 3) return null;
  // "the Civic Union of Chancellor Ola Carr"
  if (words[words.length - bearer.length - 2] === 'of') return null;
  // "Minister Jan P. Brill"
  if (!bearer.every((w) => /^\p{Lu}(?:[\p{L}'’-]+|\.)$/u.test(w))) return null;
  const last = bearer.at(-1)!.toLowerCase();
  const isBody =
    language.list('ends of names of bodies').has(last) || language.list('kinds of thing').has(last);
  return isBody ? null : bearer.join(' ');
}
