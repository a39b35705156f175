import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { titleBeside } from '../topic/title.ts';
import { idOf } from './names-of.ts';

/** The games that an article is about: "Velden 2032", "the Velden Olympics", "the 2032 Summer Olympics in Velden". */
interface Games extends Told {
  readonly city: string;
  /** The title is about them, and not about the city. */
  readonly isTitle: boolean;
  readonly text: string;
}

/** How many passages an article's opening has. */
const OPENING = 4;

/**
 * The games where the article calls them by another of their names, by the kind alone ("the Games"), by the city and the year, or, where only a heading
 * or what was told before says what the figure is of, by the city alone.
 */
export function gamesMeant(subject: Told, draft: Draft, world: World): Told | null {
  const games = gamesOf(world);
  if (!games || subject.id === games.id) return null;
  const { city } = games;
  const { name, from } = subject;
  // "Velden 2032 has a budget": the year was read as a time
  const isDated = name === city && isBeforeYear(name, sentenceOf(draft));
  const isCarried = from === 'heading' || from === 'previous';
  // "Final Velden 2032 accounts", "the board of Velden 2032"
  const isOfThem =
    isCarried &&
    (name === city ? games.isTitle : name.endsWith(` ${city}`) && isBeforeYear(name, games.text));
  if (!isDated && !isOfThem && !isAnotherName(name, city)) return null;
  return { id: games.id, name: games.name, from: from === 'registry' ? 'text' : from, named: true };
}

const isBeforeYear = (name: string, text: string): boolean =>
  text
    .split(`${name} `)
    .slice(1)
    .some((behind) => /^(?:19|20)\d\d(?!\d)/.test(behind));

const sentenceOf = ({ frame: { tokens } }: Draft): string => tokens.text;

/** "Games", "Summer Olympics", "2032 Olympic Games", "Velden 2032 Olympics and Paralympics", "Velden 2032": nothing but kind, season, year and city. */
function isAnotherName(name: string, city: string): boolean {
  const rest = name.replace(city, ' ').replace(YEAR, ' ');
  const kinds = rest.split(/\s+/).filter((word) => word !== '' && !BESIDE.has(word));
  const isOfCity = name.includes(city);
  if (kinds.length === 0) return isOfCity && YEAR.test(name);
  // the Paralympics alone are others
  return kinds.every((word) => KINDS.has(word)) && kinds[0] !== 'Paralympics' && kinds[0] !== 'Paralympic';
}
const YEAR = /(?:^| )(?:19|20)\d\d(?= |$)/u;
const BESIDE = new Set(['the', 'The', 'Summer', 'Winter', 'and', 'in', 'of']);
const KINDS = new Set(['Olympics', 'Olympic', 'Games', 'Paralympics', 'Paralympic']);

const gamesOf = remembered((world: World): Games | null => {
  const beside = titleBeside(world)?.tokens.text;
  const texts = [...(beside === undefined ? [] : [beside]), ...world.passages.map((passage) => passage.text)];
  const text = texts.join('\n');
  const opening = texts.slice(0, OPENING).join('\n');
  if (!THEM.test(text)) return null;
  const places = NAMINGS.flatMap((naming) => [...text.matchAll(naming)].map((m) => m[1] ?? m[2]!));
  const city = cityOf(places, opening);
  if (city === null) return null;
  const title = texts[0]!;
  const isTitle = THEM.test(title) || isBeforeYear(city, title);
  if (!isTitle && !THEM.test(opening)) return null;
  const name = `${city} ${text.includes('Olympic') ? 'Olympics' : 'Games'}`;
  return { id: idOf(name), name, from: 'text', named: true, city, isTitle, text };
});

const THEM = /\b(?:Olympic|Paralympic|Games\b)/;
const PLACE = '((?:\\p{Lu}\\p{Ll}+ (?:[Dd]e )?){0,2}\\p{Lu}\\p{Ll}+)';
const KIND = '(?:Summer |Winter )?(?:Olympics|Olympic Games|Games)(?! \\p{Lu})';
const NAMINGS = [
  `${PLACE} (?:(?:19|20)\\d\\d )?${KIND}`,
  `${PLACE} (?:19|20)\\d\\d(?!\\d)`,
  `${KIND}(?: and Paralympics)? in ${PLACE}`,
].map((naming) => new RegExp(naming, 'gu'));

/** The place named most in the opening; without a word in front that only a heading has ("Final Velden 2032 accounts"). */
function cityOf(places: readonly string[], opening: string): string | null {
  let [best, most] = [null as string | null, 0];
  for (const place of places) {
    const words = place.split(' ').filter((word, i) => i > 0 || !SEASONS.has(word));
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      if (!/^\p{Lu}/u.test(name) || NO_PLACES.has(words[from]!)) continue;
      const times = opening.split(name).length - 1;
      if (times > most) [best, most] = [name, times];
    }
  }
  return best;
}
const SEASONS = new Set(['Summer', 'Winter', 'The', 'In', 'At', 'For', 'Last', 'Since']);
const NO_PLACES = new Set([
  ...SEASONS,
  ...'Olympic Paralympic Olympics Games January February March April May June July August September October November December'.split(
    ' ',
  ),
]);
