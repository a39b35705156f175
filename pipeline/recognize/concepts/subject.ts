import { PLURAL } from '../../rulebook/word-classes.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isTime, startOfThing, thingFrom } from './thing.ts';
import type { View } from './view.ts';

/** The subject of the clause with all that hangs on it before the verb; empty for a pronoun, a figure or none. */
export function subjectWords(view: View): readonly string[] {
  const { clause, core } = view;
  const named = clause?.subject ?? null;
  const subject = named?.kind === 'pronoun' ? antecedent(view, named) : named;
  if (!clause || !subject || subject.kind === 'pronoun' || subject.kind === 'figure') return [];
  if (subject.from >= core[0] || clause.verb >= core[0] || isTime(view, subject)) return [];
  // "a stake in the mill, which cost": the whole of what stands before *which*
  const first = clause.kind === 'relative' ? startOfThing(view, subject) : subject;
  const limit = named === subject ? clause.verbs[0] : (view.outer?.verbs[0] ?? clause.verbs[0]);
  return thingFrom(view, first.from, subject.from < limit ? limit : core[0], true);
}

/**
 * The subject as a second part of a concept ("5% of its staff" + the firm): only that of a clause with a tense, and only where
 * the figure is the verb's object or stands behind the preposition next to the verb.
 */
export function ownerWords(view: View): readonly string[] {
  const { clause } = view;
  if (!clause || clause.kind === 'relative') return [];
  const governed = clause.subject !== null && clause.subject.preposition >= 0;
  return clause.kind === 'nonfinite' && governed ? [] : subjectWords(view);
}

const SINGULAR = new Set(['it', 'he', 'she']);

/**
 * What a pronoun stands for where the sentence itself says so: "most of the new flats", and "the bank hinted that it might"
 * (the subject of the clause it completes, of the same number). Anything further off is left alone.
 */
function antecedent(view: View, pronoun: NounPhrase): NounPhrase | null {
  if (pronoun.of) return pronoun.of;
  const { tokens, tags, outer } = view;
  const said = outer?.subject;
  if (!outer || !said || said.kind === 'pronoun' || said.kind === 'figure') return null;
  // only "hinted (Friday) (that) it"
  if (pronoun.from - outer.verbs[1] > 2 || outer.verb > pronoun.from) return null;
  const plural = tags[said.head] === PLURAL;
  const word = tokens.lower[pronoun.head]!;
  return (word === 'they' && plural) || (SINGULAR.has(word) && !plural) ? said : null;
}
