import { capitalised } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "the centre" after "plans for a new leisure centre in Brome": the fuller phrase with the same noun, said before. */
export function toldBefore(
  draft: Draft,
  world: World,
  noun: string,
  find: (frame: Frame, noun: string) => number = fuller,
): Told | null {
  let looked = 0;
  // what was built stays in mind longer
  const times = find === introduced ? 2 : 1;
  for (let p = draft.passage; p >= 0 && draft.passage - p <= PASSAGES_BACK * times; p--) {
    const last = p === draft.passage ? draft.sentence - 1 : world.readings[p]!.sentences.length - 1;
    for (let s = last; s >= 0 && looked < SENTENCES * times; s--, looked++) {
      const frame = world.frameOf(p, s);
      const at = find(frame, noun);
      const told = at < 0 ? null : subjectFromChunk(frame, at);
      if (told) return { ...told, from: 'previous' };
    }
  }
  return null;
}

const PASSAGES_BACK = 4;
const SENTENCES = 6;

/** The chunk with that head and a noun or name of its own in front of it; -1 where there is none. */
function fuller({ chunks, tokens }: Frame, noun: string): number {
  return chunks.findIndex(
    ({ kind, word, from, head }) =>
      kind === 'noun' && word === noun && head - from >= (ARTICLES.has(tokens.lower[from]!) ? 2 : 1),
  );
}

/** The same, or "a museum": the thing itself, which the text goes on about; no name, which other rules know. */
export function introduced({ chunks, tokens }: Frame, noun: string): number {
  return chunks.findIndex(
    ({ kind, word, from, head }) =>
      kind === 'noun' &&
      word === noun &&
      !capitalised(tokens, head) &&
      (/^an?$/.test(tokens.lower[from]!) || head - from >= (ARTICLES.has(tokens.lower[from]!) ? 2 : 1)),
  );
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their']);
