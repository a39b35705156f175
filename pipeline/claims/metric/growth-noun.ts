import type { Draft } from '../draft.ts';
import { idOf } from '../sentence/normal-words.ts';
import { complements, hasName } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { dimensionOf, type Found, idWords, modifiers, openWords, simple } from './found.ts';
import { metricAt, type Named } from './metric-at.ts';

/** "a 19% drop in sales", "revenue growth of 4%", "an increase of 3%" after another figure. */
export function growthNoun(
  draft: Draft,
  world: World,
  chunk: number,
  named: Named,
  mods: readonly string[],
): Found | null {
  const { frame } = draft;
  const suffix = named.rule.id;
  draft.isChange = true;
  const make = (words: string, name: string, measure: number): Found => ({
    metric: { id: `${words}_${suffix}`, name: `${name} ${suffix}`, family: 'growth' },
    rule: named.rule.id,
    measure,
  });
  const next = complements(frame, chunk).find((c) => c.prep === 'in' || c.prep === 'of' || c.prep === 'to');
  if (next && mods.length === 0) {
    const inner = metricAt(frame, next.chunk, dimensionOf(draft), world.rulebook, true);
    if (inner) {
      const before = modifiers(draft, next.chunk, inner.from);
      return make(
        idOf([...before, ...idWords(frame, inner)], '_'),
        [...before, inner.rule.name].join(' '),
        next.chunk,
      );
    }
    const words = openWords(draft, next.chunk);
    if (words.length > 0 && !hasName(frame, next.chunk))
      return make(idOf(words, '_'), words.join(' '), next.chunk);
  }
  if (mods.length > 0) return make(idOf(mods, '_'), mods.join(' '), chunk);
  const earlier = earlierInSentence(draft, world)[0];
  if (earlier?.metric && !earlier.isChange) {
    draft.like = earlier;
    return make(earlier.metric.id, earlier.metric.name, earlier.measure);
  }
  const subject = draft.clauseSubject;
  if (subject >= 0 && subject !== chunk) {
    const base = metricAt(frame, subject, dimensionOf(draft), world.rulebook, true);
    if (base)
      return make(
        idOf([...modifiers(draft, subject, base.from), base.rule.id], '_'),
        base.rule.name,
        subject,
      );
  }
  return simple(named.rule, chunk);
}
