import { spanOf } from '../workspace.ts';
import { note, type Saying } from './saying.ts';
import { speakerAfter } from './speaker-after.ts';

/** "while 119,000 were counted by the police": of its own clause alone. */
export function saidBy(saying: Saying): void {
  const { workspace, word, first, end } = saying;
  const { tokens, rules } = workspace;
  const speaker = speakerAfter(workspace, word.to + 1, end, false);
  if (!speaker?.text.split(' ').some((w) => rules.attribution.people.has(w.toLowerCase()))) return;
  let from = word.from;
  while (from > first && !CLAUSE_BORDERS.has(tokens.lower[from - 1]!)) from--;
  note(saying, speaker.text, spanOf(tokens, from, word.from));
}
const CLAUSE_BORDERS = new Set([',', ';', 'while', 'and', 'but', 'whereas']);
