import type { PeriodMention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import { documentPeriod } from '../../recognize/periods/document-period.ts';
import { MOVED_FROM } from '../../recognize/quantities/move.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunk.ts';
import { tokenAt } from '../sentence/chunks.ts';
import { earlierInSentence, type World } from '../world.ts';
import { isClosedOff } from './period/closed-off.ts';
import { ofLeadIn } from './period/of-lead-in.ts';
import { ofReport } from './period/of-report.ts';
import { placedByEarlier } from './period/placed.ts';
import { CENTURY, COMPARES, isUnplaced, LOOKS_BACK, YEAR_BEFORE } from './period/wordings.ts';
import { isSaidOfNow } from './said-of-now.ts';

const SENTENCES_BACK = 3;

/**
 * Where the sentence names no period: that of the nearest figure before it in the passage, or what leads the item ("Sept 2023: …").
 * A document's date stands in where nothing else does, since a figure without a date is true when it is printed.
 */
export function inheritPeriod(draft: Draft, world: World): void {
  if (draft.period) {
    const placed = isUnplaced(draft.period) ? placedByEarlier(draft, world) : null;
    if (placed) {
      draft.period = placed;
      delete draft.unknown.period;
      draft.derivation.push(`period a year before the one spoken of: ${placed.from}`);
    }
    return;
  }
  if (draft.mention.rule === MOVED_FROM) draft.revision = 'old';
  const ofDocument = documentPeriod(world.document.published);
  if (ofDocument && isSaidOfNow(draft)) {
    draft.period = ofDocument;
    draft.derivation.push(`period of the document: ${world.document.published}`);
    return;
  }
  if (draft.revision === 'old' && draft.like?.period && isRevised(draft)) {
    draft.period = draft.like.period;
    draft.derivation.push(`period of what it was revised to: ${draft.period.written}`);
    return;
  }
  if (draft.revision === 'old') {
    draft.unknown.period = 'an earlier time that is not named';
    return;
  }
  const own = earlierInSentence(draft, world).find(
    (d) =>
      d.period &&
      d.revision !== 'old' &&
      !looksBack(d) &&
      !isSinceOf(d, draft) &&
      !isClosedOff(draft.frame, d.chunk, draft.chunk),
  );
  const earlier =
    own ?? beforeInPassage(draft, world) ?? (pointsBack(draft) ? lastOfPassageBefore(draft, world) : null);
  const isToldOfNow =
    earlier?.period != null &&
    !pointsBack(draft) &&
    ((isOver(earlier.period, world) && speaksOfNow(draft)) ||
      (isToCome(earlier.period, world) && hasDone(draft)));
  if (earlier?.period && !isToldOfNow) {
    const known = earlier.period.known === 'stated' ? 'inherited' : earlier.period.known;
    draft.period = { ...earlier.period, known };
    if (known !== 'document') {
      draft.derivation.push(`period inherited: ${earlier.period.written}`);
      return;
    }
  }
  const year = yearAfterCompared(draft, world);
  if (year) {
    draft.period = year;
    draft.derivation.push(`period a year after the one compared with: ${year.written}`);
    return;
  }
  const spoken = spokenOf(draft, world);
  if (spoken) {
    draft.period = { ...spoken, known: 'inherited' };
    draft.derivation.push(`period inherited: ${spoken.written}`);
    return;
  }
  const lead = periodAhead(draft, world);
  if (lead && !(isOver(lead, world) && speaksOfNow(draft))) {
    draft.period = { ...lead, known: 'inherited' };
    draft.derivation.push(`period inherited: ${lead.written}`);
    return;
  }
  const reported =
    ofLeadIn(draft, world) ?? ofReport(draft, world) ?? (isOfOtherPassage(draft) ? draft.like!.period : null);
  if (reported && reported.known !== 'document') {
    draft.period = { ...reported, known: 'inherited' };
    draft.derivation.push(`period that is reported on: ${reported.written}`);
    return;
  }
  if (!ofDocument) {
    draft.unknown.period = 'no period in the passage, and the article has no date';
    return;
  }
  draft.period = ofDocument;
  draft.derivation.push(`period of the document: ${world.document.published}`);
}

/** "June's figure was revised to 172,000 from 188,000": both of one time. */
const isRevised = ({ frame: { chunks }, verb }: Draft): boolean =>
  /^(?:revis|correct|restat)/.test(chunks[verb]?.word ?? '');

/** "Analysts had expected 22 cents", a paragraph behind what was earned. */
const isOfOtherPassage = ({ like, passage }: Draft): boolean => like !== null && like.passage !== passage;

/** "$2.2bn a year earlier": a date for that figure alone. */
const looksBack = ({ period }: Draft): boolean =>
  LOOKS_BACK.test(period?.written ?? '') ||
  YEAR_BEFORE.test(period?.written ?? '') ||
  (period !== null && isUnplaced(period));

/** "has grown by 3.1% since 2016, to 421,600": the level is not of all that time. */
const isSinceOf = (other: Draft, { isChange }: Draft): boolean =>
  other.isChange && !isChange && SINCE.test(other.period?.written ?? '');

const SINCE = /^since/i;

function beforeInPassage(draft: Draft, world: World): Draft | null {
  const last = Math.max(0, world.drafts.length - FIGURES_BACK);
  for (let i = world.drafts.length - 1; i >= last; i--) {
    const other = world.drafts[i]!;
    if (other === draft) continue;
    if (other.passage !== draft.passage || draft.sentence - other.sentence > SENTENCES_BACK) return null;
    // "hopes for 700,000 visitors in 2027. Some 1,900 works will be shown": a time to come is that figure's alone
    const ahead = other.sentence !== draft.sentence && isToCome(other.period, world);
    // "rose by 4,000 in May after a rise of 3,000 in April": what it is set against is of its own time
    if (other.sentence !== draft.sentence && isSetBehind(other)) continue;
    const aside = other.sentence === draft.sentence && isClosedOff(draft.frame, other.chunk, draft.chunk);
    if (
      other.period &&
      other.revision !== 'old' &&
      !looksBack(other) &&
      !ahead &&
      !aside &&
      !isSinceOf(other, draft) &&
      !isSinceElsewhere(other, draft)
    )
      return other;
  }
  return null;
}

/** "the worst of ten polls since September. The votes are 30%": what is so now has no beginning there. */
const isSinceElsewhere = ({ period, sentence }: Draft, { sentence: own, frame, verb }: Draft): boolean =>
  sentence !== own &&
  period?.from != null &&
  period.to === null &&
  /^(?:is|are|was|were|finds?|found|shows?)$/.test(frame.chunks[verb]?.word ?? '');

function isSetBehind({ frame: { tokens }, verb, chunk, frame: { chunks }, period }: Draft): boolean {
  if (verb < 0 || verb > chunk || period?.known !== 'stated') return false;
  for (let i = chunks[verb]!.to; i < chunks[chunk]!.from; i++)
    if (SET_BEHIND.has(tokens.lower[i]!)) return true;
  return false;
}
const SET_BEHIND = new Set(['after', 'following', 'against', 'versus']);

/** "This was a rise of 9%": of what has just been told. */
const pointsBack = ({ frame: { chunks }, clauseSubject }: Draft): boolean =>
  /^(?:this|that)$/.test(chunks[clauseSubject]?.word ?? '');

/** The first figure of the last sentence before this passage that has a time of its own, "5.6 million in the year to June". */
function lastOfPassageBefore({ passage }: Draft, { drafts }: World): Draft | null {
  let found: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (other.passage === passage) continue;
    if (passage - other.passage > 1 || (found && other.sentence !== found.sentence)) break;
    if (other.period && other.revision !== 'old' && !looksBack(other)) found = other;
  }
  return found;
}

const isToCome = (period: Period | null, { document: { published } }: World): boolean =>
  period?.from != null && published !== null && period.from > published.slice(0, period.from.length);

/** A stated period that had ended when the article was printed. */
const isOver = ({ known, to }: Period, { document: { published } }: World): boolean =>
  known !== 'document' && to !== null && published !== null && to < published.slice(0, to.length);

/** "handled 3.1 million passengers in 2025 and employs 2,800 people": what is told in the present is not of last year. */
function speaksOfNow({ frame: { chunks, tokens }, verb: own, isChange }: Draft): boolean {
  const told = chunks[own]?.bare ? governing(chunks, own) : own;
  const verb = chunks[told - 1]?.kind === 'and' ? firstOfJoined(chunks, told) : told;
  const chunk = chunks[verb];
  if (!chunk || chunk.bare || chunk.infinitive || isChange) return false;
  const first = tokens.lower[chunk.from]!;
  return NOW.has(first) || (first === chunk.word && /[^s]s$/.test(first) && !/(?:was|ous)$/.test(first));
}

/** "has become the largest, launching another 398": the verb whose time a participle has. */
function governing(chunks: readonly Chunk[], participle: number): number {
  for (let i = participle - 1; i >= 0 && chunks[i]!.kind !== 'subordinator'; i--)
    if (chunks[i]!.kind === 'verb' && !chunks[i]!.bare && !chunks[i]!.infinitive) return i;
  return participle;
}

/** "will create 200 jobs and support 300 more": the verb in front whose auxiliary a base form shares, or the verb itself. */
function firstOfJoined(chunks: readonly Chunk[], verb: number): number {
  if (chunks[verb]!.to - chunks[verb]!.from > 1 || /(?:s|ed)$/.test(chunks[verb]!.word)) return verb;
  for (let i = verb - 2; i >= 0 && chunks[i]!.word !== ','; i--) if (chunks[i]!.kind === 'verb') return i;
  return verb;
}

/** "plans 14 stops by 2029 and has spent 220 million": what has been done is of no time to come. */
const hasDone = ({ frame: { chunks, tokens }, verb }: Draft): boolean =>
  /^ha(?:s|ve)$/.test(tokens.lower[chunks[verb]?.from ?? -1] ?? '');

const NOW = new Set('is are has have will can could may might would should must'.split(' '));

/** "an 11% improvement on June last year": of the same month this year. */
function yearAfterCompared(
  { frame, isChange, dimension, metric }: Draft,
  { document: { published } }: World,
): Period | null {
  if (!published || dimension !== 'ratio' || !(isChange || metric?.family === 'growth')) return null;
  for (const { period } of frame.periods) {
    if (!YEAR_ON_YEAR.has(period.grain) || !period.from || !period.to) continue;
    const isLast = Number(period.from.slice(0, 4)) === Number(published.slice(0, 4)) - 1;
    if (!isLast || !/last year$|\d{4}$/.test(period.written ?? '')) continue;
    const [from, to] = [later(period.from), later(period.to)];
    if (from < published) return { ...period, from, to, known: 'inherited' };
  }
  return null;
}
const YEAR_ON_YEAR = new Set(['month', 'quarter', 'half']);
const later = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace(/-02-29$/, '-02-28');

/** Figures looked back over: a sentence of nothing but figures must not cost their square. */
const FIGURES_BACK = 200;
const DRAFTS_BACK = 40;

/** "Deliveries in the quarter": the last quarter that is over and that the article has a figure for. */
function spokenOf({ frame }: Draft, { drafts, document }: World): Period | null {
  const { tokens, reading } = frame;
  for (let i = reading.tokens[0] + 2; i < reading.tokens[1]; i++) {
    const grain = tokens.lower[i]!;
    if (grain !== 'quarter' && grain !== 'half' && grain !== 'month') continue;
    if (tokens.lower[i - 1] !== 'the' || !WITHIN.has(tokens.lower[i - 2]!)) continue;
    const last = Math.max(0, drafts.length - DRAFTS_BACK);
    for (let d = drafts.length - 1; d >= last; d--) {
      const period = drafts[d]!.period;
      const over = !document.published || !period?.to || period.to < document.published;
      if (period?.grain === grain && over && period.known !== 'document' && drafts[d]!.revision !== 'old')
        return period;
    }
  }
  return null;
}
const WITHIN = new Set(['in', 'for', 'during', 'of', 'over']);

/** True where a sentence has figures: a period that none of them has is of something else ("below the level seen in November 2019"). */
function hasFigures({ passage }: Draft, sentence: number, { drafts }: World): boolean {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const other = drafts[i]!;
    if (other.passage !== passage || other.sentence < sentence) return false;
    if (other.sentence === sentence) return true;
  }
  return false;
}

/** A period in a sentence of the passage before this one that has no figures: "In the first quarter trade recovered." */
function periodAhead(draft: Draft, world: World): Period | null {
  const { sentences, tokens } = world.readings[draft.passage]!;
  const compared = ({ span, period: { grain } }: PeriodMention): boolean => {
    const at = tokenAt(tokens, span[0]);
    const the = tokens.lower[at - 1] === 'the' ? at - 1 : at;
    const word = tokens.lower[the - 1] ?? '';
    // "one from 1931", "open since 2021"
    if (COMPARES.has(tokens.lower[at]!)) return true;
    // "a 5% increase on the previous year"
    if (word === 'on' && grain !== 'day') return true;
    return COMPARES.has(word) || (/^(?:to|with)$/.test(word) && tokens.lower[the - 2] === 'compared');
  };
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= 2; s--) {
    if (hasFigures(draft, s, world)) continue;
    for (const mention of sentences[s]!.mentions)
      if (
        mention.kind === 'period' &&
        mention.calendar &&
        !isToCome(mention.period, world) &&
        !compared(mention) &&
        !CENTURY.test(mention.period.written ?? '')
      )
        return mention.period;
  }
  return null;
}
