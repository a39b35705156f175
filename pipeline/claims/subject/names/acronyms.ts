import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { withoutAnyForm } from './legal-form.ts';
import { idOf } from './names-of.ts';

/** Letters of an acronym that a text need not explain by brackets: "HBA" may be short for any three words. */
const ENOUGH = 4;

/**
 * What each acronym of the article and the name that it is short for are filed under, by either: "Harrow Bay Rail Authority (HBRA)". The one that
 * the register knows, or else the full name; none for letters that two names of the article have.
 */
export const acronymsOf = remembered((world: World): ReadonlyMap<string, Told> => {
  const { names, bracketed, shortened } = namesIn(world);
  const known = new Map<string, Told>(shortened);
  const { language } = world.rulebook;
  for (const [short, acronym] of names) {
    if (!ACRONYM.test(short)) continue;
    const full = [...names.values()].filter(({ name }) => isSpelledOut(name, short, language));
    const ids = new Set(full.map(({ id }) => id));
    if (ids.size > 1 && !full.every(({ id }) => id === acronym.id || isOneName(id, full[0]!.id, language)))
      continue;
    if (full.length === 0 || (short.length < ENOUGH && !bracketed.has(short))) continue;
    const one = acronym.from === 'registry' ? acronym : (full.find(isKnown) ?? full[0]!);
    for (const { name } of [acronym, ...full]) known.set(name, one);
  }
  return known;
});

const ACRONYM = /^\p{Lu}{3,6}$/u;

const isKnown = ({ from }: Told): boolean => from === 'registry';

/** "Halm Brewing Co" and "Halm Brewing Company". */
const isOneName = (a: string, b: string, language: LanguageRules): boolean =>
  withoutAnyForm(a, language) === withoutAnyForm(b, language);

/** True for "Harrow Bay High-Speed Rail Authority" of HBHSRA, with or without the word for its legal form. */
function isSpelledOut(name: string, short: string, language: LanguageRules): boolean {
  return initialsOf(name) === short || initialsOf(withoutAnyForm(name, language)) === short;
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}

interface Seen {
  readonly names: ReadonlyMap<string, Told>;
  /** Acronyms that the article has in brackets. */
  readonly bracketed: ReadonlySet<string>;
  /** Names of one word by the letters behind them: "Halmhansa (HH)". */
  readonly shortened: ReadonlyMap<string, Told>;
}

/** The names of the article by what they are called, and its acronyms. */
function namesIn({ readings }: World): Seen {
  const names = new Map<string, Told>();
  const bracketed = new Set<string>();
  const shortened = new Map<string, Told>();
  for (const { tokens, sentences } of readings) {
    const { text } = tokens;
    for (const { mentions } of sentences)
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type === 'outlet') continue;
        const { id, name } = m;
        const told: Told = {
          id: id ?? idOf(name),
          name,
          from: id === null ? 'text' : 'registry',
          named: true,
        };
        if (!names.has(name)) names.set(name, told);
        // "Halmhansa (HH)": letters of one word
        const short = BEHIND.exec(text.slice(m.span[1], m.span[1] + LONGEST))?.[1];
        if (short && isOfLetters(short, name) && !shortened.has(short)) shortened.set(short, told);
      }
    for (const [, short] of text.matchAll(IN_BRACKETS)) {
      bracketed.add(short!);
      if (!names.has(short!))
        names.set(short!, { id: idOf(short!), name: short!, from: 'text', named: true });
    }
  }
  return { names, bracketed, shortened };
}
const BEHIND = /^ \((\p{Lu}{2,4})\)/u;
const LONGEST = 8;

/** The first letter and others in order, of one word. */
function isOfLetters(short: string, name: string): boolean {
  if (name.includes(' ') || name[0] !== short[0]) return false;
  const letters = name.toUpperCase();
  let at = -1;
  return [...short].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at >= 0;
  });
}
const IN_BRACKETS = /\((\p{Lu}{3,6})\)/gu;
