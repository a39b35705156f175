import type { EntityRules } from '../../../rulebook/entities.ts';
import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { idOf } from './names-of.ts';

/** Without the words for the legal form of a firm behind its name, as a name or as an id has it: "Halm Brewing Company", "halm-brewing-co". */
export function withoutAnyForm(name: string, language: LanguageRules): string {
  const words = name.split(/(?<=[ -])/);
  while (words.length > 1 && isAnyForm(words.at(-1)!, language)) words.pop();
  return words.join('').replace(/,?[ -]$/, '');
}

function isAnyForm(word: string, { list }: LanguageRules): boolean {
  const form = word.toLowerCase().replace(/\.?[ -]?$/, '');
  return [list('legal forms'), list('legal forms in capitals'), list('legal forms in full')].some((forms) =>
    forms.has(form),
  );
}

/** "Halm Brewing Co." is filed as Halm Brewing, as the next outlet has it, and printed as it is; a firm that the register knows, as it is known there. */
export function withoutForm(told: Told, { rulebook }: World): Told {
  // "Harrow Company" has it in its name, and of a list of names it is the last one's
  const name = / and |\b(?:Company|Corporation)$/.test(told.name)
    ? told.name
    : withoutAnyForm(told.name, rulebook.language);
  if (name === told.name) return told;
  const known = registered(rulebook.entities).get(name.toLowerCase());
  return known ? { ...told, ...known } : { ...told, id: idOf(name) };
}

const registered = remembered(
  ({ byId }: EntityRules): ReadonlyMap<string, Pick<Told, 'id' | 'name'>> =>
    new Map(
      [...byId.values()].flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((one) => [one.toLowerCase(), { id, name }] as const),
      ),
    ),
);
