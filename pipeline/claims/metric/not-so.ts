import type { Draft } from '../draft.ts';
import { FATES } from './families.ts';
import type { Found } from './found.ts';

/** "Of those ill, 59 were not immunised": the contrary of what the verb alone would count. */
export function notSo(draft: Draft, found: Found): Found {
  if (isAllBut(draft) && FATES.has(found.metric.family)) return contrary(found);
  const verb = draft.frame.chunks[draft.verb];
  if (
    !draft.isSubject ||
    !verb ||
    draft.dimension === 'money' || // "the £30m promised will not help": they are promised
    found.rule === null ||
    found.measure >= 0 ||
    /(?:^|_)not_/.test(found.metric.id)
  )
    return found;
  const { lower } = draft.frame.tokens;
  let isDenied = false;
  for (let i = verb.from; i < verb.to; i++) isDenied ||= NOT.test(lower[i]!);
  if (!isDenied) return found;
  return contrary(found);
}

const contrary = (found: Found): Found => ({
  ...found,
  metric: {
    ...found.metric,
    id: `not_${found.metric.id}`,
    name: `not ${found.metric.name}`,
    family: 'count',
  },
});

/** "All but two of the passengers died". */
const isAllBut = ({ frame: { tokens }, tokens: [at] }: Draft): boolean =>
  tokens.lower[at - 1] === 'but' && tokens.lower[at - 2] === 'all';

const NOT = /^(?:not|never|.*n['\u2019]t)$/;
