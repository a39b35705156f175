import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { article } from './article.ts';

const rules = loadRules();

/** The day of an article and its text. */
export type Told = readonly [published: string, text: string];

/** What articles by different outlets say against one another: of each contradiction the figures as written. */
export const contradictions = (...told: readonly Told[]): string[][] =>
  check(
    told.flatMap(
      ([published, text], i) => extract(article(`${text}\n`, { id: `paper-${i}`, published }), rules).claims,
    ),
    null,
    rules,
  )
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ members }) => members.map(({ written }) => written));
