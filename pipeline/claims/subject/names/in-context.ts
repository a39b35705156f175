import { wordNumbered } from '../../../read/headed.ts';
import { couldBeAWord } from '../../../recognize/entities/name/in-dictionary.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { mainName } from '../topic/main-name.ts';
import { matterOf } from '../topic/matter.ts';
import { isPlace } from './is-place.ts';

/** Words of a common noun that says by itself which thing is meant. */
const SAYS_WHICH = 4;

/**
 * "managers" as "managers (Halm Hospitals)": a bare common noun is printed with the name that the article is about, for alone it
 * says nothing to who reads the ledger. Only the printed name: what is compared goes by the noun, as outlets do not name the same things.
 */
export function inContext(subject: Told, world: World): Told {
  if (subject.from === 'registry' || (!isNumberedPart(subject, world) && (subject.named || !isBare(subject))))
    return subject;
  const about = aboutWhat(world);
  // "the clinic" of Velden's new children's clinic
  if (about && !about.named && about.name.endsWith(` ${subject.name}`))
    return { ...subject, name: about.name };
  if (!about || about.id === subject.id || shareWord(about.name, subject.name)) return subject;
  return { ...subject, name: `${subject.name} (${about.name})` };
}

/** "Phase 1", "Unit 3": every project has one; "Apollo 11" is one alone. */
function isNumberedPart({ name }: Told, { rulebook: { language } }: World): boolean {
  const word = wordNumbered(name);
  return word !== null && couldBeAWord(word, language);
}

/** The name, or the thing that is built: "Dorn opens Velden's new stadium" is of no person and no land. */
function aboutWhat(world: World): Told | null {
  const main = mainName(world);
  const matter = matterOf(world);
  if (!main || !matter || main.id === matter.id) return main;
  if (matter.named) return matter;
  const type = world.rulebook.entities.byId.get(main.id)?.type ?? null;
  return isPerson(main, world) || isPlace({ name: main.name, type }, world) ? matter : main;
}

/** Small words alone, few, and none that says of what, whose ("Halm's trains") or where. */
const isBare = ({ name, where }: Told): boolean =>
  where === undefined &&
  !/^\p{Lu}\S*['’]s\s/u.test(name) &&
  !/.[\p{Lu}\d(]/u.test(name) &&
  name.split(' ').length < SAYS_WHICH;

/** "council tax" in an article on a tax: the name says nothing that the noun does not. */
function shareWord(name: string, noun: string): boolean {
  const words = new Set(name.toLowerCase().split(' '));
  // "Ostland's ruling party"
  return noun
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word.replace(/['’]s$/, '')));
}
