import { PART_OF_COUNT } from '../../model/claim.ts';
import type { CueMention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { FATES } from '../metric/families.ts';
import { heldIn } from '../metric/owned-part.ts';
import { tokenAt } from '../sentence/chunks.ts';
import { narrowedBy } from '../sentence/condition.ts';
import { singular } from '../sentence/normal-words.ts';
import type { World } from '../world.ts';

const NEAR = 9;

/** Words near the figure that narrow it: basis, stage, part, segment, place; "another" makes it an increment. */
export function attachScope(draft: Draft, world: World): void {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (rule?.basis) draft.scope.basis = rule.basis;
  for (const cue of draft.frame.cues) {
    if (isVerbOfMeaning(draft, cue)) continue;
    // what the clause is about is narrowed however far the figure stands: "phase 2, approved in May, has a capacity of"
    const far = cue.field === 'stage' && isOfSubject(draft, cue) ? NEAR : distance(draft, cue);
    if (far < 0 || far > NEAR) continue;
    apply(draft, cue, far, world);
  }
  // "the average price rose by 3p to £1.31"
  if (draft.like?.sentence === draft.sentence && draft.like.base?.id === draft.base?.id)
    draft.scope.basis ??= draft.like.scope.basis === 'average' ? 'average' : null;
  // "a gross profit of $3bn, a 14% decrease": of the gross profit
  if (draft.like?.sentence === draft.sentence && draft.metric?.family === 'growth' && isMoneyMade(draft.like))
    draft.scope.basis ??= draft.like.scope.basis;
  const isOfOneMeasure =
    draft.like !== null &&
    (draft.isChange === draft.like.isChange ||
      (draft.base !== null && draft.base.id === draft.like.base?.id));
  if (draft.like && isOfOneMeasure) {
    draft.scope.stage ??= draft.like.scope.stage;
    draft.scope.segment ??= draft.like.scope.segment;
    draft.scope.geography ??= draft.like.scope.geography;
  }
  draft.scope.stage ??= stageOfSubject(draft);
  if (draft.metric?.id === 'injuries') draft.scope.segment ??= howBadly(draft);
  draft.scope.segment ??= draft.dimension === 'count' ? narrowedTo(draft) : null;
  if (draft.metric?.family === 'cases') draft.scope.segment ??= howSure(draft);
  if (draft.metric?.family === 'cases' && isNew(draft)) draft.scope.basis ??= 'increment';
  if (isPartOfCounted(draft) || isOfTheHurt(draft)) draft.scope.part ??= PART_OF_COUNT;
  if (draft.metric?.id === 'stake') draft.scope.relative ??= heldIn(draft);
  const base = draft.roles.relative;
  // "29% of the vote": a share of the vote says that itself
  // "21% of those who took it": a word that points at nothing says of nothing
  const isNamed = base !== undefined && draft.frame.chunks[base]!.kind !== 'pronoun';
  if (base !== undefined && isNamed && !draft.isSubject && !saysItself(draft, base)) {
    const chunk = draft.frame.chunks[base]!;
    const { tokens } = draft.frame;
    draft.scope.relative = tokens.text.slice(tokens.start[chunk.from], tokens.end[chunk.head]);
  }
}

const isMoneyMade = ({ scope: { basis } }: Draft): boolean => basis === 'gross' || basis === 'net';

/** "will mean the loss of 900 jobs": no mean of anything. */
function isVerbOfMeaning({ frame: { chunks, tokens } }: Draft, { span }: CueMention): boolean {
  const verb = chunks.find((c) => tokens.end[c.to - 1]! >= span[1]);
  return verb?.kind === 'verb' && tokens.text.slice(...span).toLowerCase() === 'mean';
}

/** "50 suspected cases" are none that are confirmed. */
const howSure = ({ frame: { tokens }, mention: { unit } }: Draft): string | null =>
  (unit && /\b(?:suspected|probable|active)\b/i.exec(tokens.text.slice(...unit))?.[0].toLowerCase()) || null;

/** "34 people were hurt, six of them seriously". */
function howBadly({ frame: { tokens }, tokens: [, at] }: Draft): string | null {
  const { lower } = tokens;
  const how = lower[at] === 'of' ? at + 2 : at;
  return HOW_BADLY.get(lower[how] ?? '') ?? null;
}
const HOW_BADLY: ReadonlyMap<string, string> = new Map([
  ['seriously', 'serious'],
  ['severely', 'serious'],
  ['badly', 'serious'],
  ['gravely', 'serious'],
  ['critically', 'critical'],
  ['slightly', 'minor'],
  ['lightly', 'minor'],
]);

/** "three new confirmed cases": those since the last count, and not all. */
const isNew = ({ frame: { tokens }, mention: { unit } }: Draft): boolean =>
  unit !== null && /^(?:new|additional|further|more|fresh)\b/i.test(tokens.text.slice(...unit));

/** "The stage, due to be finished in 2029, will provide 420 jobs", of the first stage that was told before. */
function stageOfSubject({ subject }: Draft): string | null {
  const found = STAGE.exec(subject?.name ?? '');
  return found && `${found[2]!.toLowerCase()} ${ORDER.get(found[1]!.toLowerCase())}`;
}
const STAGE = /^(first|second|third) (stage|phase|tranche)(?!\p{L})/iu;
const ORDER = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
]);

/** "8,998 people waiting more than 18 months" are not all who wait. */
function narrowedTo({ frame, chunk }: Draft): string | null {
  const { chunks, tokens } = frame;
  for (let i = chunk + 2; i <= chunk + LONGEST_WAIT && i < chunks.length; i++) {
    const { kind, mention, from, to } = chunks[i]!;
    if (kind !== 'figure') continue;
    const isLength = mention?.kind === 'quantity' && mention.quantity.dimension === 'duration';
    if (!isLength || narrowedBy(frame, i) !== chunk) return null;
    return tokens.text.slice(mention.hedge?.[0] ?? tokens.start[from]!, tokens.end[to - 1]).toLowerCase();
  }
  return null;
}
/** Chunks from those who are counted to how long they wait. */
const LONGEST_WAIT = 5;

/** "three of its five carriages"; but nine of the 140 passengers who are hurt are all of the injured. */
function isPartOfCounted({ frame: { chunks }, chunk, dimension, metric }: Draft): boolean {
  if (FATES.has(metric?.family ?? '')) return false;
  if ((dimension !== 'count' && dimension !== 'number') || chunks[chunk + 1]?.word !== 'of') return false;
  let at = chunk + 2;
  while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'noun' && at < chunk + 3)) at++;
  const { mention } = chunks[at] ?? {};
  return mention?.kind === 'quantity' && mention.counted && mention.quantity.value !== '1'; // "carriages of one train"
}

/** "28 of the injured", "Of the dead, 12 were", "215 soldiers were among the dead". */
function isOfTheHurt({ frame: { chunks, tokens }, chunk, tokens: tokensOfFigure }: Draft): boolean {
  const { lower } = tokens;
  const [, at] = tokensOfFigure;
  if (lower[at] === 'of' && lower[at + 1] === 'the' && HURT.test(lower[at + 2] ?? '')) return true;
  // "Of the confirmed cases, 59 were", "two of the cases"
  if (chunks[0]!.word === 'of' && chunks[1] && OF_THEM.has(chunks[1].kind) && chunk > 2)
    if (chunks.slice(2, 4).some(({ word }) => word === ',')) return true;
  const [from] = tokensOfFigure;
  for (let i = from + 1; i + 1 < at; i++) if (lower[i] === 'of' && OF_THESE.has(lower[i + 1]!)) return true;
  for (let i = at; i < at + REACH && i < tokens.count; i++)
    if (lower[i] === 'among' && lower[i + 1] === 'the') return HURT.test(lower[i + 2] ?? '');
  return false;
}
const OF_THEM: ReadonlySet<string> = new Set(['noun', 'det', 'pronoun']);
const HURT = /^(?:injured|wounded|dead|deaths|victims|missing|hurt|casualties|fatalities|survivors)$/;
const REACH = 6;
const OF_THESE = new Set(['the', 'those', 'these', 'its', 'their', 'his', 'her']);

const saysItself = ({ frame, metric }: Draft, base: number): boolean =>
  (metric !== null && OPINIONS.test(metric.id) && VOTERS.test(frame.chunks[base]!.word)) ||
  (metric?.id.split('_')[0] === singular(frame.chunks[base]!.word) && metric.id.endsWith('_share'));

/** "is backed by 40% of voters": of whom such a share always is. */
const OPINIONS = /^(?:vote_share|turnout|(?:dis)?approval_rating)$/;
const VOTERS = /^(?:voters?|electorate|electors|respondents|people|adults|those)$/;

function isOfSubject({ frame, clauseSubject, isSubject }: Draft, { span }: CueMention): boolean {
  const chunk = isSubject ? undefined : frame.chunks[clauseSubject];
  if (!chunk) return false;
  const { start, end } = frame.tokens;
  return span[0] < end[chunk.to - 1]! && span[1] > start[chunk.from]!;
}

function apply(draft: Draft, cue: CueMention, far: number, world: World): void {
  const say = () => draft.derivation.push(`${cue.field}: ${cue.value}`);
  switch (cue.field) {
    case 'increment':
      // "another $4m", "$4m more"
      if (far > 1 || addsNothing(draft, cue, far) || !hasBefore(draft, world)) return;
      if (cue.span[0] >= draft.mention.span[1] && RELATIVE.has(draft.dimension)) return; // "27% more likely"
      draft.scope.basis = cue.value;
      say();
      return;
    case 'basis':
      if (draft.scope.basis !== null || (cue.value !== 'cumulative' && far > 5)) return;
      if (isOfNext(draft, cue) || isOfMoveBefore(draft, cue)) return;
      // "rose 12% year on year to $3bn": the rise is measured so, the level is not
      if (/_on_(?:year|quarter|month)$/.test(cue.value) && !draft.isChange) return;
      // "for the second time in a year" is no sum of a year
      if (
        draft.frame.tokens.lower[tokenAt(draft.frame.tokens, cue.span[0])] === 'a' &&
        IN.has(wordBefore(draft, cue))
      )
        return;
      draft.scope.basis = cue.value;
      say();
      return;
    case 'stage':
    case 'segment':
    case 'geography':
      if (draft.scope[cue.field] !== null) return;
      draft.scope[cue.field] = cue.value;
      say();
      return;
    case 'part':
      // "12% of those polled" is a share of all of them
      if (far > 2 || draft.scope.part !== null || draft.roles.relative !== undefined) return;
      if (introduces(draft, cue, far) || isOfFigureBefore(draft, cue)) return;
      draft.scope.part = cue.value;
      say();
      return;
    case 'revision':
      if (far > 2 || leadsOn(draft, cue) || isPastPerfect(draft, cue)) return;
      // "to spend 2.5% by 2030, up from 1.9% now": how it is, and no new word on it
      if (draft.revision === 'old' && cue.value === 'new') return;
      draft.revision = cue.value === 'old' ? 'old' : 'new';
      say();
      return;
    default:
  }
}

/** "had been travelling at 118 km/h": another verb comes, and nothing says that it is otherwise now. */
const isPastPerfect = ({ frame: { tokens } }: Draft, { span }: CueMention): boolean =>
  tokens.text.slice(...span).toLowerCase() === 'had been' &&
  /^\W+(?:\p{L}+ly\s+)?\p{L}+(?:ing|ed)(?!\p{L})/u.test(tokens.text.slice(span[1], span[1] + 40));

/** "12 people, including three children", "38 people, many of them children": what it leads to is a part, not what stands before it. */
const introduces = ({ frame: { tokens }, mention }: Draft, { span }: CueMention, far: number): boolean =>
  span[0] >= mention.span[1] && (far > 0 || tokens.text.slice(...span).toLowerCase() === 'including');

/** "Nine of them died and 37 were hurt": right behind another figure it is that one's. */
const isOfFigureBefore = ({ frame: { tokens, quantities }, mention }: Draft, { span }: CueMention): boolean =>
  quantities.some(
    (q) => q !== mention && q.span[1] <= span[0] && tokens.text.slice(q.span[1], span[0]).trim() === '',
  );

/** "a top speed of 85 km/h, with an average speed of 35": behind a comma and in front of another figure, it is that one's. */
function isOfNext({ frame: { tokens, quantities }, mention }: Draft, { span }: CueMention): boolean {
  if (span[0] < mention.span[1] || !/,| and | while | but /.test(tokens.text.slice(mention.span[1], span[0])))
    return false;
  return quantities.some(
    (q) =>
      q.span[0] >= span[1] &&
      tokenAt(tokens, q.span[0]) - tokenAt(tokens, span[1] - 1) <= 4 &&
      !/[,;]/.test(tokens.text.slice(span[1], q.span[0])),
  );
}

/** "12% more than a year earlier but 3% more than in April": what another move in front is measured against. */
function isOfMoveBefore(
  { frame: { tokens, quantities }, mention }: Draft,
  { span, value }: CueMention,
): boolean {
  if (span[0] >= mention.span[0] || !AGAINST.test(value)) return false;
  const at = tokenAt(tokens, span[0]);
  return quantities.some((q) => q.span[1] <= span[0] && at - tokenAt(tokens, q.span[1] - 1) <= 4);
}
const AGAINST = /_on_(?:year|quarter|month|week|day)$/;

/** "$37 million, up from $29 million", "40, previously put at 30": what leads on to a figure behind it is not of the one before it. */
function leadsOn({ frame: { tokens, quantities }, mention }: Draft, { span }: CueMention): boolean {
  if (span[0] < mention.span[1]) return false;
  if (LEADS_ON.test(tokens.text.slice(span[0], span[1]))) return true;
  return quantities.some(
    (q) => q.span[0] >= span[1] && tokenAt(tokens, q.span[0]) - tokenAt(tokens, span[1] - 1) <= 3,
  );
}
/** "homes had been damaged": what is said of the figure, unlike "had been 40". */
const LEADS_ON = /(?:from|of|to|at|had been)$/i;

const RELATIVE = new Set(['ratio', 'multiple']);

/** "Another 63 were injured" behind a count of the dead adds to no injured; "another $4bn" adds to what may have been told elsewhere. */
function hasBefore({ metric }: Draft, { drafts }: World): boolean {
  if (metric === null || !FATES.has(metric.family)) return true;
  return drafts.slice(-DRAFTS_BACK).some((d) => d.metric?.id === metric.id);
}
const DRAFTS_BACK = 60;

const IN = new Set([
  'in',
  'within',
  'half',
  'of',
  'once',
  'twice',
  'over',
  'about',
  'nearly',
  'almost',
  'after',
  'under',
  'than',
]);

const wordBefore = ({ frame: { tokens } }: Draft, { span }: CueMention): string =>
  tokens.lower[tokenAt(tokens, span[0]) - 1] ?? '';

/** "12% more than in 2023" compares, and "£5m for another striker" adds a striker. */
function addsNothing(draft: Draft, cue: CueMention, far: number): boolean {
  const { tokens } = draft.frame;
  if (cue.span[0] < draft.mention.span[0]) return false;
  return far > 0 || tokens.lower[tokenAt(tokens, cue.span[1] - 1) + 1] === 'than';
}

const JOINTS = new Set(['and', 'but', 'while', 'whereas']);

/** Tokens between a cue and the figure; -1 where another figure, a semicolon or a bracket stands between. */
function distance(draft: Draft, cue: CueMention): number {
  const { tokens } = draft.frame;
  const [from, to] = draft.tokens;
  const { hedge } = draft.mention;
  if (hedge && overlaps(hedge, cue.span)) return -1; // the "more" of "more than 40"
  const a = tokenAt(tokens, cue.span[0]);
  const b = tokenAt(tokens, cue.span[1] - 1) + 1;
  // "160,000 daily riders"
  const isOften = cue.field === 'basis' && draft.mention.counted && !draft.dimension.includes(' per ');
  if (a < to && b > from) return cue.field === 'increment' || isOften ? 0 : -1;
  const [left, right] = b <= from ? [b, from] : [to, a];
  if (right - left > NEAR) return -1;
  for (let i = left; i < right; i++) {
    const low = tokens.lower[i]!;
    if (low === ';' || low === '(' || low === ')') return -1;
    // "fell in the domestic league and 500 people came": of the clause before
    if (draft.isSubject && b <= from && JOINTS.has(low)) return -1;
  }
  // "32,000 vehicles a day": in the unit of another figure
  for (const other of draft.frame.quantities)
    if (other !== draft.mention && overlaps(other.span, cue.span)) return -1;
    else if (
      other !== draft.mention &&
      other.span[0] >= (tokens.start[left] ?? 0) &&
      other.span[1] <= (tokens.end[right - 1] ?? 0) &&
      right > left
    )
      return -1;
  return right - left;
}
