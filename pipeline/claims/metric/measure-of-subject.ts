import type { Draft } from '../draft.ts';
import { singular } from '../sentence/normal-words.ts';
import type { World } from '../world.ts';

/**
 * "a 300 MW wind farm" is about the farm: where its words are the subject's own, the measure is its power capacity and no "wind farm power
 * capacity", as it is where another text says "the farm has a capacity of 300 MW".
 */
export function measureOfSubject(draft: Draft, { rulebook }: World): void {
  const { metric, rule, subject, roles } = draft;
  if (roles.thing === undefined || !metric || !subject || rule === null) return;
  const end = `_${rule}`;
  if (!metric.id.endsWith(end)) return;
  const known = rulebook.metrics.byId.get(rule);
  const kinds = rulebook.language.list('kinds of thing');
  const own = new Set(
    subject.name
      .toLowerCase()
      .split(/[\s-]+/)
      .map(singular),
  );
  const isOwn = (word: string): boolean => own.has(word) || kinds.has(word);
  const words = metric.id.slice(0, -end.length).split('_');
  if (!known || !words.every(isOwn) || !words.some((word) => own.has(word))) return;
  draft.metric = { id: known.id, name: known.name, family: known.family };
  draft.derivation.push(`the measure of the subject itself: ${known.id}`);
}
