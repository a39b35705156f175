import type { EntityMention } from '../../../model/mention.ts';
import { type Tokens, WORD } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { fullName } from '../names/full-name.ts';
import { idOf } from '../names/names-of.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { isBuiltThing, type NewsTopic, newsTopic } from '../topic/news-topic.ts';

/** Paragraphs looked back over for another thing that was built. */
const LOOKED_BACK = 2;

/** "The project", "the €10 billion tunnel", "the offshore wind farm": the one built thing that news is about, where no other was named since. */
export function newsMeant(draft: Draft, world: World, range: Range): Told | null {
  // the cheapest that most nouns fail
  if (!isBuiltKind(draft.frame.tokens.lower[range.to - 1]!, world)) return null;
  const topic = newsTopic(world);
  if (!topic || !saysTopic(draft, topic, world, range)) return null;
  const { passage, sentence, frame } = draft;
  const at = frame.tokens.start[range.from]!;
  for (let p = passage; p >= Math.max(0, passage - LOOKED_BACK); p--) {
    const { sentences } = world.readings[p]!;
    for (let s = p === passage ? sentence : sentences.length - 1; s >= 0; s--)
      for (const mention of sentences[s]!.mentions.toReversed()) {
        if (mention.kind !== 'entity') continue;
        const isHere = p === passage && s === sentence;
        const told = namedBy(mention, world);
        // "The project is planned to follow Orlan 2": set beside it
        if (isHere && told.id === topic.bare && mention.span[0] > at) return null;
        if (isHere && mention.span[0] > at) continue;
        if (told.id === topic.bare) return topic.subject;
        if (isRival(told, topic, world)) return null;
      }
  }
  return topic.subject;
}

const namedBy = ({ id, name }: EntityMention, world: World): Told =>
  fullName({ id: id ?? idOf(name), name, from: id === null ? 'text' : 'registry', named: true }, world);

/** Built as well, or of one family by its first word: "Orlan 3", "the Orlan Zone". */
const isRival = ({ id, name }: Told, { bare, subject }: NewsTopic, world: World): boolean =>
  isBuiltThing(id, world) ||
  (id !== bare && name.includes(' ') && name.split(' ')[0] === subject.name.split(' ')[0]);

/** A kind of it or a word for what is built, in front of which stands nothing but what the article says of it. */
function saysTopic(
  { frame: { tokens } }: Draft,
  topic: NewsTopic,
  world: World,
  { from, to }: Range,
): boolean {
  const { language } = world.rulebook;
  const noun = tokens.lower[to - 1]!;
  const isGeneral = language.list('stand for what is built').has(noun);
  if (!topic.kinds.has(noun) && !isGeneral) return false;
  const sizes = language.list('how big a thing is');
  // "the 40-hectare construction site": behind a figure stands no article
  for (let i = /^th(?:e|is|at)$/.test(tokens.lower[from]!) ? from + 1 : from; i < to - 1; i++) {
    const last = endOfCompound(tokens, i);
    const word = last > i ? tokens.lower.slice(i, last + 1).join('') : tokens.lower[i]!;
    if (!topic.words.has(word) && !sizes.has(word)) return false;
    i = last;
  }
  return true;
}

/** The last token of "long-delayed", "state-of-the-art", and the first of any other word. */
function endOfCompound({ lower, kind, start, end }: Tokens, first: number): number {
  let last = first;
  while (lower[last + 1] === '-' && kind[last + 2] === WORD && start[last + 2] === end[last + 1]) last += 2;
  return last;
}
