import type { Lexeme } from '../../rulebook/lexicon.ts';
import type { Hit } from '../../rulebook/phrases.ts';
import { spanOf, type Workspace } from '../workspace.ts';

/**
 * Every metric that the phrase ending at `to` can name: "capacity" is one of power and one of seats, and which it is
 * depends on the figure. Returns whether any was taken.
 */
export function metricMention(workspace: Workspace, hits: readonly Hit<Lexeme>[], to: number): boolean {
  let taken = false;
  for (const { value, from, to: end } of hits) {
    if (value.is !== 'metric' || end !== to) continue;
    const { metric, by } = value;
    workspace.mentions.push({
      kind: 'metric',
      span: spanOf(workspace.tokens, from, to),
      rule: `metric:${by}`,
      id: metric.id,
      family: metric.family,
    });
    taken = true;
  }
  return taken;
}
