import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { joinedBefore } from '../../sentence/wordings/joined.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { nameAt, told } from '../phrase/joined-names.ts';
import { resolved } from '../resolve.ts';
import { ofUnit } from '../share/of-metric-words.ts';

/** "Halm and Orrin, both at 4%", "For Halm and Orrin it is not enough: each of them has 4%", "The two have 44%": those joined by "and" before it. */
export function ofBoth(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const aside = bothInAside(frame, chunk);
  if (aside >= 0) return together(frame, namesBefore(frame, aside));
  const each = eachOfThem(draft);
  if (each >= 0) return together(frame, namesBefore(frame, each)) ?? countedBefore(draft, world);
  if (!isTheTwo(draft)) return null;
  const before = draft.sentence > 0 ? world.frameOf(draft.passage, draft.sentence - 1) : null;
  const names = before ? namesBefore(before, before.chunks.length) : [];
  if (!before || names.length !== 2) return null;
  const part = partInBrackets(draft);
  return part < 0 ? together(before, names) : oneOf(before, names[part]!, draft, world);
}
ofBoth.needs = { words: ['both', 'each', 'two'] };

/** ", both at 4%": the chunk of the word; -1 where it stands otherwise. */
function bothInAside({ chunks }: Frame, figure: number): number {
  const at = chunks[figure - 1]?.kind === 'prep' ? figure - 2 : figure - 1;
  return /^(?:both|each)$/.test(chunks[at]?.word ?? '') && chunks[at - 1]?.word === ',' ? at : -1;
}

/** "Each of them has": the chunk of "each" in front of the figure's verb; -1 for none. */
function eachOfThem({ frame: { chunks }, clauseSubject }: Draft): number {
  const [each, of, them] = chunks.slice(Math.max(0, clauseSubject - 2), clauseSubject + 1);
  return them?.word === 'them' && of?.word === 'of' && each?.word === 'each' ? clauseSubject - 2 : -1;
}

/** "The two", and no noun behind. */
function isTheTwo({ frame: { chunks, tokens }, clauseSubject }: Draft): boolean {
  const subject = chunks[clauseSubject];
  return subject?.word === 'two' && subject.kind === 'noun' && tokens.lower[subject.from] === 'the';
}

/** "44.9% (28.5% and 16.4%)": of the two in the brackets the first or the second; -1 for the sum and for any other figure. */
function partInBrackets({ frame: { chunks }, chunk }: Draft): number {
  for (const part of [0, 1]) {
    const [open, first, and, second, close] = chunks.slice(chunk - 1 - 2 * part, chunk + 4 - 2 * part);
    const isPair = first?.kind === 'figure' && and?.word === 'and' && second?.kind === 'figure';
    if (open?.word === '(' && isPair && close?.word === ')') return part;
  }
  return -1;
}

const namesBefore = (frame: Frame, at: number): readonly number[] =>
  joinedBefore(frame, at, (i) => frame.chunks[i]?.kind === 'noun' && hasName(frame, i));

function together(frame: Frame, at: readonly number[]): Told | null {
  const names = at.map((name) => nameAt(frame, name));
  return names.length < 2 ? null : told(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
}

function oneOf(before: Frame, at: number, draft: Draft, world: World): Told {
  const found = resolved({ ...draft, frame: before }, world, at);
  return found?.from === 'registry' ? found : { ...told(nameAt(before, at)), several: false };
}

/** "10 halls are being built and each of them has": the things counted. */
function countedBefore(draft: Draft, world: World): Told | null {
  const many = earlierInSentence(draft, world).find(
    ({ mention }) => mention.counted && mention.quantity.value !== '1',
  );
  return many ? ofUnit(many.mention, draft.frame) : null;
}
