import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { type Found, simple } from '../found.ts';

/** "Tolls bring in €230m a year", "the levy raised £3m": what comes of a charge, and not what is charged. */
export function chargesBringIn(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, verb, chunk, isChange } = draft;
  if (isChange || clauseSubject < 0 || verb < 0 || verb > chunk) return null;
  const { language, metrics } = world.rulebook;
  if (!language.list('bring in money').has(frame.chunks[verb]!.word)) return null;
  // "tolls were raised to £3"
  if (frame.chunks.slice(verb, chunk).some(({ kind, word }) => kind === 'prep' && word !== 'in')) return null;
  const charge = metricAt(frame, clauseSubject, 'money', world.rulebook, true);
  const rule = metrics.byId.get('revenue');
  return rule && charge && CHARGES.has(charge.rule.family) ? simple(rule) : null;
}
chargesBringIn.needs = { dimensions: ['money', 'money per duration'], lists: ['bring in money'] };
const CHARGES = new Set(['price', 'tax']);
