import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { World } from '../../world.ts';
import { hasMeasure } from '../earlier/has-measure.ts';
import { eventsOf } from '../events/events-of.ts';
import { told } from '../meant-event/meant.ts';
import { isPlace } from '../names/is-place.ts';
import { definedTopic } from '../topic/defined-topic.ts';
import { fromHeadings } from '../topic/headings.ts';
import { titleName } from '../topic/topic.ts';

/** "Nameplate: 672 MW", "Depth 12 km": a line of a fact box is about what the box is about, whatever the line above it names. */
export function ofFact(draft: Draft, world: World): Told | null {
  if (!isFact(draft, world)) return null;
  const topic = ofSection(draft, world) ?? eventOfTitle(world) ?? definedTopic(world)?.subject;
  const found = topic ?? titleName(world);
  return found && hasMeasure(found, draft, world) ? { ...found, from: 'heading' } : null;
}

/** "Killed: 344" below "OSTRIA", a line of its own: there, whatever storm it was that hit more lands than one. */
export function ofLandOfSection(draft: Draft, world: World): Told | null {
  const family = draft.metric?.family ?? '';
  const isOfEvents = [...world.rulebook.events.byId.values()].some(
    (e) => e.ongoing && e.families.has(family),
  );
  if (!isOfEvents || !isLabelled(draft.passage, world)) return null;
  const land = ofSection(draft, world);
  if (land === null) return null;
  const heading = world.passages[draft.passage]!.headings.at(-1)!.replace(/[\s:]+$/, '');
  const type = world.rulebook.entities.byId.get(land.id)?.type ?? null;
  return heading.toLowerCase() === land.name.toLowerCase() && isPlace({ name: land.name, type }, world)
    ? { ...land, from: 'text', weak: true }
    : null;
}

/** "Fact box: Orlan Dam", in an article on more than that. */
const ofSection = (draft: Draft, world: World): Told | null =>
  world.passages[draft.passage]!.headings.at(-1) === world.passages[0]!.text
    ? null
    : fromHeadings(draft, world);

/** "2021 Velden floods". */
function eventOfTitle(world: World): Told | null {
  const [first] = eventsOf(world).at(0, 0);
  return first && world.passages[0]!.kind === 'heading' ? told(first.named, 'heading') : null;
}

/** One of three short lines or more, right below each other, without a stop or a verb. */
function isFact({ passage, frame }: Draft, world: World): boolean {
  if (!isShortLine(passage, world) || frame.chunks.some(isTensed)) return false;
  let lines = 1;
  for (let p = passage - 1; passage - p < RUN && isShortLine(p, world); p--) lines++;
  for (let p = passage + 1; p - passage < RUN && isShortLine(p, world); p++) lines++;
  return lines >= RUN;
}
const RUN = 3;

/** "Killed: 344", a short line with others like it beside. */
const isLabelled = (passage: number, world: World): boolean =>
  isLabel(passage, world) && (isLabel(passage - 1, world) || isLabel(passage + 1, world));

const isLabel = (passage: number, world: World): boolean =>
  isShortLine(passage, world) && LABEL.test(world.passages[passage]!.text);
const LABEL = /^\p{Lu}[\p{L} ,-]{1,40}: /u;

function isShortLine(passage: number, { passages }: World): boolean {
  const { kind, text } = passages[passage] ?? {};
  return kind === 'paragraph' && text !== undefined && text.length <= LONGEST && !/[.!?…]["”’)]?$/.test(text);
}
const LONGEST = 110;
