import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';

/**
 * "31 in the placebo arm and 4 among vaccine recipients", "60 after a dummy and 12 after the drug", "nine of them in people given a dummy": of whom
 * a trial gave it, under one name for each side, so that the trials of two articles meet.
 */
export function ofArm({ frame, chunk }: Draft): Told | null {
  let at = chunk + 1;
  while (at < chunk + FAR && isBetween(frame.chunks, at)) at++;
  const [prep, whom] = frame.chunks.slice(at, at + 2);
  if (prep?.kind !== 'prep' || !IN.has(prep.word) || (whom?.kind !== 'noun' && whom?.word !== 'those'))
    return null;
  const given = givenIn(frame, at + 1, prep.word);
  return given === null
    ? null
    : { id: slug(`${given} group`, '-'), name: `${given} group`, from: 'text', named: false };
}
ofArm.needs = { lists: ['given for comparison'] };

const FAR = 5;
const IN = new Set(['in', 'among', 'amongst', 'with', 'after', 'on', 'from']);

/** "162 were in", "nine of them in", "8 cases in". */
function isBetween(chunks: readonly Chunk[], at: number): boolean {
  const { kind, word } = chunks[at] ?? { kind: 'mark', word: '' };
  if (kind === 'verb') return /^(?:is|was|were|are|came|occurred|fell)$/.test(word);
  if (kind === 'prep') return word === 'of' && chunks[at + 1]?.kind === 'pronoun';
  return (
    kind === 'adverb' ||
    (kind === 'pronoun' && chunks[at - 1]?.word === 'of') ||
    (kind === 'noun' && CASES.test(word))
  );
}
const CASES = /^(?:cases?|infections?|deaths?|people|participants|volunteers|patients)$/;

/** What those in a phrase were given, by a word or a name; `null` where it says nothing of that. */
function givenIn({ chunks, tokens, entities, language }: Frame, at: number, prep: string): string | null {
  const { from, to, word } = chunks[at]!;
  const name =
    entities.find((e) => e.span[0] >= tokens.start[from]! && e.span[1] <= tokens.end[to - 1]!)?.name ?? null;
  const side = (first: number, last: number): string | null => {
    for (let i = first; i < last; i++) {
      const low = tokens.lower[i]!;
      if (language.list('given for comparison').has(low)) return 'placebo';
      if (VACCINE.test(low)) return 'vaccine';
      if (TREATED.test(low)) return 'treatment';
    }
    return null;
  };
  const isGroup = language.list('sides of a trial').has(word);
  if (isGroup) return side(from, to) ?? name ?? ofThoseGiven(chunks, at, side);
  // "60 after a dummy", "one with HLM-4"
  const isGiven = /^(?:with|after|on)$/.test(prep);
  return isGiven && to - from <= 2
    ? (side(from, to) ?? (name && chunks[at]!.to - from === 1 ? name : null))
    : ofThoseGiven(chunks, at, side);
}
const VACCINE = /^(?:vaccine|vaccinated|jab|shot)$/;
const TREATED = /^(?:treatment|treated|drug|medicine|active|intervention)$/;

/** "in people given placebo", "in those on the drug". */
function ofThoseGiven(
  chunks: readonly Chunk[],
  at: number,
  side: (first: number, last: number) => string | null,
): string | null {
  const verb = chunks.findIndex((c, i) => i > at && i <= at + 2 && c.kind === 'verb' && GIVEN.test(c.word));
  const what = chunks[verb + 1]?.kind === 'det' ? chunks[verb + 2] : chunks[verb + 1];
  return verb > 0 && what?.kind === 'noun' ? side(what.from, what.to) : null;
}
const GIVEN = /^(?:given|had|got|received|receiving|taking|took)$/;
