import { COMPARED_WITH } from '../../../../recognize/quantities/compared-with.ts';
import type { Draft } from '../../../draft.ts';
import { isOfKind, OPENS, type Pair } from './pair.ts';

/** "compared with 61 in May". */
export function compared({ draft, told, at }: Pair): Draft | undefined | false {
  const { chunks } = draft.frame;
  // "compared to just 61", "in comparison to 61"
  let front = at;
  while (chunks[front]?.kind === 'adverb') front--;
  const isCompared =
    chunks[front]?.kind === 'prep' && /^compar(?:ed?|ison)$/.test(chunks[front - 1]?.word ?? '');
  // "2.7 million visitors, a 72% drop compared to 9.6 million": with the number, and not with how far it fell
  const isRate = (d: Draft): boolean => d.dimension === 'ratio' && draft.dimension === 'number';
  return (
    isCompared && (told.find((d) => isOfKind(d, draft) && !isRate(d)) ?? told.find((d) => isOfKind(d, draft)))
  );
}

/** "compared to 12", "rather than 12". */
export function setAgainst({ draft, earlier, word, sameKind, at }: Pair): Draft | false {
  const front = draft.frame.chunks[at - 1];
  return (
    COMPARES.has(word) &&
    sameKind &&
    front !== undefined &&
    (OPENS.has(front.word) || word === 'than') &&
    earlier
  );
}

/** "15% more than", "4% up on": what is compared is the figure before. */
export function comparesBehind({ frame: { chunks }, chunk }: Draft): boolean {
  const [how, than] = [chunks[chunk + 1]?.word ?? '', chunks[chunk + 2]?.word ?? ''];
  return MORE.test(how) && (than === 'than' || than === 'on');
}

/** "81% who did so". */
export const didSo = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks[chunk + 1]?.word === 'who' &&
  /^(?:did|do|does|done)$/.test(chunks[chunk + 2]?.word ?? '') &&
  chunks[chunk + 3]?.word === 'so';

const COMPARES = new Set([...COMPARED_WITH, 'to', 'on']);

/** What says that one figure is beyond another: "higher than", "up on". */
export const MORE = /^(?:more|fewer|less|higher|lower|up|down|larger|smaller|longer|shorter)$/;
