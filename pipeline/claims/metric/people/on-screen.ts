import { WEEKDAY_NAMES } from '../../../recognize/periods/weekday-names.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "24 million watched the opening on Channel 9", "9 million tuned in": viewers, where nobody was there to be counted at the gate. */
export function onScreen(draft: Draft, found: Found, { rulebook }: World): Found {
  if (found.rule !== 'attendance' || draft.isChange || !isWatched(draft) || !saysScreen(draft)) return found;
  const rule = rulebook.metrics.byId.get('viewers');
  return rule ? simple(rule, found.measure) : found;
}

const isWatched = ({ frame: { chunks }, verb }: Draft): boolean =>
  /^watch(?:e[sd]|ing)?$/.test(chunks[verb]?.word ?? '');

/** "on television", "on France 9", "at home", "across the globe". */
function saysScreen({ frame: { tokens, reading, language } }: Draft): boolean {
  const [from, to] = reading.tokens;
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (language.list('what is broadcast on').has(word)) return true;
    if (word === 'home' && tokens.lower[i - 1] === 'at') return true;
    // "on Halm Vision": a station
    if (word === 'on' && capitalised(tokens, i + 1) && !WEEKDAY_NAMES.includes(tokens.lower[i + 1]!))
      return true;
  }
  return false;
}
