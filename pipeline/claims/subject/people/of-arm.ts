import type { Draft, Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { armAt, givenAt, groupOf, nameIn, sideOf } from './arm-phrase.ts';

/**
 * "31 in the placebo arm and 4 among vaccine recipients", "60 after a dummy and 12 after the drug", "nine of them in people given a dummy", "16% of their weight with
 * Halmovy": of whom a trial gave it.
 */
export function ofArm({ frame, chunk }: Draft, world: World): Told | null {
  const { chunks, language } = frame;
  let at = chunk + 1;
  while (at < chunk + FAR && isBetween(frame, at)) at++;
  const prep = chunks[at]?.word ?? '';
  // "4,100 were randomised: 2,050 to the drug"
  const isDealtOut =
    prep === 'to' &&
    frame.tokens.lower.some(
      (low, i) => i >= frame.reading.tokens[0] && i < frame.reading.tokens[1] && DEALT.test(low),
    );
  if (isDealtOut) return bareAt(frame, at + 1, world);
  if (chunks[at]?.kind !== 'prep' || !(IN.has(prep) || OF.has(prep))) return null;
  const arm = armAt(frame, at + 1, world)?.told ?? (GIVEN.has(prep) ? bareAt(frame, at + 1, world) : null);
  if (arm || OF.has(prep)) return arm;
  // "31 in the Halm group" of a trial with a placebo
  const whom = chunks[at + 1]!;
  const hasPlacebo = frame.tokens.lower
    .slice(frame.reading.tokens[0], frame.reading.tokens[1])
    .some((low) => language.list('given for comparison').has(low));
  const name = hasPlacebo ? nameIn(frame, whom) : null;
  if (name === null) return null;
  const isGroup = language.list('sides of a trial').has(whom.word);
  return isGroup || (GIVEN.has(prep) && whom.to - whom.from === 1) ? groupOf(name) : null;
}
ofArm.needs = { lists: ['given for comparison', 'sides of a trial'] };

const FAR = 5;
const IN = new Set(['in', 'among', 'amongst', 'with', 'after', 'on', 'from']);
const OF = new Set(['of', 'for', 'by']);
/** "60 after a dummy", "one with HLM-4". */
const GIVEN = new Set(['with', 'after', 'on']);

const DEALT = /^(?:randomi[sz]ed|assigned|allocated)$/;

function bareAt(frame: Frame, at: number, world: World): Told | null {
  const { kind, from, to } = frame.chunks[at] ?? { kind: 'mark', from: 0, to: 0 };
  if (kind === 'noun' && to - from > 2 && sideOf(frame, frame.chunks[at]!) !== null) return null;
  return givenAt(frame, at, world)?.told ?? null;
}

/** "162 were in", "nine of them in", "8 cases in", "16% of their body weight with". */
function isBetween({ chunks, tokens }: Frame, at: number): boolean {
  const { kind, word, from } = chunks[at] ?? { kind: 'mark', word: '', from: 0 };
  if (kind === 'verb') return /^(?:is|was|were|are|came|occurred|fell)$/.test(word);
  const next = chunks[at + 1];
  if (kind === 'prep')
    return (
      word === 'of' && (next?.kind === 'pronoun' ? next.word !== 'those' : isOwnWeight(next, tokens.lower))
    );
  return (
    kind === 'adverb' ||
    (kind === 'pronoun' && chunks[at - 1]?.word === 'of' && word !== 'those') ||
    (kind === 'noun' && (CASES.test(word) || isOwnWeight(chunks[at], tokens.lower))) ||
    from < 0
  );
}
const CASES = /^(?:cases?|infections?|deaths?|people|participants|volunteers|patients)$/;

const isOwnWeight = (chunk: Chunk | undefined, lower: readonly string[]): boolean =>
  chunk?.kind === 'noun' &&
  chunk.word === 'weight' &&
  /^(?:their|its|his|her|body)$/.test(lower[chunk.from]!);
