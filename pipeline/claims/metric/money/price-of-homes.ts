import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, withChange } from '../found.ts';

/** "The average home costs £227,000", "with homes averaging £300,000": the house price; and not "the house cost £4m to build". */
export function priceOfHomes(draft: Draft, { rulebook: { language, metrics } }: World): Found | null {
  const { frame, verb, chunk, clauseSubject, dimension, isSubject } = draft;
  const rule = metrics.byId.get('price');
  const home = frame.chunks[clauseSubject];
  if (!rule || dimension !== 'money' || isSubject || verb < 0 || home?.kind !== 'noun') return null;
  if (!language.list('homes').has(singular(home.word)) || chunk - verb > 4) return null;
  const base = verbBase(language.grammar(), frame.chunks[verb]!.word);
  if (!COSTS.has(base) || frame.chunks[chunk + 1]?.infinitive) return null;
  return withChange(draft, { id: 'house_price', name: 'house price', family: rule.family }, rule.id, -1);
}
priceOfHomes.needs = { dimensions: ['money'] };

const COSTS = new Set(['cost', 'average']);
