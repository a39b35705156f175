import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';

/**
 * "The dam is 726 feet or 221 metres high", "holds 4,400 cubic yards or 3,364 cubic metres of concrete": one amount in two units, of which the words
 * behind the second say what it measures.
 */
export function otherUnit(draft: Draft, world: World): void {
  const [before] = earlierInSentence(draft, world);
  if (!before || !draft.metric || !before.metric || draft.metric.id === before.metric.id) return;
  if (before.dimension !== draft.dimension || !isLoose(before) || isLoose(draft)) return;
  if (!isJoined(before, draft) || !areOneAmount(before, draft)) return;
  before.metric = draft.metric;
  before.rule = draft.rule;
  before.derivation.push(`the measure of the same amount in another unit: ${draft.metric.id}`);
}

/** Named by its unit alone. */
export const isLoose = ({ derivation }: Draft): boolean =>
  derivation.some((told) => told.startsWith('metric from kind of figure'));

const isJoined = ({ chunk: from }: Draft, { chunk: to, frame: { chunks } }: Draft): boolean =>
  to - from <= 3 &&
  chunks.slice(from + 1, to).some(({ word }) => JOINS.test(word)) &&
  chunks.slice(from + 1, to).every(({ word, kind }) => JOINS.test(word) || word === ',' || kind === 'adverb');
const JOINS = /^(?:or|\/|\()$/;

function areOneAmount({ mention: m }: Draft, { mention: n }: Draft): boolean {
  const [a, b] = [Number(m.quantity.value), Number(n.quantity.value)];
  const isOther = m.quantity.written.unitName !== n.quantity.written.unitName;
  return isOther && Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}
const NEAR = 0.02;
