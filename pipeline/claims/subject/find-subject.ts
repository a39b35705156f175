import { type Needs, whoToAsk } from '../ask.ts';
import type { Draft, Told } from '../draft.ts';
import type { World } from '../world.ts';
import { ofDeedNoun } from './deed/of-deed-noun.ts';
import { ofDriver } from './deed/of-driver.ts';
import { ofEffort } from './deed/of-effort.ts';
import { ofMoveIn } from './deed/of-move-in.ts';
import { ofObject } from './deed/of-object.ts';
import { ofOutlay } from './deed/of-outlay.ts';
import { ofPenalised } from './deed/of-penalised.ts';
import { ofRecipient } from './deed/of-recipient.ts';
import { ofRemedy } from './deed/of-remedy.ts';
import { ofSale } from './deed/of-sale.ts';
import { ofWhatItIsFor } from './deed/of-what-it-is-for.ts';
import { carriedOn } from './earlier/carried-on.ts';
import { isOfThing } from './earlier/has-measure.ts';
import { ofHeading } from './earlier/of-heading.ts';
import { vesselByName } from './events/vessel-by-name.ts';
import { ofAverageFor } from './in-a-row/of-average-for.ts';
import { ofBoth } from './in-a-row/of-both.ts';
import { ofCompared } from './in-a-row/of-compared.ts';
import { ofEachPlace, ofPartInBrackets } from './in-a-row/of-each-place.ts';
import {
  ofApposition,
  ofBrackets,
  ofElidedBase,
  ofIncludedThere,
  ofIncluding,
  ofLike,
} from './in-a-row/of-earlier.ts';
import { ofFollower } from './in-a-row/of-follower.ts';
import { ofGapped } from './in-a-row/of-gapped.ts';
import { ofGappedBy } from './in-a-row/of-gapped-by.ts';
import { ofItself } from './in-a-row/of-itself.ts';
import { ofListed } from './in-a-row/of-listed.ts';
import { ofListedInOrder } from './in-a-row/of-listed-in-order.ts';
import { ofNameBeside } from './in-a-row/of-name-beside.ts';
import { ofNamedFor } from './in-a-row/of-named-for.ts';
import { ofOtherSide } from './in-a-row/of-other-side.ts';
import { ofPlacedWith } from './in-a-row/of-placed-with.ts';
import { ofRival } from './in-a-row/of-rival.ts';
import { eventAtPlace, eventByName } from './meant-event/by-phrase.ts';
import { ofCrowd } from './meant-event/of-crowd.ts';
import { ofEarlierTime } from './meant-event/of-earlier-time.ts';
import { ofEvent } from './meant-event/of-event.ts';
import { eventOfHarm, eventOfPeople } from './meant-event/of-harm.ts';
import { eventOfMeasure } from './meant-event/of-measure.ts';
import { ofSender } from './meant-event/of-sender.ts';
import { accidentOfVessel } from './meant-event/of-vessel.ts';
import { placeOfTurnout } from './meant-event/place-of-turnout.ts';
import { ofClause } from './of-clause/of-clause.ts';
import { ofClauseWords, ofPlaceBefore, ofThose } from './of-clause/of-clause-words.ts';
import { ofWhere, ofWhereMeasure, ofWhom } from './of-clause/of-relative.ts';
import { reckons } from './of-clause/who-puts-it.ts';
import { ofAbsolute } from './opening/of-absolute.ts';
import { ofAnswer } from './opening/of-answer.ts';
import { ofFact, ofLandOfSection } from './opening/of-fact.ts';
import { ofItem, ofWholeOfList } from './opening/of-item.ts';
import { ofLabel } from './opening/of-label.ts';
import { ofOpening } from './opening/of-opening.ts';
import { ofOpeningEvent } from './opening/of-opening-event.ts';
import { ofOpeningPhrase } from './opening/of-opening-phrase.ts';
import { ofCollective, ofOpeningPlace, ofOpeningShare } from './opening/of-opening-place.ts';
import { ofParticipleInFront } from './opening/of-participle-in-front.ts';
import { ofAim } from './owner/of-aim.ts';
import { ofMeasure } from './owner/of-measure.ts';
import { ofOwnerInFront } from './owner/of-owner.ts';
import { personOfAge } from './people/age-subject.ts';
import { isShownPerson } from './people/is-person.ts';
import { ofAgeGroup } from './people/of-age-group.ts';
import { ofAges } from './people/of-ages.ts';
import { ofArm } from './people/of-arm.ts';
import { ofArmInFront } from './people/of-arm-in-front.ts';
import { ofAsked } from './people/of-asked.ts';
import { ofFavoured } from './people/of-favoured.ts';
import { ofTrial } from './people/of-trial.ts';
import { ofComplement } from './place/beside-figure.ts';
import { businessThere } from './place/business-there.ts';
import { namedByItsPeople } from './place/by-its-people.ts';
import { ofFronted, ofPlaceInFront, ofPlaceOfClause } from './place/in-front.ts';
import { ofPlaceNamedNext } from './place/named-next.ts';
import { ofAdjective } from './place/of-adjective.ts';
import { ofCountedPlace, ofIllness } from './place/of-counted-place.ts';
import { ofPlaceOfMove } from './place/of-move.ts';
import { ofResidents } from './place/of-residents.ts';
import { ofWhole } from './place/of-whole.ts';
import { ofWide } from './place/of-wide.ts';
import { ofPlace } from './place/spoken-of.ts';
import { ofMetricWords } from './share/of-metric-words.ts';
import { ofOneInMany, ofOneWho, ofShare } from './share/of-share.ts';
import { ofThem } from './share/of-them.ts';
import { ofForecast } from './tellers/of-forecast.ts';
import { ofOwnNumbers } from './tellers/of-own-numbers.ts';
import { ofSeer } from './tellers/of-seer.ts';
import { ofSpeaker } from './tellers/of-speaker.ts';
import { studyOfAuthors } from './tellers/study-of-authors.ts';
import { ofSizedAside } from './thing/apposed-with.ts';
import { ofAside } from './thing/of-aside.ts';
import { ofExtreme } from './thing/of-extreme.ts';
import { ofShape } from './thing/of-shape.ts';
import { ofShip } from './thing/of-ship.ts';
import { ofSized } from './thing/of-sized.ts';
import { ofLocation, ofSubstance, ofThing } from './thing/of-thing.ts';
import { ofAboard, ofVessel } from './thing/of-vessel.ts';
import { ofWorth } from './thing/of-worth.ts';
import { nounOfSection, nounOfTitle, ofHeadingOfList } from './topic/headings.ts';
import { matterOfIt } from './topic/matter-over.ts';
import { buildingOfTopic, linkOfJourney, partOfTopic } from './topic/part-of-topic.ts';
import { hasNone } from './veto/has-none.ts';
import { isAbstract } from './veto/is-abstract.ts';
import { isBodyWithout, isNothing, isRainItself, isWorldsSize } from './veto/not-of-its-kind.ts';
import { onlyReckonedBy } from './veto/only-reckoned-by.ts';
import {
  findsMove,
  onlyAnswers,
  onlyAttends,
  reckonsUp,
  showsElsewhere,
  speaksOfOthers,
} from './veto/only-tells.ts';

interface Finder {
  (draft: Draft, world: World): Told | null;
  readonly needs?: Needs;
}

/** The first that finds one names the subject. */
export const finders: readonly (readonly [string, Finder])[] = [
  ['what is listed in order', ofListedInOrder], // "respectively" says whose, whatever else is told
  ['those joined before it', ofBoth],
  ['the land it is told all over', ofWide],
  ['who does it too', ofGapped],
  ['what is sold', ofSale],
  ['who does what the noun tells', ofDeedNoun],
  ['what the effort is for', ofEffort],
  ['who has to bear it', ofPenalised],
  ['who is given it', ofRecipient],
  ['what it is for', ofWhatItIsFor],
  ['what works', ofRemedy],
  ['the vessel they were aboard', ofAboard],
  ['the ship that is "she"', ofShip],
  ['what happened then', ofEarlierTime],
  ['who sent it', ofSender],
  ['where they watched', ofCrowd],
  ['the answer that labels it', ofAnswer],
  ['the label of the item', ofLabel],
  ['what the item is for', ofItem],
  ['the land of the section', ofLandOfSection],
  ['the event that did harm', eventOfHarm],
  ['whose age it is', personOfAge],
  ['the place named next', ofPlaceNamedNext],
  ['where they live', ofResidents],
  ['who is of that age', ofAgeGroup],
  ['those of that age', ofAges],
  ['those who were given it', ofArm],
  ['those given it in front', ofArmInFront],
  ['who follows', ofFollower],
  ['the name in the list', ofListed],
  ['whom "with" puts in a place', ofPlacedWith],
  ['the rival', ofRival],
  ['whom the share is for', ofNamedFor],
  ['the other side', ofOtherSide],
  ['whom the other figure is said of', ofAverageFor],
  ['whom it is held against', ofCompared],
  ['what moved so too', ofGappedBy],
  ['the part in brackets', ofPartInBrackets],
  ['where those included are', ofIncludedThere],
  ['the shape', ofShape],
  ['what the aside says how big it is', ofSizedAside],
  ['what is of that size', ofSized],
  ['the owner in front', ofOwnerInFront],
  ['each of its place', ofEachPlace],
  ['what the aside calls itself', ofItself],
  ['the figure in the same brackets', ofBrackets],
  ['the figure it stands beside', ofApposition],
  ['who is backed by so many', ofFavoured],
  ['the place that "where" points at', ofWhere],
  ['the whole it is a share of', ofShare],
  ['the place in front of the turnout', placeOfTurnout],
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
  ['whose aim it is', ofAim],
  ['the owner of the metric', ofMeasure],
  ['the place in front of "where"', ofWhereMeasure],
  ['what drives it', ofDriver],
  ['the thing it measures', ofThing],
  ['what was counted before', ofElidedBase],
  ['those who were asked', ofAsked],
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
  ['the one named beside its extreme', ofExtreme],
  ['what the clause behind the participle is about', ofParticipleInFront],
  ['what the fact box is about', ofFact],
  ['the trial they took part in', ofTrial],
  ['the subject of the clause', ofClause],
  ['the clause behind the phrase', ofOpeningPhrase],
  ['the opening of the line', ofOpening],
  ['what is done to it', ofObject],
  ['what stands with the figure', ofComplement],
  ['what happened', ofEvent],
  ['what they are cases of', ofIllness],
  ['whose own numbers show it', ofOwnNumbers],
  ['who says so', ofSpeaker],
  ['whose the whole of the list is', ofWholeOfList],
  ['the heading of the list', ofHeadingOfList],
  ['the place of the clause', ofPlaceOfClause],
  ['those it is a part of', ofThem],
  ['the place spoken of', ofPlace],
  ['what there is so much of', ofSubstance],
  ['those it is one in so many of', ofOneInMany],
  ['what came before', carriedOn],
  ['the heading', ofHeading],
  ['the noun of the heading', nounOfSection],
  ['the metric words', ofMetricWords],
  ['the subject of the clause, in its own words', ofClauseWords],
  ['the noun of the title', nounOfTitle],
];

const mayFind = whoToAsk(finders.map(([, finder]) => finder));

type Veto = (draft: Draft, found: Told, world: World) => boolean;

/** What no figure is about, whichever finder says so. */
const VETOES: readonly Veto[] = [
  // the length of a ministry, the staff of a pill
  hasNone,
  // "Rescuers said 40 had died": who counts the dead, saves or speaks
  onlyAttends,
  onlyReckonedBy,
  // "the next few days", "the rise"
  isNothing,
  (_, found, { rulebook }) => isAbstract(found, rulebook),
  isWorldsSize,
  isRainItself,
  // "Halm Research put the damage at £3bn"
  reckonsUp,
  onlyAnswers,
];

/** Nor the subject of its clause, which may only tell of others. */
const VETOES_OF_CLAUSE: readonly Veto[] = [isBodyWithout, speaksOfOthers, findsMove, showsElsewhere];

/** Names what the figure is about. */
export function findSubject(draft: Draft, world: World): void {
  for (const at of mayFind(draft, world)) {
    const finder = finders[at]![1];
    const named = finder(draft, world);
    if (!named && finder === ofClause && isUnknownPerson(draft) && !reckons(draft)) break;
    // "The ministry says it will take six years to build"
    const over = finder === ofClause && named ? matterOfIt(named, draft, world) : null;
    const found = over ?? named;
    if (!found || VETOES.some((veto) => veto(draft, found, world))) continue;
    if (finder === ofClause && VETOES_OF_CLAUSE.some((veto) => veto(draft, found, world))) continue;
    const subject = asMeant(found, draft, world);
    draft.subject = subject;
    const kinds = draft.rule ? world.rulebook.metrics.byId.get(draft.rule)?.subjects : undefined;
    const hasBodysMeasure = kinds?.includes('company') && !kinds.includes('person');
    if (subject.from === 'text' && hasBodysMeasure && !isShownPerson(subject, world))
      world.bodies.add(subject.id);
    draft.derivation.push(`subject from ${finders[at]![0]}: ${subject.name}`);
    return;
  }
  draft.unknown.subject = 'nothing in the sentence or before it says what the figure is about';
}

/** What a place, a people or a part stands for: what happened there, the land, the thing that it is a part of. */
function asMeant(told: Told, draft: Draft, world: World): Told {
  const found = vesselByName(told, world) ?? told;
  const event =
    accidentOfVessel(draft, found, world) ?? eventByName(found, world) ?? eventAtPlace(found, draft, world);
  if (event && !isOfThing(event.id, draft, world)) return event;
  return (
    businessThere(draft, found, world) ??
    eventOfPeople(draft, found, world) ??
    buildingOfTopic(draft, found, world) ??
    partOfTopic(draft, found, world) ??
    linkOfJourney(draft, found, world) ??
    namedByItsPeople(studyOfAuthors(found, draft, world), draft, world)
  );
}

/** "He scored 31 goals for Ajax": somebody whom the text does not name, whatever else the sentence does. */
function isUnknownPerson({ frame: { chunks }, clauseSubject }: Draft): boolean {
  const chunk = chunks[clauseSubject];
  return chunk?.kind === 'pronoun' && (chunk.word === 'he' || chunk.word === 'she');
}
