import { isTime, startOfThing, thingFrom } from './thing.ts';
import type { View } from './view.ts';

/** The subject of the clause with all that hangs on it before the verb; empty for a pronoun, a figure or none. */
export function subjectWords(view: View): readonly string[] {
  const { clause, core } = view;
  // "some of the best deals": what a pronoun is of
  const subject = clause?.subject?.kind === 'pronoun' ? clause.subject.of : clause?.subject;
  if (!clause || !subject || subject.kind === 'pronoun' || subject.kind === 'figure') return [];
  if (subject.from >= core[0] || clause.verb >= core[0] || isTime(view, subject)) return [];
  // "a player in the market, which was valued at": the whole of what stands before *which*
  const first = clause.kind === 'relative' ? startOfThing(view, subject) : subject;
  return thingFrom(view, first.from, subject.from < clause.verbs[0] ? clause.verbs[0] : core[0], true);
}
