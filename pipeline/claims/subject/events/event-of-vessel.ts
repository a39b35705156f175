import { remembered } from '../../../text/remembered.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { isDefinite } from './definite.ts';
import { type EventMention, isOpening, type NamedEvent, NEAR_TOP } from './event.ts';
import { eventsOf } from './events-of.ts';
import { flightTold } from './flight-of-article.ts';
import { named } from './name-of-event.ts';
import { vesselOfArticle } from './vessel-of-article.ts';

/**
 * "The sinking off Halm", "Norland's ferry disaster", "the accident": of the ship or aircraft that the article is about, which has what happened to it
 * wherever that was. So has it the gale or the fire that it went down in, where the article told of the accident first.
 */
export function eventOfVessel(event: EventMention, world: World, isPast = false): NamedEvent | null {
  const own = accidentOfArticle(world);
  if (!own || OF_WHAT_STANDS.has(event.noun) || event.plural || event.christened || !isItsOwn(event, world))
    return null;
  if (flightTold(event, world) === 'other') return null;
  if (event.named) return isOfIt(event.named, own, event, world, isPast) ? own : null;
  return event.definite || isOpening(event) || event.kind.id !== 'accident' ? own : null;
}

/** What happened to the vessel of the article, by the first word that the article has for it. */
export const accidentOfArticle = remembered((world: World): NamedEvent | null => {
  const kind = world.rulebook.events.byId.get('accident');
  const vessel = kind && vesselOfArticle(world);
  const noun = kind && eventsOf(world).firstTold.get(kind)?.noun;
  return vessel && noun && !OF_WHAT_STANDS.has(noun)
    ? named({ kind }, { id: vessel.id, name: vessel.name }, `${vessel.name} ${noun}`)
    : null;
});

/** "The bridge collapse", "the crush": of a building or of a crowd, whatever ship ran into it. */
export const OF_WHAT_STANDS = new Set(['collapse', 'cave-in', 'crush', 'stampede']);

/** An accident, and what brings one about that no sentence tells first. */
function isItsOwn({ kind, noun }: EventMention, world: World): boolean {
  if (kind.id === 'accident') return true;
  const { firstTold } = eventsOf(world);
  const accident = [...firstTold.values()].find((e) => e.kind.id === 'accident');
  const first = firstTold.get(kind);
  return (
    (kind.id === 'storm' || noun === 'fire') &&
    accident !== undefined &&
    first !== undefined &&
    isOpening(accident) &&
    isBefore(accident, first)
  );
}

const isBefore = (a: EventMention, b: EventMention): boolean =>
  (a.passage - b.passage || a.sentence - b.sentence || a.chunk - b.chunk) < 0;

/** Under its own name; or by a place, near the top or where the article has put it before. */
function isOfIt(
  told: NamedEvent,
  own: NamedEvent,
  event: EventMention,
  world: World,
  isPast: boolean,
): boolean {
  if (told.id === own.id) return true;
  if (told.isPlaced !== true) return false;
  const whose = vesselAt(event, world);
  if (whose === 'known' || flightTold(event, world) === 'own') return true;
  // "In 1995 a ferry sank off Halm": another one
  if (isPast || (whose === 'new' && !isFirstBelowTitle(event, world))) return false;
  return (
    event.passage <= NEAR_TOP ||
    eventsOf(world).all.some(
      (e) => isOpening(e) && e.named?.isPlaced === true && e.named.placeId === told.placeId,
    )
  );
}

/** "Ferry disaster: what we know. A ferry sank off Halm": told first, whatever the title has. */
const isFirstBelowTitle = (event: EventMention, world: World): boolean =>
  firstBelowTitle(world).get(event.kind) === event;

const firstBelowTitle = remembered((world: World): ReadonlyMap<EventMention['kind'], EventMention> => {
  const first = new Map<EventMention['kind'], EventMention>();
  for (const event of eventsOf(world).all)
    if (!first.has(event.kind) && !isTitle(event.passage, world)) first.set(event.kind, event);
  return first;
});

const isTitle = (passage: number, { passages, document }: World): boolean =>
  passage < 0 || passages[passage]!.kind === 'heading' || passages[passage]!.text === document.title;

/** "She capsized off Halm", "the ferry sank near Velden": the one spoken of; "a trawler sank off Ostria": one that was not. */
function vesselAt({ passage, sentence, chunk }: EventMention, world: World): 'known' | 'new' | null {
  if (passage < 0) return null;
  const frame = world.frameOf(passage, sentence);
  if (frame.chunks[chunk]?.kind !== 'verb') return null;
  const at = subjectOf(frame, chunk);
  const { kind, word } = frame.chunks[at] ?? { kind: 'none', word: '' };
  if (kind === 'pronoun') return word === 'she' || word === 'it' ? 'known' : null;
  if (kind !== 'noun' || !world.rulebook.language.list('vessels').has(word)) return null;
  return isDefinite(frame, at) ? 'known' : 'new';
}
