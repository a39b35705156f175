/** Forms of "be" that say of a subject what it is: "The engine is a machine". */
export const COPULA: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

/** All that stands in front of a participle or an adjective: "was sold", "is being sold". */
export const TO_BE: ReadonlySet<string> = new Set([...COPULA, 'being']);
