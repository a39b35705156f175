import { type Reading, recognise } from '../../recognize/recognise.ts';
import type { World } from '../world.ts';

const titles = new WeakMap<World, Reading | null>();

/** A title that was given beside the text and that the text does not begin with; read once. */
export function titleBeside(world: World): Reading | null {
  let reading = titles.get(world);
  if (reading === undefined) {
    const { document, passages, rulebook } = world;
    const apart = document.title !== null && passages[0]?.text !== document.title;
    reading = apart ? recognise(document.title!, rulebook, { published: document.published }) : null;
    titles.set(world, reading);
  }
  return reading;
}
