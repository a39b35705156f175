import type { Lexeme } from '../../rulebook/lexicon.ts';
import type { Hit } from '../../rulebook/phrases.ts';
import { ALNUM, NUMBER } from '../../text/tokens.ts';
import { CALENDAR, spanOf, type Workspace } from '../workspace.ts';

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
const SPELT = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'a', 'b', 'c']);

/** The cues of the phrase that ends at `to`; a numbered one only with its number. Returns whether any was taken. */
export function cueMention(workspace: Workspace, hits: readonly Hit<Lexeme>[], to: number): boolean {
  const { tokens } = workspace;
  let taken = false;
  for (const { value, from, to: end } of hits) {
    if (value.is !== 'cue' || end !== to) continue;
    // the month of May is no "may"
    if (workspace.taken[from] === CALENDAR) continue;
    const { field, value: word, numbered } = value.cue;
    if (!numbered) {
      workspace.mentions.push({
        kind: 'cue',
        span: spanOf(tokens, from, to),
        rule: `cue:${word}`,
        field,
        value: word,
      });
      taken = true;
      continue;
    }
    const number = tokens.lower[to];
    if (number === undefined) continue;
    const counts =
      (tokens.kind[to] === NUMBER && number.length <= 2) ||
      (tokens.kind[to] === ALNUM && number.length <= 2) ||
      ROMAN.test(number) ||
      SPELT.has(number);
    if (!counts) continue;
    const span = spanOf(tokens, from, to + 1);
    workspace.mentions.push({ kind: 'cue', span, rule: `cue:${word}`, field, value: `${word} ${number}` });
    taken = true;
  }
  return taken;
}
