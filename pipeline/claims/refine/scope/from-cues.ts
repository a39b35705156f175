import type { CueMention } from '../../../model/mention.ts';
import type { Draft } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { distance, isOfSubject, isOfWholeSubject, NEAR } from './distance.ts';
import {
  introduces,
  isOfFigureBefore,
  isOfLaterSubject,
  isOfMoveBefore,
  isOfNext,
  leadsOn,
} from './of-another-figure.ts';

/** A word that narrows a figure, with how many tokens stand between the two. */
interface Near {
  readonly draft: Draft;
  readonly cue: CueMention;
  readonly far: number;
  readonly world: World;
}

/** Fills the slots that words near the figure speak of: "adjusted", "phase 2", "another", "of them". */
export function fromCues(draft: Draft, world: World): void {
  for (const cue of draft.frame.cues) {
    if (isVerbOfMeaning(draft, cue)) continue;
    const far = farOf(draft, cue);
    if (far < 0 || far > NEAR) continue;
    const fill = FILL[cue.field];
    if (fill?.({ draft, cue, far, world })) draft.derivation.push(`${cue.field}: ${cue.value}`);
  }
}

/** Tokens between the two; what stands in the subject of the clause speaks of the figure however far that is. */
function farOf(draft: Draft, cue: CueMention): number {
  // "phase 2, approved in May, has a capacity of"
  if (cue.field === 'stage' && isOfSubject(draft, cue)) return NEAR;
  // "The first estimate of what the bridge would cost was £4m"
  if (cue.value === 'old' && isOfWholeSubject(draft, cue)) return 0;
  return opensSentence(draft, cue) ? 0 : distance(draft, cue);
}

/** "Excluding one-off charges, the firm said it made £4m, or 12p a share": all sums of the sentence. */
function opensSentence(
  { frame: { reading, tokens }, dimension }: Draft,
  { value, span }: CueMention,
): boolean {
  const isFirst = tokens.start[reading.tokens[0]] === span[0];
  return (
    isFirst && value === 'adjusted' && dimension.startsWith('money') && tokens.text.charAt(span[1]) === ','
  );
}

/** By what a word speaks of: whether it speaks of this figure, and then its slot is filled. */
const FILL: Readonly<Partial<Record<CueMention['field'], (near: Near) => boolean>>> = {
  increment,
  basis,
  stage: narrows,
  segment: narrows,
  geography: narrows,
  extent,
  part,
  revision,
};

/** "another $4m", "$4m more". */
function increment({ draft, cue, far, world }: Near): boolean {
  if (far > 1 || addsNothing(draft, cue, far) || !hasBefore(draft, world)) return false;
  if (isOfNextSubject(draft, world)) return false;
  // "27% more likely"
  if (cue.span[0] >= draft.mention.span[1] && RELATIVE.has(draft.dimension)) return false;
  draft.scope.basis = cue.value;
  return true;
}
const RELATIVE = new Set(['ratio', 'multiple']);

function basis({ draft, cue, far }: Near): boolean {
  const { scope, isChange, frame } = draft;
  if (scope.basis !== null || (cue.value !== 'cumulative' && far > 5)) return false;
  if (isOfNext(draft, cue) || isOfMoveBefore(draft, cue) || isOfLaterDeed(draft, cue)) return false;
  if (isOfLaterSubject(draft, cue) || isLongAfter(draft, cue)) return false;
  // "The peak is 4,200 m high": a mountain
  if (cue.value === 'peak' && draft.dimension === 'length') return false;
  // "rose 12% year on year to $3bn": the rise is measured so, the level is not
  if (/_on_(?:year|quarter|month)$/.test(cue.value) && !isChange) return false;
  // "for the second time in a year" is no sum of a year
  const at = tokenAt(frame.tokens, cue.span[0]);
  if (frame.tokens.lower[at] === 'a' && IN.has(frame.tokens.lower[at - 1] ?? '')) return false;
  scope.basis = cue.value;
  return true;
}
const IN = new Set('in within half of once twice over about nearly almost after under than'.split(' '));

/** "A year after the crash", "a year ago": how long it is, and not how often. */
const isLongAfter = ({ frame: { tokens } }: Draft, { value, span }: CueMention): boolean =>
  HOW_OFTEN.has(value) &&
  /^ (?:after|ago|on|since|earlier|later|before)(?!\p{L})/u.test(tokens.text.slice(span[1]));

/** "a budget of £286m, said it would go on with weekly markets": how often something else is done, behind a verb of its own. */
function isOfLaterDeed({ frame: { chunks, tokens }, mention }: Draft, { value, span }: CueMention): boolean {
  if (!HOW_OFTEN.has(value) || span[0] < mention.span[1]) return false;
  return chunks.some(
    (c) => isTensed(c) && tokens.start[c.from]! >= mention.span[1] && tokens.end[c.to - 1]! <= span[0],
  );
}
const HOW_OFTEN = new Set(['weekly', 'monthly', 'daily', 'annual', 'quarterly']);

function narrows({ draft: { scope }, cue: { field, value } }: Near): boolean {
  const slot = field as 'stage' | 'segment' | 'geography';
  if (scope[slot] !== null) return false;
  scope[slot] = value;
  return true;
}

/** "660 feet thick at its base and 45 feet at the top", "At its widest the river is 4 km across": where it is so wide; of the figure in front. */
function extent({ draft, cue }: Near): boolean {
  const { scope, dimension, frame, mention } = draft;
  if (dimension !== 'length' || scope.segment !== null) return false;
  const before = frame.quantities.findLast((q) => q.span[1] <= cue.span[0]);
  if (before ? before !== mention : frame.quantities[0] !== mention) return false;
  scope.segment = cue.value;
  return true;
}

function part({ draft, cue, far }: Near): boolean {
  // "12% of those polled" is a share of all of them
  if (far > 2 || draft.scope.part !== null || draft.roles.relative !== undefined) return false;
  if (introduces(draft, cue, far) || isOfFigureBefore(draft, cue)) return false;
  draft.scope.part = cue.value;
  return true;
}

function revision({ draft, cue, far }: Near): boolean {
  if (far > 2 || leadsOn(draft, cue) || isPastPerfect(draft, cue)) return false;
  // "to spend 2.5% by 2030, up from 1.9% now": how it is, and no new word on it
  if (draft.revision === 'old' && cue.value === 'new') return false;
  draft.revision = cue.value === 'old' ? 'old' : 'new';
  return true;
}

/** "will mean the loss of 900 jobs": no mean of anything. */
function isVerbOfMeaning({ frame: { chunks, tokens } }: Draft, { span }: CueMention): boolean {
  const verb = chunks.find((c) => tokens.end[c.to - 1]! >= span[1]);
  return verb?.kind === 'verb' && tokens.text.slice(...span).toLowerCase() === 'mean';
}

/** "had been travelling at 118 km/h": another verb comes, and nothing says that it is otherwise now. */
const isPastPerfect = ({ frame: { tokens } }: Draft, { span }: CueMention): boolean =>
  tokens.text.slice(...span).toLowerCase() === 'had been' &&
  /^\W+(?:\p{L}+ly\s+)?\p{L}+(?:ing|ed)(?!\p{L})/u.test(tokens.text.slice(span[1], span[1] + 40));

/** "Another 63 were injured" behind a count of the dead adds to no injured; "another $4bn" adds to what may have been told elsewhere. */
function hasBefore({ metric }: Draft, { drafts }: World): boolean {
  if (metric === null || !FATES.has(metric.family)) return true;
  return drafts.slice(-DRAFTS_BACK).some((d) => d.metric?.id === metric.id);
}

/** "Killed 280 people in Velden and 60 more in Ostria": all of those of Ostria. */
const isOfNextSubject = (draft: Draft, world: World): boolean =>
  FATES.has(draft.metric?.family ?? '') &&
  earlierInSentence(draft, world).some(
    (d) => d.metric?.id === draft.metric?.id && d.subject?.id !== draft.subject?.id,
  );

const DRAFTS_BACK = 60;

/** "12% more than in 2023" compares, and "£5m for another striker" adds a striker. */
function addsNothing(draft: Draft, cue: CueMention, far: number): boolean {
  const { tokens } = draft.frame;
  if (cue.span[0] < draft.mention.span[0]) return false;
  return far > 0 || tokens.lower[tokenAt(tokens, cue.span[1] - 1) + 1] === 'than';
}
