import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';

/**
 * "Bird Count Finds ‘Alarming’ Decline": true for a word that is no name but has its capital from a heading that writes all its words large, or
 * is quoted there, and that the text below does not have; for one that opens the heading; and for one that is only said loud or short.
 */
export function isOnlyInHeading(mention: EntityMention, heading: string, world: World): boolean {
  const { id, name, span } = mention;
  if (id !== null) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (IN_CAPITALS.test(last) && (isShouted(last, world) || (last === name && isShortForCommon(name, world))))
    return true;
  if (isOpeningWord(mention, heading, world)) return true;
  const isQuoted = QUOTE.test(heading[span[0] - 1] ?? '') && QUOTE.test(heading[span[1]] ?? '');
  if (!isQuoted && !isInCapitals(heading)) return false;
  const body = bodyOf(world);
  return body.length > 0 && !body.some((text) => text.includes(name)) && !isInOther(name, heading, world);
}

/** "Fact box: Orlan Dam" below "A year at the Orlan Dam": another heading has it too. */
const isInOther = (name: string, heading: string, { passages }: World): boolean =>
  name.includes(' ') &&
  passages.some(({ kind, text }) => kind === 'heading' && text !== heading && text.includes(name));
const QUOTE = /^['"‘’“”]$/;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;

/** "Is YOUR bus late?": a word that the text below has in small letters alone. */
function isShouted(name: string, world: World): boolean {
  const { language } = world.rulebook;
  const isKnown = language.grammar().words.has(name.toLowerCase());
  return isKnown && !bodyOf(world).some((text) => text.includes(name));
}

/** "Regional summary", "Operating highlights": the first word, which has its capital for being first. */
function isOpeningWord({ name, span }: EntityMention, heading: string, world: World): boolean {
  if (span[0] !== 0 || !/^ \p{Ll}/u.test(heading.slice(span[1])) || !/^\p{L}+$/u.test(name)) return false;
  const isKnown = world.rulebook.language.grammar().words.has(name.toLowerCase());
  const standsAlone = new RegExp(`\\p{L}["”’,)]* ${name}(?!\\p{L})`, 'u');
  return isKnown && !bodyOf(world).some((text) => standsAlone.test(text));
}

/** "Fewer PRWs": first letters of words that the text has in small letters ("park rescue workers"). */
function isShortForCommon(name: string, world: World): boolean {
  const words = [...name.toLowerCase()].map((letter) => `${letter}\\p{Ll}+`).join('[ -]');
  const spelled = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u');
  return bodyOf(world).some((text) => spelled.test(text));
}

const bodyOf = remembered((world: World): readonly string[] =>
  world.passages
    .filter(({ kind, text }) => kind !== 'heading' && text !== world.document.title)
    .map(({ text }) => text),
);

/** "Wheat Harvest Falls To Ten-Year Low": hardly a longer word is in small letters. */
export function isInCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((w) => /^\p{L}{4,}/u.test(w));
  // "mRNA", "iPad" have a small letter in any line
  return words.length > 2 && words.filter((w) => /^\p{Ll}?\p{Lu}/u.test(w)).length > 0.8 * words.length;
}
