import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isMade } from '../names/is-made.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';

/**
 * True where the kind of a thing, as the registry knows it or its name, title or apposition tells it, has no such measure: a firm or a ministry no height and no
 * speed, somebody who speaks no jobs, a pill no staff, a newspaper nothing but its own business, the town of an exchange no shares.
 */
export function hasNone(draft: Draft, found: Told, world: World): boolean {
  if (!found.named) return false;
  const { entities, metrics, language } = world.rulebook;
  const { rule } = draft;
  const type = entities.byId.get(found.id)?.type;
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if (type === 'outlet') return !kinds.includes('company') && !kinds.includes('organisation');
  if (type === 'company' || type === 'organisation') return language.list('no body has').has(rule ?? '');
  const ofBodies =
    (kinds.length > 0 && kinds.every((kind) => BODIES.has(kind)) && draft.metric?.id === rule) ||
    isOfShares(draft);
  if (ofBodies && (type === 'product' || (type === undefined && isMade(found, world)))) return true;
  if (type !== undefined) return false;
  if (isOfShares(draft) && isPlace({ name: found.name, type: null }, world)) return true;
  if (language.list('no person has').has(rule ?? '') && isPerson(found, world)) return true;
  return (
    language.list('no body has').has(rule ?? '') &&
    language.list('stand alone for a body').has(found.name.toLowerCase().split(' ').at(-1)!)
  );
}

/** "The stock closed 4% lower", "shares fell to $4". */
const isOfShares = ({ rule, measure, clauseSubject, frame: { chunks }, dimension }: Draft): boolean =>
  rule === 'share_price' ||
  (dimension === 'ratio' &&
    (/^(?:stock|shares)$/.test(chunks[measure]?.word ?? '') ||
      /^(?:stock|shares|receipts)$/.test(chunks[clauseSubject]?.word ?? '')));

const BODIES = new Set(['company', 'organisation', 'site']);
