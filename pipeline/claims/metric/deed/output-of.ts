import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isRelative, metricAt, metricBy, numerator } from '../beside/metric-at.ts';
import { substanceOf } from '../beside/substance-of.ts';
import { dimensionOf, type Found } from '../found.ts';
import { verbBase } from './verb-bases.ts';

/**
 * "produced 84,086 tonnes of copper", "will make 40,000 tonnes of paper a year", "exports of 300 tonnes of zinc", "… of copper and 61,606 tonnes of zinc": under
 * the one word for making, or for selling abroad, with what is made or sold.
 */
export function outputOf(draft: Draft, world: World): Found | null {
  // "harvested it from 67% of the area": a share of that
  if (draft.isChange || isRelative(draft.dimension)) return null;
  const words = substanceOf(draft);
  if (words.length === 0) return null;
  const rule = ruleOf(draft, world);
  if (!rule?.dimensions.has(numerator(dimensionOf(draft)))) return null;
  return {
    metric: {
      id: idOf([...words, rule.id], '_'),
      name: `${words.join(' ')} ${rule.name}`,
      family: rule.family,
    },
    rule: rule.id,
    measure: -1,
  };
}
outputOf.needs = { words: ['of'] };

/** What the verb does, what the noun in front is, or what the figure is joined to of which that holds. */
function ruleOf(draft: Draft, world: World): MetricRule | null {
  const { frame, chunk } = draft;
  const { rulebook } = world;
  // "4,000 tonnes of copper were produced"
  const isDone =
    draft.isSubject && draft.verb > chunk && BE.test(frame.tokens.lower[frame.chunks[draft.verb]!.from]!);
  const verb: Chunk | undefined = chunk > draft.verb || isDone ? frame.chunks[draft.verb] : undefined;
  const named = verb && metricBy(frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), rulebook);
  if (named && MAKING.has(named.rule.id) && Math.abs(chunk - draft.verb) <= 5) return named.rule;
  // "makes 40,000 tonnes of paper": stuff, of which nobody makes one
  const isMade =
    verb && rulebook.language.list('make stuff').has(verbBase(rulebook.language.grammar(), verb.word));
  if (isMade && STUFF.test(draft.dimension) && Math.abs(chunk - draft.verb) <= 2)
    return rulebook.metrics.byId.get('output') ?? null;
  if (frame.chunks[chunk - 1]?.word === 'of') {
    const front = metricAt(frame, chunk - 2, dimensionOf(draft), rulebook, false);
    if (
      front &&
      MAKING.has(front.rule.id) &&
      world.rulebook.language.list('output and trade').has(frame.chunks[chunk - 2]!.word)
    )
      return front.rule;
  }
  const joined = frame.chunks[chunk - 1]?.kind === 'and';
  const earlier = joined ? earlierInSentence(draft, world)[0] : undefined;
  const isJoined = earlier?.rule && MAKING.has(earlier.rule) && earlier.dimension === draft.dimension;
  return isJoined ? (rulebook.metrics.byId.get(earlier.rule!) ?? null) : null;
}

const STUFF = /^(?:mass|volume|flow)/;
const BE = /^(?:is|are|was|were|has|have|had|been|being)$/;
const MAKING = new Set(['output', 'exports', 'imports']);
