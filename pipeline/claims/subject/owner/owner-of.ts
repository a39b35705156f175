import type { Draft, Told } from '../../draft.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { gainer, nobodyWhereActedOn } from './acted-on.ts';
import { complementOwner } from './complement-owner.ts';
import { describedWith } from './described-with.ts';
import { asMany, houseOfShare } from './instead-of-complement.ts';
import type { Measured, Step } from './measured.ts';
import { nameInMeasure, nameOfPart, nobodyWhereGiven } from './name-in-measure.ts';
import { ofPronoun, whose } from './of-pronoun.ts';
import { possessive, possessiveInFront } from './possessive.ts';
import { markedWith, outsideBrackets, sizedThing } from './thing-in-front.ts';

const FORESEEN = /^(?:forecast|outlook|guidance|projection|estimate|target)s?$/;

/**
 * The possessor, the complement, or the name in front of a metric: "Oslo's rainfall", "rainfall in Oslo", "Oslo rainfall".
 * Where the clause is about somebody who does something with it ("Amazon owns a stake in a rival"), only a possessor owns it.
 */
export function ownerOf(draft: Draft, world: World, chunk: number, metricFrom: number): Told | null {
  const measured: Measured = { draft, world, chunk, noun: draft.frame.chunks[chunk]!, metricFrom };
  for (const step of STEPS) {
    const owner = step(measured);
    if (owner !== undefined) return owner;
  }
  return null;
}

const STEPS: readonly Step[] = [
  // "Halm's output of steel": nothing says more plainly whose it is
  possessive,
  // "Norland's 2026 growth": the same over what stands between
  possessiveInFront,
  // "Halm's forecast of revenue": its possessor is that of the forecast
  foreseen,
  // "whose", "its": they stand for a possessor
  whose,
  ofPronoun,
  // "cocaine with a street value of £30,000": before who acts, who only sells it
  describedWith,
  // "Orrin Foods (ORF) shares", "an earthquake of magnitude 6.9": the noun in front is the thing itself
  markedWith,
  sizedThing,
  // "That leap led to a surplus for the festival": before what led to it is taken for who acts
  gainer,
  // "Amazon owns a stake in a rival": of all that follows nothing owns what the clause's subject acts on
  nobodyWhereActedOn,
  // "Halm (population 40,000)": nearer than anything behind the measure
  outsideBrackets,
  // "the price of a dozen eggs", "the proportion of patients seen at Halm Hospital": what looks like a complement and owns nothing
  asMany,
  houseOfShare,
  // "the Civic share of the vote": before the vote
  nameOfPart,
  complementOwner,
  // "state aid": before the name in front is taken to have it
  nobodyWhereGiven,
  nameInMeasure,
];

/** "Halm's forecast of fourth-quarter revenue". */
function foreseen({ draft, world, chunk }: Measured): Told | null | undefined {
  const { chunks, tokens } = draft.frame;
  const prep = chunks[chunk - 1]?.kind === 'period' ? chunk - 2 : chunk - 1;
  const seen = chunks[prep]?.word === 'of' ? chunks[prep - 1] : undefined;
  const isOwned = seen?.kind === 'noun' && FORESEEN.test(seen.word) && possessiveIn(tokens, seen) > seen.from;
  return isOwned ? ownerOf(draft, world, prep - 1, seen.head) : undefined;
}
