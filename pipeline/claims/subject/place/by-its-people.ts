import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';

/** "Minas had 46,000 inhabitants": what has inhabitants is a place, and a word that opens its sentence is the name of it, no plural. */
export function namedByItsPeople(found: Told, { rule }: Draft, { rulebook: { language } }: World): Told {
  if (rule !== 'population' || found.named || found.from !== 'text' || !NAME.test(found.name)) return found;
  if (language.grammar().words.has(found.name.toLowerCase())) return found;
  return { ...found, id: slug(found.name, '-'), named: true };
}
const NAME = /^\p{Lu}\p{Ll}+s$/u;
