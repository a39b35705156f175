import type { Metric } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import { complements } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { FATES } from '../families.ts';
import type { Found } from '../found.ts';

/** Figures looked back over for what "the shipments" are of. */
const FIGURES_BACK = 8;

/**
 * "Occupancy rates reached 70%, above the 66% rate of August", "Phone shipments fell 4%. The shipments should recover by 2%": a measure said again
 * by its last word is the one said in full.
 */
export function qualified(found: Found, draft: Draft, world: World): Found {
  const base = found.base ?? found.metric;
  // "10,000 villagers fled. The evacuation of 7,500 people": of no villagers
  if (base.id.includes('_') || found.measure < 0 || FATES.has(base.family)) return found;
  // "Operating profit climbed to £8m, net profit to £6m": with a word of its own
  if (base.name.includes(' ')) return found;
  // "Robusta production will be 200 tonnes and Arabica output 80": of its own
  if (ownsName(draft, found.measure)) return found;
  const end = `_${base.id}`;
  const full = toldBefore(draft, found.measure, world).find((m) => m.id.endsWith(end));
  if (!full) return found;
  const before = full.id.slice(0, -base.id.length);
  const name = full.name.endsWith(base.name)
    ? full.name.slice(0, -base.name.length)
    : `${before.replaceAll('_', ' ')}`;
  const metric = { ...found.metric, id: before + found.metric.id, name: name + found.metric.name };
  return { ...found, metric, base: full };
}

const ownsName = ({ frame: { chunks, tokens, entities } }: Draft, at: number): boolean => {
  const { from, head } = chunks[at]!;
  // "corn growers will cut their production", whatever others produce
  if (tokens.lower[from] === 'their' && chunks[at]!.word !== 'rate') return true;
  return entities.some((e) => e.span[0] >= tokens.start[from]! && e.span[1] <= tokens.start[head]!);
};

/** What was measured before: in the sentence, and where "the" or "these" points back, in the passage. */
function toldBefore(draft: Draft, measure: number, world: World): Metric[] {
  const { chunks, tokens } = draft.frame;
  // the measure of an earlier figure may stand in the sentence before
  // "had a combined rate of 12%": of nothing by itself
  const isRate =
    chunks[measure]?.word === 'rate' && !complements(draft.frame, measure).some((c) => c.prep === 'of');
  const pointsBack = isRate || POINTS.has(tokens.lower[chunks[measure]?.from ?? -1] ?? '');
  const drafts = pointsBack
    ? world.drafts
        .slice(-FIGURES_BACK)
        // "Since April the rate has risen": of the paragraph before as well
        .filter((d) => draft.passage - d.passage <= (chunks[measure]!.word === 'rate' ? 1 : 0))
        .reverse()
    : earlierInSentence(draft, world).filter((d) => d.dimension === draft.dimension);
  return drafts.flatMap((d) => d.base ?? d.metric ?? []);
}
const POINTS = new Set(['the', 'these', 'those', 'such', 'this', 'that']);
