import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import type { NamedEvent } from '../events/event.ts';
import { eventsOf } from '../events/events-of.ts';
import { thingNamed } from '../events/name-of-event.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { isLand } from '../in-a-row/one-of-many.ts';
import { familyOf } from './kind-of-measure.ts';
import { meant, told } from './meant.ts';
import { tellsOfThePast } from './no-single-event.ts';

/** The event that a noun phrase stands for: "the blaze" is the one in Alder Canyon. */
export function eventAt(draft: Draft, world: World, chunk: number): Told | null {
  const event = eventsOf(world)
    .at(draft.passage, draft.sentence)
    .find((e) => e.chunk === chunk);
  if (!event || event.other || !(event.named || event.definite)) return null;
  const named = meant(event, world);
  return named && told(named, event.named ? 'text' : 'previous');
}

/** "Ilsa", "Super Storm Ilsa": what an article calls by the name that it has given it. */
export function eventByName({ id, from: found }: Pick<Told, 'id' | 'from'>, world: World): Told | null {
  const { christened } = eventsOf(world);
  if (christened.size === 0) return null;
  const from = found === 'registry' ? 'text' : found;
  const exact = christened.get(id);
  if (exact) return told(exact, from);
  // "Hurricane Petra killed 112 in 2017", in an article on another
  for (const event of christened.values()) if (event.id === id) return told(event, from);
  const words = id.split('-');
  const at = words.findLastIndex((w) => world.rulebook.events.words.get(w)?.kind.takesName);
  if (at < 0) return null;
  // "made landfall as a super typhoon with": the one that the article is about
  if (at === words.length - 1 && words.length <= 2) return told(mainChristened(words[at]!, world), from);
  return told(christened.get(words.slice(at + 1).join('-')) ?? null, from);
}

function mainChristened(word: string, world: World): NamedEvent | null {
  const kind = world.rulebook.events.words.get(word)?.kind;
  const first = kind && eventsOf(world).firstNamed.get(kind);
  return first?.christened ? first.named : null;
}

/**
 * Where only the place of the article's first event is left to be the subject, that event is meant; of a ship only what an event has. What is
 * counted without a word of where is of it by whatever land was spoken of: "184 buildings were destroyed". What a land has on any day
 * is its own.
 */
export function eventAtPlace(found: Told, draft: Draft, world: World): Told | null {
  const { id, from } = found;
  // "Tarnia has a poor record: 4,100 people died on its roads last year": the land, and no crash of this week
  if (from === 'text' || from === 'registry' || tellsOfThePast(draft, world)) return null;
  const isCount = draft.mention.counted && isLand(found, world);
  const isShip = vesselOfArticle(world)?.id === id;
  const family = familyOf(draft) ?? '';
  for (const [kind, { named, passage }] of eventsOf(world).firstNamed)
    if (
      kind.all &&
      named &&
      (named.placeId === id || isCount) &&
      passage <= NEAR_TOP &&
      (kind.families.has(family) || (!isShip && !draft.rule && draft.mention.counted && !has(draft)))
    )
      return told(named, 'previous');
  return null;
}

const NEAR_TOP = 3;

/** "It has 400 hospitals": a land, on any day. */
const has = ({ frame: { chunks }, isSubject, verb }: Draft): boolean =>
  !isSubject && /^(?:has|have|had)$/.test(chunks[verb]?.word ?? '');

/** "when the Calder Street footbridge fell": whatever the verb, what kills is an accident of what is named. */
export function accidentOf(frame: Frame, chunk: number, world: World): Told | null {
  const kind = world.rulebook.events.byId.get('accident');
  const entity = entityIn(frame, frame.chunks[chunk]!);
  if (!kind || !entity) return null;
  const subject = told(thingNamed(frame, chunk, entity, kind, world), 'text');
  const id = idOf(entity.name.toLowerCase().split(' '), '-');
  return eventByName({ id, from: 'text' }, world) ?? subject;
}
