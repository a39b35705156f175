import type { Span } from '../../model/span.ts';
import { spanOf, type Workspace } from '../workspace.ts';
import type { SaidWord } from './said-word.ts';

/** A word of saying in its sentence, the words beside it in lower case. */
export interface Saying {
  readonly workspace: Workspace;
  readonly word: SaidWord;
  /** The tokens of the sentence. */
  readonly first: number;
  readonly end: number;
  /** The word itself, or the first of them. */
  readonly verb: string;
  readonly before: string;
  readonly after: string;
}

export function sayingOf(workspace: Workspace, word: SaidWord, first: number, end: number): Saying {
  const { lower } = workspace.tokens;
  const [before, verb, after] = [lower[word.from - 1] ?? '', lower[word.from]!, lower[word.to] ?? ''];
  return { workspace, word, first, end, verb, before, after };
}

/** Notes that somebody says what stands there. */
export function note({ workspace, word }: Saying, speaker: string, said: Span): void {
  const { tokens } = workspace;
  workspace.mentions.push({
    kind: 'attribution',
    span: spanOf(tokens, word.from, word.to),
    rule: `said:${word.how}`,
    speaker,
    said,
    quoted: /["“«]/.test(tokens.text.slice(said[0], said[1])),
  });
}
