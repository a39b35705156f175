import { hasSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { EventWord } from '../../../rulebook/events.ts';
import { capitalised, NUMBER, type Tokens, WORD } from '../../../text/tokens.ts';
import { chunkAt, type Frame, frameOf } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { titleBeside } from '../topic/title.ts';
import { DEFINITE, isDefinite } from './definite.ts';
import { type EventMention, TITLE } from './event.ts';
import { nameBehind, nameOf } from './name-of-event.ts';

export function findEvents(world: World): EventMention[] {
  const { words } = world.rulebook.events;
  const out: EventMention[] = [];
  const isBrand = brandsOf(world);
  const find = (tokens: Tokens, sentence: Sentence, frameOf: () => Frame): void => {
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      if (!words.has(tokens.lower[i]!) || isBrand(tokens, i)) continue;
      const frame = frameOf();
      const chunk = chunkAt(frame, i);
      if (chunk < 0) continue;
      const name = nameBehind(frame, chunk, i, words);
      if (name && isOfText(name, world)) {
        out.push({
          ...sentence,
          ...name,
          chunk,
          plural: false,
          definite: true,
          christened: true,
          proper: true,
          other: isComparedWith(frame, chunk),
          apart: false,
        });
        continue;
      }
      const word = wordAt(frame, chunk, i, words);
      if (!word || isOneOfTheWorst(tokens, i)) continue;
      const { kind, noun } = word;
      const named = nameOf(frame, chunk, word, world);
      // "after two crashes": of some others, where they are not told with their place
      if (!named && frame.chunks[chunk]!.kind === 'figure') continue;
      const definite = word.verb || isDefinite(frame, chunk);
      const plural = !word.verb && singular(tokens.lower[i]!) !== tokens.lower[i];
      out.push({
        ...sentence,
        kind,
        noun,
        chunk,
        plural,
        definite,
        christened: false,
        proper: isProper(tokens, i, sentence),
        other: !named && isOther(frame, chunk, OTHERS),
        apart: named !== null && isOther(frame, chunk, APART),
        named,
      });
    }
  };
  const title = titleBeside(world);
  if (title)
    for (const [sentence, reading] of title.sentences.entries())
      find(title.tokens, { passage: TITLE, sentence, tokens: reading.tokens }, () =>
        frameOf(title.tokens, reading, world.rulebook),
      );
  for (const [passage, { tokens, sentences }] of world.readings.entries())
    for (const [sentence, reading] of sentences.entries())
      find(tokens, { passage, sentence, tokens: reading.tokens }, () => world.frameOf(passage, sentence));
  return out;
}

/** "Hurricane Death Toll Rises", in a title in capitals: no name that the text below would have. */
function isOfText({ named }: Pick<EventMention, 'named'>, { passages }: World): boolean {
  const body = passages.filter(({ kind }) => kind !== 'heading');
  const name = named?.name.split(' ').at(-1);
  return body.length === 0 || (name !== undefined && body.some(({ text }) => text.includes(name)));
}

/** "the worst since Hurricane Orrin", "unlike Storm Ilsa": another than what the article tells of. */
function isComparedWith({ chunks }: Frame, chunk: number): boolean {
  return COMPARES.has(chunks[chunk - 1]?.word ?? '');
}
const COMPARES = new Set(['since', 'than', 'like', 'unlike', 'before']);

/** "making it one of the deadliest fires in Tarnian history", "among the worst floods": how bad the one spoken of was, and no other. */
function isOneOfTheWorst({ lower }: Tokens, at: number): boolean {
  let the = at - 1;
  while (the > 0 && at - the <= LONGEST_NAME && lower[the] !== 'the') the--;
  if (lower[the] !== 'the' || !hasSuperlative(lower, the + 1, at)) return false;
  return lower[the - 1] === 'among' || (lower[the - 1] === 'of' && lower[the - 2] === 'one');
}

/** "a second quake", "another fire". */
function isOther({ chunks, tokens }: Frame, chunk: number, words: ReadonlySet<string>): boolean {
  const { from, head } = chunks[chunk]!;
  const first = chunks[chunk - 1]?.kind === 'det' ? chunks[chunk - 1]!.from : from;
  for (let i = first; i < head; i++) if (words.has(tokens.lower[i]!)) return true;
  return false;
}
const APART = new Set(['another', 'separate', 'similar', 'previous']);
const OTHERS = new Set([...APART, 'second', 'third']);

/** "the Camp Fire", where the sentence is not one whose words all have capitals. */
function isProper(tokens: Tokens, at: number, { passage, tokens: [from, to] }: Sentence): boolean {
  if (passage === TITLE || at === from || !capitalised(tokens, at) || !capitalised(tokens, at - 1))
    return false;
  for (let i = from + 1; i < to; i++)
    if (tokens.kind[i] === WORD && tokens.end[i]! - tokens.start[i]! > 3 && !capitalised(tokens, i))
      return true;
  return false;
}

/**
 * "Activision Blizzard": where a name that ends in the word for an event never has "the" in front of it, as "the Juniper Fire" has, it is
 * somebody's. Told by the text below the title, whose words may all be written large.
 */
function brandsOf({ readings, rulebook }: World): (tokens: Tokens, at: number) => boolean {
  const { words } = rulebook.events;
  const articles = new Map<string, boolean>();
  const key = (tokens: Tokens, at: number): string | null =>
    capitalised(tokens, at) && at > 0 && capitalised(tokens, at - 1) && !DEFINITE.has(tokens.lower[at - 1]!)
      ? `${tokens.lower[at - 1]} ${tokens.lower[at]}`
      : null;
  for (const { tokens } of readings)
    for (let i = 0; i < tokens.count; i++) {
      const name = words.has(tokens.lower[i]!) ? key(tokens, i) : null;
      if (name === null) continue;
      let first = i - 1;
      while (
        first > 0 &&
        i - first < LONGEST_NAME &&
        capitalised(tokens, first - 1) &&
        tokens.lower[first] !== 'the'
      )
        first--;
      // "the 135-acre Steele Fire"
      let size = first - 1;
      while (size > 0 && first - size <= LONGEST_SIZE && tokens.kind[size] !== NUMBER) size--;
      const isSized = tokens.kind[size] === NUMBER && tokens.lower[size - 1] === 'the';
      // "the fastest Velden Marathon"
      const hasThe = [0, 1, 2].some((back) => tokens.lower[first - back] === 'the') || isSized;
      articles.set(name, hasThe || (articles.get(name) ?? false));
    }
  return (tokens, at) => {
    const name = key(tokens, at);
    return name !== null && articles.get(name) === false;
  };
}
const LONGEST_NAME = 5;
const LONGEST_SIZE = 3;

interface Sentence {
  readonly passage: number;
  readonly sentence: number;
  readonly tokens: readonly [number, number];
}

/** The head of a noun phrase ("fire chief" is no fire), or a verb that is said of somebody. */
function wordAt(
  frame: Frame,
  chunk: number,
  at: number,
  words: ReadonlyMap<string, EventWord>,
): EventWord | null {
  const { kind, head, to } = frame.chunks[chunk]!;
  const word = words.get(frame.tokens.lower[at]!);
  // "two explosions": the last word of what is counted
  if (!word || (kind === 'figure' ? at !== to - 1 : at !== head)) return null;
  // "opened fire on the crowd": nothing burns
  if (word.noun === 'fire' && OPENS_FIRE.test(frame.chunks[chunk - 1]?.word ?? ''))
    return words.get('shooting') ?? null;
  if (kind === 'noun' || kind === 'figure') return word.verb ? null : word;
  // "the blaze erupted", "a riot, which erupted": no volcano
  const before = word.verb ? frame.chunks[subjectOf(frame, chunk)] : undefined;
  const isOther =
    before?.kind === 'noun' && words.get(before.word) !== undefined && !words.get(before.word)!.verb;
  return kind === 'verb' && word.verb && !isOther && !isOfPrices(frame, chunk) ? word : null;
}

/** "Halm plunged as much as 6%", "shares sank to $3": a price does no harm. */
function isOfPrices({ chunks }: Frame, verb: number): boolean {
  for (let i = verb + 1; i < chunks.length && i - verb <= PRICE_BEHIND; i++) {
    const { kind, mention } = chunks[i]!;
    if (kind !== 'figure' || mention?.kind !== 'quantity') continue;
    const { dimension } = mention.quantity;
    return dimension === 'ratio' || dimension.startsWith('money');
  }
  return false;
}
const PRICE_BEHIND = 3;

const OPENS_FIRE = /^(?:open|return|exchang)(?:s|ed|ing|es)?$/;
