import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple, withChange } from '../found.ts';

/** "had only 4.8mm in February", "over 100 mm fell in Halm": millimetres and inches of what falls, where the sentence speaks of weather. */
export function rainByMillimetres(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const { dimension, frame, isSubject, mention, verb } = draft;
  const rule = rulebook.metrics.byId.get('rainfall');
  if (!rule || dimension !== 'length') return null;
  if (!SMALL.test(frame.tokens.text.slice(...(mention.unit ?? [0, 0])))) return null;
  const falls = isSubject && /^(?:fell|falls?|fallen|falling)$/.test(frame.chunks[verb]?.word ?? '');
  return falls || saysWeather(draft) || isGot(draft, world) || isInHours(draft)
    ? withChange(draft, simple(rule).metric, rule.id, -1)
    : null;
}
rainByMillimetres.needs = { dimensions: ['length'] };

/** "Halm, 90km to the north, got 380mm": where the article has told of rain before. */
const isGot = ({ frame, verb }: Draft, { drafts }: World): boolean =>
  GETS.test(frame.chunks[verb]?.word ?? '') && drafts.slice(-RAIN_BACK).some((d) => d.rule === 'rainfall');
const GETS = /^(?:got|gets?|received?|receives|recorded|records|had|saw|copped|collected|picked|logged)$/;
const RAIN_BACK = 12;

/** "48 mm in 10 minutes", "with 640 mm in 24 hours": so much falls in a time, where nothing is said to move or grow. */
function isInHours({ frame: { chunks, language }, chunk, verb, isSubject }: Draft): boolean {
  const [prep, time] = chunks.slice(chunk + 1, chunk + 3);
  if (!/^(?:in|within|over)$/.test(prep?.word ?? '')) return false;
  const isTime =
    (time?.mention?.kind === 'quantity' && /^(?:min|h|d)$/.test(time.mention.quantity.unit ?? '')) ||
    /^(?:hour|day)$/.test(time?.word ?? '');
  const deed = chunks[verb]?.word ?? '';
  return (
    isTime &&
    (isSubject || deed === '' || GETS.test(deed) || verb > chunk || language.list('wet weather').has(deed))
  );
}

const SMALL = /^(?:mm|millimet(?:re|er)s?|inch(?:es)?)$/i;

function saysWeather({ frame: { reading, tokens, language } }: Draft): boolean {
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++)
    if (language.list('wet weather').has(tokens.lower[i]!)) return true;
  return false;
}
