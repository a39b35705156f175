import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';

/** "Norland-wide figures show 7,000 deaths": of all the land, whatever part of it was told of before. */
export function ofWide({ frame, mention, measure, chunk }: Draft): Told | null {
  const { entities, tokens, chunks } = frame;
  // "Nationally, 68% were seen in time, while in Halm 74% were"
  const isAll = frame.language.list('all over a land').has(chunks[0]?.word ?? '') && chunks[1]?.word === ',';
  if (isAll && chunks.slice(0, chunk).every((c) => c.kind !== 'subordinator' && c.word !== ';')) {
    const all = subjectFromRange(frame, chunks[0]!);
    return all && { ...all, name: all.name.toLowerCase(), weak: true };
  }
  const land = entities.find(
    ({ span }) => span[1] < mention.span[0] && WIDE.test(tokens.text.slice(span[1], span[1] + 6)),
  );
  if (!land || (measure < 0 && !mention.counted)) return null;
  const id = land.id ?? slug(land.name, '-');
  return { id, name: land.name, from: land.id ? 'registry' : 'text', named: true };
}
ofWide.needs = { words: ['wide'], lists: ['all over a land'] };

const WIDE = /^-wide\b/i;
