import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import { capitalised, type Tokens } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import { complements, core, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';

/** "Canadian unemployment", "overall Welsh milk production": of the land that the word in front of the measure means. */
export function ofAdjective(draft: Draft, world: World): Told | null {
  const { frame, measure, dimension, rule } = draft;
  const noun = frame.chunks[measure];
  if (noun?.kind !== 'noun' || possessiveIn(frame.tokens, noun) > 0) return null;
  const metric = metricAt(frame, measure, dimension, world.rulebook, true);
  // "The German economy grew 4%": a land's too, though it is no measure
  const named = metric ?? (noun.word === 'economy' ? { from: noun.head, rule: null } : null);
  if (!named) return null;
  const { tokens } = frame;
  let { from } = core(tokens, noun);
  while (
    from < named.from &&
    world.rulebook.language.list('how a measure is reckoned').has(tokens.lower[from]!)
  )
    from++;
  const land = from < named.from ? landAt(draft, world, from, named.from) : null;
  if (!land || complements(frame, measure).some((c) => c.prep === 'of' && hasName(frame, c.chunk)))
    return null;
  // "Canadian sales rose": those of the company spoken of
  const [place, to] = land;
  const id = rule ?? named.rule?.id;
  return id !== undefined && to === named.from && isOfBody(id, draft, world) ? null : place;
}

/** The land, and where its word ends. */
function landAt(
  { frame: { tokens } }: Draft,
  world: World,
  at: number,
  end: number,
): readonly [Told, number] | null {
  if (!capitalised(tokens, at)) return null;
  for (const to of [at + 2, at + 1]) {
    if (to > end) continue;
    const word = tokens.lower.slice(at, to).join(' ');
    const entity = world.rulebook.entities.byPeople.get(word);
    // "British Tin shares": of a name that begins with the land's
    if (entity && to < end && isCapital(tokens, to)) return null;
    if (entity) return [{ id: entity.id, name: entity.name, from: 'registry', named: true }, to];
    const name = word.endsWith('an') ? namesOf(world).get(word.slice(0, -1)) : undefined;
    if (name) return [{ id: slug(name, '-'), name, from: 'text', named: true }, to];
  }
  return null;
}

/** "Tin", and no "CPI". */
const isCapital = (tokens: Tokens, at: number): boolean =>
  capitalised(tokens, at) &&
  tokens.text[tokens.start[at]! + 1] !== tokens.text[tokens.start[at]! + 1]?.toUpperCase();

/** The names that end as those of lands do ("Tasmania"), by themselves in lower case. */
const namesOf = remembered((world: World): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions)
        if (mention.kind === 'entity' && mention.id === null && mention.name.endsWith('a'))
          names.set(mention.name.toLowerCase(), mention.name);
  return names;
});

function isOfBody(rule: string, draft: Draft, world: World): boolean {
  const kinds = world.rulebook.metrics.byId.get(rule)?.subjects ?? [];
  if (kinds.includes('company') && !kinds.includes('place')) return true;
  const before = carried(draft, world, 'any');
  return before !== null && (world.bodies.has(before.id) || typeOf(before, world) === 'company');
}

const typeOf = ({ id }: Told, { rulebook }: World): string | null =>
  rulebook.entities.byId.get(id)?.type ?? null;
