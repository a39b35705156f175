import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { namedBy } from '../beside/metric-at.ts';
import { isEarner, isTenant } from '../deed/by-verb.ts';
import { deedOf } from '../deed/deed.ts';
import { changeOf, type Found, open } from '../found.ts';

/** "Tenants pay 5% more", "the shops sold 2% less than a year ago", "cost £90m more than planned": what they do moves, and no tenants. */
export function doneMore(draft: Draft, { rulebook }: World): Found | null {
  const { frame, verb, isSubject, chunk, isChange, dimension } = draft;
  if (!isChange || isSubject || verb < 0 || !(dimension === 'ratio' || dimension === 'money')) return null;
  if (!COMPARES.has(frame.chunks[chunk + 1]?.word ?? '') || !isRightBehind(draft)) return null;
  const does = frame.chunks[verb]!;
  if (rulebook.shapes.verbs('move').has(does.word)) return null;
  const rule = measureOf(draft, does, rulebook);
  if (rule?.id === 'payment' && isTenant(draft, rulebook.language))
    return changeOf(draft, { id: 'rent', name: 'rent', family: 'price' }, 'price', -1);
  if (rule) return changeOf(draft, { id: rule.id, name: rule.name, family: rule.family }, rule.id, -1);
  const deed = rulebook.shapes.verbs('bring').has(does.word) ? null : deedOf(does.word, rulebook.language);
  return deed === null || dimension === 'money' ? null : changeOf(draft, open([deed], draft), null, -1);
}
doneMore.needs = { dimensions: ['ratio', 'money'] };

const COMPARES: ReadonlySet<string> = new Set(['more', 'less', 'fewer']);

/** With nothing between the verb and the figure but "about" or "an extra". */
function isRightBehind({ frame: { chunks }, verb, chunk }: Draft): boolean {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  return at === verb;
}

/** What the verb leads to as a sum or a count: of "earn" the income of people, of "sell" the sales. */
function measureOf(draft: Draft, does: Chunk, rulebook: Rulebook): MetricRule | undefined {
  const { frame } = draft;
  const { byId } = rulebook.metrics;
  const deed = deedOf(does.word, rulebook.language);
  if (deed === 'sell') return byId.get('revenue');
  if (deed === 'buy') return undefined; // its measure is the price of one
  const [start, end] = [frame.tokens.start[does.from]!, frame.tokens.end[does.to - 1]!];
  const rule = frame.metrics
    .filter((m) => m.rule === 'metric:verb' && m.span[0] >= start && m.span[1] <= end)
    .map((m) => namedBy(frame, m, rulebook)?.rule)
    .find(
      (one) =>
        one && (one.dimensions.has('money') || one.dimensions.has('count') || one.dimensions.has('mass')),
    );
  if (rule?.id === 'cost' && !isBuilt(draft)) return byId.get('price');
  return rule?.id === 'profit' && isEarner(draft, rulebook.language) ? byId.get('income') : rule;
}

/** A bridge and a study cost what is spent on them, bread and tickets what they are sold for. */
const isBuilt = ({ frame, clauseSubject }: Draft): boolean => {
  const end = frame.tokens.end[frame.chunks[clauseSubject]?.head ?? -1];
  return frame.metrics.some((m) => m.rule === 'metric:noun' && m.span[1] === end);
};
