import type { EntityMention } from '../../../model/mention.ts';
import type { World } from '../../world.ts';

/**
 * "Bird Count Finds ‘Alarming’ Decline": true for a word that is no name but has its capital from a heading that writes all its words large, or
 * is quoted there, and that the text below does not have.
 */
export function isOnlyInHeading({ id, name, span }: EntityMention, heading: string, world: World): boolean {
  if (id !== null) return false;
  const isQuoted = QUOTE.test(heading[span[0] - 1] ?? '') && QUOTE.test(heading[span[1]] ?? '');
  if (!isQuoted && !isInCapitals(heading)) return false;
  const { title } = world.document;
  const body = world.passages.filter(({ kind, text }) => kind !== 'heading' && text !== title);
  return body.length > 0 && !body.some(({ text }) => text.includes(name));
}
const QUOTE = /^['"‘’“”]$/;

/** "Wheat Harvest Falls To Ten-Year Low": hardly a longer word is in small letters. */
export function isInCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((w) => /^\p{L}{4,}/u.test(w));
  return words.length > 2 && words.filter((w) => /^\p{Lu}/u.test(w)).length > 0.8 * words.length;
}
