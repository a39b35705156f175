import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { World } from '../../world.ts';
import { hasMeasure } from '../earlier/has-measure.ts';
import { eventsOf } from '../events/events-of.ts';
import { told } from '../meant-event/meant.ts';
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

function isShortLine(passage: number, { passages }: World): boolean {
  const { kind, text } = passages[passage] ?? {};
  return kind === 'paragraph' && text !== undefined && text.length <= LONGEST && !/[.!?…]["”’)]?$/.test(text);
}
const LONGEST = 110;
