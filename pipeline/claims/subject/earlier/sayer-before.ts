import type { Draft, Told } from '../../draft.ts';
import { verbBase } from '../../metric/deed/verb-bases.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { grammatical } from './subjects-of-verbs.ts';

type Resolve = (draft: Draft, world: World, index: number) => Told | null;

/**
 * "The ministry says that 40% of buses are old. It plans to spend £60m": who said the sentence before goes on, where only a body does
 * what the verb tells. Over one paragraph back: "The company said the boards had agreed. …" and then "It expects savings of £4m".
 */
export function sayerBefore(draft: Draft, world: World, index: number, resolve: Resolve): Told | null {
  const { frame, passage, sentence } = draft;
  if (frame.chunks[index]!.word !== 'it' || !opens(frame, index) || !isDoneByBodies(frame, index))
    return null;
  for (const [p, s] of sentencesBefore(passage, sentence, world)) {
    const before = world.frameOf(p, s);
    const at = openingSpeaker(before, world);
    const told = at < 0 ? null : resolve({ ...draft, frame: before, passage: p, sentence: s }, world, at);
    if (told && !isPerson(told, world) && !isPlace({ name: told.name, type: null }, world))
      return { ...told, from: 'previous' };
    // somebody else is what the text goes on about
    if (grammatical(world, p, s).some(({ subject }) => subject.named)) return null;
  }
  return null;
}

function* sentencesBefore(
  passage: number,
  sentence: number,
  world: World,
): Generator<readonly [number, number]> {
  for (let s = sentence - 1; s >= 0; s--) yield [passage, s];
  const above = passage - 1;
  if (above < 0 || world.passages[above]!.kind === 'heading') return;
  for (let s = world.readings[above]!.sentences.length - 1; s >= 0; s--) yield [above, s];
}

const opens = ({ chunks }: Frame, index: number): boolean =>
  chunks.slice(0, index).every(({ kind }) => kind === 'adverb' || kind === 'mark' || kind === 'and');

function isDoneByBodies({ chunks, language }: Frame, index: number): boolean {
  const verb = chunks.slice(index + 1, index + 4).find(({ kind }) => kind === 'verb');
  return verb !== undefined && language.list('done by bodies').has(verbBase(language.grammar(), verb.word));
}

/** The noun that the sentence opens with, where it says something or is one that speaks, such as a council; -1 where it is none. */
function openingSpeaker({ attributions, chunks, tokens }: Frame, { rulebook }: World): number {
  const at = chunks.findIndex(({ kind }) => kind === 'noun' || kind === 'pronoun');
  const verb = chunks.findIndex(({ kind }, i) => i > at && kind === 'verb');
  if (at < 0 || at > 1 || verb < 0 || chunks[at]!.kind !== 'noun') return -1;
  const start = tokens.start[chunks[verb]!.head]!;
  const says = attributions.some(({ quoted, span }) => !quoted && span[0] <= start && start < span[1]);
  const speaks = says || rulebook.attribution.people.has(chunks[at]!.word);
  return speaks && !chunks.slice(at + 1, verb).some(({ kind }) => kind === 'noun') ? at : -1;
}
