import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { isBuiltThing } from '../topic/news-topic.ts';
import { lastOf } from './cost-of-it.ts';
import { grammatical } from './subjects-of-verbs.ts';

type Resolve = (draft: Draft, world: World, index: number) => Told | null;

/**
 * "Voters were promised a tunnel from Halm to Velden. It would cost £4bn", "Its length is 4 km": the one thing without a name that the sentence in front
 * brings in, and neither who was spoken of nor where it is. `null` where that sentence is itself about something built.
 */
export function builtBefore(draft: Draft, world: World, it: number, resolve: Resolve): Told | null {
  const { passage, sentence, rule, frame } = draft;
  const list = world.rulebook.language.list('measures of it and not of its builder');
  if (rule === null || !list.has(rule) || !isFirst(frame, it)) return null;
  const [p, s] = sentence > 0 ? [passage, sentence - 1] : [passage - 1, lastOf(passage - 1, world)];
  if (s < 0) return null;
  const before = world.frameOf(p, s);
  const [built, ...others] = broughtIn(before, world);
  if (built === undefined || others.length > 0) return null;
  const isOfBuilt = grammatical(world, p, s).some(
    ({ chunk, subject, aside }) => !aside && chunk !== built && isBuilt(subject, world),
  );
  const told = isOfBuilt ? null : resolve({ ...draft, frame: before, passage: p, sentence: s }, world, built);
  return told && { ...told, from: 'previous' };
}

/** Nothing else in the sentence stands in front of it. */
const isFirst = ({ chunks }: Frame, it: number): boolean =>
  chunks.slice(0, it).every(({ kind }) => kind !== 'noun' && kind !== 'pronoun');

const isBuilt = ({ id, name }: Told, world: World): boolean =>
  isBuiltThing(id, world) || isBuiltKind(name.toLowerCase().split(' ').at(-1)!, world);

/** "a tunnel", "its new stadium". */
function broughtIn(frame: Frame, world: World): number[] {
  const { chunks, tokens } = frame;
  return chunks.flatMap(({ kind, word, from }, at) =>
    kind === 'noun' && isBuiltKind(word, world) && NEW.test(tokens.lower[from]!) && !hasName(frame, at)
      ? [at]
      : [],
  );
}
const NEW = /^an?$/;
