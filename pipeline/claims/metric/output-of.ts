import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunks.ts';
import { idOf } from '../sentence/normal-words.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { dimensionOf, type Found, openWords } from './found.ts';
import { metricBy } from './metric-at.ts';

/**
 * "produced 84,086 tonnes of copper", "output of 300 tonnes of zinc", "… of copper and 61,606 tonnes of zinc": under the one word
 * for making, with what is made.
 */
export function outputOf(draft: Draft, world: World): Found | null {
  const { frame, chunk } = draft;
  const rule = world.rulebook.metrics.byId.get('output');
  const what = chunk + 2;
  const made = frame.chunks[chunk + 1]?.word === 'of' && frame.chunks[what]?.kind === 'noun';
  if (!rule || !made || draft.isChange || !rule.dimensions.has(dimensionOf(draft))) return null;
  if (!isMade(draft, world) || hasName(frame, what)) return null;
  const words = openWords(draft, what);
  if (words.length === 0) return null;
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

/** The verb makes, the noun in front is of making, or the figure is joined to one of which that holds. */
function isMade(draft: Draft, world: World): boolean {
  const { frame, chunk } = draft;
  const verb: Chunk | undefined = chunk > draft.verb ? frame.chunks[draft.verb] : undefined;
  const named =
    verb && metricBy(frame, 'metric:verb', verb.from, verb.to, dimensionOf(draft), world.rulebook);
  if (named?.rule.id === 'output' && chunk - draft.verb <= 4) return true;
  if (frame.chunks[chunk - 1]?.word === 'of' && MAKING.has(frame.chunks[chunk - 2]?.word ?? '')) return true;
  const joined = frame.chunks[chunk - 1]?.kind === 'and';
  const earlier = joined ? earlierInSentence(draft, world)[0] : undefined;
  return earlier?.rule === 'output' && earlier.dimension === draft.dimension;
}

const MAKING = new Set(['production', 'output']);
