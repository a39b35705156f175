import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import { chunkAt, tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isRelative, metricAt, numerator } from '../beside/metric-at.ts';
import { type Found, GROWTH, simple, withChange } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { addTo, type Candidates, kindOf, tried } from './candidate.ts';

/** A word of a measure, and what the figure measures by it. */
interface Word {
  readonly at: number;
  readonly rule: MetricRule;
  readonly by: string;
  readonly find: () => Found | null;
}

/** What the sentence has words for: nouns that are measures, verbs and things that stand for one. */
export function ofWords(draft: Draft, world: World, candidates: Candidates): void {
  const words = wordsOf(draft, world);
  if (words.length === 0) return;
  const nearest = Math.min(...words.map(({ at }) => Math.abs(at - draft.chunk)));
  for (const word of words) {
    const made = tried(draft, word.find);
    if (!made) continue;
    const traits = placeTraits(draft, word);
    if (Math.abs(word.at - draft.chunk) === nearest) traits.push('the nearest word of a measure');
    addTo(candidates, made, traits);
  }
}

function wordsOf(draft: Draft, world: World): Word[] {
  const { rulebook } = world;
  const { frame, dimension } = draft;
  const { tokens, chunks } = frame;
  const loose = draft.isChange || isRelative(dimension);
  const nouns = new Set<number>();
  const out: Word[] = [];
  for (const { span, id, rule: by } of frame.metrics) {
    const rule = rulebook.metrics.byId.get(id);
    const isVerb = by === 'metric:verb';
    const at = chunkAt(frame, tokenAt(tokens, span[0]));
    // "grew 4%" says that something grew, and "hold 13%" how much of something they have
    if (!rule || at < 0 || (isVerb && (GROWTH.has(id) || isRelative(dimension)))) continue;
    const itself = (): Found => withChange(draft, simple(rule).metric, rule.id, -1);
    if (by !== 'metric:word') {
      if (fits(rule, dimension) || fits(rule, numerator(dimension)))
        out.push({ at, rule, by: BY.get(by) ?? 'a word behind figures', find: itself });
      continue;
    }
    if (nouns.has(at)) continue;
    const named = metricAt(frame, at, dimension, rulebook, loose, draft.verb);
    if (named) {
      nouns.add(at);
      out.push({
        at,
        rule: named.rule,
        by: 'a noun that is a measure',
        find: () => fromNamed(draft, world, at, named),
      });
    } else if (chunks[at]!.kind === 'noun' && (fits(rule, dimension) || draft.isChange))
      // "price pressure", "the profit warning": the head is no measure, the word in front of it is
      out.push({ at, rule, by: 'a word in front of its noun', find: itself });
  }
  return out;
}

const BY: ReadonlyMap<string, string> = new Map([
  ['metric:verb', 'a verb that stands for a measure'],
  ['metric:noun', 'a thing that has the measure'],
]);

/** How the word stands to the figure. */
function placeTraits(draft: Draft, { at, by }: Word): string[] {
  const { chunk, verb, dimension } = draft;
  const side = at < chunk ? 'in front of' : 'behind';
  const out = ['a word of the sentence', `a word of the sentence, for ${kindOf(dimension)}`];
  out.push(`a word ${side} it`);
  out.push(by);
  if (at === verb) out.push('its verb');
  return out;
}
