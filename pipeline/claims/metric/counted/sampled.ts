import { verbBase } from '../deed/verb-bases.ts';
import type { Counting } from './counting.ts';

/** "asked 1,000 voters", "4,610 people were polled": a sample, and no votes. */
export function polled({ draft: { frame, isSubject, verb: at }, words, verb }: Counting): string | null {
  if (!verb || !frame.language.list('those who are asked').has(words.at(-1)!)) return null;
  const { language } = frame;
  const base = verbBase(language.grammar(), verb.word);
  const isDone = verb.from < verb.head || verb.bare;
  if (isSubject)
    return isDone && base !== 'ask' && language.list('ask for a poll').has(base) ? 'sample' : null;
  // "asked 40 people to leave"
  const isTold = frame.chunks.slice(at + 2, at + 4).some((c) => c.kind === 'verb' && c.infinitive);
  return language.list('ask for a poll').has(base) && !isTold ? 'sample' : null;
}

/** "a poll of 1,008 residents". */
export function asked({ draft: { frame, chunk } }: Counting): string | null {
  const [noun, prep] = [frame.chunks[chunk - 2]?.word ?? '', frame.chunks[chunk - 1]?.word];
  // "based on interviews with 35,000 households"
  const isWith = prep === 'with' && /^interviews?$/.test(noun);
  return isWith || (prep === 'of' && frame.language.list('polls with a sample').has(noun)) ? 'sample' : null;
}

/** "The trial involved 233 patients", "in a study of 40 volunteers": those whom it is about. */
export function enrolled({ draft: { frame, chunk, verb, clauseSubject }, words }: Counting): string | null {
  const { chunks } = frame;
  if (!frame.language.list('those who are studied').has(words.at(-1)!) || chunks[chunk - 1]?.word === 'with')
    return null;
  const of = chunks[chunk - 1]?.word === 'of' ? (chunks[chunk - 2]?.word ?? '') : '';
  // "a 19,000-patient study", "led a study testing the drug in 15,500 patients"
  if (
    frame.language.list('trials').has(of) ||
    frame.language.list('trials').has(chunks[chunk + 1]?.word ?? '')
  )
    return 'sample';
  const tests = chunks[chunk - 1]?.word === 'in' && /^(?:test|try|tri)/.test(chunks[verb]?.word ?? '');
  if (
    tests &&
    chunks.slice(Math.max(0, verb - 2), verb).some((c) => frame.language.list('trials').has(c.word))
  )
    return 'sample';
  const own = clauseSubject >= 0 && clauseSubject < verb ? chunks[clauseSubject]!.word : '';
  const takesIn =
    frame.language.list('trials').has(own) && TAKES_IN.test(chunks[verb]?.word ?? '') && chunk - verb <= 3;
  return takesIn ? 'sample' : null;
}
const TAKES_IN =
  /^(?:includ|involv|cover|enrol|recruit|follow|track|examin|giving|tested|compris|had|has|surveyed|looked)/;
