import { spanOf } from '../workspace.ts';
import { note, type Saying } from './saying.ts';
import { speakerAfter } from './speaker-after.ts';
import { lastBreak } from './what-is-said.ts';

/** "…, the agency quoted Ines Dahl as saying": whoever is quoted. */
export function quotedAs(saying: Saying): boolean {
  const { workspace, word, first, end } = saying;
  const { tokens } = workspace;
  let verb = word.from - 2;
  while (verb > first && word.from - verb < LONGEST_QUOTED && !QUOTES.has(tokens.lower[verb]!)) verb--;
  if (!QUOTES.has(tokens.lower[verb]!)) return false;
  const speaker = speakerAfter(workspace, verb + 1, word.from - 1, false);
  if (!speaker) return false;
  const comma = lastBreak(tokens, verb, first);
  if (comma > first) note(saying, speaker.text, spanOf(tokens, first, comma));
  if (word.to < end) note(saying, speaker.text, spanOf(tokens, word.to, end));
  return true;
}
const LONGEST_QUOTED = 10;
const QUOTES = new Set(['quoted', 'quotes']);
