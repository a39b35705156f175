import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { namesOf } from '../names/names-of.ts';
import { ownNameOfVessel, startsWithArticle, withoutArticle } from '../names/without-register.ts';
import { titleBeside } from '../topic/title.ts';
import { NEAR_TOP } from './event.ts';

/**
 * The one ship of an article that opens with a sinking, by the name that any later passage gives it: "a crowded ferry overturned … the vessel, the
 * Orlan, was built for 400", "the victims of the Orlan", "the Orlan ferry", "Le Orlan sank". `null` where two of them have names.
 */
export const vesselLost = remembered((world: World): string | null => {
  if (!opensWithVessel(world)) return null;
  const found = new Map<string, string>();
  for (const [p, { sentences }] of world.readings.slice(0, FURTHEST).entries())
    for (const [s, { mentions }] of sentences.entries())
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.id !== null || isPlace(mention, world)) continue;
        if (mention.name.split(' ').length > LONGEST_NAME) continue;
        const name = nameOfVessel(world.frameOf(p, s), mention, world);
        if (name) found.set(keyOfVessel(name), found.get(keyOfVessel(name)) ?? name);
      }
  return found.size === 1 ? [...found.values()][0]! : null;
});
const FURTHEST = 24;
const LONGEST_NAME = 4;

/** "Le Orlan", "La Orlan", "The Orlan": the same ship as "Orlan". */
export const keyOfVessel = (name: string): string => withoutArticle(name).toLowerCase();

/** True where a title or an opening tells that a ship or boat went down, or of the disaster of one. */
function opensWithVessel(world: World): boolean {
  const { readings, rulebook } = world;
  const { words } = rulebook.events;
  const ships = rulebook.language.list('ships');
  const tells = ({ lower }: Tokens, [from, to]: readonly [number, number]): boolean => {
    let [ship, accident] = [false, false];
    for (let i = from; i < to; i++) {
      const event = words.get(lower[i]!);
      if (event?.kind.id === 'accident') {
        if (SINKS.test(event.noun)) return true;
        accident = true;
      }
      ship ||= ships.has(lower[i]!);
    }
    return ship && accident;
  };
  const title = titleBeside(world);
  if (title?.sentences.some((reading) => tells(title.tokens, reading.tokens))) return true;
  return readings
    .slice(0, NEAR_TOP - 1)
    .some(({ tokens, sentences }) => sentences.slice(0, 2).some((reading) => tells(tokens, reading.tokens)));
}
const SINKS = /^(?:sinking|capsizing|shipwreck)$/;

/** The name without its register, where the words beside it say that it is a ship's. */
function nameOfVessel(frame: Frame, mention: EntityMention, world: World): string | null {
  const { chunks, tokens, language } = frame;
  const { span, name } = mention;
  const own = ownNameOfVessel(name, world);
  if (own !== name) return own;
  const at = chunks.findIndex(
    ({ from, to }) => tokens.start[from]! <= span[0] && tokens.end[to - 1]! >= span[1],
  );
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return null;
  const ships = language.list('ships');
  const [first, last] = [tokenOf(tokens, chunk, span[0]), tokenOf(tokens, chunk, span[1] - 1)];
  // "the MS Orlan", where the register is no part of the name
  const register = tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]);
  const isEntered = first > chunk.from && /^[A-Z]{2,6}$/.test(register);
  if (isEntered && language.list('registers of vessels').has(register.toLowerCase())) return name;
  // 'the ferry "Orlan"', "the ferry Orlan"
  const before = QUOTE.test(tokens.lower[first - 1] ?? '') ? first - 2 : first - 1;
  if (ships.has(tokens.lower[before] ?? '')) return name;
  const hasArticle = startsWithArticle(name) || tokens.lower[first - 1] === 'the';
  if (!hasArticle) return null;
  // "the Orlan ferry", and no "Norda ferry" of an owner who is spoken of without "the"
  const isShort = !name.includes(' ') || startsWithArticle(name);
  if (last === chunk.head - 1 && ships.has(chunk.word)) return isShort ? name : null;
  // "where the victims of the Orlan rest"
  const isAlone = last === chunk.head || LIE.test(tokens.lower[last + 1] ?? '');
  if (!isAlone && !namesOf(world).things.has(name)) return null;
  // "the state-owned vessel, the Orlan,"
  const isApposed = chunks[at - 1]?.word === ',' && ships.has(chunks[at - 2]?.word ?? '');
  // "the victims of the Orlan"
  const isWhose =
    chunks[at - 1]?.word === 'of' && language.list('ships have').has(chunks[at - 2]?.word ?? '');
  return isApposed || isWhose || isSunk(frame, at, world) ? name : null;
}
/** Verbs that the tagger takes for nouns. */
const LIE = /^(?:lie|rest|sleep)$/;
const QUOTE = /^["“”'‘*_]$/;

/** "The Orlan capsized". */
function isSunk(frame: Frame, at: number, { rulebook }: World): boolean {
  return frame.chunks.some(({ kind, head }, verb) => {
    const event =
      kind === 'verb' && verb > at ? rulebook.events.words.get(frame.tokens.lower[head]!) : undefined;
    return event?.verb === true && SINKS.test(event.noun) && subjectOf(frame, verb) === at;
  });
}

function tokenOf(tokens: Tokens, { from, to }: Chunk, offset: number): number {
  let at = from;
  while (at < to - 1 && tokens.end[at]! <= offset) at++;
  return at;
}
