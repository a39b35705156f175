import { couldBeAWord } from '../recognize/entities/name/in-dictionary.ts';
import type { Draft } from './draft.ts';
import { leadIn } from './metric/earlier/lead-in.ts';
import { headerMetric } from './metric/header-metric.ts';
import type { World } from './world.ts';

/**
 * True where the label of a line tells whose the figure is, and no measure: it stands in a list of which the words above say what is measured or
 * into what it is parted ("Sales by region: • Asia: 24,900"), or in a row of such lines whose labels are names ("Halm: £4m" above "Tarn: £3m").
 */
export const labelsAGroup = (draft: Draft, world: World): boolean =>
  isCountedAbove(draft, world) || isInRowOfNames(draft, world);

/** The words above the list say what is measured, or into what it is parted. */
export const isCountedAbove = (draft: Draft, world: World): boolean =>
  isListed(draft, world) && (isParted(draft, world) || leadIn(draft, world) !== null);

/** An item, or a line below a heading that leads in to it ("Spending by region:") or is nothing but a measure ("Segment sales"). */
function isListed(draft: Draft, world: World): boolean {
  const { kind, headings } = world.passages[draft.passage]!;
  const heading = headings.at(-1)?.trimEnd() ?? '';
  if (kind === 'item' || heading.endsWith(':')) return true;
  return heading !== world.passages[0]!.text && isMeasure(heading, draft, world);
}

/** "Sales by region (£m)", "Net sales": no more than four words in front of what they are told by, the last of them the measure. */
function isMeasure(heading: string, { dimension }: Draft, { rulebook }: World): boolean {
  const words = heading.replace(BEHIND_MEASURE, '').split(' ');
  if (words.length > 4 || !/^[\p{L} -]+$/u.test(words.join(' ')) || words.includes('and')) return false;
  return [1, 2].some((n) => headerMetric(words.slice(-n).join(' '), dimension, rulebook)?.metric != null);
}
const BEHIND_MEASURE = / (?:by|per|in each|for each|in) .*$| ?\([^()]*\)$/;

/** "The results by district:", "What each of the provinces said:". */
function isParted({ passage }: Draft, { passages }: World): boolean {
  const { leadIn: words, headings } = passages[passage]!;
  return PARTED.test(words ?? headings.at(-1) ?? '');
}
const PARTED = /\b(?:by|per|in each|for each|in every) (?!the\b|an?\b)\p{L}[\p{L} -]{2,24}:$/iu;

/** This line and one beside it are a label of words that no dictionary has, and a figure. */
function isInRowOfNames({ passage }: Draft, world: World): boolean {
  return isNameAndFigure(passage, world) && [passage - 1, passage + 1].some((p) => isNameAndFigure(p, world));
}

function isNameAndFigure(passage: number, { passages, rulebook: { language } }: World): boolean {
  const label = LABEL.exec(passages[passage]?.text ?? '')?.[1] ?? '';
  const own = label.toLowerCase().split(/[ -]/);
  return label !== '' && !own.some((word) => couldBeAWord(word, language));
}
/** No more than two words, and no plural, which would be things that are counted. */
const LABEL = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?<!s))(?::| [–—-]) ?\S{1,12}(?: \S{1,12}){0,2}$/u;
