import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import { chunkAt, type Frame, tokenAt } from '../chunks.ts';

/** A measure that firms tell land by land, as sales and profits are. */
export const isToldByMarket = (rule: MetricRule | undefined): boolean =>
  rule?.subjects[0] === 'company' && rule.subjects.every((kind) => kind === 'company' || kind === 'product');

/** A land as the sentence names it. */
export interface Market {
  /** As the registry has it. */
  readonly id: string;
  readonly name: string;
}

/**
 * The one land in which a business figure is told: "UK sales", "its German revenue", "sales in France", "sold 90 vans in Spain",
 * "In Italy, revenue rose"; `null` where there is none, or more than one that could be meant.
 */
export function marketOf({ frame, measure, chunk }: Draft, rulebook: Rulebook): Market | null {
  const inMeasure = measure >= 0 ? landsWithin(frame, measure, rulebook) : [];
  if (inMeasure.length > 0) return onlyOne(inMeasure);
  for (const at of [measure, chunk])
    if (at >= 0 && IN.has(frame.chunks[at + 1]?.word ?? '')) {
      const behind = landsWithin(frame, at + 2, rulebook);
      if (behind.length > 0) return listsMore(frame, at + 2) ? null : onlyOne(behind);
    }
  const opens = IN.has(frame.chunks[0]?.word ?? '') && frame.chunks[2]?.word === ',';
  return opens ? onlyOne(landsWithin(frame, 1, rulebook)) : null;
}
const IN = new Set(['in', 'across', 'throughout']);

/** "UK sales", "sales in France": no other goods' ("UK car sales"), and so the firm's own that is spoken of. */
export function isBareMeasure({ frame, measure, dimension }: Draft, rulebook: Rulebook): boolean {
  const named = measure >= 0 ? metricAt(frame, measure, dimension, rulebook, true) : null;
  if (!named || named.rule.dimensions.has('count')) return false;
  const { tokens, chunks, entities, language } = frame;
  const reckoned = language.list('how a measure is reckoned');
  const isLand = (at: number): boolean =>
    entities.some(({ span }) => span[0] <= tokens.start[at]! && tokens.end[at]! <= span[1]) ||
    rulebook.entities.byPeople.has(tokens.lower[at]!);
  for (let at = chunks[measure]!.from; at < named.from; at++)
    if (!isLand(at) && !reckoned.has(tokens.lower[at]!) && !OWN.test(tokens.lower[at]!)) return false;
  return true;
}

const OWN = /^(?:the|its|their|our|like|for|-)$/;

const onlyOne = (lands: readonly Market[]): Market | null => (lands.length === 1 ? lands[0]! : null);

/** "in France and Spain", "in France, Spain and Italy". */
const listsMore = ({ chunks }: Frame, at: number): boolean =>
  chunks[at + 1]?.kind === 'and' || (chunks[at + 1]?.word === ',' && chunks[at + 3]?.kind === 'and');

/** The lands named in a noun phrase, by name or by the word for what is theirs. */
function landsWithin(frame: Frame, chunk: number, rulebook: Rulebook): readonly Market[] {
  const { tokens, chunks, entities } = frame;
  const noun = chunks[chunk];
  if (noun?.kind !== 'noun') return [];
  const lands: Market[] = [];
  for (const { id, span, name } of entities)
    if (id !== null && rulebook.entities.byId.get(id)?.type === 'place' && chunkOf(frame, span[0]) === chunk)
      lands.push({ id, name });
  for (let at = noun.from; at < noun.head; at++) {
    const people = rulebook.entities.byPeople.get(tokens.lower[at]!);
    if (people && !lands.some(({ id }) => id === people.id)) lands.push({ id: people.id, name: people.name });
  }
  return lands;
}

const chunkOf = (frame: Frame, at: number): number => chunkAt(frame, tokenAt(frame.tokens, at));
