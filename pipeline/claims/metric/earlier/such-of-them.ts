import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { THEM } from '../../../recognize/grammar/pointing-back.ts';
import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { Found } from '../found.ts';

/** "90 poisonings, 12 of which were deadly", "nine of them serious": not so many of the whole, but of those that are so. */
export function suchOfThem({ like, isChange, frame: { chunks }, chunk }: Draft): Found | null {
  if (!like?.metric || isChange || like.isChange || like.frame.chunks !== chunks) return null;
  if (chunks[chunk + 1]?.word !== 'of' || !THEM.has(chunks[chunk + 2]?.word ?? '')) return null;
  const is = COPULA.has(chunks[chunk + 3]?.word ?? '') ? chunk + 4 : chunk + 3;
  const [such, past] = [chunks[is], chunks[is + 1]];
  const isAlone = such?.kind === 'det' && such.to - such.from === 1 && (!past || past.kind === 'mark');
  if (!isAlone || NO_QUALITY.has(such.word)) return null;
  const { id, name, family } = like.metric;
  return {
    metric: { id: idOf([such.word, id], '_'), name: `${such.word} ${name}`, family },
    rule: like.rule,
    measure: -1,
  };
}

/** Of people, whose fate has measures of its own. */
const NO_QUALITY = new Set([
  'dead',
  'missing',
  'alive',
  'hurt',
  'injured',
  'killed',
  'wounded',
  'new',
  'other',
  'more',
  'all',
  'such',
]);
