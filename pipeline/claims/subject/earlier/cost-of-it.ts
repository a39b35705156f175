import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { isBody, standsForBody } from '../points-back/body-meant.ts';

type Resolve = (draft: Draft, world: World, index: number) => Told | null;

/** "Halm Foods built a mill. It cost £4m": what was made or bought in the sentence before, and not who made it. */
export function madeBefore(draft: Draft, world: World, index: number, resolve: Resolve): Told | null {
  // "It cost £4m and grinds 40 tonnes a day": the same mill
  const same = earlierInSentence(draft, world).find((d) => d.clauseSubject === index && isCost(d));
  if (same?.subject) return same.subject;
  if (!isCost(draft) || draft.clauseSubject !== index) return null;
  const { passage, sentence } = draft;
  const [p, s] = sentence > 0 ? [passage, sentence - 1] : [passage - 1, lastOf(passage - 1, world)];
  if (s < 0) return null;
  const frame = world.frameOf(p, s);
  const made = objectMade(frame);
  const told = made < 0 ? null : resolve({ ...draft, frame, passage: p, sentence: s }, world, made);
  return told && !costsNothing(told, draft, world) ? { ...told, from: 'previous' } : null;
}

/** "Norland wants a tramway. It would cost £4bn": a land or a body costs nothing, whatever the text was about. */
export function costsNothing(subject: Told, draft: Draft, world: World): boolean {
  if (!isCost(draft)) return false;
  const type = world.rulebook.entities.byId.get(subject.id)?.type ?? null;
  if (type !== null) return BODIES.has(type);
  if (isBody(subject, world) || isPlace({ name: subject.name, type }, world)) return true;
  const last = subject.name.toLowerCase().split(' ').at(-1)!;
  const ends = world.rulebook.language.list('ends of names of bodies');
  return subject.named ? ends.has(last) : standsForBody(last, world);
}

const BODIES = new Set(['place', 'company', 'organisation', 'team']);

/** "It cost", "it would cost". */
const isCost = ({ frame: { chunks }, verb, clauseSubject }: Draft): boolean =>
  chunks[clauseSubject]?.word === 'it' && /^cost/.test(chunks[verb]?.word ?? '');

/** The last thing that somebody makes, wants or buys in a sentence, "built a mill", "its new mill"; -1 for none. */
function objectMade({ chunks, tokens, language }: Frame): number {
  for (let verb = chunks.length - 2; verb > 0; verb--) {
    if (chunks[verb]!.kind !== 'verb' || !language.list('make or want a thing').has(chunks[verb]!.word))
      continue;
    const object = chunks[verb + 1]!;
    if (object.kind === 'noun' && NEW.test(tokens.lower[object.from]!)) return verb + 1;
  }
  return -1;
}
const NEW = /^(?:an?|its|their|the|this|new)$/;

export function lastOf(passage: number, world: World): number {
  const isText = passage >= 0 && world.passages[passage]!.kind === 'paragraph';
  return isText ? world.readings[passage]!.sentences.length - 1 : -1;
}
