import type { Draft } from '../../draft.ts';
import { narrowedBy } from '../../sentence/wordings/condition.ts';

/** A part of those counted: how badly they are hurt, how long they wait, how sure it is; by what way somebody goes. */
export function segmentOf(draft: Draft): string | null {
  const { metric, dimension } = draft;
  return (
    (metric?.id === 'injuries' ? howBadly(draft) : null) ??
    (dimension === 'count' ? narrowedTo(draft) : null) ??
    (metric?.family === 'cases' ? howSure(draft) : null) ??
    (dimension === 'duration' ? byWhatWay(draft) : null)
  );
}

/** "Eleven minutes by tram and 15 by car": two journeys. */
function byWhatWay({ frame: { tokens }, tokens: [, at] }: Draft): string | null {
  const by = WAY.exec(tokens.text.slice(tokens.end[at - 1], tokens.end[at - 1]! + LONGEST_WAY));
  return by ? `by ${WAYS.get(by[1]!) ?? by[1]}` : null;
}
const WAY =
  /^ by (?:high-speed |fast |express )?(train|rail|tram|metro|car|road|bus|coach|ferry|boat|sea|ship|plane|air|bike|bicycle)(?!\p{L})/u;
const LONGEST_WAY = 30;
const WAYS: ReadonlyMap<string, string> = new Map([
  ['rail', 'train'],
  ['road', 'car'],
  ['coach', 'bus'],
  ['boat', 'ferry'],
  ['ship', 'ferry'],
  ['sea', 'ferry'],
  ['air', 'plane'],
  ['bicycle', 'bike'],
]);

/** "50 suspected cases" are none that are confirmed. */
const howSure = ({ frame: { tokens }, mention: { unit } }: Draft): string | null =>
  (unit && /\b(?:suspected|probable|active)\b/i.exec(tokens.text.slice(...unit))?.[0].toLowerCase()) || null;

/** "34 people were hurt, six of them seriously". */
function howBadly({ frame: { tokens }, tokens: [, at] }: Draft): string | null {
  const { lower } = tokens;
  const how = lower[at] === 'of' ? at + 2 : at;
  return HOW_BADLY.get(lower[how] ?? '') ?? null;
}
const HOW_BADLY: ReadonlyMap<string, string> = new Map([
  ['seriously', 'serious'],
  ['severely', 'serious'],
  ['badly', 'serious'],
  ['gravely', 'serious'],
  ['critically', 'critical'],
  ['slightly', 'minor'],
  ['lightly', 'minor'],
]);

/** "three new confirmed cases": those since the last count, and not all. */
export const isNew = ({ frame: { tokens }, mention: { unit } }: Draft): boolean =>
  unit !== null && /^(?:new|additional|further|more|fresh)\b/i.test(tokens.text.slice(...unit));

/** "8,998 people waiting more than 18 months" are not all who wait. */
function narrowedTo({ frame, chunk }: Draft): string | null {
  const { chunks, tokens } = frame;
  for (let i = chunk + 2; i <= chunk + LONGEST_WAIT && i < chunks.length; i++) {
    const { kind, mention, from, to } = chunks[i]!;
    if (kind !== 'figure') continue;
    const isLength = mention?.kind === 'quantity' && mention.quantity.dimension === 'duration';
    if (!isLength || narrowedBy(frame, i) !== chunk) return null;
    return tokens.text.slice(mention.hedge?.[0] ?? tokens.start[from]!, tokens.end[to - 1]).toLowerCase();
  }
  return null;
}
/** Chunks from those who are counted to how long they wait. */
const LONGEST_WAIT = 5;
