import { slug } from '../../../text/slug.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { PLACES } from '../../metric/people/residents.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { definedPlace } from './defined-place.ts';

/**
 * "Population (2011): 48,300. Sarn is a city in Ostria", "The town had 9,000 inhabitants in 2011. Sarn lies on the coast": a text that opens with
 * how many live in a place, and names it only then; `null` where anything is named in front.
 */
export function ofPlaceNamedNext(draft: Draft, world: World): Told | null {
  if (draft.rule !== 'population' || draft.passage > 0 || draft.sentence > 0) return null;
  const { chunks, entities, tokens } = draft.frame;
  const isNamed = entities.some((e) => e.span[0] < draft.mention.span[0]);
  const nouns = chunks.slice(0, draft.chunk).filter(({ kind }) => kind === 'noun');
  if (isNamed || !nouns.every(({ word }) => PLACES.has(word) || word === 'population')) return null;
  const made = chunks.findIndex(({ word }, i) => i > draft.chunk && word === 'making');
  const named =
    made < 0 ? undefined : entities.find((e) => e.span[0] === tokens.start[chunks[made + 1]?.from ?? -1]);
  if (named)
    return { id: named.id ?? slug(named.name, '-'), name: named.name, from: 'previous', named: true };
  const next = nextFrame(draft, world);
  if (next === null || !opensWithPlace(next, world)) return null;
  const told = subjectFromChunk(next, 0);
  return told && { ...told, from: told.from === 'registry' ? 'registry' : 'previous', named: true };
}

function nextFrame({ passage, sentence }: Draft, world: World): Frame | null {
  if (sentence + 1 < world.readings[passage]!.sentences.length) return world.frameOf(passage, sentence + 1);
  return world.readings[passage + 1]?.sentences.length ? world.frameOf(passage + 1, 0) : null;
}

/** "Sarn is a town", "Sarn lies on the coast". */
function opensWithPlace(frame: Frame, world: World): boolean {
  if (definedPlace(frame) === 0) return true;
  const [place, verb, prep] = frame.chunks;
  if (place?.kind !== 'noun' || verb?.kind !== 'verb' || prep?.kind !== 'prep') return false;
  const { words } = world.rulebook.language.grammar();
  const isName = (at: number): boolean =>
    capitalised(frame.tokens, at) && !words.has(frame.tokens.lower[at]!);
  return isName(place.head) && LIES.test(verb.word);
}
const LIES = /^(?:is|lies|lay|sits|stands|borders)$/;
