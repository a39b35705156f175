import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';

/** "Norland-wide figures show 7,000 deaths": of all the land, whatever part of it was told of before. */
export function ofWide({ frame: { entities, tokens }, mention, measure }: Draft): Told | null {
  const land = entities.find(
    ({ span }) => span[1] < mention.span[0] && WIDE.test(tokens.text.slice(span[1], span[1] + 6)),
  );
  if (!land || (measure < 0 && !mention.counted)) return null;
  const id = land.id ?? slug(land.name, '-');
  return { id, name: land.name, from: land.id ? 'registry' : 'text', named: true };
}

const WIDE = /^-wide\b/i;
