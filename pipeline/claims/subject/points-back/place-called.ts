import type { EntityMention } from '../../../model/mention.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { idOf } from '../names/names-of.ts';
import { SMALL } from '../place/areas.ts';

const PASSAGES_BACK = 6;

/** "… in the district of Lenn. The district has four clinics", "Lenn district": the last name before it that is said to be such a place. */
export function placeCalled(kind: string, { passage, sentence }: Draft, world: World): Told | null {
  if (!world.rulebook.language.list('kinds of place').has(kind)) return null;
  for (let p = passage; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { tokens, sentences } = world.readings[p]!;
    const last = p === passage ? sentence : sentences.length;
    for (const { mentions } of sentences.slice(0, last).reverse())
      for (const mention of mentions.toReversed())
        if (mention.kind === 'entity' && isCalled(tokens, mention, kind))
          return { id: mention.id ?? idOf(mention.name), name: mention.name, from: 'previous', named: true };
  }
  return null;
}

/** "district of Lenn", "Lenn district", "Lenn District". */
function isCalled(tokens: Tokens, { id, name, span }: EntityMention, kind: string): boolean {
  if (name.toLowerCase().endsWith(` ${kind}`)) return true;
  const at = tokenAt(tokens, span[0]);
  const to = tokenAt(tokens, span[1] - 1) + 1;
  const isBehind = tokens.lower[at - 1] === 'of' && tokens.lower[at - 2] === kind;
  // "a Norland town" is none that is called Norland
  return isBehind || (tokens.lower[to] === kind && !(id !== null && SMALL.has(kind)));
}
