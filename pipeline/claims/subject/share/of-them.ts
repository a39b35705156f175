import type { Draft, Told } from '../../draft.ts';
import { ANYBODY } from '../../metric/people/people-counted.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { ofUnit } from './of-metric-words.ts';

/**
 * "A majority of tenants are angry. 52% of them want to leave, 12% are not sure": the many that were told of, of whom the figure is a part;
 * never a name, which is only one.
 */
export function ofThem(draft: Draft, world: World): Told | null {
  if (!isPart(draft)) return null;
  const { frame, passage, sentence } = draft;
  const isOfThem = frame.chunks[draft.chunk + 2]?.word === 'them';
  const here = many(frame, draft.chunk, !isOfThem, true, world).at(-1);
  if (here) return here;
  for (const [p, at] of sentencesBefore(passage, sentence, world)) {
    const before = world.frameOf(p, at);
    const told = many(before, before.chunks.length, true, false, world)[0];
    if (told) return { ...told, from: 'previous' };
  }
  return null;
}

/** In the paragraph; of its first sentence the last one of the paragraph above. */
function sentencesBefore(
  passage: number,
  sentence: number,
  world: World,
): readonly (readonly [number, number])[] {
  if (sentence > 0)
    return [1, 2].filter((back) => back <= sentence).map((back) => [passage, sentence - back] as const);
  const last =
    world.passages[passage - 1]?.kind === 'paragraph'
      ? world.readings[passage - 1]!.sentences.length - 1
      : -1;
  return last < 0 ? [] : [[passage - 1, last]];
}

/** "60% of them are", "three of them reported", "12% are not sure": the figure does it, and no noun says of whom. */
function isPart({ mention, dimension, isChange, isSubject, frame: { chunks }, chunk }: Draft): boolean {
  if (mention.counted || isChange || !isSubject) return false;
  const [of, them] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (of?.word === 'of') return them?.word === 'them' && (dimension === 'ratio' || dimension === 'number');
  return dimension === 'ratio' && of?.kind === 'verb' && MANY_DO.test(of.word);
}

/** What only several do. */
const MANY_DO =
  /^(?:are|were|have|say|said|want|think|thought|feel|felt|like|support|oppose|prefer|believe)$/;

/** The many that stand in front of a chunk: things counted and plural nouns, of people alone where `onlyPeople`. */
function many(frame: Frame, to: number, onlyPeople: boolean, isHere: boolean, world: World): readonly Told[] {
  const { language } = world.rulebook;
  const out: Told[] = [];
  for (let i = 0; i < to; i++) {
    const { kind, word, mention } = frame.chunks[i]!;
    if (mention?.kind === 'quantity' && mention.counted) {
      const things = ofUnit(mention, frame);
      const isMany =
        things !== null && mention.quantity.value !== '1' && mention.quantity.dimension === 'count';
      if (
        isMany &&
        (!onlyPeople || isPeople(things.id.split('-').at(-1)!, world) || isOfPeople(things.name, world))
      )
        out.push(things);
    } else if (kind === 'noun' && singular(word) !== word) {
      // "Doctors said 61% were better": who tells of them
      const tells =
        isHere &&
        (language.list('people that tell of others').has(word) ||
          frame.attributions.some(({ speaker }) => speaker.toLowerCase().endsWith(word)));
      const told = !tells && (!onlyPeople || isPeople(word, world)) ? subjectFromChunk(frame, i) : null;
      if (told && !told.named && !language.list('time-nouns').has(singular(word))) out.push(told);
    }
  }
  return out;
}

function isPeople(noun: string, { rulebook: { language } }: World): boolean {
  const one = singular(noun);
  return (
    ANYBODY.has(one) ||
    language.list('persons').has(one) ||
    language.list('those who are asked').has(one) ||
    language.list('many of whom shares are told').has(one) ||
    language.list('people of an age').has(noun)
  );
}
