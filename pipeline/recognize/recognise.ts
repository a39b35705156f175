import type { Mention, Refused } from '../model/mention.ts';
import type { SentenceReading } from '../model/reading.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { BREAK, type Tokens, tokenise } from '../text/tokens.ts';
import { knownWords } from './cues/known-words.ts';
import { findPeriods } from './periods/find-periods.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { type Context, type Step, spanOf, type Workspace } from './workspace.ts';

export interface Reading {
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceReading[];
}

/** Order matters: what an earlier step uses up, a later one does not see as a bare number. */
const steps: readonly Step[] = [
  findPeriods, // first: the 2024 of "in 2024" must be gone before numbers are read
  readQuantities, // before names: the H200 of a counted noun is used up
  knownWords, // last: names and cues leave alone what belongs to a date or a figure
];

/** A passage's text → its sentences with everything recognised in them. Pure; linear in the text. */
export function recognise(text: string, rules: Rulebook, context: Context): Reading {
  const tokens = tokenise(text);
  const ends = sentenceEnds(tokens, rules.language.list('abbreviations'));
  const workspace: Workspace = {
    tokens,
    ends,
    rules,
    context,
    taken: new Uint8Array(tokens.count),
    mentions: [],
    refused: [],
  };
  for (const step of steps) step(workspace);
  return { tokens, sentences: bySentence(workspace) };
}

/** Deals the mentions out to their sentences. */
function bySentence({ tokens, ends, mentions, refused }: Workspace): SentenceReading[] {
  const ordered = mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const dropped = refused.sort((a, b) => a.span[0] - b.span[0]);
  let from = 0;
  let m = 0;
  let r = 0;
  return ends.map((to) => {
    // the line break that ends a sentence is no part of its words
    const last = tokens.kind[to - 1] === BREAK && to - 1 > from ? to - 1 : to;
    const span = spanOf(tokens, from, last);
    const mine: Mention[] = [];
    const out: Refused[] = [];
    while (m < ordered.length && ordered[m]!.span[0] < span[1]) mine.push(ordered[m++]!);
    while (r < dropped.length && dropped[r]!.span[0] < span[1]) out.push(dropped[r++]!);
    const reading: SentenceReading = { span, tokens: [from, to], mentions: mine, refused: out };
    from = to;
    return reading;
  });
}
