import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { earlierInSentence, type World } from '../../world.ts';

/** The clause that a figure stands in, looked at for what the figure is about. */
export interface Clause {
  readonly draft: Draft;
  readonly world: World;
  /** Its subject: the chunk and where it stands. */
  readonly chunk: Chunk;
  readonly at: number;
  /** Its verb as it is written; empty for none. */
  readonly verb: string;
  /** The figures of the sentence before this one, nearest first. */
  readonly earlier: readonly Draft[];
}

/** What one kind of clause is about: a subject, `null` for nothing that can be told, `undefined` where it is no such clause. */
export type Step = (clause: Clause) => Told | null | undefined;

/** The clause of a figure that is not the subject of it; `null` for none. */
export function clauseOf(draft: Draft, world: World): Clause | null {
  const { clauseSubject: at, frame, verb } = draft;
  if (at < 0 || at === draft.chunk) return null;
  const chunk = frame.chunks[at]!;
  return {
    draft,
    world,
    chunk,
    at,
    verb: frame.chunks[verb]?.word ?? '',
    earlier: earlierInSentence(draft, world),
  };
}

/** "according to the commission, which had counted": the verb is of a clause that hangs on the subject. */
export function isInRelative({ draft: { frame, verb }, at }: Clause): boolean {
  for (let i = at + 1; i < verb; i++) if (frame.chunks[i]!.kind === 'relative') return true;
  return false;
}
