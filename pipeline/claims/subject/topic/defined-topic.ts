import { remembered } from '../../../text/remembered.ts';
import { capitalised, WORD } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { isShortFor } from './short-for.ts';
import { titledTopic } from './titled-topic.ts';
import { isInTitle } from './topic.ts';

/** What an article is there to tell of, and the nouns that it says that it is: "The Orlan Tunnel is a railway tunnel". */
export interface DefinedTopic {
  readonly subject: Told;
  readonly kinds: ReadonlySet<string>;
}

/** Passages and sentences in which an article says what it is about. */
const PASSAGES = 4;
const SENTENCES = 2;

/**
 * The one name that an article like one of an encyclopaedia is about: its opening says what it is, and the title has it or it is the first
 * thing named. `null` for news, which tells of many, and for people and bodies, which are told apart otherwise.
 */
export const definedTopic = remembered((world: World): DefinedTopic | null => {
  const [said, byTitle] = [saidTopic(world), titled(world)];
  if (!said || !byTitle || !isShortFor(said.subject.name, byTitle.subject.name)) return said ?? byTitle;
  // "The Bridge was a toll bridge" below the title "Orlan Bridge"
  return { subject: byTitle.subject, kinds: said.kinds.union(byTitle.kinds) };
});

/** The same by the title alone: "Orlan Bridge: facts and figures". */
function titled(world: World): DefinedTopic | null {
  const subject = titledTopic(world);
  if (!subject) return null;
  const [first = '', ...rest] = subject.name.toLowerCase().split(' ');
  // "Lake Orrin", "Orlan Dam"
  const isLake = world.rulebook.language.list('is there by nature').has(first);
  return { subject, kinds: new Set([isLake ? first : (rest.at(-1) ?? first)]) };
}

function saidTopic(world: World): DefinedTopic | null {
  let subject: Told | null = null;
  let first: Told | null = null;
  const kinds = new Set<string>();
  let looked = 0;
  for (let p = 0; p < world.readings.length && looked < PASSAGES; p++) {
    const { kind, cell } = world.passages[p]!;
    if (kind === 'heading' || kind === 'cell' || cell !== null) continue;
    looked++;
    for (let s = 0; s < Math.min(SENTENCES, world.readings[p]!.sentences.length); s++) {
      if (!world.readings[p]!.sentences[s]!.mentions.some((m) => m.kind === 'entity')) continue;
      const frame = world.frameOf(p, s);
      const told = namedFirst(frame);
      if (!told || isPerson(told, world) || (subject !== null && told.id !== subject.id)) continue;
      if (looked === 1 && s === 0) first = told;
      const nouns = nounsSaidOf(frame);
      const isTopic = subject !== null || told.id === first?.id || isInTitle(told.name, world);
      if (nouns.length === 0 || !isTopic) continue;
      subject ??= told;
      for (const noun of nouns) kinds.add(noun);
    }
  }
  if (subject === null || isBody(subject, kinds, world)) return null;
  kinds.add(subject.name.toLowerCase().split(' ').at(-1)!);
  return { subject: { ...subject, from: 'previous' }, kinds };
}

/** "the company", "the club": of bodies an article names many, each a company. */
function isBody({ id }: Told, kinds: ReadonlySet<string>, { rulebook }: World): boolean {
  const type = rulebook.entities.byId.get(id)?.type;
  if (type === 'company' || type === 'organisation' || type === 'team' || type === 'person') return true;
  const bodies = rulebook.language.list('stand for a body');
  return [...kinds].some((kind) => bodies.has(kind));
}

/** The name that a sentence opens with, whatever stands in brackets or commas behind it. */
function namedFirst(frame: Frame): Told | null {
  const first = BULLET.test(frame.chunks[0]?.word ?? '') ? 1 : 0;
  const at = frame.chunks[first]?.kind === 'det' ? first + 1 : first;
  const told = frame.chunks[at]?.kind === 'noun' && hasName(frame, at) ? subjectFromChunk(frame, at) : null;
  return told?.named ? told : null;
}

const BULLET = /^[•*–—-]$/;

/** "is a railway tunnel", "is the world's tallest building", "is known for being the tallest tower": the heads of what it is said to be. */
function nounsSaidOf({ chunks, tokens }: Frame): string[] {
  const verb = chunks.findIndex(
    ({ kind, word }, i) => kind === 'verb' && IS.test(word) && i <= LONGEST_ASIDE,
  );
  // "The Orrin Tower, formerly known as Velden Point, has been"
  const isAside = ({ kind }: Chunk, i: number): boolean => kind !== 'verb' || chunks[i - 1]!.word === ',';
  if (verb < 1 || !chunks.slice(1, verb).every((chunk, i) => isAside(chunk, i + 1))) return [];
  const nouns: string[] = [];
  for (let i = verb + 1; i < chunks.length && i - verb <= LONGEST_SAID; i++) {
    const { kind, word, head } = chunks[i]!;
    if (kind === 'subordinator' || kind === 'relative' || word === ';') break;
    const isSaid = kind === 'noun' && !capitalised(tokens, head) && tokens.kind[head] === WORD;
    // "a tunnel beneath the sea in Ostria": the sea is nothing that it is said to be
    const before = chunks[i - 1]!;
    const behind = before.kind === 'det' || before.kind === 'figure' ? chunks[i - 2]! : before;
    if (isSaid && (behind.kind !== 'prep' || SAID_AS.test(behind.word)) && behind.word !== 'and')
      nouns.push(word);
    if (kind === 'noun' && nouns.length > 0) break;
  }
  return nouns;
}
/** "Is one of the bridges", "was among the ships". */
const SAID_AS = /^(?:of|among|amongst)$/;
const IS = /^(?:is|was|are|were|been)$/;
const LONGEST_ASIDE = 12;
const LONGEST_SAID = 6;
