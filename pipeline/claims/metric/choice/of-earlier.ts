import type { Metric } from '../../../model/claim.ts';
import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isRelative, numerator } from '../beside/metric-at.ts';
import { isLoose } from '../earlier/other-unit.ts';
import { changeOf, type Found } from '../found.ts';
import { addTo, type Candidates, kindOf } from './candidate.ts';
import { isVague } from './is-vague.ts';

/** How many figures and paragraphs are looked back over, and how many measures are taken from them. */
const FIGURES_BACK = 14;
const PASSAGES_BACK = 6;
const MOST = 8;

/** What the figures before it measure, as a level or as a change of it: nearest first. */
export function ofEarlier(draft: Draft, world: World, candidates: Candidates): void {
  const { drafts } = world;
  const told = new Set<string>();
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK && told.size < MOST; i--) {
    const earlier = drafts[i]!;
    if (draft.passage - earlier.passage > PASSAGES_BACK) return;
    // "shares of 9% … hold 13%": what was only called by its kind names nothing else
    if (isLoose(earlier) && (earlier.rule === null || isVague(earlier.metric?.id ?? '', world))) continue;
    for (const { how, found } of readings(draft, earlier, world)) {
      const { id } = found.metric;
      if (told.has(id)) {
        const { traits } = candidates.get(id)!;
        traits.add('told by several figures before');
        // "30 million viewers, up 8%": the level, too, which stands behind the nearest
        if (how === LEVEL && !traits.has(LEVEL))
          for (const trait of [how, ...sizeTraits(draft, earlier)]) traits.add(trait);
        continue;
      }
      told.add(id);
      const isChange = draft.isChange || how === UNMARKED;
      const made = { found, isChange, direction: draft.direction };
      addTo(candidates, isNear(draft, earlier) ? { ...made, like: earlier } : made, [
        'an earlier figure',
        `an earlier figure, for ${kindOf(draft.dimension)}`,
        how,
        ...pairTraits(draft, earlier),
        ...(isNear(draft, earlier) && saysItMoved(draft, world) ? ['“it” moved or stands there'] : []),
      ]);
    }
  }
}

interface Reading {
  readonly how: string;
  readonly found: Found;
}

const UNMARKED = 'a change as before, though no word says so';
const LEVEL = 'a level as before';

/** As what the measure of an earlier figure can be that of this one. */
function readings(draft: Draft, earlier: Draft, { rulebook }: World): readonly Reading[] {
  const { metric, rule } = earlier;
  if (!metric) return [];
  const base = earlier.base ?? metric;
  const known = rule === null ? undefined : rulebook.metrics.byId.get(rule);
  const { dimension } = draft;
  const alike = areAlike(earlier.dimension, dimension);
  const as = (how: string, told: Metric): Reading => ({
    how,
    found: { metric: told, rule, measure: -1, base },
  });
  if (draft.isChange)
    return alike && earlier.isChange
      ? [as('a change as before', metric)]
      : [{ how: 'a change of what was told before', found: changeOf(draft, base, rule, -1) }];
  if (alike && !earlier.isChange) return [as(LEVEL, base)];
  const level = as('the level of what changed before', base);
  if (earlier.isChange) {
    if (!isRelative(dimension)) return canBe(known, dimension) ? [level] : [];
    if (!alike) return [];
    return known && fits(known, dimension) ? [as(UNMARKED, metric), level] : [as(UNMARKED, metric)];
  }
  const isOther = known && known.dimensions.size > 0 && fits(known, dimension);
  return isOther ? [as('told before by another kind of figure', base)] : [];
}

const canBe = (rule: MetricRule | undefined, dimension: string): boolean =>
  !rule || fits(rule, dimension) || fits(rule, numerator(dimension));

/** In its sentence or the one before. */
const isNear = (draft: Draft, earlier: Draft): boolean =>
  draft.passage === earlier.passage && draft.sentence - earlier.sentence <= 1;

/** "In Norland it came down to 3.2%": what was told before, and nobody who does it. */
function saysItMoved({ frame: { chunks }, clauseSubject, verb }: Draft, { rulebook }: World): boolean {
  const subject = chunks[clauseSubject];
  if (subject?.kind !== 'pronoun' || subject.word !== 'it') return false;
  const deed = chunks[verb]?.word ?? '';
  return (
    rulebook.shapes.verbs('move').has(deed) ||
    rulebook.language.list('reach or stand at').has(deed) ||
    COMES.test(deed)
  );
}
const COMES = /^(?:came|come|comes|coming|went|go|goes|gone)$/;

const isNumber = (dimension: string): boolean => dimension === 'number' || dimension === 'count';

const areAlike = (a: string, b: string): boolean =>
  numerator(a) === numerator(b) || (isNumber(numerator(a)) && isNumber(numerator(b)));

/** How the two figures stand to each other. */
function pairTraits(draft: Draft, earlier: Draft): string[] {
  const [mine, other] = [draft.mention, earlier.mention];
  const out = [placeOf(draft, earlier)];
  if (mine.counted && other.counted && mine.quantity.unit !== other.quantity.unit)
    out.push('another thing is counted');
  return [...out, ...sizeTraits(draft, earlier)];
}

function placeOf(draft: Draft, earlier: Draft): string {
  if (draft.passage === earlier.passage) {
    if (draft.sentence === earlier.sentence) return 'of its sentence';
    return draft.sentence - earlier.sentence === 1 ? 'of the sentence before' : 'of its paragraph';
  }
  return draft.passage - earlier.passage === 1 ? 'of the paragraph before' : 'of further back';
}

/** "$4m" and "$5m" are sums of one kind sooner than "$4m" and "$9bn". */
function sizeTraits(draft: Draft, earlier: Draft): readonly string[] {
  if (!areAlike(draft.dimension, earlier.dimension)) return [];
  const [a, b] = [Number(draft.mention.quantity.value), Number(earlier.mention.quantity.value)];
  if (!(a > 0 && b > 0)) return [];
  const times = Math.max(a, b) / Math.min(a, b);
  return times < NEAR ? ['near it in size'] : times > FAR ? ['far from it in size'] : [];
}
const NEAR = 3;
const FAR = 100;
