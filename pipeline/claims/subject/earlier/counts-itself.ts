import type { Draft, Told } from '../../draft.ts';
import { idOf, singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';

/** "Burglary fell 7% and theft 9%", "41 million albums were sold. Vinyl revenue rose": what only counts itself is not what the next figure is of. */
export function countsItself({ name, named }: Told, draft: Draft, { drafts }: World): boolean {
  if (named) return false;
  const words = name.toLowerCase().split(' ');
  const id = idOf([...words.slice(0, -1), singular(words.at(-1)!)], '_');
  if (draft.base?.id === id) return true;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--)
    if (drafts[i]!.base?.id === id && drafts[i]!.passage === draft.passage) return true;
  return false;
}

/** Figures looked back over. */
const FIGURES_BACK = 12;
