import type { PeriodMention } from '../../../model/mention.ts';
import type { Draft } from '../../draft.ts';
import { thenAround } from '../../sentence/wordings/then-in-brackets.ts';
import { type Beside, besideOf, FARTHEST } from './beside.ts';
import { comparedCost } from './compared-with.ts';
import { distance } from './distance.ts';
import { isOfAnotherClause } from './of-another-clause.ts';
import { isOfAnotherFigure } from './of-another-figure.ts';
import { isOfAnotherThing } from './of-another-thing.ts';
import { isOfWhatHappened } from './of-what-happened.ts';
import { LOOKS_BACK, MADE, YEAR_BEFORE } from './wordings.ts';

/** How far a period is from the figure: its distance, and what speaks against it. `FARTHEST` or more where it is of something else. */
export function costOf(draft: Draft, mention: PeriodMention): number {
  const beside = besideOf(draft, mention);
  if (!beside || isOfSomethingElse(beside)) return FARTHEST;
  // "a turnover of £1.06m (2014: £1.04m)": of the figure in the same brackets
  const then = thenAround(beside.chunks, beside.at);
  if (then) return then.then === beside.figure ? 0 : FARTHEST;
  return distance(beside) + comparedCost(beside);
}

const isOfSomethingElse = (beside: Beside): boolean =>
  isOfAnswer(beside) ||
  isOfFormer(beside) ||
  isOfNextSentence(beside) ||
  isAgeOfAThing(beside) ||
  isBehindAside(beside) ||
  isOfItsMaking(beside) ||
  isOfWhatHappened(beside) ||
  isOfAnotherClause(beside) ||
  isOfAnotherThing(beside) ||
  isOfAnotherFigure(beside);

/** "The centre, which has 85 shops, was opened in 2009": what stands between commas has no part in what the sentence goes on with. */
function isBehindAside({ chunks, figure, at, behind }: Beside): boolean {
  if (!behind) return false;
  let opens = figure - 1;
  while (opens > 0 && chunks[opens]!.word !== ',') opens--;
  const first = chunks[opens + 1];
  if (chunks[opens]?.word !== ',' || !(first?.kind === 'relative' || OPENS_ASIDE.has(first?.word ?? '')))
    return false;
  const closes = chunks.findIndex((c, i) => i > figure && c.word === ',');
  const goesOn = chunks[closes + 1];
  if (closes <= 0 || closes >= at) return false;
  // "will cut 900 jobs at its plant, where 4,000 work, by June": of what stands in front of the aside
  const isOfFront =
    (goesOn?.kind === 'prep' || goesOn?.kind === 'period') &&
    chunks.slice(0, opens).some((c) => c.kind === 'figure');
  return isOfFront || (goesOn?.kind === 'verb' && !goesOn.bare);
}

const OPENS_ASIDE = new Set(['with', 'where']);

/** "was built in 1936 and carried 64 trains a day": when it was made is no time of what it does. */
function isOfItsMaking({ chunks, figure, at, behind }: Beside): boolean {
  if (behind) return false;
  const and = chunks.findIndex((c, i) => i > at && i < figure && c.kind === 'and');
  const made = chunks.slice(Math.max(0, at - 3), at).some((c) => c.kind === 'verb' && MADE.test(c.word));
  return made && and === at + 1 && chunks[and + 1]?.kind === 'verb';
}

/** "6,400 buildings, among them a mosque from the 15th century": how old a thing is. */
const isAgeOfAThing = ({ draft: { frame }, mention, chunks, at }: Beside): boolean =>
  mention.period.grain === 'century' &&
  frame.tokens.lower[chunks[at]!.from] === 'from' &&
  chunks[at - 1]?.kind === 'noun';

/** "It has cost €9.6bn; in 2014 the price was put at €5.2bn": behind a semicolon another sentence begins, which has a figure of its own. */
function isOfNextSentence({ chunks, figure, at, behind }: Beside): boolean {
  if (!behind) return false;
  const semicolon = chunks.findIndex((c, i) => i > figure && i < at && c.word === ';');
  return semicolon >= 0 && chunks.slice(semicolon).some((c) => c.kind === 'figure');
}

/** "reached £238m, down from £279m in the same period last year": of what it is set against. */
function isOfFormer({ mention, chunks, figure, at, behind }: Beside): boolean {
  if (
    !behind ||
    !(YEAR_BEFORE.test(mention.period.written ?? '') || LOOKS_BACK.test(mention.period.written ?? ''))
  )
    return false;
  for (let i = figure + 1; i < at; i++)
    if (chunks[i]!.kind === 'figure' && FROM.has(chunks[i - 1]!.word)) return true;
  return false;
}
const FROM = new Set(['from', 'against', 'than', 'versus']);

/** "62% of tenants think rents will rise in 2028": when that will be, and not when they were asked. */
const isOfAnswer = ({ draft: { answer }, at }: Beside): boolean => answer >= 0 && at >= answer;
