import type { Draft } from '../draft.ts';

/** "a loss of 4,000 jobs", "an increase of 300 beds": which way the noun in front moves what is counted; `null` for any other. */
export function moveInFront({ frame: { chunks }, chunk, mention }: Draft): 'up' | 'down' | null {
  const of = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  if (!mention.counted || chunks[of]?.word !== 'of' || chunks[of - 1]?.kind !== 'noun') return null;
  const { word } = chunks[of - 1]!;
  return UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;
}

const UP = new Set('gain gains increase rise jump surge growth addition'.split(' '));
const DOWN = new Set('loss losses decline decrease drop fall cut reduction'.split(' '));
