/** Nouns that say nothing of who is counted; children and passengers are some of the people. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'person',
  'people',
  'other',
  'victim',
  'life',
  'individual',
  'resident',
  'survivor',
  'villager',
  'inhabitant',
  'islander',
  'unit',
  'item',
]);

/** Families whose verbs say all, whoever is counted: arrested, cut off, laid off. */
export const OF_ANYBODY: ReadonlySet<string> = new Set(['crime', 'outage', 'jobs', 'trapped', 'waiting']);
