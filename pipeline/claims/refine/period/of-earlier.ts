import type { Status } from '../../../model/claim.ts';
import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import { thenAround } from '../../sentence/wordings/then-in-brackets.ts';
import { isSetAgainst } from '../../subject/in-a-row/of-other-side.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isClosedOff } from './closed-off.ts';
import { endBefore } from './end-before.ts';
import { hasDone, isOver, isToCome, speaksOfNow } from './now-or-over.ts';
import { isUnplaced, LOOKS_BACK, YEAR_BEFORE } from './wordings.ts';

/** The period of an earlier figure: of the sentence, of the passage, or of the one before it where a word points back. */
export function ofEarlier(draft: Draft, world: World): Period | null {
  const period = earlierFigure(draft, world)?.period ?? null;
  if (!period || pointsBack(draft)) return period;
  const isToldOfNow =
    (isOver(period, world) && speaksOfNow(draft)) || (isToCome(period, world) && hasDone(draft));
  return isToldOfNow ? null : period;
}

function earlierFigure(draft: Draft, world: World): Draft | null {
  const own = earlierInSentence(draft, world).find(
    (d) =>
      d.period &&
      d.revision !== 'old' &&
      !looksBack(d) &&
      !isSinceOf(d, draft) &&
      d.mention !== endBefore(draft) &&
      !isClosedOff(draft.frame, d.chunk, draft.chunk),
  );
  return (
    own ?? beforeInPassage(draft, world) ?? (pointsBack(draft) ? lastOfPassageBefore(draft, world) : null)
  );
}

const SENTENCES_BACK = 3;

/** "$2.2bn a year earlier", "(2014: £2m)": a date for that figure alone. */
const looksBack = ({ period, frame, chunk }: Draft): boolean =>
  thenAround(frame.chunks, chunk)?.then === chunk ||
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
    // asked of few: it looks for the figure among all of its sentence
    if (!other.period || other.mention === endBefore(draft)) continue;
    // "hopes for 700,000 visitors in 2027. Some 1,900 works will be shown": a time to come is that figure's alone
    const ahead = other.sentence !== draft.sentence && isAhead(other, world);
    // "rose by 4,000 in May after a rise of 3,000 in April": what it is set against is of its own time
    if (other.sentence !== draft.sentence && isSetBehind(other)) continue;
    const aside = other.sentence === draft.sentence && isClosedOff(draft.frame, other.chunk, draft.chunk);
    if (
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

/** A time to come; where the article has no date, that of a plan or a forecast. */
const isAhead = ({ period, status }: Draft, world: World): boolean =>
  isToCome(period, world) || (world.document.published === null && AHEAD.has(status));
const AHEAD: ReadonlySet<Status> = new Set(['planned', 'target', 'forecast', 'committed']);

/** "the worst of ten polls since September. The votes are 30%": what is so now has no beginning there. */
const isSinceElsewhere = ({ period, sentence }: Draft, { sentence: own, frame, verb }: Draft): boolean =>
  sentence !== own &&
  period?.from != null &&
  period.to === null &&
  /^(?:is|are|was|were|finds?|found|shows?)$/.test(frame.chunks[verb]?.word ?? '');

function isSetBehind({ frame: { tokens }, verb, chunk, frame: { chunks }, period }: Draft): boolean {
  if (verb < 0 || verb > chunk || period?.known !== 'stated') return false;
  // "rose 4%, compared with 6% in 2025"
  if (isSetAgainst(chunks, chunk)) return true;
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

/** Figures looked back over: a sentence of nothing but figures must not cost their square. */
const FIGURES_BACK = 200;
