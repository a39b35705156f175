import type { Draft } from './draft.ts';
import { leadIn } from './metric/earlier/lead-in.ts';
import type { World } from './world.ts';

/**
 * True where the label of a line tells whose the figure is, and no measure: it stands in a list of which the words above say what is measured or
 * into what it is parted ("Sales by region: • Asia: 24,900"), or in a row of such lines whose labels are names ("Halm: £4m" above "Tarn: £3m").
 */
export const labelsAGroup = (draft: Draft, world: World): boolean =>
  (isListed(draft, world) && (isParted(draft, world) || leadIn(draft, world) !== null)) ||
  isInRowOfNames(draft, world);

/** An item, or a line below a heading that leads in to it: "Spending by region:". */
function isListed({ passage }: Draft, { passages }: World): boolean {
  const { kind, headings } = passages[passage]!;
  return kind === 'item' || (headings.at(-1)?.trimEnd().endsWith(':') ?? false);
}

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
  const { words } = language.grammar();
  const isKnown = (word: string): boolean => words.has(word) || words.has(word.replace(/s$/, ''));
  const own = label.toLowerCase().split(/[ -]/);
  return label !== '' && !own.some(isKnown);
}
/** No more than two words, and no plural, which would be things that are counted. */
const LABEL = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?<!s))(?::| [–—-]) ?\S{1,12}(?: \S{1,12}){0,2}$/u;
