import { remembered } from '../../../text/remembered.ts';
import { WORD } from '../../../text/tokens.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';

/** "The Red Crescent said": names of several words that stand by themselves behind "the", as nobody's does. */
export const withArticle = remembered((world: World): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { tokens, sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.id !== null || !mention.name.includes(' ')) continue;
        const last = tokenAt(tokens, mention.span[1] - 1);
        // "the Ona Brandt trial": of the word behind
        const ends = tokens.kind[last + 1] !== WORD || GOES_ON.test(tokens.lower[last + 1]!);
        if (ends && tokens.lower[tokenAt(tokens, mention.span[0]) - 1] === 'the') names.add(mention.name);
      }
  return names;
});

const GOES_ON =
  /^(?:said|says?|has|have|had|is|was|are|were|will|would|can|could|may|which|in|of|on|at|for|to|and|by|with|from|that|also|announced|reported|told|came|took|went|won|lost|beat|made|led|held|fell|got|ran|finished|opened|played|scored|moved)$/;
