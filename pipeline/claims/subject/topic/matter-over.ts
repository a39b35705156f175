import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isEventId } from '../events/events-of.ts';
import { isMade } from '../names/is-made.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { isBuiltKind } from './built-kinds.ts';
import { isHeld } from './held-matter.ts';
import { isOfMatter, matterOf } from './matter.ts';
import { isBuiltThing } from './news-topic.ts';

/**
 * "The price is £4bn" in a list below "The tunnel that shortens the way to Ostria", "Visitors: 2m a year" below "Orrin Group starts work on the arena": of what
 * the article is about, and neither of the land or the sea that its title or an earlier sentence has nor of whoever builds, wants or allows it. `null` for what
 * those have themselves, as people, money and profits, and where the article is about no one thing that is built.
 */
export function matterOver(found: Told, draft: Draft, world: World): Told | null {
  if (!found.named) return null;
  const isOfIt = isLandOrSea(found, world)
    ? isOfThings(draft, world)
    : !isThing(found, world) && !isOfSection(found, draft, world) && isOfNoBody(draft, world);
  const matter = isOfIt ? matterOf(world) : null;
  return matter && matter.id !== found.id && !matter.name.includes(found.name) ? matter : null;
}

/**
 * "The ministry expects it to create 900 jobs", "Its clearance is 60 metres, and it will have six lanes": of what the article is about where "it" or "the company" was taken for
 * somebody who has no such measure; `null` for all that a body may have as well.
 */
export function matterOfIt(found: Told, draft: Draft, world: World): Told | null {
  const isNobodys = world.rulebook.language.list('no person has').has(draft.rule ?? '');
  const isMeant = found.from === 'previous' && isOfBuiltAlone(draft, world) && !isThing(found, world);
  // "Ona Brandt said the money is there for an arena that will bring in £2bn"
  const isOfIt = found.named && (isMeant || (isNobodys && isPerson(found, world)));
  const matter = isOfIt ? matterOf(world) : null;
  return matter && matter.id !== found.id && !matter.name.includes(found.name) ? matter : null;
}

/** How long it takes to build, how many it holds, its lanes. */
function isOfBuiltAlone({ rule, mention, frame, chunk }: Draft, { rulebook }: World): boolean {
  const { language, metrics } = rulebook;
  if (rule === null)
    return (
      mention.counted &&
      language.list('sizes of things').has(singular(frame.tokens.lower[frame.chunks[chunk]!.to - 1]!))
    );
  const kinds = metrics.byId.get(rule)?.subjects ?? [];
  // a firm may have power stations and costs of its own
  if (kinds.length > 0) return kinds.includes('site') && kinds.includes('place');
  return rule === 'attendance' || language.list('measures of it and not of its builder').has(rule);
}

function isLandOrSea({ id, name }: Told, world: World): boolean {
  const { entities, language } = world.rulebook;
  const type = entities.byId.get(id)?.type ?? null;
  if (type !== null) return type === 'place';
  return (
    isPlace({ name, type }, world) ||
    language.list('is there by nature').has(name.toLowerCase().split(' ').at(-1)!)
  );
}

/** Money, sizes, how long it takes, what is counted of things: no measure that a rule knows as some place's. */
function isOfThings({ rule, dimension, mention }: Draft, { rulebook: { metrics } }: World): boolean {
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if ((kinds.includes('place') && !kinds.includes('product')) || dimension === 'ratio') return false;
  return dimension !== 'number' || mention.counted;
}

/** What is built, made or held itself, or what happened: no builder and no owner. */
function isThing(found: Told, world: World): boolean {
  const { entities, language } = world.rulebook;
  const type = entities.byId.get(found.id)?.type;
  const last = found.name.toLowerCase().split(' ').at(-1)!;
  return (
    type === 'site' ||
    type === 'project' ||
    type === 'product' ||
    isBuiltThing(found.id, world) ||
    isBuiltKind(last, world) ||
    language.list('vessels').has(last) ||
    isHeld(found.name, world) ||
    isMade(found, world) ||
    isEventId(found.id, world)
  );
}

/** "About Halm Power", right above what the list tells, and no title of the article. */
function isOfSection({ name }: Told, { passage }: Draft, { passages }: World): boolean {
  const above = passages[passage]!.headings.at(-1);
  return above !== undefined && above !== passages[0]!.text && above.includes(name);
}

/** Neither money, but for what such a thing costs, nor a share or a move; no staff, and nothing that a rule knows as a body's alone. */
function isOfNoBody(draft: Draft, world: World): boolean {
  const { rule, dimension, isChange, mention, passage } = draft;
  if (isOfMatter(draft, world)) return true;
  if (isChange || dimension === 'ratio') return false;
  if (dimension.startsWith('money')) return rule === 'spending';
  // "Turbines: 62", "Years of operation: 20": in a list of what there is to know of it
  const isFact = world.passages[passage]!.kind === 'item';
  const kinds = (rule ? world.rulebook.metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if (kinds.length > 0) return kinds.includes('site') && !kinds.includes('organisation');
  return isFact || mention.counted || OF_THINGS.has(dimension);
}
const OF_THINGS = new Set(['length', 'area', 'volume', 'mass']);
