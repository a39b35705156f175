import { type Reading, recognise } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';

/** A title that was given beside the text and that the text does not begin with; read once. */
export const titleBeside = remembered((world: World): Reading | null => {
  const { document, passages, rulebook } = world;
  const apart = document.title !== null && passages[0]?.text !== document.title;
  return apart ? recognise(document.title!, rulebook, { published: document.published }) : null;
});
