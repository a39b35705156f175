import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import { capitalised, type Tokens, WORD, written } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { bearerOf } from './bearer.ts';
import { isPerson, isShownPerson, wordsAlone } from './is-person.ts';

/** Somebody whom the article names, where it does. */
interface Appearance {
  readonly passage: number;
  /** Offset in the passage. */
  readonly at: number;
  readonly person: Person;
}

interface Person {
  readonly told: Told;
  readonly last: string;
  /** Words in front of the name that say what they are: "transport", "minister"; none where nothing does. */
  readonly titles: readonly string[];
  /** How often the article names them. */
  count: number;
  /** True for those who are quoted: news names them to speak, and goes on about others. */
  readonly quoted: boolean;
}

/**
 * Whom "the 24-year-old", "the striker" or "he" means: who was named last before it, and not to speak. By a `role` nobody who is named as
 * something else: "the driver" is not Transport Minister Ona Brandt.
 */
export function personMeant(
  { passage, frame }: Draft,
  world: World,
  token: number,
  role?: string,
): Told | null {
  const at = frame.tokens.start[token]!;
  let best: Person | null = null;
  const all = appearancesIn(world);
  for (let i = all.length - 1; i >= 0; i--) {
    const { passage: where, at: offset, person } = all[i]!;
    if (where > passage || (where === passage && offset >= at) || passage - where > PASSAGES_BACK) continue;
    if (role !== undefined && person.titles.length > 0 && !person.titles.includes(role)) continue;
    if (!person.quoted) return { ...person.told, from: 'previous' };
    if (!best || person.count > best.count) best = person;
  }
  return best && { ...best.told, from: 'previous' };
}

const PASSAGES_BACK = 8;

/** True for a word that somebody of the article has in front of their name: "coach Ona Brandt". */
export const isTitle = (word: string, world: World): boolean =>
  appearancesIn(world).some(({ person }) => person.titles.includes(word));

/** True for the last name alone of somebody whose whole name the article has. */
export const isLastName = (name: string, world: World): boolean =>
  !name.includes(' ') && appearancesIn(world).some(({ person }) => person.last === name);

/** All of them in the order of the text, found once an article. */
const appearancesIn = remembered((world: World): readonly Appearance[] => findAppearances(world));

function findAppearances(world: World): Appearance[] {
  const people = new Map<string, Person>();
  const named: { passage: number; mention: EntityMention }[] = [];
  world.readings.forEach(({ tokens, sentences }, passage) => {
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.id !== null) continue;
        named.push({ passage, mention });
        const last = mention.name.split(' ').at(-1)!;
        if (people.has(last) || !isNameOfPerson(tokens, mention, world)) continue;
        const name = bearerOf(mention.name, world.rulebook.language) ?? mention.name;
        const told: Told = { id: idOf(name, '-'), name, from: 'text', named: true };
        const before = tokens.lower[tokenAt(tokens, mention.span[0]) - 1] ?? '';
        people.set(last, {
          told,
          last,
          titles: mention.name
            .slice(0, -name.length)
            .toLowerCase()
            .split(' ')
            .filter((word) => word !== ''),
          count: 0,
          quoted: isPerson(told, world) && !world.rulebook.language.list('those who play').has(before),
        });
      }
  });
  const out: Appearance[] = [];
  for (const { passage, mention } of named) {
    const person = people.get(mention.name.split(' ').at(-1)!);
    // "Transport Minister Ona Brandt" is "Ona Brandt", too
    const isWhole = mention.name === person?.told.name || mention.name.endsWith(` ${person?.told.name}`);
    if (!person || (!isWhole && mention.name !== person.last)) continue;
    person.count++;
    out.push({ passage, at: mention.span[0], person });
  }
  return out;
}

/** By what stands beside the name, or by the article's going on with the last word of it alone. */
function isNameOfPerson(tokens: Tokens, mention: EntityMention, world: World): boolean {
  const words = mention.name.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  // "Ona Brandt's Records At Halm", in a heading
  if (words.some((word) => PLACED.has(word.toLowerCase()))) return false;
  const { language } = world.rulebook;
  if (language.list('ends of names of bodies').has(words.at(-1)!.toLowerCase())) return false;
  if (bearerOf(mention.name, language)?.includes(' ')) return true;
  const from = tokenAt(tokens, mention.span[0]);
  const to = tokenAt(tokens, mention.span[1] - 1) + 1;
  const before = tokens.lower[from - 1] ?? '';
  if (language.list('persons').has(before) && !capitalised(tokens, from - 1)) return true;
  const mark = tokens.lower[to];
  // "Ona Brandt, 24," and "Ona Brandt (24)"
  if ((mark === ',' || mark === '(') && /^[1-9]\d$/.test(tokens.lower[to + 1] ?? ''))
    return tokens.lower[to + 2] === (mark === ',' ? ',' : ')');
  if (before === 'the' || PLACED.has(before)) return false;
  const alone = wordsAlone(world);
  const isShortened =
    (alone.has(words.at(-1)!) || opensSentence(words.at(-1)!, world)) && !alone.has(words[0]!);
  // "chief executive Ona Brandt said": people speak
  return (
    isShortened ||
    isShownPerson(
      { id: idOf(mention.name.split(' '), '-'), name: mention.name, from: 'text', named: true },
      world,
    )
  );
}

const PLACED = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'across', 'on']);

/** "Brandt, who …": the word opens a sentence with no other name behind it. */
const opensSentence = (word: string, world: World): boolean => openersOfSentences(world).has(word);

const openersOfSentences = remembered(({ readings }: World): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { tokens, sentences } of readings)
    for (const { tokens: range } of sentences) {
      const [first] = range;
      if (tokens.kind[first] === WORD && capitalised(tokens, first) && !capitalised(tokens, first + 1))
        words.add(written(tokens, first, first + 1));
    }
  return words;
});
