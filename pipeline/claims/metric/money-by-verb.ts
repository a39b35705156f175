import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { type Found, simple } from './found.ts';
import { verbBase } from './verb-bases.ts';

/** "forked out £4m", "wrote off £4m", "will require £4m": what kind of sum it is by the class that its verb stands in, where nothing else says so. */
export function moneyByVerb(draft: Draft, { rulebook: { language, metrics } }: World): Found | null {
  if (draft.dimension !== 'money' || draft.isChange || draft.verb < 0 || draft.verb > draft.chunk)
    return null;
  const { chunks, tokens } = draft.frame;
  const verb = chunks[draft.verb]!;
  const base = verbBase(language.grammar(), verb.word);
  const behind = tokens.lower[verb.to] ?? '';
  for (const [list, id] of KINDS) {
    const verbs = language.list(list);
    if (!verbs.has(base) && !verbs.has(`${base}-${behind}`)) continue;
    const rule = metrics.byId.get(id);
    return rule ? simple(rule) : null;
  }
  return null;
}

/** A list of verbs, with a particle behind a hyphen, and the measure of what they do. */
const KINDS: readonly (readonly [list: string, metric: string])[] = [
  ['money: cost', 'cost'],
  ['money: spending', 'spending'],
  ['money: funding', 'funding'],
  ['money: loss', 'loss'],
  ['money: revenue', 'revenue'],
  ['money: sale', 'sale_price'],
  ['money: compensation', 'compensation'],
];
