import { capitalised } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { PLACES } from '../../metric/people/residents.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** How far the verb may stand behind the name, in chunks: "Sarn (also known as Upper Sarn) is a town". */
const FARTHEST = 10;
/** Sentences of a passage that are looked back over. */
const BACK = 4;

/** The chunk of the place that a sentence is there to define: "Sarn is a town in Tarn County, Ostria"; -1 where it defines none. */
export function definedPlace({ chunks, tokens }: Frame, kind: string | null = null): number {
  const [first] = chunks;
  if (first?.kind !== 'noun' || !capitalised(tokens, first.head)) return -1;
  const verb = chunks.findIndex((chunk) => chunk.kind === 'verb' && IS.test(chunk.word));
  if (verb < 1 || verb > FARTHEST) return -1;
  const what = chunks[verb + 1];
  return what?.kind === 'noun' &&
    (kind === null ? PLACES.has(what.word) || SITES.has(what.word) : what.word === kind)
    ? 0
    : -1;
}
/** What a place may be called that is told of. */
const SITES = new Set(['port', 'resort', 'seaport', 'spa', 'oasis']);
const IS = /^(?:is|was|are|were)$/;

/** The place that an earlier sentence of the passage is there to define; `null` for none. */
export function placeDefinedIn(
  sentence: number,
  draft: Draft,
  world: World,
  kind: string | null = null,
): Told | null {
  const frame = world.frameOf(draft.passage, sentence);
  const place = definedPlace(frame, kind);
  const told = place < 0 ? null : subjectFromChunk(frame, place);
  return told && { ...told, from: told.from === 'registry' ? 'registry' : 'previous', named: true };
}

/** "Sarn is a town in Ostria. In 2010 the town had 4,100 inhabitants": what was defined as such a place, the nearest first. */
export function placeDefinedAs(kind: string, draft: Draft, world: World): Told | null {
  if (!PLACES.has(kind)) return null;
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= BACK; s--) {
    const told = placeDefinedIn(s, draft, world, kind);
    if (told) return told;
  }
  return null;
}
