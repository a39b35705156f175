import type { AttributionMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import { capitalised, type Tokens, WORD, written } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { bearerOf } from './bearer.ts';
import { holdersOf } from './holders.ts';
import { isToldAsBody } from './told-as-body.ts';
import { withArticle } from './with-article.ts';

/** A name with a title, a given name, or of somebody the article quotes: people are named to speak more than to be measured. */
export const isPerson = (subject: Told, world: World): boolean =>
  isPersonByWholeName(subject, world) || isSurname(subject, world);

const isPersonByWholeName = (subject: Told, world: World): boolean =>
  isShownPerson(subject, world) || hasGivenName(subject, world);

/** The same by what the article says of the name alone: shops and makers are called Maria Lane, too. */
export function isShownPerson(subject: Told, world: World): boolean {
  if (!subject.named || subject.from === 'registry') return false;
  if (world.persons.has(subject.id)) return true;
  const words = subject.name.split(' ');
  if (words.length === 1 && !world.bodies.has(subject.id) && onlySpeakersOf(world).has(subject.name))
    return true;
  const last = words.at(-1)!.toLowerCase();
  // "GOVERNOR ANSWERS CRITICS": who has that title
  if (words.length === 1 && world.rulebook.language.list('titles without a name').has(last)) return true;
  // "Premier League"
  const isBody = world.rulebook.language.list('ends of names of bodies').has(last);
  if (
    words.length > 1 &&
    world.rulebook.language.list('words before a person').has(words[0]!.toLowerCase()) &&
    !isBody
  )
    return true;
  if (withArticle(world).has(subject.name)) return false;
  if (words.length > 2 && bearerOf(subject.name, world.rulebook.language) !== null) return true;
  if (words.length > 1 && words.length < 4 && holdersOf(world).has(subject.name)) return true;
  // "Harbour Office official Lena Vey"
  if (
    words.length > 2 &&
    words.slice(1, -1).some((w) => world.rulebook.language.list('roles of speakers').has(w))
  )
    return true;
  if (
    world.bodies.has(subject.id) ||
    world.rulebook.language.list('ends of names of bodies').has(words.at(-1)!.toLowerCase())
  )
    return false;
  if (isToldAsBody(subject.name, world)) return false;
  // "Corvane India said": the land that it is the branch of
  if (isLand(words.at(-1)!, world)) return false;
  if (words.length < 2 || words.length > 4 || !speakersOf(world).has(words.at(-1)!)) return false;
  // an article that says "Halm" for "Halm Brewing" speaks of a company; people are shortened to their last name
  const alone = wordsAlone(world);
  return alone.has(words.at(-1)!) || !alone.has(words[0]!);
}

/** "Maria Lane founded the firm": whoever else speaks, and unless it has what only bodies have. */
function hasGivenName({ id, name, named, from }: Told, world: World): boolean {
  if (!named || from === 'registry' || world.bodies.has(id)) return false;
  const { language } = world.rulebook;
  if (!language.list('given names').has(name.slice(0, name.indexOf(' ')).toLowerCase())) return false;
  const particles = language.list('particles of names');
  const words = name.split(' ').filter((word) => !particles.has(word));
  return (
    words.length > 1 &&
    words.length < 4 &&
    !NO_SURNAMES.some((list) => language.list(list).has(words.at(-1)!.toLowerCase())) &&
    !isLand(words.at(-1)!, world) &&
    words.every((word) => NAME.test(word))
  );
}

/** "Brandt", in an article that has "Ona Brandt" and calls nothing else so. */
const isSurname = ({ id, name, named, from }: Told, world: World): boolean =>
  named && from !== 'registry' && !name.includes(' ') && !world.bodies.has(id) && surnamesOf(world).has(name);

const surnamesOf = remembered((world: World): ReadonlySet<string> => {
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const { sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity') continue;
        const words = mention.name.split(' ');
        if (words.length < 2) continue;
        const { id, name } = mention;
        const told: Told = { id: id ?? slug(name, '-'), name, from: id ? 'registry' : 'text', named: true };
        if (isPersonByWholeName(told, world)) surnames.add(words.at(-1)!);
        else for (const word of words) others.add(word);
      }
  return surnames.difference(others);
});

/** True for "East Stand", "Maria Lane Bridge": what ends so is nobody, and at most called after somebody. */
export const endsAsThing = ({ name }: Told, { rulebook: { language } }: World): boolean =>
  NO_SURNAMES.some((list) => language.list(list).has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));

/** "Maria Lane Bridge", "Jonas Lind Partnership": what ends so is called after somebody. */
const NO_SURNAMES = ['ends of names of bodies', 'is built', 'kinds of thing', 'vessels'];

const NAME = /^\p{Lu}\p{L}*(?:[-'’.]\p{L}*)*$/u;

/** A land of the registry, but for those that are surnames as well. */
const isLand = (word: string, { rulebook }: World): boolean =>
  !SURNAMES.has(word) && rulebook.entities.byId.get(word.toLowerCase())?.type === 'place';
const SURNAMES = new Set(['England', 'Ireland', 'London', 'Paris', 'France', 'Israel', 'Wales', 'Virginia']);

/** Capitalised words of the article that stand without another one beside them, not counting those that open a sentence. */
export const wordsAlone = remembered((world: World): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { tokens, sentences } of world.readings)
    for (const {
      tokens: [from, to],
    } of sentences) {
      const isName = (i: number): boolean => i < to && tokens.kind[i] === WORD && capitalised(tokens, i);
      let before = isName(from);
      let here = isName(from + 1);
      for (let i = from + 1; i < to; i++) {
        const behind = isName(i + 1);
        if (here && !before && !behind) words.add(written(tokens, i, i + 1));
        before = here;
        here = behind;
      }
    }
  return words;
});

/** "“I see it at 6%,” Rishi said": single words that the article, in which "he" or "she" speaks, has for nothing but to quote them. */
const onlySpeakersOf = remembered((world: World): ReadonlySet<string> => {
  const times = new Map<string, number>();
  let hasSayer = false;
  for (const { sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind === 'entity' && mention.id === null && !mention.name.includes(' '))
          times.set(mention.name, (times.get(mention.name) ?? 0) + 1);
        else if (mention.kind === 'attribution' && mention.rule !== 'said:finder') {
          hasSayer ||= /^(?:he|she)$/i.test(mention.speaker);
          if (mention.quoted) times.set(mention.speaker, (times.get(mention.speaker) ?? 0) - 1);
        }
      }
  const found = new Set<string>();
  if (hasSayer)
    for (const [name, left] of times) if (left === 0 && /^\p{Lu}\p{Ll}+$/u.test(name)) found.add(name);
  return found;
});

/** The last words of names of speakers that may be people's: "Nora Dahl said", and "Dahl said" where the article has a longer name that ends so. */
const speakersOf = remembered((world: World): ReadonlySet<string> => {
  const names = new Set<string>();
  const surnames = lastWordsOf(world);
  // companies report, post and publish; people say
  for (const { tokens, sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'attribution' || mention.rule === 'said:finder') continue;
        const words = mention.speaker.split(' ');
        const isName = words.length >= 2 && words.length <= 4 && words.every((w) => /^\p{Lu}/u.test(w));
        const isLast = words.length === 1 && surnames.has(words[0]!) && mention.rule !== 'said:before';
        if ((isName || isLast) && !isPartOfPhrase(tokens, mention)) names.add(words.at(-1)!);
      }
  return names;
});

/** The last words of the longer names that no register knows. */
const lastWordsOf = remembered(({ readings }: World): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { sentences } of readings)
    for (const { mentions } of sentences)
      for (const m of mentions)
        if (m.kind === 'entity' && m.id === null && m.name.includes(' '))
          words.add(m.name.split(' ').at(-1)!);
  return words;
});

/** "The Blue Crescent said", "the mayor of Velden Falls said": nobody is called so. */
function isPartOfPhrase({ text }: Tokens, { speaker, span }: AttributionMention): boolean {
  const inFront = text.lastIndexOf(speaker, span[0]);
  const at = inFront < 0 ? text.indexOf(speaker) : inFront;
  return /\b(?:the|in|of|at|for|from|near) $/i.test(text.slice(Math.max(0, at - 6), Math.max(0, at)));
}
