import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { numerator } from '../beside/metric-at.ts';
import type { Found } from '../found.ts';
import { isLoose } from './other-unit.ts';

/** Figures and paragraphs looked back over. */
const FIGURES_BACK = 10;
const PASSAGES_BACK = 2;

/**
 * "The average club is valued at $4bn. The Halm Kites lead the table at $9bn", "Norra came last with 40%": where somebody stands in a row is no
 * measure; it is the one by which they were put in a row before.
 */
export function inRanking(draft: Draft, world: World): Found | null {
  const { dimension, mention, isSubject, isChange, roles } = draft;
  if (isSubject || isChange || mention.counted || roles.metric !== undefined) return null;
  if (!isPlaced(draft) && !isBesideName(draft)) return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i <= FIGURES_BACK; i--) {
    const told = world.drafts[i]!;
    if (draft.passage - told.passage > PASSAGES_BACK) return null;
    const { metric, base, rule } = told;
    // "With half of the votes counted, four parties cleared the 5% threshold. The Reeds lead with 61%": of neither
    if (metric && NO_RANKS.test(metric.id)) continue;
    if (metric && !told.isChange && numerator(told.dimension) === numerator(dimension) && !isLoose(told))
      return { metric: base ?? metric, rule, measure: -1 };
  }
  return null;
}

/** "top the list again at", "came bottom with", "are some way back on". */
function isPlaced({ frame, chunk, verb }: Draft): boolean {
  const { chunks, language } = frame;
  const { word } = chunks[verb] ?? { word: '' };
  if (verb < 0 || !AT.has(prepOf(chunks, chunk))) return false;
  if (language.list('lead or follow').has(word)) return true;
  if (!COPULA.has(word) && !language.list('come or finish').has(word)) return false;
  const { lower } = frame.tokens;
  const places = language.list('places in a row');
  return lower.slice(chunks[verb]!.head + 1, chunks[chunk]!.from).some((w) => places.has(w));
}

/** "Only the Orlan Foxes, at $10bn, are worth more". */
function isBesideName({ frame, chunk, dimension }: Draft): boolean {
  const { chunks } = frame;
  const opens = chunks[chunk - 2]?.word === ',' && chunks[chunk - 1]?.word === 'at';
  const isOther = dimension === 'money' || dimension === 'ratio';
  return isOther && opens && chunks[chunk + 1]?.word === ',' && hasName(frame, chunk - 3);
}

/** The preposition in front of a figure, over "about" and "just". */
function prepOf(chunks: readonly Chunk[], chunk: number): string {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  return chunks[at]?.word ?? '';
}
/** What has to be reached, and how much of the vote is counted. */
const NO_RANKS = /^share_(?:count|vote|ballot)|(?:^|_)(?:threshold|limit|quota|target)$/;
const AT = new Set(['at', 'with', 'on']);
