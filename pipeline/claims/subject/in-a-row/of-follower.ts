import type { Draft, Told } from '../../draft.ts';
import { followerOf } from '../../sentence/wordings/follower.ts';
import type { World } from '../../world.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "led with 61%, followed by the bloc with 14%": the bloc. */
export function ofFollower(draft: Draft, world: World): Told | null {
  const follower = followerOf(draft, world);
  if (!follower) return null;
  const chunk = draft.frame.chunks[follower.who]!;
  if (chunk.kind === 'noun') {
    const told = resolved(draft, world, follower.who);
    // who only follows is not who the text goes on about
    return told && { ...told, weak: true };
  }
  const subject = subjectFromRange(draft.frame, { from: chunk.from, to: chunk.to });
  return subject && { ...subject, named: false, weak: true };
}
ofFollower.needs = { earlier: true };
