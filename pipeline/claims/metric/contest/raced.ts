import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "won the marathon in 2:04:30", "ran the 100m in 9.8 seconds": how long a race took. */
export function raced(draft: Draft, { rulebook }: World): Found | null {
  const { mention, dimension, frame, chunk, verb } = draft;
  const rule = rulebook.metrics.byId.get('time');
  if (!rule || dimension !== 'duration' || draft.isChange) return null;
  const isIn = frame.chunks[chunk - 1]?.word === 'in' && mention.quantity.unit === 's';
  // "with a win in two hours and 20 minutes", "won the match in 52 minutes"
  const before = frame.chunks[chunk - 1]?.word === 'in' ? frame.chunks[chunk - 2] : undefined;
  if (before?.kind === 'noun' && CONTESTS.test(before.word)) return simple(rule);
  // "Four of them ran under three hours"
  const isUnder = mention.quantity.bound === 'less_than' && verb === chunk - 1;
  if (isUnder && rulebook.language.list('run a race').has(frame.chunks[verb]?.word ?? ''))
    return simple(rule);
  const isRace =
    mention.rule === RACE_TIME ||
    (isIn && isToTheSecond(draft)) ||
    (isIn && rulebook.language.list('finish a race').has(frame.chunks[verb]?.word ?? ''));
  return isRace ? simple(rule) : null;
}
raced.needs = { dimensions: ['duration'] };

/** "came in after 3 hours 4 minutes 41 seconds", "was at the bridge in 52 minutes 8 seconds": nothing but a race is told so. */
const isToTheSecond = ({ mention: { span }, frame: { tokens } }: Draft): boolean =>
  /minutes?\b.*\bseconds?\b/i.test(tokens.text.slice(...span));

const CONTESTS = /^(?:victory|win|triumph|defeat|match|final|semi-?final|quarter-?final)$/;
const RACE_TIME = 'quantities/race-time';
