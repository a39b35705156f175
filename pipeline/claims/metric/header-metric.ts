import type { Metric } from '../../model/claim.ts';
import { fits } from '../../rulebook/metrics.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { tokenise } from '../../text/tokens.ts';
import { idOf, normalWords } from '../sentence/normal-words.ts';

/** A header read for what it names. */
export interface Header {
  readonly text: string;
  readonly metric: Metric | null;
  readonly rule: string | null;
}

/** The metric that a header, a label or a lead-in names for figures of a dimension; `null` for an empty text. */
export function headerMetric(text: string | null, dimension: string, rulebook: Rulebook): Header | null {
  if (text === null || text.trim() === '') return null;
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    if (!rulebook.lexicon.begins(tokens, i)) continue;
    for (const { value, to } of [...rulebook.lexicon.all(tokens, i)].reverse())
      if (value.is === 'metric' && value.by === 'word' && fits(value.metric, dimension)) {
        const { metric } = value;
        const words = normalWords(tokens, { from: 0, to: i + 1 }).slice(0, -1);
        return {
          text,
          metric: {
            id: idOf([...words, ...(metric.open ? normalWords(tokens, { from: i, to }) : [metric.id])], '_'),
            name: text.trim(),
            family: metric.family,
          },
          rule: metric.id,
        };
      }
  }
  return { text, metric: null, rule: null };
}
