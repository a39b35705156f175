import type { Period } from '../../../model/period.ts';

/** Words whose time is that of something the figure is set against: "than last year", "against 81 in May". */
export const COMPARES: ReadonlySet<string> = new Set([
  'than',
  'from',
  'against',
  'versus',
  'vs',
  'compared',
  'since',
  'before',
  'until',
]);

/** "surpassing last year", "to beat 2023": a time that is outdone. */
export const OUTDOES = /^(?:surpass|exceed|beat|top|outdo|outstrip|eclips|match|equal)/;

/** "built in 1936", "opened in 2009": how old a thing is. */
export const MADE =
  /^(?:built|opened|founded|formed|launched|born|established|completed|erected|constructed|commissioned|designed|made|dating|inaugurated)$/;

/** "17th-century": a style rather than a time. */
export const CENTURY = /^\d+(?:st|nd|rd|th)-century$/i;

/** "a year earlier", "two weeks ago": counted back from another time. */
export const LOOKS_BACK = /\b(?:earlier|ago|before|previously)$/i;

/** "the same period last year", "in the year-ago quarter". */
export const YEAR_BEFORE =
  /\b(?:same|corresponding|comparable|equivalent|year[- ](?:ago|earlier)|prior[- ]year)\b/i;

/** "a year earlier": of the quarter or the month that was spoken of, as long as that. */
export const isCountedBack = ({ written }: Period): boolean =>
  /^(?:a|one) year (?:earlier|before)$/i.test(written ?? '');

/** "the same period last year", where the text has not said which. */
export const isUnplaced = ({ from, to }: Period): boolean => from === null && to === null;
