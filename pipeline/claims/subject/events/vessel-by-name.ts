import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { ownNameOfVessel } from '../names/without-register.ts';
import { accidentOfArticle } from './event-of-vessel.ts';
import { idOfVessel, vesselOfArticle } from './vessel-of-article.ts';

/** "La Orlan", "the Orlan ferry", "MS Orlan", beside "the Orlan": the ship that the article is about, or what happened to it. */
export function vesselByName(found: Told, world: World): Told | null {
  const vessel = found.named ? vesselOfArticle(world) : null;
  if (!vessel || vessel.id === found.id) return null;
  const words = ownNameOfVessel(found.name, world).split(' ');
  const ships = world.rulebook.language.list('ships');
  const own = ships.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1) : words;
  if (idOfVessel(own.join(' ')) !== vessel.id) return null;
  if (!found.id.endsWith('-accident')) return vessel;
  const accident = accidentOfArticle(world);
  return accident && { id: accident.id, name: accident.name, from: found.from, named: true };
}
