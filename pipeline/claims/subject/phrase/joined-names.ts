import { capitalised } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { core, textOf } from '../../sentence/noun-phrase.ts';
import { joinedAt } from '../../sentence/wordings/joined.ts';

/** "Norway, Sweden and Finland spent": names joined in front of a verb are one subject; `null` where the chunk is not one of several. */
export function joinedNames(frame: Frame, chunk: number): Told | null {
  const names = namesAt(frame, chunk).map((at) => nameAt(frame, at));
  return names.length < 2 ? null : told(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
}

/** A noun that hangs on nothing: not "In Norway, Sweden spent". */
export const isFree = ({ chunks }: Frame, at: number): boolean =>
  chunks[at]?.kind === 'noun' && chunks[at - 1]?.kind !== 'prep';

const namesAt = (frame: Frame, chunk: number): readonly number[] =>
  joinedAt(frame, chunk, (at) => isNameAlone(frame, at));

export const told = (name: string): Told => ({
  id: idOf(name.replaceAll(',', '').split(' '), '-'),
  name,
  from: 'text',
  named: true,
  several: true,
});

export const nameAt = ({ tokens, chunks }: Frame, at: number): string =>
  textOf(tokens, core(tokens, chunks[at]!));

/** A name and no more. */
function isNameAlone(frame: Frame, at: number): boolean {
  if (!isFree(frame, at)) return false;
  const { chunks, tokens, entities } = frame;
  const noun = chunks[at]!;
  const { from } = core(tokens, noun);
  // what opens the sentence is no name by its capital, but by what it is joined with
  const opens = at === 0 && from === noun.head && capitalised(tokens, from);
  return (
    opens || entities.some((e) => e.span[0] <= tokens.start[from]! && e.span[1] === tokens.end[noun.head])
  );
}
