import type { Draft, Told } from '../../draft.ts';
import { measureInFront } from '../../metric/beside/thing-metric.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { worthBehind } from '../../sentence/wordings/worth.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { eventAt } from '../meant-event/by-phrase.ts';
import { isPerson } from '../people/is-person.ts';
import { endsClause } from '../phrase/ends-clause.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

export function ofThing(draft: Draft, world: World): Told | null {
  const thing = draft.roles.thing;
  if (thing === undefined) return null;
  // "the sale of £35m worth of cocaine"
  if (worthBehind(draft.frame.chunks, draft.chunk) >= 0) return null;
  // "averaging 1.5°C warmer than": no thing
  if (world.rulebook.language.list('longer and warmer').has(draft.frame.chunks[thing]!.word)) return null;
  // "should cross the 12-million mark"
  if (/^(?:mark|milestone|barrier|threshold)$/.test(draft.frame.chunks[thing]!.word)) return null;
  // "kept a 12-point lead in Norland": of whoever has it
  if (world.rulebook.language.list('held over a rival').has(draft.frame.chunks[thing]!.word)) return null;
  // "had a nine-game unbeaten run", too
  if (
    draft.mention.counted &&
    draft.frame.language.list('so many in a row').has(draft.frame.chunks[thing]!.word)
  )
    return null;
  // "near Wexley, 40 km south of Oltrey": how far it is tells of what is named in front
  if (draft.rule === 'distance' && COMPASS.test(draft.frame.chunks[thing]!.word))
    return whatStandsThere(draft, world) ?? placeInFront(draft, world);
  // "600 Gbps network and 300 Gbps disk": the second noun is what the first is, a measure
  const earlier = earlierInSentence(draft, world)[0];
  if (
    earlier &&
    earlier.dimension === draft.dimension &&
    draft.chunk - earlier.chunk <= 3 &&
    earlier.shape === 'metric-after-figure'
  )
    return null;
  // "following a £61m facelift": that of the building
  if (
    world.rulebook.language.list('done to a thing').has(draft.frame.chunks[thing]!.word) &&
    draft.frame.chunks[thing + 1]?.word !== 'of'
  ) {
    const own = draft.clauseSubject >= 0 && hasName(draft.frame, draft.clauseSubject);
    const clause = own ? resolved(draft, world, draft.clauseSubject) : null;
    const whose = clause ?? earlier?.subject ?? carried(draft, world, 'any');
    if (whose?.named && !isPerson(whose, world)) return { ...whose, from: 'previous' };
  }
  const { dimension } = draft;
  // a term, a share, an amount belongs to somebody; a size, an age or a power is the thing's own
  // but "the four-day festival" is what lasts
  if (dimension === 'duration') return eventAt(draft, world, thing);
  // "a 40-metre diameter dish": the dish
  const { frame } = draft;
  const measure = dimension === 'length' ? measureInFront(frame, frame.chunks[thing]!, world.rulebook) : null;
  if (measure) return subjectFromRange(frame, { from: measure.to, to: frame.chunks[thing]!.head + 1 });
  if (dimension === 'ratio') return null;
  const name = nameInFront(draft, thing);
  return resolved(draft, world, name >= 0 ? name : saidOf(draft, thing));
}

/** "The Orlan Tunnel is a 31-mile long rail tunnel": of the name, and not of what it is said to be; else the thing itself. */
function saidOf({ frame, chunk }: Draft, thing: number): number {
  const { chunks, tokens } = frame;
  const verb = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  const is = chunks[verb];
  if (is?.kind !== 'verb' || !/^(?:is|was)$/.test(is.word) || tokens.lower[chunks[verb + 1]!.from] === 'the')
    return thing;
  const name = subjectOf(frame, verb);
  return name >= 0 && chunks[name]!.kind === 'noun' && hasName(frame, name) ? name : thing;
}

/** "Project Orbis, a $500 billion plan,": the name that the thing is said to be; -1 where it is something else. */
function nameInFront({ frame, chunk }: Draft, thing: number): number {
  const { chunks, tokens } = frame;
  const name = chunk - 3;
  const isSaid =
    ASIDE.test(chunks[chunk - 2]?.word ?? '') && /^an?$/.test(tokens.lower[chunks[chunk - 1]!.from]!);
  if (!isSaid || chunks[name]?.kind !== 'noun') return -1;
  let behind = thing + 1;
  while (chunks[behind]?.kind === 'prep' && chunks[behind + 1]?.kind === 'noun') behind += 2;
  // "The Orlan ferry, a 4,200-tonne vessel built in Oltrey, will cost": an aside that is closed
  const close = chunks.findIndex((c, i) => i >= behind && i - behind < LONGEST_ASIDE && c.word === ',');
  const isClosed = close > 0 && isTensed(chunks[close + 1]) && chunks[name - 1]?.kind !== 'prep';
  // "The bypass, a £40m scheme, was"
  if (!hasName(frame, name)) return isClosed && name === 0 ? name : -1;
  if (isClosed) return name;
  const next = chunks[behind];
  // "In Halm, a £40m bridge opened", "bought the Orrin Arms, a £4m hotel and a farm"
  return next?.kind === 'and' || (isTensed(next) && !endsClause(frame, name)) ? -1 : name;
}
const ASIDE = /^[,(–—]$/;
/** In chunks, from the thing to the comma behind it. */
const LONGEST_ASIDE = 8;

const COMPASS = /^(?:north|south|east|west)(?:-?(?:east|west))?$/;

/** "at Tuntuma, 200 km from the mine": where that is. */
export function ofLocation(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (draft.rule !== 'distance') return null;
  // "found Orrin-9, a planet 60 light-years away": what lies there stands right in front
  // "flown to Orrin Hospital, 30 miles away"
  const isAside = chunks[draft.chunk + 1]?.word === 'away' && chunks[draft.chunk - 1]?.word === ',';
  if (isAside && hasName(draft.frame, draft.chunk - 2)) return resolved(draft, world, draft.chunk - 2);
  const lies = chunks[draft.chunk + 1]?.word === 'away' && chunks[draft.chunk - 1]?.kind === 'noun';
  if (lies && draft.verb !== draft.chunk - 1)
    return resolved(draft, world, behindComma(draft, draft.chunk - 1));
  const placed = chunks[draft.chunk - 1]?.word === ',' && hasName(draft.frame, draft.chunk - 2);
  // "from Sanand, 95km to the east": over the same in other units
  const behind = chunks[draft.chunk + 1]?.word === '(' ? draft.chunk + 4 : draft.chunk + 1;
  if (placed && chunks[behind]?.word === 'to' && COMPASS.test(chunks[behind + 1]?.word ?? ''))
    return resolved(draft, world, draft.chunk - 2);
  if (!AWAY.has(chunks[draft.chunk + 1]?.word ?? '')) return null;
  return placed ? (whatStandsThere(draft, world) ?? placeInFront(draft, world)) : null;
}

/** "Orrin-9, a planet": the name in front of what it is. */
function behindComma({ frame }: Draft, noun: number): number {
  const { chunks, tokens } = frame;
  const isKind = /^an?$/.test(tokens.lower[chunks[noun]!.from]!) && chunks[noun - 1]?.word === ',';
  return isKind && chunks[noun - 2]?.kind === 'noun' && hasName(frame, noun - 2) ? noun - 2 : noun;
}

const AWAY = new Set(['from', 'outside', 'off', 'inside']);

/** "The dam stands on the Orrin River, 30 miles south of Velden": the dam does, and no river. */
function whatStandsThere(draft: Draft, world: World): Told | null {
  const { verb, clauseSubject, chunk, frame } = draft;
  const stands =
    verb >= 0 && verb < chunk && world.rulebook.language.list('stand or lie').has(frame.chunks[verb]!.word);
  return stands && frame.chunks[clauseSubject]?.kind === 'noun'
    ? resolved(draft, world, clauseSubject)
    : null;
}

function placeInFront(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  for (let at = draft.chunk - 1; at >= 0 && draft.chunk - at <= 4; at--) {
    const { kind, word } = chunks[at]!;
    if (kind === 'noun') return resolved(draft, world, withinLand(draft.frame, at));
    if (kind !== 'figure' && kind !== 'det' && kind !== 'adverb' && word !== ',' && word !== '(') return null;
  }
  return null;
}

/** "near Oltrey, Texas, 180 miles west of Dallas": the town, and not the land that it lies in. */
function withinLand(frame: Frame, land: number): number {
  const { chunks } = frame;
  const town = land - 2;
  const isTown = chunks[land - 1]?.word === ',' && chunks[town]?.kind === 'noun' && hasName(frame, town);
  return isTown && chunks[town - 1]?.kind === 'prep' && hasName(frame, land) ? town : land;
}

/** "20 kilograms of cocaine were found": with nobody who does it, what there is so much of. */
export function ofSubstance(draft: Draft, world: World): Told | null {
  const of = draft.shape === 'figure-of-what' && draft.isSubject ? draft.roles.metric : undefined;
  if (of === undefined || !SIZES.has(draft.dimension)) return null;
  return carried(draft, world, 'any')?.named ? null : resolved(draft, world, of);
}

const SIZES = new Set(['mass', 'volume', 'area']);
