import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { type Found, simple } from '../found.ts';

/** What a number is of. */
const PEOPLE: ReadonlySet<string> = new Set(['noun', 'det', 'pronoun']);

/** Words of a clause that say what has become of them. */
const LONGEST = 6;

/** "The number of people who are unaccounted for rose to 159", "who had died": what the clause says of those who are numbered. */
export function numberWhoAre(draft: Draft, { rulebook }: World): Found | null {
  const { frame, roles, dimension } = draft;
  if (draft.isChange || (dimension !== 'number' && dimension !== 'count')) return null;
  const { chunks } = frame;
  const at = roles.metric ?? draft.clauseSubject;
  if (at < 0 || !/^numbers?$/.test(chunks[at]?.word ?? '') || chunks[at + 1]?.word !== 'of') return null;
  const relative = chunks.findIndex((c, i) => i > at + 1 && !PEOPLE.has(c.kind));
  const verb = chunks[relative + 1];
  if (chunks[relative]?.kind !== 'relative' || verb?.kind !== 'verb') return null;
  const named =
    metricBy(frame, 'metric:after', verb.from, verb.to + LONGEST, dimension, rulebook, verb.to + 1) ??
    metricBy(frame, 'metric:verb', verb.from, verb.to, dimension, rulebook);
  return named ? simple(named.rule) : null;
}
numberWhoAre.needs = { dimensions: ['count', 'number'], words: ['number', 'numbers'] };
