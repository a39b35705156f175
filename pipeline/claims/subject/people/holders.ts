import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { World } from '../../world.ts';

/** Names that the article gives such an office in small letters: "nominee Ona Brandt". */
export const holdersOf = remembered((world: World): ReadonlySet<string> => {
  const names = new Set<string>();
  const offices = world.rulebook.language.list('offices and trades');
  for (const { tokens, sentences } of world.readings)
    for (const { mentions, tokens: range } of sentences) {
      let at = range[0];
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.id !== null || !mention.name.includes(' ')) continue;
        while (at < range[1] && tokens.start[at]! < mention.span[0]) at++;
        const isHolder =
          offices.has(tokens.lower[at - 1] ?? '') || hasOfficeBehind(tokens, at, mention, offices);
        if (isHolder) names.add(mention.name);
      }
    }
  return names;
});

/** "Ona Brandt, chief executive of Orrin Foods": the office right behind the comma, in small letters. */
function hasOfficeBehind(
  { lower, end }: Tokens,
  at: number,
  { span }: EntityMention,
  offices: ReadonlySet<string>,
): boolean {
  let to = at;
  while (to < end.length && end[to]! <= span[1]) to++;
  if (lower[to] !== ',') return false;
  const words = lower.slice(to + 1, to + 1 + LONGEST_OFFICE);
  const office = words.findIndex((word) => offices.has(word));
  return (
    office >= 0 && words.slice(0, office).every((word) => /^[\p{L}-]+$/u.test(word) && !NO_OFFICE.has(word))
  );
}
/** "the deputy chief executive". */
const LONGEST_OFFICE = 4;
/** "Halm, where a councillor", "Orrin Foods, whose chairman", "Orrin Foods, said its director". */
const NO_OFFICE = new Set([
  'where',
  'whose',
  'which',
  'and',
  'but',
  'said',
  'says',
  'its',
  'as',
  'with',
  'according',
]);
