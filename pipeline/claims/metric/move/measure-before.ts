import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isRelative, metricAt } from '../beside/metric-at.ts';
import { changeOf, type Found, openWords } from '../found.ts';

/** "Inflation has eased. It fell to 3% in May", "Freight traffic recovers. It rose by 11%": "it" is the measure of the sentence before. */
export function measureBefore(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, passage, sentence, dimension, mention } = draft;
  const { rulebook } = world;
  const verb = frame.chunks[draft.verb]?.word ?? '';
  const isIt = frame.chunks[clauseSubject]?.kind === 'pronoun' && IT.test(frame.chunks[clauseSubject]!.word);
  if (!isIt || sentence === 0 || mention.counted || !isRelative(dimension)) return null;
  if (!COPULA.has(verb) && !STANDS.test(verb) && !rulebook.shapes.verbs('move').has(verb)) return null;
  const before = world.frameOf(passage, sentence - 1);
  const told = before.chunks.findIndex(isTensed);
  const at = told < 0 ? -1 : subjectOf(before, told);
  const named = at < 0 ? null : metricAt(before, at, dimension, rulebook, true);
  if (!named) return null;
  const { id, name, family, open } = named.rule;
  const words = open ? openWords({ ...draft, frame: before }, at) : [];
  const metric =
    words.length > 1 ? { id: idOf(words, '_'), name: words.join(' '), family } : { id, name, family };
  return draft.isChange ? changeOf(draft, metric, id, -1) : { metric, rule: id, measure: -1 };
}
const IT = /^(?:it|they)$/;
const STANDS = /^(?:st(?:ands|ood)|reach(?:es|ed)?|hit|hits|averaged?|averages)$/;
