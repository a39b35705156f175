import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Chunk } from '../chunk.ts';

/** "Councillors approved a 5% rise", "Members voted for", "Economists had forecast growth of": people who settle or foresee what is another's. */
export function decides(subject: Chunk, verb: Chunk | undefined, language: LanguageRules): boolean {
  if (subject.kind !== 'noun' || !verb) return false;
  if (language.list('forecasters').has(subject.word)) return language.list('foresee').has(verb.word);
  return language.list('people who decide').has(subject.word) && language.list('decide').has(verb.word);
}
