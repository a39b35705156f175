import type { Draft, Told } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import type { EventMention } from '../events/event.ts';
import { eventOfVessel } from '../events/event-of-vessel.ts';
import { eventsOf, lastBefore } from '../events/events-of.ts';
import { hasPlace, isCountOfItsOwn } from './has-its-own.ts';
import { familyOf } from './kind-of-measure.ts';
import { meant, told } from './meant.ts';
import { isBackground, tellsOfThePast } from './no-single-event.ts';
import { ofMany } from './of-many.ts';
import { causeOf, isSideEffect } from './side-effect.ts';

/** Measures that are about what happened: of the sentence's own event, else of the one the text is telling of. */
export function eventOfMeasure(draft: Draft, world: World): Told | null {
  const family = familyOf(draft);
  if (!family || isBackground(draft) || hasPlace(draft, world)) return null;
  const many = ofMany(draft, world);
  if (many) return many;
  const isMine = (e: EventMention): boolean => e.kind.families.has(family);
  const where = whereBehind(draft);
  // "Eight died in Brome, where a bridge collapsed": nothing of what they died of
  const isApart = ({ chunk }: EventMention): boolean => where >= 0 && chunk > where;
  const here = eventsOf(world)
    .at(draft.passage, draft.sentence)
    .filter((e) => isMine(e) && !isApart(e));
  // "Turnout at the May election was 61%, Torvald won 40,000 votes"
  const isCandidates =
    family === 'votes' &&
    isCountOfItsOwn(draft, family) &&
    here.every((e) => e.chunk !== draft.clauseSubject);
  if (isCandidates) return null;
  const closest = closestOf(here, draft);
  const nearest = closest?.plural ? (causeOf(closest, here, world) ?? closest) : closest;
  // "A second quake measuring 5.6 struck": not the one that the article tells of
  if (nearest?.other && nearest.chunk < draft.chunk) return null;
  // "In 1995, 350 people died when two trains collided near Oltrey": another one than the article tells of
  const past = tellsOfThePast(draft, world);
  // "In 2014, 25,000 people died in railway accidents in India": no one event
  if (nearest && past && nearest.plural) return null;
  if (nearest)
    return past
      ? told(eventOfVessel(nearest, world, true) ?? nearest.named, 'text')
      : told(meant(nearest, world), 'text');
  if (past || isCountOfItsOwn(draft, family)) return null;
  // "came down during a storm. Eight people were hurt": not of one that the article has no name for
  const isTold = (e: EventMention): boolean => isMine(e) && !e.other && meant(e, world) !== null;
  const before =
    lastBefore(world, draft, (e) => isTold(e) && !(e.plural && isSideEffect(e, world))) ??
    lastBefore(world, draft, isTold);
  if (before && draft.passage - before.passage <= PASSAGES_BACK)
    return told(meant(before, world), 'previous');
  return FATES.has(family) ? ofLastLike(draft, world) : null;
}

/**
 * "7,000 in the Carr fire and 5,000 in the Juniper fire": the one behind the figure. Not where that is told in a clause of its own, and one in front was told
 * before: "the Carr Fire destroyed Halm, killing 89 people, and the Juniper Fire killed three".
 */
function closestOf(here: readonly EventMention[], draft: Draft): EventMention | undefined {
  const behind = here.find((e) => e.chunk > draft.chunk);
  const before = here.findLast((e) => e.chunk < draft.chunk);
  if (behind && before && isOfAnotherClause(behind, draft))
    return here.find((e) => e.chunk === draft.clauseSubject) ?? before;
  return behind ?? here.at(-1);
}

/** A verb with a tense stands between, or right behind it and "and" in front. */
function isOfAnotherClause({ chunk: at }: EventMention, { frame: { chunks }, chunk }: Draft): boolean {
  if (chunks.slice(chunk + 1, at).some(isTensed)) return true;
  const own =
    chunks[at]!.kind === 'noun' &&
    (isTensed(chunks[at + 1]) || chunks[at + 1]?.kind === 'mark' || chunks[at + 1]?.kind === 'relative');
  const front = chunks[at - 1];
  return own && (front?.kind === 'and' || front?.word === ';' || front?.kind === 'subordinator');
}

/** The "where" behind the figure; -1 where there is none. */
const whereBehind = ({ frame: { chunks }, chunk }: Draft): number =>
  chunks.findIndex(({ word }, i) => i > chunk && word === 'where');

/** "Nine people died when the footbridge fell. Another 63 people were injured": one event until another is told. */
function ofLastLike({ passage }: Draft, { drafts, rulebook }: World): Told | null {
  const persons = rulebook.language.list('persons');
  const isOfPeople = ({ name, named }: Told): boolean =>
    !named && (name.startsWith('people') || persons.has(singular(name.toLowerCase().split(' ')[0]!)));
  const last = Math.max(0, drafts.length - DRAFTS_BACK);
  for (let i = drafts.length - 1; i >= last && passage - drafts[i]!.passage <= PASSAGES_BACK; i--) {
    const { subject, metric: other } = drafts[i]!;
    if (subject && FATES.has(other?.family ?? ''))
      // "one in five people killed. Motorcyclist deaths rose to 24": those counted are nothing that happened
      return subject.weak || isOfPeople(subject) ? null : { ...subject, from: 'previous' };
  }
  return null;
}

const PASSAGES_BACK = 6;
const DRAFTS_BACK = 60;
