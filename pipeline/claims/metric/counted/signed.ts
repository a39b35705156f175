import { verbBase } from '../deed/verb-bases.ts';
import type { Counting } from './counting.ts';

/** "23,000 people have signed the petition", "gathered 23,000 signatures". */
export function signed({ draft: { frame }, words, verb }: Counting): string | null {
  if (words.at(-1) === 'signature') return 'signatures';
  const isSigned = verb !== null && verbBase(frame.language.grammar(), verb.word) === 'sign';
  return isSigned && frame.chunks.some(({ word }) => word === 'petition') ? 'signatures' : null;
}
