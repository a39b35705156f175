import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isRelative } from '../beside/metric-at.ts';
import { changeOf, type Found } from '../found.ts';

/** "Vacancy in Halm rose to 19%, while Velden's grew to 17%": what the noun left out behind the owner measures. */
export function ofOwnerAlone(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, verb } = draft;
  const noun = frame.chunks[clauseSubject];
  if (noun?.kind !== 'noun' || verb <= clauseSubject || !/^['’]s$/.test(frame.tokens.lower[noun.to - 1]!))
    return null;
  const isAlike = (d: Draft): boolean =>
    d.dimension === draft.dimension ||
    (isRelative(d.dimension) && draft.dimension === 'ratio change') ||
    (isRelative(draft.dimension) && d.dimension === 'ratio change');
  const others = earlierInSentence(draft, world).filter(
    (d) => d.clauseSubject !== clauseSubject && d.metric && isAlike(d),
  );
  const told = others.find((d) => d.isChange === draft.isChange) ?? others[0];
  const base = told?.base ?? told?.metric;
  if (!told || !base) return null;
  return draft.isChange
    ? changeOf(draft, base, told.rule, -1)
    : { metric: base, rule: told.rule, measure: -1 };
}
