import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { ownNameOfVessel } from '../names/without-register.ts';
import { accidentOfArticle } from './event-of-vessel.ts';
import { flightOfArticle, isFlight } from './flight-of-article.ts';
import { idOfVessel, vesselOfArticle } from './vessel-of-article.ts';

/** "La Orlan", "the Orlan ferry", "MS Orlan", beside "the Orlan", "NA209" beside "Norda Air Flight 209": the ship that the article is about, or what happened to it. */
export function vesselByName(found: Told, world: World): Told | null {
  const vessel = found.named ? vesselOfArticle(world) : null;
  if (!vessel || vessel.id === found.id) return null;
  if (!isSameShip(found, vessel, world) && !isSameFlight(found, world)) return null;
  if (!found.id.endsWith('-accident')) return vessel;
  const accident = accidentOfArticle(world);
  return accident && { id: accident.id, name: accident.name, from: found.from, named: true };
}

function isSameFlight({ name }: Told, world: World): boolean {
  const flight = flightOfArticle(world);
  return flight !== null && isFlight(flight, name);
}

function isSameShip(found: Told, vessel: Told, world: World): boolean {
  const words = ownNameOfVessel(found.name, world).split(' ');
  const ships = world.rulebook.language.list('ships');
  const own = ships.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1) : words;
  return idOfVessel(own.join(' ')) === vessel.id;
}
