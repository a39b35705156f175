/** Behind "of" these are what was counted before: "18 of them", "two of which". */
export const THEM: ReadonlySet<string> = new Set(['them', 'those', 'these', 'which', 'whom']);
