import { placeOfWord } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { deedOf } from '../deed/deed.ts';
import { verbBase } from '../deed/verb-bases.ts';

/** "300 people found a job", "have applied to start": of anybody it says something what they did, though the verb be a light one. */
export function doneByAnybody(draft: Draft, verb: Chunk, world: World): string | null {
  const { isSubject, frame } = draft;
  const { tokens } = frame;
  const { language } = world.rulebook;
  if (!isSubject) return null;
  const to = placeOfWord(tokens, 'to', verb.from, verb.to);
  // "have applied to start": the first of the two
  const word = to > verb.from ? tokens.lower[to - 1]! : verb.word;
  const base = verbBase(language.grammar(), word);
  // "received a dose", "completed the course": and what
  const does =
    language.list('done by anybody').has(base) && word === verb.word ? objectOf(draft, base) : null;
  if (does) return does;
  return language.list('done by anybody').has(base) ? base : to > verb.from ? deedOf(word, language) : null;
}

/** "received at least one dose" → "receive dose": of an active verb, the head of what it is done to. */
function objectOf({ frame, verb }: Draft, base: string): string | null {
  const { chunks, tokens } = frame;
  const { from, head } = chunks[verb]!;
  if (tokens.lower.slice(from, head).some((w) => PASSIVE.test(w))) return null;
  let at = verb + 1;
  while (/^(?:det|adverb|prep)$/.test(chunks[at]?.kind ?? '') && at - verb < 4) at++;
  const object = chunks[at];
  if (object?.kind !== 'noun' && object?.kind !== 'figure') return null;
  const word = singular(tokens.lower[object.kind === 'noun' ? object.head : object.to - 1]!);
  return /^\p{L}+$/u.test(word) && !hasName(frame, at) ? `${base} ${word}` : null;
}
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;
