import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isEventId } from '../events/events-of.ts';
import { isLand } from '../in-a-row/one-of-many.ts';
import { eventAtPlace } from '../meant-event/by-phrase.ts';
import { isOfCompanies } from './carry.ts';

/**
 * "Nine councillors voted for it", "about 3,100 pupils would be moved": who is counted and does or bears something is what the figure is of,
 * and not what was spoken of before; but for what only a body has, such as jobs, and for what happened: "24 bridges remain shut".
 */
export const standsForItself = (draft: Draft, before: Told, world: World): boolean =>
  draft.isSubject &&
  draft.mention.counted &&
  draft.mention.unit !== null &&
  !OF_BODIES.has(draft.metric?.family ?? '') &&
  !isOfCompanies(draft, world) &&
  !isHappening(before, world) &&
  !(isLand(before, world) && arePeople(draft)) &&
  eventAtPlace(before, draft, world) === null;

/** "Some 2.8 million people were ill": of the land, where one was spoken of. */
const arePeople = ({ frame: { tokens }, mention: { unit } }: Draft): boolean =>
  unit !== null && /\bpeople$/i.test(tokens.text.slice(...unit));

/** "Velden flood", "Velden Marathon". */
const isHappening = ({ id, name }: Told, world: World): boolean =>
  isEventId(id, world) || world.rulebook.events.words.has(name.toLowerCase().split(' ').at(-1)!);

const OF_BODIES = new Set(['headcount', 'jobs']);
