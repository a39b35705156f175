import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { metricAt } from '../metric/metric-at.ts';
import { complements, core, hasName, possessiveIn } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { carried } from './carry.ts';

/** "Canadian unemployment", "overall Welsh milk production": of the land that the word in front of the measure means. */
export function ofAdjective(draft: Draft, world: World): Told | null {
  const { frame, measure, dimension, rule } = draft;
  const noun = frame.chunks[measure];
  const named = noun ? metricAt(frame, measure, dimension, world.rulebook, true) : null;
  if (noun?.kind !== 'noun' || !named || possessiveIn(frame.tokens, noun) > 0) return null;
  const { tokens } = frame;
  let { from } = core(tokens, noun);
  while (from < named.from && HOW.test(tokens.lower[from]!)) from++;
  const land = from < named.from ? landAt(draft, world, from, named.from) : null;
  if (!land || complements(frame, measure).some((c) => c.prep === 'of' && hasName(frame, c.chunk)))
    return null;
  // "Canadian sales rose": those of the company spoken of
  const [entity, to] = land;
  if (to === named.from && isOfBody(rule ?? named.rule.id, draft, world)) return null;
  return { id: entity.id, name: entity.name, from: 'registry', named: true };
}

const HOW = /^(?:average|overall|total|annual|monthly|typical|median|recorded|headline|official)$/;

function landAt({ frame: { tokens } }: Draft, { rulebook }: World, at: number, end: number) {
  if (!capitalised(tokens, at)) return null;
  const { byPeople } = rulebook.entities;
  const two = at + 2 <= end ? byPeople.get(`${tokens.lower[at]} ${tokens.lower[at + 1]}`) : undefined;
  if (two) return [two, at + 2] as const;
  const one = byPeople.get(tokens.lower[at]!);
  return one ? ([one, at + 1] as const) : null;
}

function isOfBody(rule: string, draft: Draft, world: World): boolean {
  const kinds = world.rulebook.metrics.byId.get(rule)?.subjects ?? [];
  if (kinds.includes('company') && !kinds.includes('place')) return true;
  const before = carried(draft, world, 'any');
  return before !== null && (world.bodies.has(before.id) || typeOf(before, world) === 'company');
}

const typeOf = ({ id }: Told, { rulebook }: World): string | null =>
  rulebook.entities.byId.get(id)?.type ?? null;
