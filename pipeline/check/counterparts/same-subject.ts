import type { Claim, Subject } from '../../model/claim.ts';
import { stem } from '../told-apart/wording.ts';
import { WEIGHT } from './weights.ts';

/**
 * What the subjects of two figures say.
 * @param names words of the names that both articles have: what they are about anyway
 */
export function ofSubject(
  { subject: s, sentence: v, quantity }: Claim,
  { subject: t, sentence: w }: Claim,
  names: ReadonlySet<string>,
): number {
  if (s === null || t === null) return 0;
  const [mine, theirs] = [wordsOf(s), wordsOf(t)];
  const isTelling = (word: string): boolean => !names.has(word);
  if (s.id === t.id) return mine.some(isTelling) ? WEIGHT.subject : WEIGHT.subject / 2;
  if (areOneInShort(s.name, t.name) || areOneInShort(t.name, s.name)) return WEIGHT.subject / 2;
  const both = mine.filter((word) => theirs.includes(word));
  if (both.some(isTelling)) return WEIGHT.subject / 2;
  // both articles tell of Orlan and of Tarn: how much each grew is told of either
  const isOfBoth = [mine, theirs].every((words) => words.every((word) => !isTelling(word)));
  if (both.length === 0 && isOfBoth && quantity.dimension === 'ratio') return WEIGHT.otherOfBoth;
  const isOther =
    both.length === 0 &&
    ((isNamed(s) && isNamed(t)) || isSomebodysOwn(s, w, names) || isSomebodysOwn(t, v, names));
  return isOther && !isHead(s, v) && !isHead(t, w) ? WEIGHT.otherSubject : 0;
}

/** "NDA", "National Democratic Alliance". */
const areOneInShort = (short: string, name: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(short) && name.includes(' ') && short === name.replace(/[^\p{Lu}]/gu, '');

const wordsOf = ({ id }: Subject): readonly string[] => id.split('-').map(stem);

/** "Tom Alder, who leads the company, promised": who speaks for the other subject. */
const isHead = ({ name }: Subject, sentence: string): boolean =>
  /^\p{Lu}\S* \p{Lu}\S*$/u.test(name) && HEADS.test(sentence);
const HEADS =
  /(?<!\p{L})(?:leads?|runs?|heads?|heading|boss|chief|chair\p{L}*|director|president|minister|mayor|governor|leader|rector|founder|co-founder|spokes\p{L}+)(?!\p{L})/iu;

/** "Brann's plant", where the other sentence says nothing of Brann. */
const isSomebodysOwn = ({ name, from }: Subject, other: string, names: ReadonlySet<string>): boolean => {
  const owner = from === 'text' ? /^(\p{Lu}[\p{L}-]+)['’]s? /u.exec(name)?.[1] : undefined;
  return owner !== undefined && !names.has(stem(owner.toLowerCase())) && !other.includes(owner);
};

/** "Verity Bank", unlike "Copenhagen company's stock". */
const isNamed = ({ name, from }: Subject): boolean =>
  from === 'text' && /^\p{Lu}/u.test(name.split(' ').at(-1)!);
