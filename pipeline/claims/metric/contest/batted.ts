import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "hit .265 with 14 homers", "a .270 career average": three places without a nought are told of those who bat. */
export function batted(
  { mention: { span }, frame: { tokens, chunks }, chunk, verb }: Draft,
  world: World,
): Found | null {
  if (!/^\.\d{3}\b/.test(tokens.text.slice(...span))) return null;
  const isHit = /^(?:hit|hits|hitting|bat|bats|batted|batting)$/.test(chunks[verb]?.word ?? '');
  const isAverage = /\baverage\b/i.test(tokens.text.slice(tokens.start[chunks[chunk]!.from], span[1] + 20));
  const rule = isHit || isAverage ? world.rulebook.metrics.byId.get('batting_average') : undefined;
  return rule ? simple(rule) : null;
}
