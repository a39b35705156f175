import type { Draft } from '../../draft.ts';
import { carried } from '../earlier/carry.ts';
import { resolved } from '../resolve.ts';
import type { Step } from './clause.ts';

/** "The Halms were among 7,500 spectators", "he is one of 60 mayors": they are counted, and have no such number. */
export const oneAmong: Step = ({ draft, world, chunk, at }) => {
  if (!isOneAmong(draft)) return undefined;
  // "The state was one of 13": the one meant, where a word points at it
  const isOneOf = draft.frame.chunks[draft.chunk - 1]?.word === 'of' && chunk.kind === 'noun';
  const one = isOneOf ? resolved(draft, world, at) : null;
  return one?.from === 'previous' ? one : carried(draft, world, 'any', -1);
};

function isOneAmong({ frame: { chunks }, chunk }: Draft): boolean {
  let at = chunk - 1;
  while (chunk - at < 5 && (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb' || chunks[at]?.bare))
    at--;
  const one = chunks[at]?.word === 'of' && chunks[at - 1]?.word === 'one';
  const verb = one ? at - 2 : at - 1;
  return (one || chunks[at]?.word === 'among') && IS.has(chunks[verb]?.word ?? '');
}

const IS = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
