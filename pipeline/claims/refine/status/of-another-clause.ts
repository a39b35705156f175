import type { Draft } from '../../draft.ts';
import { chunkAt } from '../../sentence/chunks.ts';
import { verbOfNewClause } from '../../sentence/clause.ts';

/** "plans to plant 10,000 trees and has planted 2,400": a verb of its own says that it is done. */
export const isDoneSince = ({ verb, like, frame: { chunks, tokens } }: Draft): boolean =>
  like !== null && verb > like.chunk && DONE.test(tokens.lower[chunks[verb]!.from]!);
const DONE = /^(?:has|have)$/;

/**
 * "Entry will remain free, but a ticket costs £38", "will build 3,400 flats, councillors decided by 38 votes": a modal of the clause before,
 * where this one has a verb with a tense.
 */
export function isOfAnotherClause(draft: Draft, from: number, to: number): boolean {
  const { chunks, tokens } = draft.frame;
  const { verb } = draft;
  const own = chunks[verb];
  // "plans to plant 10,000 trees and has planted 2,400": what is done besides
  const done =
    own && own.from >= to && chunks[verb - 1]?.kind === 'and' && DONE.test(tokens.lower[own.from]!);
  // "had planned to invest £30m but spent £42m"
  const isBut = own && own.from >= to && !own.bare && !own.infinitive && chunks[verb - 1]?.word === 'but';
  if (done || isBut || isToldBesides(draft, from, to)) return true;
  const word = tokens.lower[from]!;
  if (MODALS.has(word) && hasClauseOfItsOwn(draft, to)) return true;
  if (MODALS.has(word) && isBehindNewClause(draft, to)) return true;
  if (!own || own.bare || own.infinitive || own.from <= from || !(MODALS.has(word) || THOUGHT.test(word)))
    return false;
  if (chunks[verb - 2]?.word === ',' && chunks[verb - 1]?.kind === 'noun' && chunks[verb - 2]!.from >= to)
    return true;
  // "A nap may help, say researchers who tracked 34,600 adults"
  if (chunks[verb - 1]?.kind === 'relative' && chunks[verb - 1]!.from >= to) return true;
  // "but traffic as a whole grew"
  const subject = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[subject]?.kind !== 'noun') return false;
  for (let i = to; i < own.from; i++) if (tokens.lower[i] === 'but' || tokens.lower[i] === ';') return true;
  return false;
}

/** "expects costs to fall by a third, and puts the floor space at 12,000 square metres": a second verb of whoever expects it, which expects nothing. */
export function isToldBesides({ verb, frame }: Draft, from: number, to: number): boolean {
  const { chunks } = frame;
  const [own, cue] = [chunks[verb], chunkAt(frame, from)];
  if (!own || own.from < to || own.bare || own.infinitive) return false;
  if (chunks[cue]?.kind !== 'verb' || chunks[cue].infinitive) return false;
  if (chunks[verb - 1]?.kind !== 'and' || chunks[verb - 2]?.word !== ',') return false;
  const between = chunks.slice(cue + 1, verb - 1).filter(({ kind }) => kind === 'verb');
  return between.length > 0 && between.every(({ infinitive }) => infinitive);
}

/** "he could not make it plain, and 29% said that they trust him": what is joined on has a subject and a verb of its own. */
function hasClauseOfItsOwn({ isSubject, chunk, verb, frame: { chunks } }: Draft, to: number): boolean {
  const [before, own] = [chunks[chunk - 1], chunks[verb]];
  if (!isSubject || !before || before.from < to || !(before.kind === 'and' || before.word === ','))
    return false;
  return own !== undefined && verb > chunk && !own.bare && !own.infinitive;
}

/** "would have recovered, but it ended up cancelling 40 flights": between the modal and the figure a clause with subject and verb begins. */
function isBehindNewClause({ frame: { chunks, tokens }, chunk }: Draft, to: number): boolean {
  for (let i = chunk - 1; i > 1 && chunks[i]!.from >= to; i--) {
    const verb = verbOfNewClause(chunks, i);
    if (verb >= 0 && verb < chunk && !MODALS.has(tokens.lower[chunks[verb]!.from]!)) return true;
  }
  return false;
}

/** "more than the expected 50,000 jobs, but unemployment rose to 4.6%": the word stands right before another figure, and a verb comes between. */
export function isOfAnotherFigure({ frame, chunk, verb }: Draft, from: number, to: number): boolean {
  if (frame.chunks[chunkAt(frame, from)]?.kind === 'verb') return false;
  const other = chunkAt(frame, to);
  return other !== chunk && frame.chunks[other]?.kind === 'figure' && verb > other && verb < chunk;
}

/** "The bank, which has a target of 2%, left its rate at 4.25%": what is told between commas of somebody is none of the rest. */
export function isInAside(
  { frame: { tokens, reading, chunks, quantities }, tokens: [figure], verb }: Draft,
  from: number,
  to: number,
): boolean {
  let at = from - 1;
  while (at >= reading.tokens[0] && tokens.lower[at] !== ',') at--;
  if (at < reading.tokens[0]) return false;
  const close = tokens.lower.indexOf(',', to);
  if (close < 0 || close >= figure) return false;
  if (RELATIVE.has(tokens.lower[at + 1]!)) return true;
  // "The bridge, planned at £30m, cost £42m": of the figure in the aside
  const isOpening = from - at <= 2;
  const own = chunks[verb];
  return (
    isOpening &&
    own !== undefined &&
    own.from > close &&
    quantities.some(({ span }) => span[0] >= tokens.start[to]! && span[1] <= tokens.start[close]!)
  );
}
const RELATIVE = new Set(['which', 'who', 'whose', 'whom']);

/** "had predicted 17,000, but the economy added 12,400". */
const THOUGHT = /^(?:expected|predicted|forecast|projected|anticipated)$/;
/** Modals that say that something is to come. */
export const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'should']);

/** "will stay mayor after taking 53%": what comes after the modal has been done. */
export const isDoneBefore = ({ frame: { chunks }, verb }: Draft): boolean =>
  chunks[verb]?.bare === true && chunks[verb - 1]?.word === 'after' && chunks[verb]!.word.endsWith('ing');
