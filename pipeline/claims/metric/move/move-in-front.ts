import type { Draft } from '../../draft.ts';

/** "a loss of 4,000 jobs", "an increase of 300 beds": which way the noun in front moves what is counted; `null` for any other. */
export function moveInFront({ frame: { chunks, language }, chunk, mention }: Draft): 'up' | 'down' | null {
  const of = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  if (!mention.counted || chunks[of]?.word !== 'of' || chunks[of - 1]?.kind !== 'noun') return null;
  const { word } = chunks[of - 1]!;
  return language.list('nouns of going up').has(word)
    ? 'up'
    : language.list('nouns of going down').has(word)
      ? 'down'
      : null;
}
