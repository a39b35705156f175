import type { LanguageRules } from '../../rulebook/language.ts';
import type { Chunk } from './chunk.ts';

/** "Councillors approved a 5% rise", "Members voted for", "Economists had forecast growth of": people who settle or foresee what is another's. */
export function decides(subject: Chunk, verb: Chunk | undefined, language: LanguageRules): boolean {
  if (subject.kind !== 'noun' || !verb) return false;
  if (language.list('forecasters').has(subject.word)) return FORESEES.test(verb.word);
  return language.list('people who decide').has(subject.word) && DECIDES.test(verb.word);
}

const FORESEES = /^(?:expect|forecast|predict|project|anticipat|estimat|pencil|look|see|saw|pric)/;
const DECIDES =
  /^(?:approv|back|agree|vot|propos|reject|recommend|announc|impos|set|pass|endors|support|oppos|demand|seek|sought|want|warn|block)/;
