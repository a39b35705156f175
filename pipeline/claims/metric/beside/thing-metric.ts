import { fits } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found, open, openWords, simple } from '../found.ts';
import { isRelative, metricBy, type Named, namedBy } from './metric-at.ts';

/** "a 40-metre diameter dish", "a 9-foot depth gauge": the measure that the phrase behind the figure begins with, before its thing. */
export function measureInFront(frame: Frame, { from, head }: Chunk, rulebook: Rulebook): Named | null {
  const [start, end] = [frame.tokens.start[from]!, frame.tokens.start[head]!];
  const mention = frame.metrics.find(
    (m) => m.rule === 'metric:word' && m.span[0] === start && m.span[1] < end,
  );
  return mention ? namedBy(frame, mention, rulebook) : null;
}

export function thingMetric(draft: Draft, { rulebook }: World): Found | null {
  const chunk = draft.roles.thing;
  if (chunk === undefined) return null;
  const { frame } = draft;
  const noun = frame.chunks[chunk]!;
  // "beat its £100,000 target"
  const isAim =
    /^(?:target|goal)$/.test(noun.word) && (dimensionOf(draft) === 'money' || noun.to - noun.from > 1);
  if (isAim && openWords(draft, chunk).length > 0)
    return { metric: open(openWords(draft, chunk), draft), rule: null, measure: -1 };
  if (NEUTRAL.has(noun.word)) return null; // "than the 74% figure of 2019"
  const dimension = dimensionOf(draft);
  // "a £149 surcharge", "a $52m provision"
  const isSum = dimension === 'money' && frame.language.list('sums by their own name').has(noun.word);
  if (isSum && openWords(draft, chunk).length > 0)
    return { metric: open(openWords(draft, chunk), draft), rule: null, measure: -1 };
  const told = measureInFront(frame, noun, rulebook);
  if (told && fits(told.rule, dimension)) return simple(told.rule);
  const named = metricBy(frame, 'metric:noun', noun.from, noun.to, dimension, rulebook);
  const words = openWords(draft, chunk);
  if (named) {
    if (dimension === 'duration' && named.rule.id === 'duration')
      return {
        metric: {
          id: idOf([...words.slice(-1), 'duration'], '_'),
          name: `${words.slice(-1).join(' ')} duration`,
          family: 'duration',
        },
        rule: 'duration',
        measure: -1,
      };
    const found = simple(named.rule);
    // "a $2.8bn offer", "a £40m contract": what it is that has the value
    return named.rule.family === 'value'
      ? { ...found, metric: { ...found.metric, name: `${found.metric.name} (${noun.word})` } }
      : found;
  }
  // "the 58-metre launcher": how long or tall it is, not how far away
  const length = rulebook.metrics.byId.get('length');
  if (length && dimension === 'length') return simple(length);
  if (words.length === 0) return null;
  if (isRelative(dimension)) return { metric: open(words, draft), rule: null, measure: -1 };
  return null;
}
