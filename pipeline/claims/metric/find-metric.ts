import { whoToAsk } from '../ask.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { margin, priceOfSale, qualityBehind, wordBehind, worth } from './beside/beside-figure.ts';
import { extremePoint } from './beside/extreme-point.ts';
import { howDeepDown } from './beside/how-deep-down.ts';
import { howFarFallen } from './beside/how-far-fallen.ts';
import { labelOfLine } from './beside/label-of-line.ts';
import { fallback } from './beside/last-resort.ts';
import { nearby } from './beside/nearby.ts';
import { metricOfShape } from './beside/of-shape.ts';
import { ofUnit } from './beside/of-unit.ts';
import { oneByTheOther } from './beside/one-by-the-other.ts';
import { putAt } from './beside/put-at.ts';
import { magnitudeBehind, quakeByNumber } from './beside/quake-by-number.ts';
import { rainByMillimetres } from './beside/rain-by-millimetres.ts';
import { standing, standingTime } from './beside/standing.ts';
import { standsAtIt } from './beside/stands-at-it.ts';
import { strong } from './beside/strong.ts';
import { superlative } from './beside/superlative.ts';
import { thingMetric } from './beside/thing-metric.ts';
import { whatTheyAre } from './beside/what-they-are.ts';
import { type Chosen, choose } from './choice/choose.ts';
import { isVague } from './choice/is-vague.ts';
import { asLeader } from './contest/as-leader.ts';
import { batted } from './contest/batted.ts';
import { countOfVote } from './contest/count-of-vote.ts';
import { inARow } from './contest/in-a-row.ts';
import { raced } from './contest/raced.ts';
import { scored } from './contest/scored.ts';
import { sideTaken } from './contest/side-taken.ts';
import { toPar } from './contest/to-par.ts';
import { bothSidesOfVote, voteShare } from './contest/vote-share.ts';
import { counted } from './counted/counted.ts';
import { byVerb } from './deed/by-verb.ts';
import { doneWith } from './deed/done-with.ts';
import { howLong } from './deed/how-long.ts';
import { loadOf } from './deed/load-of.ts';
import { lost } from './deed/lost.ts';
import { outputOf } from './deed/output-of.ts';
import { aimedAt } from './earlier/aimed-at.ts';
import { elided } from './earlier/elided.ts';
import { increment, likeEarlier, parallel } from './earlier/from-earlier.ts';
import { bracketed } from './earlier/from-lists.ts';
import { fuller } from './earlier/fuller.ts';
import { hasItAt } from './earlier/has-it-at.ts';
import { inRanking } from './earlier/in-ranking.ts';
import { leadIn, leadInOfLabel, oneOfThoseListed, partOfList } from './earlier/lead-in.ts';
import { listed } from './earlier/listed.ts';
import { listedInOrder } from './earlier/listed-in-order.ts';
import { ofOwnerAlone } from './earlier/of-owner-alone.ts';
import { ofSameVerb } from './earlier/of-same-verb.ts';
import { oneOfSoMany } from './earlier/one-of-so-many.ts';
import { qualified } from './earlier/qualified.ts';
import { suchOfThem } from './earlier/such-of-them.ts';
import { toldAgain } from './earlier/told-again.ts';
import { type Finder, type Found, ofCounted } from './found.ts';
import { subjectMetric, subjectWords } from './from-subject.ts';
import { atAuction } from './money/at-auction.ts';
import { chargesBringIn } from './money/charges-bring-in.ts';
import { earnedFor } from './money/earned-for.ts';
import { meantFor } from './money/meant-for.ts';
import { moneyIn } from './money/money-in.ts';
import { moneyMoved } from './money/money-moved.ts';
import { ofWhichSum } from './money/of-which-sum.ts';
import { payOfJobs } from './money/pay-of-jobs.ts';
import { perShare } from './money/per-share.ts';
import { priceFor } from './money/price-for.ts';
import { priceOfHomes } from './money/price-of-homes.ts';
import { priceOfOne } from './money/price-of-one.ts';
import { quoted } from './money/quoted.ts';
import { takings, takingsByNoun } from './money/takings.ts';
import { toTheEconomy } from './money/to-the-economy.ts';
import { addedTo } from './move/added-to.ts';
import { byHowMuch } from './move/by-how-much.ts';
import { doneMore } from './move/done-more.ts';
import { fallenFrom } from './move/fallen-from.ts';
import { measureBefore } from './move/measure-before.ts';
import { moreOf } from './move/more-of.ts';
import { movedIn } from './move/moved-in.ts';
import { movedObject } from './move/moved-object.ts';
import { multiplied } from './move/multiplied.ts';
import { openingMove } from './move/opening-move.ts';
import { raisedTo } from './move/raised-to.ts';
import { rateOfMove } from './move/rate-of-move.ts';
import { notSo } from './not-so.ts';
import { ofOneKind } from './one-kind.ts';
import { ageBeside, stateOfPeople } from './people/about-people.ts';
import { causedDamages } from './people/caused-damages.ts';
import { fateAboard } from './people/fate-aboard.ts';
import { fateOnTheGround } from './people/fate-on-the-ground.ts';
import { hurtInFront } from './people/hurt-in-front.ts';
import { killedOrInjured } from './people/killed-or-injured.ts';
import { leftWithout } from './people/left-without.ts';
import { listedFate } from './people/listed-fate.ts';
import { nightsStayed } from './people/nights-stayed.ts';
import { numberWhoAre } from './people/number-who-are.ts';
import { onScreen } from './people/on-screen.ts';
import { paidToSettle, paidToVictims } from './people/paid-to-victims.ts';
import { partOfFate } from './people/part-of-fate.ts';
import { peopleGained } from './people/people-gained.ts';
import { peopleOnVessel } from './people/people-on-vessel.ts';
import { residents } from './people/residents.ts';
import { toldInTrial } from './people/told-in-trial.ts';
import { watchedBy } from './people/watched-by.ts';
import { withInjuries } from './people/with-injuries.ts';
import { perWhat } from './per-what.ts';
import { ofTheNorm } from './share/of-the-norm.ts';
import { ownedPart } from './share/owned-part.ts';
import { shareOf, votedBy } from './share/share-of.ts';

/** A finder that may be wrong: what it finds is one candidate among others. */
const GUESS = true;

/** The first that finds one names the metric, or opens the choice where it only guesses. */
export const finders: readonly (readonly [name: string, find: Finder, isGuess?: typeof GUESS])[] = [
  ['age beside a name', ageBeside],
  ['its magnitude', magnitudeBehind],
  ['how many take part in the trial', toldInTrial],
  ['both sides of a vote', bothSidesOfVote],
  ['the state they are in', stateOfPeople],
  ['the hurt in front of it', hurtInFront],
  ['what became of all who are listed', listedFate],
  ['who was on board', peopleOnVessel],
  ['how many live there', residents],
  ['as of whoever is followed', asLeader],
  ['what the brackets stand behind', bracketed],
  ['what became of the whole they are of', partOfFate], // before the noun, which knows only who they are
  ['what became of those aboard', fateAboard],
  ['what became of those on the ground', fateOnTheGround],
  ['the point where it is the most', extremePoint],
  ['how deep down', howDeepDown],
  ['how far it fell', howFarFallen],
  ['word behind the figure', wordBehind], // "300 metres long" is a length whatever the verb
  ['what they are left without', leftWithout],
  ['one by the other', oneByTheOther],
  ['how long the race took', raced],
  ['how well somebody bats', batted],
  ['how many in a row', inARow],
  ['how many to par', toPar],
  ['how long the deed takes', howLong], // before the verb and the shape, which know only that it took so long
  ['what part is owned', ownedPart],
  ['by how much it was voted', votedBy],
  ['which way they voted', sideTaken],
  ['what is counted of a vote', countOfVote],
  ['words that lead in to its label', leadInOfLabel],
  ['what is moved up or down', movedObject],
  ['what is raised to it', raisedTo],
  ['what is put at it', putAt], // before the shape, which knows only the noun right in front of "at"
  ['what stands at it', standsAtIt],
  ['what somebody has at it', hasItAt],
  ['what those who are numbered are', numberWhoAre],
  ['what the move that opens it is of', openingMove],
  ['what is quoted', quoted], // before the earlier figure: "oil fell 2% to $80 a barrel"
  ['what one of them goes for', priceOfOne],
  ['how much of what is usual', ofTheNorm],
  ['how strong it is', strong],
  ['what fell from it', fallenFrom], // before the earlier figure, which the clause is about
  ['the measures listed in order', listedInOrder],
  ['with what injuries', withInjuries],
  ['as of another owner', ofOwnerAlone],
  ['what so many of them are like', suchOfThem],
  ['as in the earlier figure', likeEarlier, GUESS],
  ['as in the clause it is short for', parallel],
  ['of which sum it is', ofWhichSum],
  ['what it is added to', addedTo],
  ['what an increment adds to', increment],
  ['by how much it is won', margin],
  ['what is scored', scored],
  ['price of what it is for', priceFor], // before the sale: of the ticket, and of nothing that is sold once
  ['price of what is sold', priceOfSale], // "bought for $3bn", "a deal worth $3bn"
  ['what good it does the economy', toTheEconomy], // before what it is worth
  ['what it is worth', worth],
  ['what the whole of the list is', partOfList], // before what it is meant for, which is what the list tells apart
  ['one of those that are listed', oneOfThoseListed],
  ['what it is meant for', meantFor],
  ['what is multiplied', multiplied],
  ['what is made', outputOf],
  ['what is lost', lost],
  ['what the load is of', loadOf],
  ['at what rate it moves', rateOfMove],
  ['what was done with it', doneWith],
  ['what is done more or less', doneMore], // before the shape, which knows only who does it
  ['what there is more of', moreOf], // before the shape, which would take it for a share of them
  ['what it goes for at auction', atAuction],
  ['what charges bring in', chargesBringIn], // before the shape, which would take the charge for the measure
  ['takings by the noun', takingsByNoun], // before the shape, which would take the noun for the measure
  ['what figures were told before', toldAgain], // before the shape, which would take the word "figure" for a measure
  ['what it is an aim at', aimedAt],
  ['of what there are so many', oneOfSoMany], // before the shape, which would take the ordinal for a kind of it
  ['who watched it', watchedBy], // before the shape, which knows only what was watched
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
  ['what is paid to settle', paidToSettle], // before the verb, which would make it a payment
  ['what victims are paid', paidToVictims], // before the verb, which would make it funding
  ['price of homes', priceOfHomes], // before the verb, which would make it a cost
  ['what jobs pay', payOfJobs], // before the verb, which would make it a payment
  ['what it earns for somebody', earnedFor], // before the verb, which would make it a profit
  ['verb', byVerb], // "cost £4m"
  ['what was done with the money', moneyMoved],
  ['the measure of the sentence before', measureBefore],
  ['in what it moved', movedIn],
  ['subject of the clause', subjectMetric], // "turnout fell to 46%"
  ['thing behind the figure', thingMetric], // "a $2bn bridge"
  ['what its unit measures', ofUnit],
  ['as in the list', listed],
  ['by what they are put in a row', inRanking],
  ['what they are', whatTheyAre],
  ['the label of the line', labelOfLine],
  ['what an earlier figure counts', elided],
  ['only metric word of the clause', nearby],
  ['words that lead in to the list', leadIn],
  ['what it is the most of', superlative], // before the kind of figure, which knows nothing better than a distance
  ['share of the vote', voteShare],
  ['what takes so long', standingTime],
  ['what stands so high', standing, GUESS],
  ['what its verb was said of', ofSameVerb, GUESS],
  ['kind of figure', fallback, GUESS],
  ['subject of the clause, in its own words', subjectWords, GUESS],
];

const mayFind = whoToAsk(finders.map(([, finder]) => finder));

/** Names what is measured. */
export function findMetric(draft: Draft, world: World): void {
  settle(draft, world, findOrChoose(draft, world));
}

function findOrChoose(draft: Draft, world: World): Chosen | null {
  for (const at of mayFind(draft, world)) {
    const { isChange, direction } = draft;
    const found = finders[at]![1](draft, world);
    // "saw declines in employment, by 3%": no decline of declines
    if (!found || MOVE_OF_MOVE.test(found.metric.id)) continue;
    const [name, , isGuess] = finders[at]!;
    if (!isGuess || isKnown(found, world)) return { found, by: name, because: [] };
    const made = { found, isChange: draft.isChange, direction: draft.direction };
    draft.isChange = isChange;
    draft.direction = direction;
    return choose(draft, world, { by: name, made });
  }
  return choose(draft, world, null);
}

/** A guess stands where a rule knows what it names and it says more than the kind of figure. */
function isKnown({ rule, metric, base }: Found, world: World): boolean {
  const known = rule !== null || world.rulebook.metrics.byId.has((base ?? metric).id);
  return known && !isVague(metric.id, world);
}

/** Fills the slot: what was found, with what narrows it or makes another measure of it. */
function settle(draft: Draft, world: World, chosen: Chosen | null): void {
  if (!chosen) {
    draft.unknown.metric = 'no word of the sentence says what is measured';
    return;
  }
  const caused = onScreen(draft, causedDamages(draft, chosen.found, world), world);
  const full = killedOrInjured(draft, ofCounted(qualified(caused, draft, world), draft), world);
  const most = notSo(draft, perWhat(draft, fuller(draft, perShare(draft, full, world), world)));
  const found = byHowMuch(draft, most, world);
  const { language } = world.rulebook;
  draft.metric = ofOneKind(found.metric, language);
  draft.rule = found.rule;
  draft.base = ofOneKind(found.base ?? found.metric, language);
  draft.measure = found.measure;
  const because = chosen.because.length > 0 ? `, because: ${chosen.because.join('; ')}` : '';
  draft.derivation.push(`metric from ${chosen.by}: ${found.metric.id}${because}`);
}

const MOVE_OF_MOVE = /^(?:decline|decrease|fall|drop|growth)_(?:decline|growth|change)$/;
