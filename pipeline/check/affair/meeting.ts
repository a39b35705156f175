import { compareText } from '../entry.ts';

/** What two texts meet by, of a bucket's key: `word|week` of articles on one affair, `word|day` of briefs. */
export const meetingOf = (key: string): string => key.split('|').slice(1, 3).join('|');

/** Of the keys under which two texts meet, the one under which they are compared: once, not once a key. `null` where they share none. */
export const firstShared = (a: readonly string[], b: readonly string[]): string | null =>
  a.filter((key) => b.includes(key)).sort(compareText)[0] ?? null;
