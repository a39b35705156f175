import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';

/**
 * "The sale of tickets earned the club £4m", "exports earned it $90m": what a thing brings in for somebody is no profit, which
 * only who earns by himself makes. Of a person it is income.
 */
export function earnedFor(draft: Draft, { rulebook }: World): Found | null {
  const { frame, verb, clauseSubject, dimension, isChange } = draft;
  const { chunks, language } = frame;
  const deed = chunks[verb];
  if (!deed || dimension !== 'money' || isChange || chunks[clauseSubject]?.kind !== 'noun') return null;
  if (!language.list('earn for somebody').has(verbBase(language.grammar(), deed.word))) return null;
  const whom = receiver(draft);
  if (whom < 0) return null;
  const own = metricAt(frame, clauseSubject, 'money', rulebook, false)?.rule;
  const isTrade = own?.family === 'trade' || own?.family === 'revenue';
  // "exports earned Norland $90m": the country has them
  if (isTrade) return simple(own, clauseSubject);
  const rule = rulebook.metrics.byId.get(isPerson(draft, whom) ? 'income' : 'revenue');
  return rule ? simple(rule) : null;
}
earnedFor.needs = { dimensions: ['money'] };

/** The noun or pronoun between the verb and the sum; -1 where nobody gets it. */
function receiver({ frame: { chunks }, verb, chunk }: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  const first = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  return at === first && (chunks[at]!.kind === 'noun' || chunks[at]!.kind === 'pronoun') ? at : -1;
}

function isPerson({ frame: { chunks, entities, tokens } }: Draft, at: number): boolean {
  const { kind, word, head } = chunks[at]!;
  if (kind === 'pronoun') return HIM.has(word);
  return entities.some((e) => e.type === 'person' && e.span[1] === tokens.end[head]);
}
const HIM = new Set(['him', 'her', 'me']);
