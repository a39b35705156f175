import type { Draft, Told } from '../draft.ts';
import { singular } from '../sentence/normal-words.ts';
import type { World } from '../world.ts';
import { personOfAge } from './age-subject.ts';
import { AREAS } from './areas.ts';
import { carriedOn, ofHeading } from './carried-on.ts';
import { isOfThing } from './earlier/has-measure.ts';
import { isPerson, isShownPerson } from './is-person.ts';
import { eventAtPlace, eventByName } from './meant-event/by-phrase.ts';
import { eventOfHarm } from './meant-event/of-harm.ts';
import { eventOfMeasure } from './meant-event/of-measure.ts';
import { ofAbsolute } from './of-absolute.ts';
import { ofAdjective } from './of-adjective.ts';
import { ofAgeGroup } from './of-age-group.ts';
import { ofAside } from './of-aside.ts';
import { ofClause } from './of-clause.ts';
import { ofClauseWords, ofPlaceBefore, ofThose } from './of-clause-words.ts';
import { ofCountedPlace, ofIllness } from './of-counted-place.ts';
import { ofDeedNoun } from './of-deed-noun.ts';
import { ofDriver } from './of-driver.ts';
import { ofEachPlace } from './of-each-place.ts';
import { ofApposition, ofBrackets, ofElidedBase, ofIncluding, ofLike } from './of-earlier.ts';
import { ofEffort } from './of-effort.ts';
import { ofEvent } from './of-event.ts';
import { ofFavoured } from './of-favoured.ts';
import { ofFollower } from './of-follower.ts';
import { ofForecast } from './of-forecast.ts';
import { ofGapped } from './of-gapped.ts';
import { ofGappedBy } from './of-gapped-by.ts';
import { ofListed } from './of-listed.ts';
import { ofListedInOrder } from './of-listed-in-order.ts';
import { ofMeasure } from './of-measure.ts';
import { ofMetricWords } from './of-metric-words.ts';
import { ofMoveIn } from './of-move-in.ts';
import { ofNameBeside } from './of-name-beside.ts';
import { ofObject } from './of-object.ts';
import { ofOpening } from './of-opening.ts';
import { ofOpeningEvent } from './of-opening-event.ts';
import { ofOpeningPhrase } from './of-opening-phrase.ts';
import { ofCollective, ofOpeningPlace, ofOpeningShare } from './of-opening-place.ts';
import { ofOtherSide } from './of-other-side.ts';
import { ofOutlay } from './of-outlay.ts';
import { ofOwnerInFront } from './of-owner.ts';
import { ofPenalised } from './of-penalised.ts';
import { ofWhere, ofWhereMeasure, ofWhom } from './of-relative.ts';
import { ofRemedy } from './of-remedy.ts';
import { ofResidents } from './of-residents.ts';
import { ofRival } from './of-rival.ts';
import { ofSale } from './of-sale.ts';
import { ofSeer } from './of-seer.ts';
import { ofShape } from './of-shape.ts';
import { ofOneInMany, ofOneWho, ofShare } from './of-share.ts';
import { ofSpeaker } from './of-speaker.ts';
import { ofLocation, ofSubstance, ofThing } from './of-thing.ts';
import { ofAboard, ofVessel } from './of-vessel.ts';
import { ofWide } from './of-wide.ts';
import { ofWorth } from './of-worth.ts';
import { isForeseenByTeller } from './owner/foreseen-by-teller.ts';
import { partOfTopic } from './part-of-topic.ts';
import { ofComplement } from './place/beside-figure.ts';
import { namedByItsPeople } from './place/by-its-people.ts';
import { ofFronted, ofPlaceInFront, ofPlaceOfClause } from './place/in-front.ts';
import { ofPlaceNamedNext } from './place/named-next.ts';
import { ofPlaceOfMove } from './place/of-move.ts';
import { ofWhole } from './place/of-whole.ts';
import { ofPlace } from './place/spoken-of.ts';
import { tellsOfOthers } from './tellers.ts';
import { fromHeadings, nounOfHeading } from './topic.ts';

type Finder = (draft: Draft, world: World) => Told | null;

/** The first that finds one names the subject. */
const finders: readonly (readonly [string, Finder])[] = [
  ['what is listed in order', ofListedInOrder], // "respectively" says whose, whatever else is told
  ['the land it is told all over', ofWide],
  ['what is sold', ofSale],
  ['who does what the noun tells', ofDeedNoun],
  ['what the effort is for', ofEffort],
  ['who has to bear it', ofPenalised],
  ['what works', ofRemedy],
  ['the vessel they were aboard', ofAboard],
  ['the event that did harm', eventOfHarm],
  ['whose age it is', personOfAge],
  ['the place named next', ofPlaceNamedNext],
  ['where they live', ofResidents],
  ['who is of that age', ofAgeGroup],
  ['who follows', ofFollower],
  ['the name in the list', ofListed],
  ['the rival', ofRival],
  ['the other side', ofOtherSide],
  ['who does it too', ofGapped],
  ['what moved so too', ofGappedBy],
  ['the shape', ofShape],
  ['the owner in front', ofOwnerInFront],
  ['the figure in the same brackets', ofBrackets],
  ['each of its place', ofEachPlace],
  ['the figure it stands beside', ofApposition],
  ['who is backed by so many', ofFavoured],
  ['the place that "where" points at', ofWhere],
  ['the whole it is a share of', ofShare],
  ['the place in front of its level', ofPlaceInFront],
  ['the place of the move', ofPlaceOfMove],
  ['the place in front of the clause', ofFronted],
  ['the whole in front', ofWhole],
  ['the figure it is included in', ofIncluding],
  ['what the aside stands behind', ofAside],
  ['what "those" is of', ofThose],
  ['the place it stands behind', ofPlaceBefore],
  ['the name beside it', ofNameBeside],
  ['the earlier figure', ofLike],
  ['the place of the cases', ofCountedPlace],
  ['the event it measures', eventOfMeasure],
  ['of whom it is said', ofWhom],
  ['what it was spent on', ofOutlay],
  ['the land in front of the metric', ofAdjective],
  ['the place that its share opens with', ofOpeningShare],
  ['those of whom it is one', ofOneWho],
  ['the owner of the metric', ofMeasure],
  ['the place in front of "where"', ofWhereMeasure],
  ['what drives it', ofDriver],
  ['the thing it measures', ofThing],
  ['what was counted before', ofElidedBase],
  ['what they are aboard', ofVessel],
  ['where it lies', ofLocation],
  ['what is worth it', ofWorth],
  ['what is foreseen', ofForecast],
  ['the place it opens with', ofOpeningPlace],
  ['what the sentence opens with', ofOpeningEvent],
  ['the place they stand for', ofCollective],
  ['who saw it', ofSeer],
  ['whom the clause in front is about', ofAbsolute],
  ['what rose', ofMoveIn],
  ['the subject of the clause', ofClause],
  ['the clause behind the phrase', ofOpeningPhrase],
  ['the opening of the line', ofOpening],
  ['what is done to it', ofObject],
  ['what stands with the figure', ofComplement],
  ['what happened', ofEvent],
  ['what they are cases of', ofIllness],
  ['who says so', ofSpeaker],
  [
    'the heading of the list',
    (draft, world) => (world.passages[draft.passage]!.kind === 'item' ? fromHeadings(draft, world) : null),
  ],
  ['the place of the clause', ofPlaceOfClause],
  ['the place spoken of', ofPlace],
  ['what there is so much of', ofSubstance],
  ['those it is one in so many of', ofOneInMany],
  ['what came before', carriedOn],
  ['the heading', ofHeading],
  ['the noun of the heading', nounOfHeading],
  ['the metric words', ofMetricWords],
  ['the subject of the clause, in its own words', ofClauseWords],
];

/** Names what the figure is about. */
export function findSubject(draft: Draft, world: World): void {
  for (const [name, finder] of finders) {
    const found = finder(draft, world);
    if (!found && finder === ofClause && isUnknownPerson(draft)) break;
    if (!found || onlyAttends(draft, found, world) || isNothing(found, world)) continue;
    if (isWorldsSize(draft, found)) continue;
    if (reckonsUp(draft, found)) continue;
    if (finder === ofClause && isBodyWithout(draft, found, world)) continue;
    if (finder === ofClause && (speaksOfOthers(draft, found, world) || findsMove(draft, found, world)))
      continue;
    const subject = asMeant(found, draft, world);
    draft.subject = subject;
    const kinds = draft.rule ? world.rulebook.metrics.byId.get(draft.rule)?.subjects : undefined;
    const hasBodysMeasure = kinds?.includes('company') && !kinds.includes('person');
    if (subject.from === 'text' && hasBodysMeasure && !isShownPerson(subject, world))
      world.bodies.add(subject.id);
    draft.derivation.push(`subject from ${name}: ${subject.name}`);
    return;
  }
  draft.unknown.subject = 'nothing in the sentence or before it says what the figure is about';
}

/** What a place, a people or a part stands for: what happened there, the land, the thing that it is a part of. */
function asMeant(found: Told, draft: Draft, world: World): Told {
  const event = eventByName(found, world) ?? eventAtPlace(found, world);
  if (event && !isOfThing(event.id, draft, world)) return event;
  return partOfTopic(draft, found, world) ?? namedByItsPeople(found, draft, world);
}

/** "Halm Bank cut its rate, with inflation at 2%": of a land, and of no body or person that the clause is about. */
function isBodyWithout({ rule }: Draft, found: Told, world: World): boolean {
  const { metrics, entities, language } = world.rulebook;
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if (kinds.length !== 1 || kinds[0] !== 'place') return false;
  const type = entities.byId.get(found.id)?.type;
  if (type !== undefined) return type === 'company' || type === 'team';
  const last = found.name.toLowerCase().split(' ').at(-1)!;
  if (AREAS.has(last) || last === 'city' || last === 'town') return false;
  return isPerson(found, world) || (found.named && language.list('ends of names of bodies').has(last));
}

/** "He scored 31 goals for Ajax": somebody whom the text does not name, whatever else the sentence does. */
function isUnknownPerson({ frame: { chunks }, clauseSubject }: Draft): boolean {
  const chunk = chunks[clauseSubject];
  return chunk?.kind === 'pronoun' && (chunk.word === 'he' || chunk.word === 'she');
}

/** "the world's highest lift at 504 m", "the longest in the world (23 miles)": of no world, which is only what it is the first of. */
const isWorldsSize = ({ dimension }: Draft, { name }: Told): boolean =>
  OF_ONE_THING.has(dimension) && /^(?:the )?(?:world|globe|planet)$/i.test(name);
const OF_ONE_THING = new Set(['length', 'speed', 'age', 'power', 'mass', 'volume']);

/** A stretch of time ("over the next few days") is what no figure is about, nor is "the rise" by itself. */
function isNothing({ name, named, from }: Told, { rulebook: { language } }: World): boolean {
  const words = name.split(' ');
  if (from === 'registry' || (named && words.length === 1)) return false;
  if (/^(?:(?:each|every|this|that) )?one$/i.test(name)) return true;
  // "1.1 per 100 million miles"
  if (/^(?:million|billion|trillion) /i.test(name)) return true;
  // "for the 29th year running"
  const last = words.at(/^(?:running|ahead|ago)$/.test(words.at(-1)!) ? -2 : -1) ?? name;
  // "the rise", "the biggest monthly rises"
  if (
    language.list('moves of nothing').has(last.toLowerCase()) &&
    words.slice(0, -1).every((w) => HOW.test(w))
  )
    return true;
  return language.list('time-nouns').has(last) || language.list('time-nouns').has(singular(last));
}

const HOW =
  /^(?:(?:big|larg|sharp|steep|small|high|low|great|strong|fast)\w*|monthly|annual|yearly|weekly|quarterly|latest|recent|further|average|overall|total|first|\w+est)$/i;

/** "The HCS found a 25% rise in thefts", "police saw a 5% rise in robberies": of what was found to move, and of no finder. */
function findsMove(
  { frame, verb, clauseSubject, isChange, measure }: Draft,
  found: Told,
  world: World,
): boolean {
  const { chunks, attributions, tokens } = frame;
  const deed = chunks[verb]?.word ?? '';
  if (!isChange || measure <= verb || clauseSubject !== verb - 1) return false;
  if (!found.named && SAW.test(deed))
    return world.rulebook.language.list('people that tell of others').has(chunks[clauseSubject]!.word);
  const finds = FINDS.test(deed) && attributions.some((a) => a.span[1] > tokens.start[chunks[verb]!.from]!);
  return finds && chunks[measure - 1]?.word === 'in';
}
const SAW = /^(?:saw|sees?|seen|record|report|log|register)/;
const FINDS = /^(?:found|finds?|shows?|showed|reveal(?:s|ed)|estimate[sd]?|calculate[sd]?|detect(?:s|ed))$/;

/** "Halm Research had reported shipments of 40 million": said by a body that figures come from. */
const speaksOfOthers = (draft: Draft, subject: Told, world: World): boolean =>
  ((isSpeaker(draft, subject) || counts(draft)) && tellsOfOthers(subject, draft, world)) ||
  isForeseenByTeller(draft, world);

/** "The Health Bureau reported 17 outbreaks": who counts them. */
const counts = ({ frame: { chunks }, verb, mention }: Draft): boolean =>
  mention.counted && /^(?:report|record|count|regist|confirm|log)/.test(chunks[verb]?.word ?? '');

/** "Halm Research put the damage at £3bn": of whoever reckons it up it is not. */
const reckonsUp = (draft: Draft, subject: Told): boolean =>
  DAMAGE.test(draft.metric?.id ?? '') && isSpeaker(draft, subject);

const isSpeaker = ({ frame: { attributions } }: Draft, { name }: Told): boolean =>
  attributions.some(({ speaker }) => speaker.includes(name) || name.startsWith(speaker));

const DAMAGE = /(?:^|_)(?:damages?|(?:economic|insured|property|material)_loss(?:es)?)$/;

/** Deaths and injuries are those of an event, a place or a vehicle: never of who counts the dead, saves or speaks. */
function onlyAttends(draft: Draft, subject: Told, world: World): boolean {
  if (!HARMS.has(draft.metric?.family ?? '')) return false;
  if (isPerson(subject, world)) return true;
  const head = subject.name.toLowerCase().split(' of ')[0]!.split(' ').at(-1)!;
  const attends = world.rulebook.language.list('attend the dead and hurt');
  return attends.has(head) || attends.has(head.replace(/s$/, ''));
}

const HARMS = new Set(['casualties', 'displaced']);
