import type { Chunk, Frame } from '../../sentence/chunks.ts';

/**
 * "The painting, which was stolen with 12 others in 1990, is worth $2m", "The hotel, built in 1911, has", "Sales in Velden, where it has
 * traded since 2019, doubled": what is said in an aside that ends before the figure holds for the aside alone; not so the day on which the
 * figure itself was settled ("The first phase, approved in May, has").
 */
export function isClosedOff({ chunks, language }: Frame, at: number, figure: number): boolean {
  let comma = at;
  while (comma > 0 && chunks[comma]!.word !== ',' && chunks[comma]!.kind !== 'relative') comma--;
  // "a line which began in 1990, also reported": the comma that closes it is enough
  if (chunks[comma]!.kind === 'relative') comma--;
  const opens = chunks[comma + 1];
  if (comma <= 0 || !opens || (chunks[comma]!.word !== ',' && opens.kind !== 'relative')) return false;
  // "Halm, as it was known until 2019, had"; not "Halm, when it opened in 2019, had"
  const isAside = opens.kind === 'relative' || opens.kind === 'verb' || ASIDES.has(opens.word);
  if (!isAside) return false;
  if (chunks.slice(comma + 1, comma + 3).some((c) => language.list('decide or bring out').has(c.word)))
    return false;
  // "The population, as of 2017, is", "according to the 2021 census, is": of when the figure is
  if (comma + 1 === at || chunks.slice(comma + 1, at + 2).some((c) => c.word === 'census')) return false;
  for (let i = at + 1; i < figure; i++) if (chunks[i]!.word === ',' && goesOn(chunks[i + 1]!)) return true;
  return false;
}

/** A verb with a tense, or "doubled", which is a figure and a verb. */
const goesOn = ({ kind, bare, mention }: Chunk): boolean =>
  (kind === 'verb' && !bare) || (mention?.kind === 'quantity' && mention.quantity.dimension === 'multiple');

const ASIDES = new Set(['as', 'although', 'though', 'where']);
