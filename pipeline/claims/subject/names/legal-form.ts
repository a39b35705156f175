import type { EntityRules } from '../../../rulebook/entities.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { idOf } from './names-of.ts';

/** The word for its legal form at the end of a firm's name. */
export const LEGAL_FORM = /^(?:Co|Company|Corp|Corporation|Inc|Ltd|Limited|Plc|PLC|LLC|AG|SE|NV|ASA)\.?$/;

/** The same without those that are a part of many names ("Harrow Company"), behind one name and no list of them. */
const ADDED = /^([^,]+?),? (?:Co|Corp|Inc|Ltd|Plc|PLC|LLC|AG|SE|NV|ASA)\.?$/;

/** "Halm Brewing Co." is filed as Halm Brewing, as the next outlet has it, and printed as it is; a firm that the register knows, as it is known there. */
export function withoutForm(told: Told, { rulebook }: World): Told {
  const name = told.name.includes(' and ') ? undefined : ADDED.exec(told.name)?.[1];
  if (name === undefined) return told;
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
