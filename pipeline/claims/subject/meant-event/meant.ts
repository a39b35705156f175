import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type EventMention, isOpening, type NamedEvent } from '../events/event.ts';
import { eventOfArticle } from '../events/event-of-article.ts';
import { eventOfVessel } from '../events/event-of-vessel.ts';
import { eventsOf, lastBefore, mainEvent } from '../events/events-of.ts';

/** An event told with its place, or the last one of its kind that was; where none was yet, the first that is. */
export function meant(event: EventMention, world: World): NamedEvent | null {
  if (event.other) return null;
  if (event.apart) return event.named;
  const ofVessel = eventOfVessel(event, world);
  if (ofVessel) return ofVessel;
  // "six states with outbreaks": no one that is told only later
  if (event.plural && !event.definite && !event.named && !isTold(event, world)) return null;
  if (!event.named && event.definite && SAYS_NOT_WHAT.has(event.noun)) {
    const what = eventsOf(world).all.find((e) => isOpening(e) && e.kind.all && !SAYS_NOT_WHAT.has(e.noun));
    if (what && what.kind !== event.kind) return meant(what, world);
  }
  const main = mainEvent(event.kind, world);
  // "in Hainan the typhoon destroyed": the one with a name, wherever it went
  const first = eventsOf(world).firstNamed.get(event.kind);
  if (main && first?.christened && event.definite && !event.christened) return main;
  // "the Eaton and Palisades fires" are neither the Eaton fire nor the other
  // "California wildfires" beside the Halm fire
  const ofMany = first && first.plural !== event.plural && first.named?.placeId !== event.named?.placeId;
  if (event.named && (ofMany || isToldApart(event, world))) return event.named;
  if (event.named)
    return main && !event.proper && event.passage <= FIRST && event.named.id.endsWith(event.kind.id)
      ? main
      : event.named;
  const spokenOf = ofSection(event, world) ?? ofPassage(event, world);
  if (spokenOf) return spokenOf;
  if (main) return main;
  const before = lastBefore(world, event, (e) => e.kind === event.kind && e.named !== null && !e.apart);
  if (before) return before.named;
  // "a major outbreak": no one that is told only later
  const later = event.definite || isOpening(event) ? eventsOf(world).firstNamed.get(event.kind) : undefined;
  return later?.named ?? eventOfArticle(event, world);
}

/** "This disaster", in an article on a fire, is the fire. */
const SAYS_NOT_WHAT = new Set(['disaster', 'tragedy', 'incident']);

/** Behind these passages what is told with a place of its own is another event. */
const FIRST = 2;

/** "Meanwhile, 80 people have died in floods in Velden": not those of the paragraph before. */
function isElsewhere(passage: number, sentence: number, world: World): boolean {
  if (passage < 0) return false;
  const { tokens, chunks } = world.frameOf(passage, sentence);
  return /^(?:meanwhile|elsewhere|separately|likewise|similarly)$/.test(
    tokens.lower[chunks[0]?.from ?? 0] ?? '',
  );
}

/** "7,000 in the Carr fire and 5,000 in the Juniper fire": of two with names in one sentence each is its own. */
const isToldApart = ({ kind, named, passage, sentence }: EventMention, world: World): boolean =>
  isElsewhere(passage, sentence, world) ||
  eventsOf(world)
    .at(passage, sentence)
    .some((e) => e.kind === kind && e.named !== null && e.named.placeId !== named?.placeId);

/** "The Carr Fire grew. The fire, which killed six": the one with a name of its own that the passage is telling of. */
function ofPassage(event: EventMention, world: World): NamedEvent | null {
  if (event.plural || !event.definite || event.passage < 0) return null;
  const before = lastBefore(world, event, (e) => e.kind === event.kind && !e.plural);
  const own = before?.named ? before : null;
  return own?.proper && own.passage === event.passage ? own.named : null;
}

/** "Carr fire", a line of its own: what is told below it of "the fire" is of that one, until the next such line. */
function ofSection({ kind, definite, passage }: EventMention, world: World): NamedEvent | null {
  if (!definite || passage < 0) return null;
  const line = lastBefore(world, { passage, sentence: 0 }, (e) => e.kind === kind && isLine(e, world));
  return line?.named ?? null;
}

/** The name of an event that is all that its passage says. */
function isLine({ named, passage, sentence, chunk }: EventMention, world: World): boolean {
  if (named === null || passage < 0 || sentence > 0 || world.readings[passage]!.sentences.length > 1)
    return false;
  const { chunks } = world.frameOf(passage, 0);
  return chunks.length <= 3 && chunks.every((c, i) => i === chunk || c.kind === 'mark' || c.kind === 'det');
}

/** True where the text before, or the passage, tells one of the kind with its place. */
export function isTold({ kind, passage }: EventMention, world: World): boolean {
  const first = eventsOf(world).firstNamed.get(kind);
  return first !== undefined && first.passage <= passage;
}

export const told = (event: NamedEvent | null, from: Told['from']): Told | null =>
  event && { id: event.id, name: event.name, from, named: true };
