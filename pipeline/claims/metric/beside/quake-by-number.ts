import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple, withChange } from '../found.ts';

/** "A 6.1 quake struck Lima", "6.8 quake rocks Lima": a number with tenths in front of it is how strong it was. */
export function quakeByNumber(draft: Draft, { rulebook }: World): Found | null {
  const { dimension, frame, mention, chunk } = draft;
  const rule = rulebook.metrics.byId.get('magnitude');
  if (!rule || dimension !== 'number' || !TENTHS.test(frame.tokens.text.slice(...mention.span))) return null;
  return rulebook.language.list('quakes').has(frame.chunks[chunk + 1]?.word ?? '')
    ? withChange(draft, simple(rule).metric, rule.id, -1)
    : null;
}
quakeByNumber.needs = { dimensions: ['number'], lists: ['quakes'] };
/** "the death toll of the 6.1 magnitude quake": of the quake, whatever else is told of it. */
export function magnitudeBehind(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('magnitude');
  const { tokens, frame, dimension } = draft;
  const isBehind = frame.tokens.lower[tokens[1]] === 'magnitude';
  return rule && dimension === 'number' && isBehind ? simple(rule) : null;
}
magnitudeBehind.needs = { dimensions: ['number'], words: ['magnitude'] };

const TENTHS = /^\d\.\d$/;
