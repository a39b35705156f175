import type { Metric } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { definedTopic } from '../../subject/topic/defined-topic.ts';
import type { World } from '../../world.ts';

/**
 * "a 300 MW wind farm" is about the farm: where its words are the subject's own, the measure is its power capacity and no "wind farm power
 * capacity", as it is where another text says "the farm has a capacity of 300 MW".
 */
export function measureOfSubject(draft: Draft, world: World): void {
  withoutPeople(draft, world);
  seatsOfHouse(draft, world);
  const { rulebook } = world;
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

/** "Halm Stadium has 40,000 seats", "the 900-seat hall": how many it holds; a party's seats are others. */
function seatsOfHouse(draft: Draft, world: World): void {
  const { subject, metric } = draft;
  const { language, metrics } = world.rulebook;
  const capacity = metrics.byId.get('capacity');
  if (metric?.id !== 'seats' || !subject || !capacity) return;
  const topic = definedTopic(world);
  const kinds = topic?.subject.id === subject.id ? [...topic.kinds] : [];
  const last = singular(subject.name.toLowerCase().split(' ').at(-1)!);
  const [built, vessels] = [language.list('is built'), language.list('vessels')];
  if (![last, ...kinds].some((kind) => built.has(kind) || vessels.has(kind))) return;
  draft.metric = { id: capacity.id, name: 'capacity in seats', family: capacity.family };
  draft.rule = capacity.id;
  draft.derivation.push('how many it seats is its capacity');
}

/** "Canadian milk production" is Canada's milk production. */
function withoutPeople(draft: Draft, { rulebook }: World): void {
  const { subject } = draft;
  if (!subject) return;
  const words = rulebook.entities.byId.get(subject.id)?.people ?? [`${subject.name}n`];
  for (const word of words) {
    const start = `${word.toLowerCase().replaceAll(' ', '_')}_`;
    draft.metric = without(draft.metric, start);
    if (draft.base) draft.base = without(draft.base, start);
  }
}

function without<M extends Metric | null>(metric: M, start: string): M {
  if (!metric?.id.startsWith(start)) return metric;
  const { name } = metric;
  const shorter = name.toLowerCase().startsWith(start.replaceAll('_', ' ')) ? name.slice(start.length) : name;
  return { ...metric, id: metric.id.slice(start.length), name: shorter };
}
