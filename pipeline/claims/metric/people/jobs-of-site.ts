import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';

/** "The plant will employ 3,000 people", "is to create 3,000 long-term jobs": of a place of work that is to come, the jobs that it is to have. */
export function jobsOfSite(draft: Draft, { rulebook: { metrics, language } }: World): void {
  const { metric, subject, frame, clauseSubject, isChange, status } = draft;
  if (!metric || !subject || isChange || !TO_COME.has(status) || metric.id === 'jobs') return;
  const jobs = metrics.byId.get('jobs');
  if (!jobs || !JOBS.test(metric.id)) return;
  const said = singular(frame.chunks[clauseSubject]?.word ?? '');
  const last = singular(
    subject.name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1)!,
  );
  const [built, inNews] = [language.list('is built'), language.list('is built in news')];
  if (![said, last].some((word) => built.has(word) || inNews.has(word) || MORE.has(word))) return;
  draft.metric = { id: jobs.id, name: jobs.name, family: jobs.family };
  draft.base = draft.metric;
  draft.rule = jobs.id;
  draft.derivation.push(`the jobs that ${subject.name} is to have`);
}

const TO_COME = new Set(['planned', 'forecast', 'committed', 'estimate', 'target']);
/** However they are paid and for however long, unlike those of builders. */
const JOBS =
  /^(?:(?:long_term|permanent|high_tech|high_paying|high_skilled|well_paid|well_paying|skilled|good|quality|new)_)*(?:jobs?|headcount)(?:_(?:create|staff|promise|employ))?$/;
const MORE = new Set(['complex', 'fab', 'facility', 'unit', 'project']);
