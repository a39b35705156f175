import type { Claim } from '../model/claim.ts';
import type { Document, Passage } from '../model/document.ts';
import type { QuantityMention, Refused } from '../model/mention.ts';
import { lineStarts } from '../read/lines.ts';
import type { Reading } from '../recognize/recognise.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { build, refOf } from './build.ts';
import { ofCell } from './cell-quantity.ts';
import { readCell } from './cells.ts';
import { type Draft, newDraft, type Told } from './draft.ts';
import { gistOf } from './gist.ts';
import { measureOfSubject } from './metric/beside/measure-of-subject.ts';
import { otherUnit } from './metric/earlier/other-unit.ts';
import { findMetric } from './metric/find-metric.ts';
import { costOfThing } from './metric/money/cost-of-thing.ts';
import { priceOfGoods } from './metric/money/price-of-goods.ts';
import { jobsOfSite } from './metric/people/jobs-of-site.ts';
import { withMovesApart } from './moves-apart.ts';
import { withPartsTogether } from './parts-together.ts';
import { propose } from './propose.ts';
import { attachPeriod } from './refine/attach-period.ts';
import { attachScope } from './refine/attach-scope.ts';
import { attribute } from './refine/attribute.ts';
import { findAnswer } from './refine/find-answer.ts';
import { findChange } from './refine/find-change.ts';
import { findLike } from './refine/find-like.ts';
import { findPlace } from './refine/find-place.ts';
import { findStatus } from './refine/find-status.ts';
import { inheritPeriod } from './refine/inherit-period.ts';
import { unitLeftOut } from './refine/unit-left-out.ts';
import { noClaim } from './refuse/no-claim.ts';
import { chunkAt, type Frame, frameOf, tokensOf } from './sentence/chunks.ts';
import { findSubject } from './subject/find-subject.ts';
import { fullName } from './subject/names/full-name.ts';
import { hostedEventMeant } from './subject/names/hosted-event.ts';
import { inContext } from './subject/names/in-context.ts';
import { timeTitles } from './titled-as-told.ts';
import type { Refiner, World } from './world.ts';
import { withYearsToldBefore } from './years-told-before.ts';

/** A quantity that became no claim, or a number that is no quantity, and why. `passage` is its index in the document. */
export interface RefusedInPassage extends Refused {
  readonly passage: number;
}

export interface ClaimsOf {
  readonly claims: readonly Claim[];
  readonly refused: readonly RefusedInPassage[];
}

/** What a figure in a sentence goes through, in order. */
const refiners: readonly Refiner[] = [
  findLike, // before the metric: "up from 40" has that of the figure it goes with
  findMetric, // before the subject: the owner of the metric is the subject
  unitLeftOut, // only a measure that is told in nothing but money says that it is money
  otherUnit,
  findSubject,
  priceOfGoods,
  costOfThing, // after the subject: of a bridge its price is what it costs, of a phone it is not
  measureOfSubject, // after the subject, whose own words say nothing of what is measured
  attachPeriod,
  inheritPeriod, // only what the sentence leaves open
  attachScope,
  findStatus,
  jobsOfSite, // after the status: whom a plant employs by now is another number than the jobs it is to bring
  attribute,
];

/** Cells have headers in place of a sentence. */
const cellRefiners: readonly Refiner[] = [inheritPeriod, attachScope, findStatus];

/** Mentions → claims, over the whole document, since subjects and periods carry over. Never throws; linear in the text. */
export function claimsOf(
  document: Document,
  passages: readonly Passage[],
  readings: readonly Reading[],
  rulebook: Rulebook,
): ClaimsOf {
  const apart = readings.map((reading) => withPartsTogether(withMovesApart(reading)));
  const asWritten = worldOf(document, passages, apart, rulebook);
  const dated = withYearsToldBefore(apart, asWritten);
  const world = dated === apart ? asWritten : worldOf(document, passages, dated, rulebook);
  const refused: RefusedInPassage[] = [];
  for (let p = 0; p < passages.length; p++) {
    const { sentences } = world.readings[p]!;
    for (let s = 0; s < sentences.length; s++) {
      const reading = sentences[s]!;
      for (const one of reading.refused) refused.push({ ...one, passage: p });
      for (const mention of reading.mentions) {
        if (mention.kind !== 'quantity') continue;
        const draft = draftOf(world, p, s, ofCell(mention, world.passages[p]!, world));
        const reason = draft ? noClaim(draft, world) : 'no part of the sentence holds it';
        if (!draft || reason) {
          refused.push({ passage: p, span: mention.span, reason: reason ?? '', rule: 'no claim' });
          continue;
        }
        refine(draft, world);
        world.drafts.push(draft);
      }
    }
  }
  timeTitles(world);
  return { claims: finish(world), refused };
}

function draftOf(world: World, passage: number, sentence: number, mention: QuantityMention): Draft | null {
  const frame = world.frameOf(passage, sentence);
  const tokens = tokensOf(frame.tokens, mention.span);
  const chunk = chunkAt(frame, tokens[0]);
  if (chunk < 0) return null;
  const draft = newDraft({ passage, sentence, frame, mention, tokens, chunk });
  findPlace(draft, world);
  findAnswer(draft, world);
  findChange(draft, world);
  return draft;
}

function refine(draft: Draft, world: World): void {
  if (readCell(draft, world)) {
    for (const step of cellRefiners) step(draft, world);
    return;
  }
  propose(draft, world);
  for (const step of refiners) step(draft, world);
}

function worldOf(
  document: Document,
  passages: readonly Passage[],
  readings: readonly Reading[],
  rulebook: Rulebook,
): World {
  const frames = new Map<number, Frame[]>();
  return {
    document,
    passages,
    readings,
    rulebook,
    drafts: [],
    persons: new Set(),
    bodies: new Set(),
    frameOf: (passage, sentence) => {
      let of = frames.get(passage);
      if (!of) {
        of = [];
        frames.set(passage, of);
      }
      const { tokens, sentences } = readings[passage]!;
      of[sentence] ??= frameOf(tokens, sentences[sentence]!, rulebook);
      return of[sentence]!;
    },
  };
}

/** "countries" as "countries outside Ostland": printed so, and compared as what they are. */
const withWhere = (subject: Told): Told =>
  subject.where ? { ...subject, name: `${subject.name} ${subject.where}` } : subject;

function finish(world: World): Claim[] {
  const { document, passages, drafts } = world;
  // last: what is carried and compared within the article goes by the names as they stand there
  for (const draft of drafts)
    if (draft.subject) {
      const told = hostedEventMeant(draft.subject, draft, world) ?? fullName(draft.subject, world);
      draft.subject = inContext(withWhere(told), world);
    }
  const starts = lineStarts(document.text);
  const ref = refOf(document, drafts.length > 0 ? gistOf(world) : '');
  const counts = new Map<string, number>();
  const equals = (key: string): number => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
  return drafts.map((draft) => build(draft, document, ref, passages[draft.passage]!, starts, equals));
}
