import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { ageBeside, stateOfPeople } from './about-people.ts';
import { addedTo } from './added-to.ts';
import { asLeader } from './as-leader.ts';
import { atAuction } from './at-auction.ts';
import { margin, priceOfSale, qualityBehind, wordBehind, worth } from './beside-figure.ts';
import { byHowMuch } from './by-how-much.ts';
import { byVerb } from './by-verb.ts';
import { causedDamages } from './caused-damages.ts';
import { counted } from './counted.ts';
import { doneWith } from './done-with.ts';
import { elided } from './elided.ts';
import { extremePoint } from './extreme-point.ts';
import { type Finder, ofCounted } from './found.ts';
import { increment, likeEarlier, parallel } from './from-earlier.ts';
import { bracketed, leadIn } from './from-lists.ts';
import { subjectMetric, subjectWords } from './from-subject.ts';
import { fuller } from './fuller.ts';
import { howLong } from './how-long.ts';
import { killedOrInjured } from './killed-or-injured.ts';
import { fallback } from './last-resort.ts';
import { listed } from './listed.ts';
import { listedFate } from './listed-fate.ts';
import { listedInOrder } from './listed-in-order.ts';
import { loadOf } from './load-of.ts';
import { lost } from './lost.ts';
import { meantFor } from './meant-for.ts';
import { measureBefore } from './measure-before.ts';
import { moneyIn } from './money-in.ts';
import { moreOf } from './more-of.ts';
import { movedObject } from './moved-object.ts';
import { multiplied } from './multiplied.ts';
import { nearby } from './nearby.ts';
import { nightsStayed } from './nights-stayed.ts';
import { notSo } from './not-so.ts';
import { numberWhoAre } from './number-who-are.ts';
import { metricOfShape } from './of-shape.ts';
import { ofUnit } from './of-unit.ts';
import { oneByTheOther } from './one-by-the-other.ts';
import { openingMove } from './opening-move.ts';
import { outputOf } from './output-of.ts';
import { ownedPart } from './owned-part.ts';
import { paidToVictims } from './paid-to-victims.ts';
import { partOfFate } from './part-of-fate.ts';
import { peopleGained } from './people-gained.ts';
import { peopleOnVessel } from './people-on-vessel.ts';
import { perShare } from './per-share.ts';
import { perWhat } from './per-what.ts';
import { priceFor } from './price-for.ts';
import { quakeByNumber } from './quake-by-number.ts';
import { qualified } from './qualified.ts';
import { quoted } from './quoted.ts';
import { raced } from './raced.ts';
import { rainByMillimetres } from './rain-by-millimetres.ts';
import { raisedTo } from './raised-to.ts';
import { rateOfMove } from './rate-of-move.ts';
import { residents } from './residents.ts';
import { scored } from './scored.ts';
import { shareOf, votedBy } from './share-of.ts';
import { standing } from './standing.ts';
import { superlative } from './superlative.ts';
import { takings, takingsByNoun } from './takings.ts';
import { thingMetric } from './thing-metric.ts';
import { voteShare } from './vote-share.ts';
import { whatTheyAre } from './what-they-are.ts';

/** The first that finds one names the metric. */
const finders: readonly (readonly [string, Finder])[] = [
  ['age beside a name', ageBeside],
  ['the state they are in', stateOfPeople],
  ['what became of all who are listed', listedFate],
  ['who was on board', peopleOnVessel],
  ['how many live there', residents],
  ['as of whoever is followed', asLeader],
  ['what the brackets stand behind', bracketed],
  ['what became of the whole they are of', partOfFate], // before the noun, which knows only who they are
  ['the point where it is the most', extremePoint],
  ['word behind the figure', wordBehind], // "300 metres long" is a length whatever the verb
  ['one by the other', oneByTheOther],
  ['how long the race took', raced],
  ['how long the deed takes', howLong], // before the verb and the shape, which know only that it took so long
  ['what part is owned', ownedPart],
  ['by how much it was voted', votedBy],
  ['what is moved up or down', movedObject],
  ['what is raised to it', raisedTo],
  ['what those who are numbered are', numberWhoAre],
  ['what the move that opens it is of', openingMove],
  ['what is quoted', quoted], // before the earlier figure: "oil fell 2% to $80 a barrel"
  ['the measures listed in order', listedInOrder],
  ['as in the earlier figure', likeEarlier],
  ['as in the clause it is short for', parallel],
  ['what it is added to', addedTo],
  ['what an increment adds to', increment],
  ['by how much it is won', margin],
  ['what is scored', scored],
  ['price of what it is for', priceFor], // before the sale: of the ticket, and of nothing that is sold once
  ['price of what is sold', priceOfSale], // "bought for $3bn", "a deal worth $3bn"
  ['what it is worth', worth],
  ['what it is meant for', meantFor],
  ['what is multiplied', multiplied],
  ['what is made', outputOf],
  ['what is lost', lost],
  ['what the load is of', loadOf],
  ['at what rate it moves', rateOfMove],
  ['what was done with it', doneWith],
  ['what it goes for at auction', atAuction],
  ['takings by the noun', takingsByNoun], // before the shape, which would take the noun for the measure
  ['metric in the shape', metricOfShape],
  ['what the sum consists of', moneyIn],
  ['how many people a place gains', peopleGained],
  ['how long they stayed', nightsStayed],
  ['what is counted', counted],
  ['share of something', shareOf],
  ['the quality behind it', qualityBehind],
  ['takings of a film', takings],
  ['how strong the quake was', quakeByNumber],
  ['what rain is told by', rainByMillimetres],
  ['what there is more of', moreOf], // before who has it
  ['what victims are paid', paidToVictims], // before the verb, which would make it funding
  ['verb', byVerb], // "cost £4m"
  ['the measure of the sentence before', measureBefore],
  ['subject of the clause', subjectMetric], // "turnout fell to 46%"
  ['thing behind the figure', thingMetric], // "a $2bn bridge"
  ['what its unit measures', ofUnit],
  ['as in the list', listed],
  ['what they are', whatTheyAre],
  ['what an earlier figure counts', elided],
  ['only metric word of the clause', nearby],
  ['words that lead in to the list', leadIn],
  ['what it is the most of', superlative], // before the kind of figure, which knows nothing better than a distance
  ['share of the vote', voteShare],
  ['what stands so high', standing],
  ['kind of figure', fallback],
  ['subject of the clause, in its own words', subjectWords],
];

/** Names what is measured. */
export function findMetric(draft: Draft, world: World): void {
  for (const [name, finder] of finders) {
    const told = finder(draft, world);
    // "saw declines in employment, by 3%": no decline of declines
    if (!told || MOVE_OF_MOVE.test(told.metric.id)) continue;
    const caused = causedDamages(draft, told, world);
    const full = killedOrInjured(draft, ofCounted(qualified(caused, draft, world), draft), world);
    const most = notSo(draft, perWhat(draft, fuller(draft, perShare(draft, full, world), world)));
    const found = byHowMuch(draft, most, world);
    draft.metric = found.metric;
    draft.rule = found.rule;
    draft.base = found.base ?? found.metric;
    draft.measure = found.measure;
    draft.derivation.push(`metric from ${name}: ${found.metric.id}`);
    return;
  }
  draft.unknown.metric = 'no word of the sentence says what is measured';
}

const MOVE_OF_MOVE = /^(?:decline|decrease|fall|drop|growth)_(?:decline|growth|change)$/;
