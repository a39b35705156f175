import type { EntityMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
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

/** "HALM, June 4, 2026: …": true for what stands in front of the text, such as the day that it was printed. */
export const isInDateline = (span: Span, passage: number, world: World): boolean =>
  span[1] <= (datelines(world).get(passage) ?? 0);

/** By the paragraphs that open with one, where the text behind it begins. */
const datelines = remembered(({ passages }: World): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const [p, { kind, text }] of passages.entries()) {
    const dateline = kind === 'paragraph' ? datelineOf(text) : null;
    if (dateline) ends.set(p, dateline.end);
  }
  return ends;
});
