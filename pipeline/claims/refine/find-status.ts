import type { Status } from '../../model/claim.ts';
import type { CueMention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { type Chunk, type Frame, tokenAt } from '../sentence/chunks.ts';
import { FORESEEN, isOfRevisedForecast } from './like/of-revised-forecast.ts';
import { isOutdone, isYardstick } from './status/means-otherwise.ts';
import { isDoneSince, isToldBesides } from './status/of-another-clause.ts';
import { reach } from './status/reach.ts';

/** How firm the figure is: the nearest word of the clause that says so; "actual" where none does. */
export function findStatus(draft: Draft): void {
  const told = statusOf(draft);
  if (!told) return;
  draft.status = told.status;
  draft.derivation.push(`${told.from}: ${told.status}`);
}

interface Firmness {
  readonly status: Status;
  readonly from: string;
}

function statusOf(draft: Draft): Firmness | null {
  const { like, revision, frame } = draft;
  const nearest = nearestCue(draft);
  if (revision === 'old' && like !== null) {
    if (isOfRevisedForecast(draft)) return { status: like.status, from: 'status of what it was revised to' };
    // what was before has happened, unless that was foreseen as well: "had previously forecast", "from an earlier estimate of"
    if (!nearest || nearest.far > 3 || !FORESEEN.has(nearest.cue.value)) return null;
    if (isInFront(like, nearest.cue)) return null;
  }
  if (comesAfter(draft)) return null;
  if (nearest) return ofCue(draft, nearest.cue);
  if (isHeadlinesInfinitive(frame, draft.verb))
    return { status: 'planned', from: "status from a headline's infinitive" };
  const isAsBefore = like && like.status !== 'actual' && revision !== 'old' && !isDoneSince(draft);
  return isAsBefore ? { status: like.status, from: 'status of the earlier figure' } : null;
}

/** "expects £42m, up from £31m": what is said of the figure before it alone. */
const isInFront = ({ mention }: Draft, { span }: CueMention): boolean => span[1] <= mention.span[0];

/** The word that says how firm the figure is, with its price; the nearest one that reaches the figure. */
function nearestCue(draft: Draft): { readonly cue: CueMention; readonly far: number } | null {
  let nearest: { cue: CueMention; far: number } | null = null;
  for (const cue of draft.frame.cues) {
    if (cue.field !== 'status' && !foresees(draft, cue)) continue;
    if (isOfMore(draft, cue) || isOfDayOfMemory(draft, cue)) continue;
    const far = reckoned(draft, cue) ? 0 : reach(draft, cue);
    if (far >= 0 && (!nearest || far < nearest.far)) nearest = { cue, far };
  }
  return nearest;
}

/** "ordered 14 jets, with an option for six more": of what stands behind it, and not of what was ordered. */
function isOfMore({ frame: { tokens }, mention }: Draft, { value, span }: CueMention): boolean {
  if (value !== 'option' || span[0] < mention.span[1]) return false;
  const at = tokenAt(tokens, span[0]);
  return /^options?$/.test(tokens.lower[at]!) || tokens.lower[at] === 'with';
}

/** "On Monday it will be nine years since 40 people died": when it was so long ago, and nothing of those who died. */
function isOfDayOfMemory({ frame: { tokens }, mention }: Draft, { span }: CueMention): boolean {
  const [cue, figure] = [tokenAt(tokens, span[0]), tokenAt(tokens, mention.span[0])];
  return tokens.lower.slice(cue + 1, figure).includes('since') && tokens.lower[cue + 1] === 'be';
}

function ofCue(draft: Draft, cue: CueMention): Firmness | null {
  const { frame, clauseSubject, isSubject, metric } = draft;
  const word = frame.tokens.text.slice(...cue.span);
  // "40% would vote for the Greens": what they say today
  if (isSubject && word === 'would' && metric?.id === 'vote_share') return null;
  const from = `status from "${word}"`;
  if (isUnreal(draft, cue)) return { status: 'option', from };
  // "said it would invest": what somebody says of what they will do themselves
  if (word === 'would' && frame.chunks[clauseSubject]?.kind === 'pronoun') return { status: 'planned', from };
  return { status: cue.field === 'status' ? (cue.value as Status) : 'forecast', from };
}

/** "Fares to rise 4%": no verb but behind "to". */
function isHeadlinesInfinitive({ chunks, tokens }: Frame, verb: number): boolean {
  const isTo = ({ from }: Chunk): boolean => tokens.lower[from] === 'to';
  const own = chunks[verb];
  return own !== undefined && isTo(own) && chunks.every((c) => c.kind !== 'verb' || isTo(c));
}

/** "otherwise the fine would have been £134m", "would have cost $9m had the city not waited": how it is not. */
function isUnreal({ frame: { tokens, reading } }: Draft, { span }: CueMention): boolean {
  const at = tokenAt(tokens, span[0]);
  if (!UNREAL.has(tokens.lower[at]!) || tokens.lower[at + 1] !== 'have') return false;
  const words = tokens.lower.slice(reading.tokens[0], reading.tokens[1]);
  const had = words.indexOf('had');
  return words.some((word) => IF.has(word)) || (had >= 0 && words.indexOf('not', had) > had);
}
const UNREAL = new Set(['would', 'could', 'might', 'should']);
const IF = new Set(['if', 'otherwise', 'unless', 'without']);

/** "expects 13 million passengers this year, after 12.4 million in 2025": what it was before, at a time of its own. */
const comesAfter = ({ frame: { chunks }, chunk, like, period }: Draft): boolean =>
  like !== null && period?.known === 'stated' && period.to !== null && chunks[chunk - 1]?.word === 'after';

/** "now expected to produce": a revision that is a forecast too. */
const foresees = ({ frame: { tokens } }: Draft, { field, span }: CueMention): boolean =>
  field === 'revision' && /\bexpect/.test(tokens.text.slice(...span));

/** "Analysts estimate that the mine will earn $4m": who reckons says how firm it is, not the "will" of what is reckoned. */
function reckoned(draft: Draft, { value, span }: CueMention): boolean {
  const { frame, mention } = draft;
  if (value !== 'estimate' && value !== 'forecast') return false;
  const [from, to] = [tokenAt(frame.tokens, span[0]), tokenAt(frame.tokens, span[1] - 1) + 1];
  if (isYardstick(draft, from) || isOutdone(draft, from, to) || isToldBesides(draft, from, to)) return false;
  return frame.attributions.some(
    (a) =>
      a.span[0] <= span[0] &&
      a.span[1] >= span[1] &&
      a.said[0] <= mention.span[0] &&
      a.said[1] >= mention.span[1],
  );
}
