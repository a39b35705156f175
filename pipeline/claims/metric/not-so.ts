import type { Draft } from '../draft.ts';
import type { Found } from './found.ts';

/** "Of those ill, 59 were not immunised": the contrary of what the verb alone would count. */
export function notSo(draft: Draft, found: Found): Found {
  const verb = draft.frame.chunks[draft.verb];
  if (
    !draft.isSubject ||
    !verb ||
    found.rule === null ||
    found.measure >= 0 ||
    /(?:^|_)not_/.test(found.metric.id)
  )
    return found;
  const { lower } = draft.frame.tokens;
  let isDenied = false;
  for (let i = verb.from; i < verb.to; i++) isDenied ||= NOT.test(lower[i]!);
  if (!isDenied) return found;
  const { metric } = found;
  return {
    ...found,
    metric: { ...metric, id: `not_${metric.id}`, name: `not ${metric.name}`, family: 'count' },
  };
}

const NOT = /^(?:not|never|.*n['\u2019]t)$/;
