import type { EntityMention } from '../../../model/mention.ts';
import type { SentenceReading } from '../../../model/reading.ts';
import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import { capitalised, NUMBER, type Tokens } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import { type Chunk, type Frame, tokenAt } from '../../sentence/chunks.ts';
import { core, textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { idOf } from '../names/names-of.ts';
import { ownNameOfVessel } from '../names/without-register.ts';
import { NEAR_TOP } from './event.ts';
import { flightOfArticle } from './flight-of-article.ts';
import { keyOfVessel, vesselLost } from './vessel-lost.ts';

/**
 * The ship, aircraft or train with a name that the article opens with: "the airship LZ 129 Orlan", "The Orlan was a ferry", "the Orlan, a ferry".
 * What happened to it is told as "the crash" by whatever place it happened at.
 */
export const vesselOfArticle = remembered((world: World): Told | null => {
  const flight = flightOfArticle(world);
  if (flight) return flight.told;
  for (let p = 0; p < world.readings.length && p <= NEAR_TOP; p++)
    for (const [s, sentence] of world.readings[p]!.sentences.slice(0, OPENING).entries())
      for (const mention of sentence.mentions.slice(0, MENTIONS))
        if (mention.kind === 'entity' && mention.id === null && mention.type !== 'person') {
          if (!mayBeVessel(mention, sentence, world.readings[p]!, world)) continue;
          const name = vesselNamed(world.frameOf(p, s), world.readings[p]!, mention, world);
          if (name) return vesselTold(name);
        }
  const lost = vesselLost(world);
  return lost === null ? null : vesselTold(lost);
});

/** The id that a vessel has, whatever article or register stands in front of its name. */
export const idOfVessel = (name: string): string => idOf(keyOfVessel(name));

const vesselTold = (name: string): Told => ({
  id: idOfVessel(name),
  name,
  from: 'previous',
  named: true,
});

/** Sentences of a passage that tell what it is about, and things found in one of them. */
const OPENING = 2;
const MENTIONS = 40;

/** By its register, or because the sentence has some word for a vessel: what can be told without parting it into its chunks. */
function mayBeVessel(
  { span }: EntityMention,
  sentence: SentenceReading,
  { tokens }: Reading,
  world: World,
): boolean {
  const vessels = world.rulebook.language.list('vessels');
  const [first, end] = sentence.tokens;
  for (let i = first; i < end; i++) if (vessels.has(tokens.lower[i]!)) return true;
  const name = textOf(tokens, { from: tokenAt(tokens, span[0]), to: tokenAt(tokens, span[1] - 1) + 1 });
  return ownNameOfVessel(name, world) !== name;
}

/** The name without what it is, where the words beside it say that it is a vessel. */
function vesselNamed(
  { chunks, tokens }: Frame,
  { tokens: all }: Reading,
  { span }: EntityMention,
  world: World,
): string | null {
  const vessels = world.rulebook.language.list('vessels');
  const [from, to] = [tokenAt(all, span[0]), tokenAt(all, span[1] - 1) + 1];
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.from <= from && chunk.to >= to);
  const chunk = chunks[at];
  if (!chunk) return null;
  const flight = numbered(tokens, chunk);
  if (flight) return flight;
  // "the airship Orlan"
  const isCalled = from > chunk.from && vessels.has(tokens.lower[from - 1]!);
  // "The Orlan was a German airship", "the Orlan, a ferry"
  const [verb, what] = [chunks[at + 1], chunks[at + 2]];
  const isDefined = what?.kind === 'noun' && vessels.has(what.word) && to === chunk.to && IS.test(verb!.word);
  const name = textOf(tokens, { from, to });
  const own = ownNameOfVessel(name, world);
  return isCalled || isDefined || own !== name ? own : null;
}
const IS = /^(?:is|was|,)$/;

/** "Norda Air Flight 209": its name ends in a number, to which the word for it belongs. */
function numbered(tokens: Tokens, { from, to }: Chunk): string | null {
  const word = to - 2;
  const isNumber = tokens.kind[to - 1] === NUMBER;
  return isNumber && word > from && tokens.lower[word] === 'flight' && capitalised(tokens, word)
    ? textOf(tokens, core(tokens, { from, to }))
    : null;
}
