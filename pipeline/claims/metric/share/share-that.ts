import type { Draft } from '../../draft.ts';
import { textOf } from '../../sentence/noun-phrase.ts';

/** "share seen within four hours", "share that support the tunnel": in the words of the text. */
export function shareThat({ answer, frame: { chunks, tokens } }: Draft, at: number, to: number): string {
  const { kind, from, head, bare, word } = chunks[at]!;
  const isDone = bare || /ing$/.test(word) || tokens.lower.slice(from, head).some((w) => BEING.test(w));
  const said = textOf(tokens, { from: kind === 'verb' ? head : from, to });
  const denied = tokens.lower.slice(from, head).some((w) => NOT.test(w)) ? 'not ' : '';
  return answer === at ? `share that say ${said}` : `share ${isDone ? '' : 'that '}${denied}${said}`;
}
const BEING = /^(?:is|are|was|were|be|been|being)$/;
const NOT = /^(?:not|never|cannot|.*n['’]t)$/;
