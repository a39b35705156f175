import type { LanguageRules } from '../../../rulebook/language.ts';
import { LIGHT, verbBase } from './verb-bases.ts';

/** What a verb says was done with what is counted, under one word for all verbs of that meaning; `null` where it tells nothing. */
export function deedOf(verb: string, language: LanguageRules): string | null {
  if (LIGHT.has(verb)) return null;
  const base = verbBase(language.grammar(), verb);
  return LIGHT.has(base) ? null : language.deed(base);
}
