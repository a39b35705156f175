import type { EntityMention } from '../../../model/mention.ts';
import { datelineOf } from '../../../read/metadata/dateline.ts';
import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';

/**
 * "WEXLEY (Agency) – Fuller cabins lifted": true for the town in front of the dash, which nothing is told of, and for the first word behind it,
 * which has its capital from there.
 */
export function isOfDateline({ id, name, span }: EntityMention, passage: number, world: World): boolean {
  const end = datelines(world).get(passage);
  if (end === undefined) return false;
  return span[1] <= end || (span[0] === end && id === null && !name.includes(' '));
}

/** By the paragraphs that open with one, where the text behind it begins. */
const datelines = remembered(({ passages }: World): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const [p, { kind, text }] of passages.entries()) {
    const dash = kind === 'paragraph' && datelineOf(text) ? DASH.exec(text) : null;
    if (dash) ends.set(p, dash.index + dash[0].length);
  }
  return ends;
});
const DASH = /\s[–—-]{1,2}\s|--\s?|[–—]/;
