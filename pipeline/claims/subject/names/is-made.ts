import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { kindsBeside } from './kinds-beside.ts';
import { namesOf } from './names-of.ts';

/** True for "its obesity drug Halmovy", "Halmovy maker Orrin", "the maker of Halmovy": a name of what somebody makes, who has staff and profits that it has not. */
export const isMade = ({ name }: Told, world: World): boolean => thingsMade(world).has(name);

const thingsMade = remembered((world: World): ReadonlySet<string> => {
  const { language } = world.rulebook;
  const made = new Set<string>();
  const { kinds } = namesOf(world);
  for (const list of ['stand for what is made', 'one remedy'])
    for (const kind of language.list(list)) for (const { name } of kinds.get(kind) ?? []) made.add(name.name);
  const nouns = language.list('stand for what is made').union(language.list('one remedy'));
  const roles = language.list('persons');
  for (const { tokens, sentences } of world.readings)
    for (const { mentions, tokens: range } of sentences)
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.id !== null) continue;
        const [from, to] = m.span;
        const isOne =
          /^ makers?\b/.test(tokens.text.slice(to, to + REACH)) ||
          /\bmakers? of $/.test(tokens.text.slice(Math.max(0, from - REACH), from));
        if (isOne || isCalled(tokens, m, range, nouns, roles)) made.add(m.name);
      }
  return made;
});

/** "Tessovy, its obesity injection", "the pill Tessovy"; "the Halm pill" is Halm's. */
function isCalled(
  tokens: Tokens,
  { span }: EntityMention,
  range: readonly [number, number],
  nouns: ReadonlySet<string>,
  roles: ReadonlySet<string>,
): boolean {
  const [from, to] = [tokenAt(tokens, span[0]), tokenAt(tokens, span[1] - 1) + 1];
  for (const { behind } of kindsBeside(tokens, nouns, roles, from, to, range)) if (behind === 0) return true;
  return false;
}

/** "makers of", in characters. */
const REACH = 12;
