import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { numerator } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import type { Found } from '../found.ts';

/** How many figures and paragraphs are looked back over. */
const FIGURES_BACK = 8;
const PASSAGES_BACK = 2;

/** "Halm Foods lead the table at $9bn. Orrin Foods follow at $8bn": by what they are ranked, as it was told before. */
export function inTheRanking(draft: Draft, { drafts, rulebook }: World): Found | null {
  const { clauseSubject, frame, verb, chunk, isSubject, isChange } = draft;
  if (isSubject || isChange || verb < 0 || verb > chunk) return null;
  let at = chunk - 1;
  while (frame.chunks[at]?.kind === 'det' || frame.chunks[at]?.kind === 'adverb') at--;
  if (!STANDS_AT.has(frame.chunks[at]?.word ?? '')) return null;
  const { language } = rulebook;
  const ranks = language.list('rank').has(verbBase(language.grammar(), frame.chunks[verb]!.word));
  // "Oltrey, in fourth, are some way back on $5bn"
  if (!ranks && !(draft.dimension === 'money' && clauseSubject >= 0 && hasName(frame, clauseSubject)))
    return null;
  const kind = numerator(draft.dimension);
  for (const other of drafts.slice(-FIGURES_BACK).reverse()) {
    if (draft.passage - other.passage > PASSAGES_BACK) return null;
    const isKnown = other.metric && !(other.rule && rulebook.metrics.byId.get(other.rule)?.fallback);
    if (other.isChange || !isKnown || numerator(other.dimension) !== kind) continue;
    return { metric: other.base ?? other.metric!, rule: other.rule, measure: -1 };
  }
  return null;
}

const STANDS_AT = new Set(['at', 'on', 'with']);
