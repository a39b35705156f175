import type { EntityMention } from '../../../model/mention.ts';
import type { SentenceReading } from '../../../model/reading.ts';
import { remembered } from '../../../text/remembered.ts';
import { capitalised, type Tokens } from '../../../text/tokens.ts';
import type { World } from '../../world.ts';

/**
 * True for a name of which the article says what nobody says of people: "Redwood Materials said it", "Redwood Materials, which", "Redwood Materials'
 * shares", "Redwood Materials chief Ona Brandt"; and for one made of words of the dictionary alone.
 */
export const isToldAsBody = (name: string, world: World): boolean =>
  !isPaper(name, world) && (toldAsBodies(world).has(name) || isOfCommonWords(name, world));

/** "Space News": it tells of others. */
const isPaper = (name: string, { rulebook: { language } }: World): boolean =>
  language.list('ends of names of papers').has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

const toldAsBodies = remembered((world: World): ReadonlySet<string> => {
  const names = new Set<string>();
  const { language } = world.rulebook;
  const own = language.list('only a body has');
  const given = language.list('given names');
  for (const { tokens, sentences } of world.readings)
    for (const sentence of sentences) {
      let at = sentence.tokens[0];
      for (const mention of sentence.mentions) {
        if (mention.kind !== 'entity' || mention.id !== null || !mention.name.includes(' ')) continue;
        while (at < sentence.tokens[1] && tokens.end[at]! <= mention.span[1]) at++;
        const first = mention.name.slice(0, mention.name.indexOf(' ')).toLowerCase();
        if (given.has(first)) continue;
        if (hasOfBody(tokens, at, own) || saysIt(sentence, mention, tokens)) names.add(mention.name);
      }
    }
  return names;
});

/** "Redwood Materials, which", "Redwood Materials' shares", "Redwood Materials executives", "Redwood Materials CEO Ona Brandt". */
function hasOfBody(tokens: Tokens, behind: number, own: ReadonlySet<string>): boolean {
  const { lower } = tokens;
  if (lower[behind] === ',') return lower[behind + 1] === 'which';
  if (HEADS.has(lower[behind] ?? ''))
    return capitalised(tokens, behind + 1) || lower[behind + 1] === 'executive';
  const at = lower[behind] === "'s" || lower[behind] === "'" ? behind + 1 : behind;
  return own.has(lower[at] ?? '') && BODY_ONLY.test(lower[at]!);
}
const HEADS = new Set([
  'ceo',
  'chief',
  'cfo',
  'boss',
  'chairman',
  'president',
  'spokesperson',
  'spokesman',
  'spokeswoman',
]);
/** Of what only bodies have in front of a verb some may be somebody's as well: "Brandt's sales". */
const BODY_ONLY = /^(?:shares|stock|executives|bosses|spokes\p{L}+|shareholders|investors)$/u;

/** "Redwood Materials said on Monday that it": people are "he" and "she". */
function saysIt({ mentions, span }: SentenceReading, name: EntityMention, { text }: Tokens): boolean {
  const said = mentions.find(
    (m) => m.kind === 'attribution' && m.span[0] - name.span[1] >= 0 && m.span[0] - name.span[1] < 3,
  );
  return said !== undefined && IT.test(text.slice(said.span[1], Math.min(span[1], said.span[1] + 40)));
}
const IT = /^(?: (?:on|late on|earlier) \p{Lu}\p{L}+| \p{Lu}\p{L}+day)?(?: that)? its?(?!\p{L})/u;

/** "Redwood Materials", "Blue Origin": a quality or a thing and a thing; nobody is called so but by a given name. */
function isOfCommonWords(name: string, { rulebook: { language } }: World): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length !== 2 || language.list('given names').has(words[0]!)) return false;
  const known = language.grammar().words;
  return (
    words.every((word) => known.has(word) && word.length > 3) &&
    !language.list('surnames that are words').has(words[1]!)
  );
}
