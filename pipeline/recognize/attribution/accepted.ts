import { capitalised, WORD } from '../../text/tokens.ts';
import type { Workspace } from '../workspace.ts';
import { PRONOUNS, type Speaker } from './speaker.ts';

const HANGS_ON = new Set(['of', 'in', 'on', 'at', 'near', 'from', 'to', 'across', 'around', 'over', 'by']);

/** A pronoun, a name, or a phrase whose words hold a known kind of source. The name alone where titles stand before it. */
export function accept(workspace: Workspace, from: number, to: number, document: boolean): Speaker | null {
  const { tokens, rules } = workspace;
  const { people, documents } = rules.attribution;
  const say = (a: number, b: number): Speaker => ({
    from: a,
    to: b,
    text: tokens.text.slice(tokens.start[a], tokens.end[b - 1]),
  });
  // "In Nadella's memo he also reveals": who is behind the phrase
  if (PRONOUNS.has(tokens.lower[to - 1]!)) return document ? null : say(to - 1, to);
  let source = false;
  let name = -1;
  let nameEnd = -1;
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i]!;
    if (people.has(low) || documents.has(low)) source = true;
    if (tokens.kind[i] === WORD && capitalised(tokens, i) && !rules.language.list('never names').has(low)) {
      if (nameEnd !== i) name = i;
      nameEnd = i + 1;
    } else if (nameEnd === i && (low === '-' || low === "'s")) {
      if (low === '-') nameEnd = i + 1;
    }
  }
  const owner = ownerOfPaper(workspace, from, to);
  if (owner > from) return say(from, owner);
  const tail = nameEnd === to && nameEnd - name >= 2;
  if (tail && tokens.lower[name - 1] !== 'of' && tokens.lower[name - 1] !== 'for') return say(name, to);
  if (source) return say(from, to);
  if (document && rules.language.list('remedies that show').has(tokens.lower[to - 1]!)) return null; // a vaccine that "shows 70% protection" tells nothing
  // "A search of the island of Maui revealed": the name hangs on what is no source
  let first = name; // of "vaccines by Pfizer and Moderna"
  while (first > from + 2 && tokens.lower[first - 1] === 'and' && capitalised(tokens, first - 2)) first -= 2;
  if (first > from && HANGS_ON.has(tokens.lower[first - 1]!)) return null;
  return name >= 0 && (nameEnd === to || to - from <= 4) ? say(from, to) : null;
}

/** "Halm Research's Global Chip Forecast": where the name ends of whoever has the paper; -1 where the phrase is no paper of somebody's. */
function ownerOfPaper({ tokens, rules }: Workspace, from: number, to: number): number {
  if (!rules.attribution.documents.has(tokens.lower[to - 1]!)) return -1;
  for (let i = from + 1; i < to - 1; i++)
    if (tokens.lower[i] === "'s") return capitalised(tokens, i - 1) && capitalised(tokens, i + 1) ? i : -1;
  return -1;
}
