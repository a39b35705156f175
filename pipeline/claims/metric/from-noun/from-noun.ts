import { fits } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isRelative, metricAt, type Named } from '../beside/metric-at.ts';
import { dimensionOf, type Found, GROWTH, modifiers, open, openWords, withChange } from '../found.ts';
import { growthNoun } from '../move/growth-noun.ts';
import { type MeasureNoun, measureNoun, type Step } from './measure-noun.ts';
import { movedBefore, moveOf } from './move-beside.ts';
import { numberOf, stateCounted } from './number-of.ts';
import { casesOf, goodsOf } from './of-kinds.ts';
import { inflation, interestRates, priceOf } from './of-prices.ts';
import { shareDoing } from './what-is-done.ts';

/** A metric from a noun chunk: by its rule, or open by its words. */
export function fromNoun(draft: Draft, world: World, chunk: number, loose: boolean): Found | null {
  const { frame } = draft;
  const direction = movedBefore(draft, world, chunk);
  if (direction) {
    draft.isChange = true;
    draft.direction = direction;
  }
  const named = metricAt(
    frame,
    chunk,
    dimensionOf(draft),
    world.rulebook,
    loose || direction !== null,
    draft.verb,
  );
  const move = moveOf(draft, world, chunk);
  if (move) return move;
  if (named) return fromNamed(draft, world, chunk, named);
  const words = openWords(draft, chunk);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, chunk);
}

/** The same by the rule that names the noun for a measure. */
export function fromNamed(draft: Draft, world: World, chunk: number, named: Named): Found | null {
  const mods = modifiers(draft, chunk, named.from);
  if (GROWTH.has(named.rule.id)) return growthNoun(draft, world, chunk, named, mods);
  const measureOf = (inner: number, rule: Named): Found | null => fromNamed(draft, world, inner, rule);
  const noun = measureNoun({ draft, world, chunk, named, mods, measureOf });
  for (const step of STEPS) {
    const found = step(noun);
    if (found) return found;
  }
  return withChange(draft, noun.base, named.rule.id, chunk);
}

const STEPS: readonly Step[] = [
  interestRates,
  inflation,
  // "the number of injured", "the share of pupils achieving top grades": by what is told of them, before what they are
  stateCounted,
  shareDoing,
  priceOf,
  casesOf,
  goodsOf,
  numberOf,
  // the figure is no level of the measure: after all that may be measured in its own unit
  partOrMultiple,
];

/** "compute spend was 3% of revenue": a share, of which the spend is the part; "20 times earnings", "seven times the area". */
function partOrMultiple({ draft, chunk, named: { rule }, base }: MeasureNoun): Found | null {
  const dimension = dimensionOf(draft);
  if (!isRelative(dimension) || draft.isChange || fits(rule, dimension)) return null;
  const [kind, family] = dimension === 'multiple' ? ['multiple', 'ratio'] : ['share', 'share'];
  const metric = { id: `${base.id}_${kind}`, name: `${base.name} ${kind}`, family };
  return { metric, rule: rule.id, measure: chunk };
}
