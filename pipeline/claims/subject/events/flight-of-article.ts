import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { idOf } from '../names/names-of.ts';
import { titleBeside } from '../topic/title.ts';
import { type EventMention, NEAR_TOP } from './event.ts';

/** A flight by its number, whatever letters a timetable puts in front of it. */
interface Flight {
  readonly told: Told;
  readonly number: string;
}

/**
 * The flight whose crash an article opens with: "Norda Air Flight 209", "flight NA209", "NA-209", "Norda Air's Flight NA 209" are one, by the name of
 * the airline and the number. Of two the one that the opening has more often, or first.
 */
export const flightOfArticle = remembered((world: World): Flight | null => {
  if (!opensWithAccident(world)) return null;
  const opening = textsOf(world, NEAR_TOP).join('\n');
  const times = new Map<string, number>();
  for (const flight of numbersIn(opening)) times.set(flight.number, (times.get(flight.number) ?? 0) + 1);
  const [number] = [...times].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (number === undefined) return null;
  const name = nameOf(number, world);
  if (name === null) return null;
  return { number, told: { id: idOf(name), name, from: 'previous', named: true } };
});

/** True for any way in which the flight is written, and for what is called after it: "NA209 crash". */
export const isFlight = ({ number }: Flight, name: string): boolean =>
  numbersIn(name, true).some((other) => other.number === number);

/** "Norda Air flight 611 crashed in 2018", in an article on Flight 209: whether a sentence names that flight or another; `null` where it names none. */
export function flightTold({ passage, sentence }: Place, world: World): 'own' | 'other' | null {
  const own = passage < 0 ? null : flightOfArticle(world);
  if (own === null) return null;
  const { sentences, tokens } = world.readings[passage]!;
  const [from, to] = sentences[sentence]!.tokens;
  const found = numbersIn(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  if (found.length === 0) return null;
  return found.some(({ number }) => number === own.number) ? 'own' : 'other';
}

type Place = Pick<EventMention, 'passage' | 'sentence'>;

interface Written {
  readonly code: string;
  readonly number: string;
}

function numbersIn(text: string, isName = false): readonly Written[] {
  return [...text.matchAll(isName ? IN_NAME : FLIGHT)]
    .map(([, code = '', number, short = '', digits]) => ({ code: code || short, number: number ?? digits! }))
    .filter(({ code }) => !MODELS.has(code));
}
const FLIGHT =
  /(?:\bFlight|(?<=\p{Lu}\p{Ll}*(?:['’]s)? )flight|\bflight(?= [A-Z])) (?:No\.? ?)?(?:([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?)?(\d{1,4})\b(?![,.]?\d)|\b([A-Z]{2})[ -]?(?!19\d\d|20\d\d)(\d{3,4})\b(?![,.]?\d)/gu;
/** A name has been told from its sentence before. */
const IN_NAME = /\b[Ff]light (?:([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?)?(\d{1,4})\b|\b([A-Z]{2})[ -]?(\d{2,4})\b/gu;
/** "DC 103", "AN-124": what it was built as. */
const MODELS = new Set(['DC', 'MD', 'AN', 'TU', 'IL', 'UH', 'CH', 'FL', 'US', 'UN', 'EU', 'UK']);

/** "Norda Air Flight 209", or as a timetable has it where no airline is named; "Flight 209" alone is nobody's. */
function nameOf(number: string, world: World): string | null {
  const airline = airlineOf(world);
  if (airline !== null) return `${airline} Flight ${number}`;
  const code = numbersIn(textsOf(world, FURTHEST).join('\n')).find(
    (one) => one.number === number && one.code,
  );
  return code ? `${code.code}${number}` : null;
}

/** The name in front of "flight", or else the airline that is named most often. */
function airlineOf(world: World): string | null {
  const before = new Map<string, number>();
  const named = new Map<string, number>();
  const count = (map: Map<string, number>, name: string): unknown => map.set(name, (map.get(name) ?? 0) + 1);
  for (const { sentences, tokens } of world.readings.slice(0, FURTHEST))
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.type === 'person') continue;
        const name = mention.name
          .replace(/^the /i, '')
          .replace(/(?:['’]s)? (?:[Ff]light|[Pp]lane|[Jj]et|[Cc]rash)(?!\p{L}).*$/u, '');
        const isBefore = /^(?:['’]s)? [Ff]light (?:[A-Z]{2}[ -]?)?\d/.test(
          tokens.text.slice(mention.span[0] + name.length, mention.span[1] + 20),
        );
        if (isBefore && name === tokens.text.slice(mention.span[0], mention.span[0] + name.length))
          count(before, name);
        if (AIRLINE.test(name)) count(named, name);
      }
  const most = (map: ReadonlyMap<string, number>): string | null =>
    [...map].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  return most(before) ?? most(named);
}
const AIRLINE = /^Air \p{Lu}|(?:^|\s)(?:Air|Airlines?|Airways|Aviation)$/u;
const FURTHEST = 24;

const textsOf = (world: World, last: number): readonly string[] => [
  titleBeside(world)?.tokens.text ?? '',
  ...world.readings.slice(0, last + 1).map(({ tokens }) => tokens.text),
];

/** What most articles do not: asked before anything else is. */
function opensWithAccident(world: World): boolean {
  const { words } = world.rulebook.events;
  const tells = (lower: readonly string[]): boolean =>
    lower.some((word) => {
      const event = words.get(word);
      return event?.kind.id === 'accident' && CRASHES.test(event.noun);
    });
  return [titleBeside(world), ...world.readings.slice(0, NEAR_TOP)].some(
    (reading) => reading && tells(reading.tokens.lower),
  );
}
const CRASHES = /^(?:crash|accident|disaster|explosion|tragedy)$/;
