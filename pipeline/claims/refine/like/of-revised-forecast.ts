import type { Draft } from '../../draft.ts';

/** "cut its forecast for sales to $4.2 billion from $4.5 billion": what it was before was foreseen, too, and for the same time. */
export function isOfRevisedForecast({ like, frame, verb, clauseSubject, chunk }: Draft): boolean {
  if (!like || !FORESEEN.has(like.status) || verb < 0 || chunk < verb) return false;
  const { chunks, tokens, language } = frame;
  const object = chunks[verb + 1]?.kind === 'noun' ? chunks[verb + 1] : chunks[verb + 2];
  return [object, chunks[clauseSubject]].some(
    (noun) =>
      noun?.kind === 'noun' &&
      tokens.lower.slice(noun.from, noun.to).some((word) => language.list('what is revised').has(word)),
  );
}

/** How firm what is only foreseen is told to be. */
export const FORESEEN: ReadonlySet<string> = new Set(['forecast', 'estimate', 'target']);
