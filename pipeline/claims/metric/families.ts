/** Families whose measures are what became of people: their verbs say all ("11,500 residents were told to leave"), and they are of an event. */
export const FATES: ReadonlySet<string> = new Set(['casualties', 'displaced', 'rescue']);

/** Families whose "of" says of what, not whose: "exports of wheat". */
export const GOODS: ReadonlySet<string> = new Set(['output', 'trade']);
