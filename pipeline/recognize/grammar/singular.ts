import type { Grammar } from '../../rulebook/grammar.ts';

/**
 * The singular of a noun in lower case ("tenancies" → "tenancy"). A word that is no plural comes back as it is.
 * Irregular plurals and words in -s that are no plurals stand in `rules/language/nouns.yaml`.
 */
export function singular(word: string, grammar: Grammar): string {
  const irregular = grammar.singular.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (word.length < 3 || !word.endsWith('s') || grammar.unchanging.has(word)) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
