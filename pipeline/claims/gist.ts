import type { EntityMention } from '../model/mention.ts';
import { isRange } from '../model/quantity.ts';
import { capitalised, NUMBER, WORD } from '../text/tokens.ts';
import type { Told } from './draft.ts';
import { idOf, singular } from './sentence/normal-words.ts';
import { fullName } from './subject/names/full-name.ts';
import { thingToldOf } from './subject/topic/thing-told-of.ts';
import { titleBeside } from './subject/topic/title.ts';
import { whenItHappened } from './when-it-happened.ts';
import type { World } from './world.ts';

const NAMES = 6;
const WORDS = 40;
const FIGURES = 40;
/** How far an article's opening reaches, in tokens: what it is about is said there. */
const OPENING = 220;

/**
 * What an article is about, so that another one on the same affair is known: its names, the most frequent first, and the common content
 * words of its opening, and its figures. Written as one line, `names|words|figures|brief|when|topic`, each a list with spaces between; `brief` is empty for
 * all but a text of a sentence or two, `when` for all but an article on what happened years ago, `topic` (a thing and the words that say which one)
 * for all that are not there to tell of one.
 */
export function gistOf(world: World): string {
  const names = new Map<string, number>();
  const words = new Set<string>();
  const empty = world.rulebook.language.list('words of no gist');
  const title = titleBeside(world);
  let left = OPENING;
  for (const reading of title ? [title, ...world.readings] : world.readings) {
    const { tokens, sentences } = reading;
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.type === 'outlet') continue;
        const times = reading === title ? 2 : 1;
        for (const id of idsOf(mention, world)) names.set(id, (names.get(id) ?? 0) + times);
      }
    for (let i = 0; i < tokens.count && left > 0; i++, left--) {
      const word = tokens.lower[i]!;
      const common = tokens.kind[i] === WORD && word.length > 3 && !(capitalised(tokens, i) && i > 0);
      if (common && tokens.kind[i - 1] !== NUMBER && !empty.has(word) && words.size < WORDS)
        words.add(singular(word));
    }
  }
  for (const [word, times] of namesThatOpen(world)) {
    // "Sato" is Keiko Sato
    const whole = [...names.keys()].find((id) => id.split('-').includes(word)) ?? word;
    names.set(whole, (names.get(whole) ?? 0) + times);
  }
  for (const { subject } of world.drafts) {
    const name = subject && subject.from !== 'heading' ? ownName(subject) : null;
    if (name && !names.has(name)) names.set(name, 1);
  }
  const first = [...names].sort((a, b) => b[1] - a[1]).slice(0, NAMES); // the sort is stable: of equals the one told first
  const ids = first.map(([id]) => id);
  const lists = [ids, [...words], figuresOf(world), isBrief(world) ? ['brief'] : []];
  return [...lists, whenItHappened(world), thingToldOf(ids, world)]
    .map((list) => list.join(' '))
    .join('|')
    .replace(/\|+$/, '');
}

/** "Pellon must pay": a word that the language does not have, and that opens sentences again and again, with how often. */
function namesThatOpen(world: World): ReadonlyMap<string, number> {
  const { words } = world.rulebook.language.grammar();
  const times = new Map<string, number>();
  const title = titleBeside(world);
  for (const { tokens, sentences } of title ? [title, ...world.readings] : world.readings)
    for (const { tokens: range } of sentences) {
      const [first] = range;
      const word = tokens.lower[first] ?? '';
      if (tokens.kind[first] !== WORD || word.length < 4 || !capitalised(tokens, first)) continue;
      if (words.has(word) || words.has(singular(word))) continue;
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  // "Norfly" ends like an adverb, and opens too many sentences to be one
  const least = (word: string): number => (ENDS_LIKE_A_WORD.test(word) ? 3 : 2);
  return new Map([...times].filter(([word, count]) => count >= least(word)));
}
const ENDS_LIKE_A_WORD = /(?:ing|ed|ly|s)$/;

/** Tokens of a text of a sentence or two. */
const BRIEF = 70;

const isBrief = ({ readings }: World): boolean =>
  readings.reduce((total, { tokens }) => total + tokens.count, 0) <= BRIEF;

/** The id of a name as the article says it in full, and of what a body is of: "Carrow Council" is also Carrow. */
function idsOf({ id, name }: EntityMention, world: World): readonly string[] {
  if (id !== null) return [id];
  const { language } = world.rulebook;
  const plain = withoutKind(name, language.list('kinds of thing'));
  const full = fullName({ id: idOf(plain, '-'), name: plain, from: 'text', named: true }, world).id;
  const words = plain.split(' ');
  const isBody = words.length === 2 && language.list('ends of names of bodies').has(words[1]!.toLowerCase());
  const ofEvent = nameOfEvent(words, world);
  return [full, ...(isBody ? [idOf(words[0]!, '-')] : []), ...(ofEvent ? [ofEvent] : [])].filter(Boolean);
}

/** "the Halm Music Festival", "the Great Halm Fire" is Halm's: what is left of the name without the words for what it was; `null` for no event. */
function nameOfEvent(words: readonly string[], { rulebook: { events, language } }: World): string | null {
  if (words.length < 2 || !events.words.has(words.at(-1)!.toLowerCase())) return null;
  const grammar = language.grammar().words;
  const own = words.slice(0, -1).filter((word) => !grammar.has(word.toLowerCase()));
  return own.length > 0 ? idOf(own.join(' '), '-') : null;
}

/** A name that only ever opens a sentence is one as a subject: "Velmoor has …", "Ostland's nurses". */
function ownName({ id, name, named }: Told): string | null {
  const owner = /^(\p{Lu}[^']*)['’]s? /u.exec(name)?.[1];
  if (owner) return idOf(owner, '-');
  return named && /^\p{Lu}/u.test(name) ? id : null;
}

/** "Airline Kestrel Air" at the beginning of a sentence is Kestrel Air. */
function withoutKind(name: string, kinds: ReadonlySet<string>): string {
  const space = name.indexOf(' ');
  return space > 0 && kinds.has(name.slice(0, space).toLowerCase()) ? name.slice(space + 1) : name;
}

/** Value and unit of what is said exactly and is no small count: two articles that share some tell of one thing. */
function figuresOf({ drafts }: World): string[] {
  const figures = new Set<string>();
  for (const { mention, dimension } of drafts) {
    const { value, unit } = mention.quantity;
    if (isRange(value) || dimension === 'age' || dimension === 'duration' || figures.size >= FIGURES)
      continue;
    if (value.replace(/\D/g, '').replace(/0+$/, '').length < 2) continue; // "4", "300": any article has them
    figures.add(`${value}${dimension === 'count' || unit === null ? '' : unit.replaceAll(' ', '')}`);
  }
  return [...figures];
}
