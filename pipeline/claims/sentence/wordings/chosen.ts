import type { Frame } from '../chunks.ts';

/** "40% approve of Norra Helm", "disapprove of her". */
export function approves({ chunks }: Frame, verb: number): 'approval' | 'disapproval' | null {
  const [does, of, whom] = chunks.slice(verb, verb + 3);
  const isOf = of?.word === 'of' && (whom?.kind === 'noun' || whom?.kind === 'pronoun');
  if (!isOf || !does || !/^(?:dis)?approv(?:e|es|ed|ing)$/.test(does.word)) return null;
  return does.word.startsWith('dis') ? 'disapproval' : 'approval';
}

/** "40% of voters back Norra Helm", "45% voted for the Civic Union": the chunk of the name that so many are for; -1 for none, or for a plan. */
export function chosen(frame: Frame, verb: number): number {
  const { chunks, tokens, entities } = frame;
  if (approves(frame, verb)) return chunks[verb + 2]!.kind === 'noun' ? verb + 2 : -1;
  if (!frame.language.list('choose or back').has(chunks[verb]?.word ?? '')) return -1;
  const at = chunks[verb + 1]?.word === 'for' || chunks[verb + 1]?.word === 'of' ? verb + 2 : verb + 1;
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return -1;
  const isName = entities.some(
    (e) => e.type !== 'place' && e.span[0] <= tokens.start[noun.head]! && e.span[1] >= tokens.end[noun.head]!,
  );
  return isName ? at : -1;
}
