import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { namedBefore } from './named-before.ts';
import { isUnplaced, LOOKS_BACK, YEAR_BEFORE } from './wordings.ts';

/** How many figures are looked back over. */
const FIGURES_BACK = 30;

/**
 * "Halm earned $3m in the three months to April." and, some paragraphs on, "Revenue rose 9%": what flows in the time that is reported on
 * belongs to it wherever it is told; `null` where no such time was named for the same subject.
 */
export function ofReport(draft: Draft, world: World): Period | null {
  if (!flows(draft, world) || !isTold(draft) || isGuidance(draft, world)) return null;
  const { drafts, document } = world;
  let latest: Period | null = null;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    const { period } = other;
    if (!period?.to || !period.from || period.known === 'document' || !GRAINS.has(period.grain)) continue;
    if (other.subject?.id !== draft.subject?.id || other.revision === 'old' || other.status !== 'actual')
      continue;
    if (!flows(other, world) || !document.published || period.to >= document.published) continue;
    const wording = period.written ?? '';
    if (isUnplaced(period) || LOOKS_BACK.test(wording) || YEAR_BEFORE.test(wording)) continue;
    // "up from $3m in 2022": what it is set against is no time to report on
    if (latest === null || period.to > latest.to!) latest = period;
  }
  return latest ?? namedBefore(draft, world);
}

const GRAINS = new Set(['month', 'quarter', 'half', 'span', 'year']);

const flows = ({ rule }: Draft, { rulebook }: World): boolean => {
  const known = rule === null ? undefined : rulebook.metrics.byId.get(rule);
  return known !== undefined && (known.moves === 'flow' || LIKE_FLOWS.has(known.id));
};
/** What is reported month by month though it does not add up. */
const LIKE_FLOWS = new Set([
  'unemployment_rate',
  'inflation',
  'operating_margin',
  'gross_margin',
  'profit_margin',
]);

/** "affirmed its outlook for earnings of $3": of a time to come; not "analysts had expected revenue of $3m". */
function isGuidance(
  { frame: { chunks, cues }, clauseSubject }: Draft,
  { rulebook: { language } }: World,
): boolean {
  if (language.list('forecasters').has(chunks[clauseSubject]?.word ?? '')) return false;
  return cues.some((c) => c.field === 'status' && AHEAD.has(c.value));
}
const AHEAD = new Set(['forecast', 'target', 'planned']);

/** In the past tense, or in no tense at all ("with revenue of $3m"). */
function isTold({ frame: { chunks, tokens }, verb }: Draft): boolean {
  const does = chunks[verb];
  if (!does) return true;
  const first = tokens.lower[does.from]!;
  return does.bare || !(does.infinitive || NOT_PAST.has(first) || /[^s]s$/.test(first));
}
const NOT_PAST = new Set(
  'is are will would can could may might should must expect forecast see plan'.split(' '),
);
