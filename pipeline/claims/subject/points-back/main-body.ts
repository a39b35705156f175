import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { mainName } from '../topic/main-name.ts';
import { canBeBody } from './body-meant.ts';

/** What an article is mainly about, where that can be a firm: "Kestrel cut its forecast after sales in Ostland fell" has no figure of its own before. */
export function mainBody(world: World): Told | null {
  const main = mainName(world);
  return main && canBeBody(main, world) ? { ...main, from: 'previous' } : null;
}
