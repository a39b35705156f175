import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { isSpokenOf } from '../topic/topic.ts';

/** How many figures back, and how many passages, names are looked for that were told of one after another. */
const FIGURES_BACK = 12;
const PASSAGES_BACK = 1;

/**
 * "Florida had 299 deaths. Alaska had a drop of 72. Motorcycle deaths rose 13%": of which of the lands or companies that were gone through
 * one by one, or of all, nothing says; not where the text goes on about one of them.
 */
export function isOneOfMany(subject: Told, { passage }: Draft, world: World): boolean {
  const kind = kindOf(subject, world);
  if (kind === null || isSpokenOf(subject.id, world)) return false;
  const { drafts } = world;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    if (passage - drafts[i]!.passage > PASSAGES_BACK) return false;
    const other = drafts[i]!.subject;
    if (other && other.id !== subject.id && other.from !== 'heading' && kindOf(other, world) === kind)
      return true;
  }
  return false;
}

/** What of many it can be one of: a land, or a body that is known as one; `null` for anything else. */
function kindOf(subject: Told, world: World): 'land' | 'body' | null {
  if (isLand(subject, world)) return 'land';
  return subject.named && world.rulebook.entities.byId.get(subject.id)?.type === 'company' ? 'body' : null;
}

/** Known as a place, or a name that the text says something is in. */
export const isLand = ({ id, name }: Told, world: World): boolean =>
  isPlace({ name, type: world.rulebook.entities.byId.get(id)?.type ?? null }, world);
