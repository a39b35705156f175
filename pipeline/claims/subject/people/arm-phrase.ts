import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import type { Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isMade } from '../names/is-made.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** A side of a trial as a text tells it, and the chunk behind it. */
export interface Arm {
  readonly told: Told;
  readonly end: number;
}

/**
 * "The placebo group", "people in the Halmovy arm", "those on the higher dose", "patients who took Halmovy", "participants treated with 5 mg": the side of a trial
 * that begins with a chunk, under one name for each, so that the trials of two articles meet; what has a name is told by that.
 */
export function armAt(frame: Frame, at: number, world: World): Arm | null {
  const { chunks, language } = frame;
  const whom = chunks[at];
  if (whom?.kind !== 'noun' && whom?.word !== 'those') return null;
  if (!language.list('sides of a trial').has(whom.word)) return null;
  const own = sideOf(frame, whom);
  if (own !== null) return { told: groupOf(own), end: at + 1 };
  // "in the Halmovy group"
  const name = GROUPS.has(whom.word) && isOfTrials(world) ? nameIn(frame, whom) : null;
  if (name !== null) return { told: groupOf(name), end: at + 1 };
  if (chunks[at + 1]?.word === 'in') return GROUPS.has(whom.word) ? null : armAt(frame, at + 2, world);
  const given = givenBehind(chunks, at + 1);
  return given < 0 ? null : givenAt(frame, given, world);
}

/** "Placebo", "the drug", "Halmovy", "the higher dose", "5 mg": what a side was given, and with it who it is. */
export function givenAt(frame: Frame, first: number, world: World): Arm | null {
  const { chunks } = frame;
  let at = first;
  while (chunks[at]?.kind === 'det') at++;
  const what = chunks[at];
  if (what?.kind === 'figure') {
    const { tokens } = frame;
    const written = tokens.text.slice(tokens.start[what.from]!, tokens.end[what.to - 1]!);
    const end = chunks[at + 1]?.word === 'dose' ? at + 2 : at + 1;
    return DOSE.test(written) ? { told: groupOf(written), end } : null;
  }
  if (what?.kind !== 'noun') return null;
  const side = sideOf(frame, what) ?? doseOf(frame, what);
  if (side !== null) return { told: groupOf(side), end: at + 1 };
  const told = isOfTrials(world) ? subjectFromChunk(frame, at) : null;
  const isOne = told?.named && !told.several && (isProduct(told, world) || isMade(told, world));
  return isOne ? { told, end: at + 1 } : null;
}
const DOSE = /^[\d.]+[\s-]?(?:mg|mcg|micrograms?|milligrams?|ml)$/;

const isProduct = ({ id }: Told, { rulebook: { entities } }: World): boolean =>
  entities.byId.get(id)?.type === 'product';

export const groupOf = (side: string): Told => ({
  id: slug(`${side} group`, '-'),
  name: `${side} group`,
  from: 'text',
  named: false,
});

/** What a phrase says that they were given, for comparison or in earnest; `null` where it says nothing of that. */
export function sideOf({ tokens, language }: Frame, { from, to }: Chunk): string | null {
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i]!;
    if (language.list('given for comparison').has(low)) return 'placebo';
    if (VACCINE.test(low)) return 'vaccine';
    if (TREATED.test(low)) return 'treatment';
  }
  return null;
}
const VACCINE = /^(?:vaccine|vaccinated|jab|shot)$/;
const TREATED = /^(?:treatment|treated|drug|medicine|active|intervention)$/;

/** The name in a phrase. */
export function nameIn({ entities, tokens }: Frame, { from, to }: Chunk): string | null {
  return (
    entities.find((e) => e.span[0] >= tokens.start[from]! && e.span[1] <= tokens.end[to - 1]!)?.name ?? null
  );
}

/** "The higher dose", "the low one" of two. */
function doseOf({ tokens }: Frame, { from, to, word }: Chunk): string | null {
  if (word !== 'dose' && word !== 'doses') return null;
  const which = tokens.lower.slice(from, to).find((low) => WHICH.test(low));
  return which ? `${which} dose` : null;
}
const WHICH = /^(?:high|higher|highest|low|lower|lowest|double|full|half)$/;

/** "On", "given", "treated with", "who were assigned to": the chunk of what they were given behind; -1 for none. */
function givenBehind(chunks: readonly Chunk[], first: number): number {
  if (chunks[first]?.word === 'on') return first + 1;
  const verb = chunks[first]?.kind === 'relative' ? first + 1 : first;
  if (chunks[verb]?.kind !== 'verb' || !GIVEN.test(chunks[verb].word)) return -1;
  return chunks[verb + 1]?.kind === 'prep' ? verb + 2 : verb + 1;
}
const GIVEN =
  /^(?:given|had|got|received|receiving|taking|took|treated|assigned|randomi[sz]ed|using|used|injected)$/;
const GROUPS = new Set(['group', 'groups', 'arm', 'arms', 'cohort']);

/** True where a text tells of trials with patients, so that who is "on" or "with" something was given it. */
export const isOfTrials = remembered((world: World): boolean => {
  const { language } = world.rulebook;
  let hasTrial = false;
  let hasSides = false;
  for (const { tokens } of world.readings)
    for (const low of tokens.lower) {
      if (language.list('given for comparison').has(low)) return true;
      if (TRIALS.test(low)) hasTrial = true;
      else if (SIDES.test(low)) hasSides = true;
    }
  return hasTrial && hasSides;
});
const TRIALS = /^(?:trials?|stud(?:y|ies)|randomi[sz]ed|results)$/;
const SIDES = /^(?:patients|drug|vaccine|medicine|injection|pill|jab)$/;
