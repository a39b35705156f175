import type { Metric } from '../../../model/claim.ts';
import { fits } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isRelative, metricAt, metricBy, numerator } from '../beside/metric-at.ts';
import { byVerb } from '../deed/by-verb.ts';
import { FATES } from '../families.ts';
import { changeOf, dimensionOf, type Found, familyOf, GROWTH, simple } from '../found.ts';

export function likeEarlier(draft: Draft, { rulebook }: World): Found | null {
  const { like } = draft;
  if (!like?.metric) return null;
  // "Nine of them died": what became of those who were counted
  // "people missing from accidents, including one which killed 65"
  if ((draft.isSubject || draft.verb === draft.chunk - 1) && isFate(draft, rulebook)) return null;
  // "700 metres underground and 5 km from the entrance": how far away, and not how deep
  if (draft.dimension === 'length' && draft.frame.chunks[draft.chunk + 1]?.word === 'from') return null;
  // "to a record high of $2.52": a word that names no measure of its own
  const named = draft.roles.metric;
  const word = named === undefined ? '' : draft.frame.chunks[named]!.word;
  if (named !== undefined && !NEUTRAL.has(word) && !rulebook.language.list('what was expected').has(word))
    return null;
  if (isOfOtherSign(draft, like, rulebook)) return null;
  // "900 pupils and 70 teachers": another thing is counted
  if (draft.mention.counted && draft.mention.quantity.unit !== like.mention.quantity.unit) return null;
  // "growth of 35%, and 28% without it": the growth again; "a 14% rise in thefts, from 630 to 719": the thefts
  // but "a decline of £2m to £60m": the level it led to
  const led = draft.frame.chunks[draft.chunk - 1]?.word === 'to' && draft.dimension === 'money';
  const again = like.rule !== null && GROWTH.has(like.rule) && like.dimension === draft.dimension && !led;
  const base = again ? like.metric : (like.base ?? like.metric);
  const { rule } = like;
  // a chunk of another sentence is none of this one
  const measure = like.frame === draft.frame ? like.measure : -1;
  if (draft.isChange) return changeOf(draft, base, rule, measure);
  // "Sales of cars doubled to 88,400": no revenue, but what else the word can mean
  const ofRule = rule === null ? undefined : rulebook.metrics.byId.get(rule);
  if (dimensionOf(draft) === 'number' && isRelative(like.dimension) && ofRule && !fits(ofRule, 'number')) {
    const other = measure < 0 ? null : metricAt(like.frame, measure, 'number', rulebook, false);
    if (other) return simple(other.rule);
  }
  const same = numerator(like.dimension) === numerator(dimensionOf(draft)) || dimensionOf(draft) === 'number';
  if (same) return { metric: levelOf(base, dimensionOf(draft)), rule, measure };
  // "funding halved, to 12%": a share is not what funding comes to
  const known = rule === null ? undefined : rulebook.metrics.byId.get(rule);
  const could = known === undefined || !isRelative(draft.dimension) || fits(known, draft.dimension);
  return like.isChange && could ? { metric: levelOf(base, dimensionOf(draft)), rule, measure } : null;
}

/** "a profit of $3m, against a loss of $2m": no lower profit. */
function isOfOtherSign(
  { frame, chunk, dimension }: Draft,
  like: Draft,
  rulebook: World['rulebook'],
): boolean {
  const at = frame.chunks[chunk - 1]?.word === 'of' ? chunk - 2 : chunk + 1;
  const noun = frame.chunks[at];
  if (noun?.kind !== 'noun' || like.metric?.family !== 'profit') return false;
  const named = metricAt(frame, at, dimension, rulebook, false);
  return named?.rule.family === 'profit' && (named.rule.id === 'loss') !== (like.rule === 'loss');
}

/** True where the verb says that they were hurt, saved or driven out. */
function isFate({ frame, verb, dimension }: Draft, rulebook: World['rulebook']): boolean {
  const chunk = frame.chunks[verb];
  if (!chunk || (dimension !== 'count' && dimension !== 'number')) return false;
  const family = metricBy(frame, 'metric:verb', chunk.from, chunk.to, 'count', rulebook)?.rule.family ?? '';
  return FATES.has(family);
}

/** What moved has a kind of its own once it is told where it went: "space doubled to 40,000 square feet". */
const levelOf = (base: Metric, dimension: string): Metric =>
  base.family === 'level' || (base.family === 'ratio' && dimension !== 'multiple' && dimension !== 'ratio')
    ? { ...base, family: familyOf(dimension) }
    : base;

/** "AWS leads at $5bn, with Google Cloud below $4bn": the measure is said once. */
export function parallel(draft: Draft, world: World): Found | null {
  const prize = sharedPrize(draft, world);
  if (prize) return prize;
  if (draft.shape !== 'name-and-figure') return null;
  for (const earlier of earlierInSentence(draft, world)) {
    if (!earlier.metric || numerator(dimensionIn(earlier)) !== numerator(dimensionOf(draft))) continue;
    // "Shares in Halm fell 3% and Odell 2%"
    if (earlier.isChange && earlier.dimension === draft.dimension) {
      draft.isChange = true;
      return {
        metric: earlier.metric,
        rule: earlier.rule,
        measure: -1,
        base: earlier.base ?? earlier.metric,
      };
    }
    return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
  }
  return null;
}
parallel.needs = { earlier: true };

/** "Velk won $130,000 of the prize money, Arlen received $65,000 and Toll earned $40,000": of the same prize. */
function sharedPrize(draft: Draft, world: World): Found | null {
  if (
    draft.dimension !== 'money' ||
    !draft.frame.language.list('receive').has(draft.frame.chunks[draft.verb]?.word ?? '')
  )
    return null;
  const first = earlierInSentence(draft, world).find((d) => d.metric?.id === 'prize');
  return first?.metric ? { metric: first.metric, rule: first.rule, measure: -1 } : null;
}

const dimensionIn = (draft: Draft): string => draft.dimension;

const ANOTHER = new Set(['another', 'additional', 'further', 'extra']);

/** "added another $4bn": more of what the figure before was, where no word of the sentence names it. */
export function increment(draft: Draft, world: World): Found | null {
  const { frame } = draft;
  const word = frame.tokens.lower[draft.tokens[0] - 1] ?? '';
  if (!ANOTHER.has(word) || draft.mention.counted || draft.roles.metric !== undefined) return null;
  // "an additional 12% promise to save": what those do
  if (draft.isSubject && draft.dimension === 'ratio') return null;
  // "a further £4m is required": what is needed of that, and no more of the same
  const behind = frame.chunks[draft.chunk + 1]?.kind === 'verb' ? frame.chunks[draft.chunk + 1]!.word : '';
  if (draft.dimension === 'money' && /^(?:require|need)/.test(behind)) return null;
  // "bought another 10% of Lumen": what it is a share of says more
  if (byVerb(draft, world) || draft.shape === 'share-of-base' || draft.shape === 'share-of-counted')
    return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 10; i--) {
    const earlier = world.drafts[i]!;
    if (draft.passage - earlier.passage > 1) return null;
    if (!earlier.metric || dimensionIn(earlier) !== dimensionOf(draft)) continue;
    // "a 3% increase in fees, along with an additional 1%": another increase
    if (earlier.isChange && isRelative(draft.dimension)) {
      draft.isChange = true;
      const base = earlier.base ?? earlier.metric;
      return { metric: earlier.metric, rule: earlier.rule, measure: -1, base };
    }
    return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
  }
  return null;
}
