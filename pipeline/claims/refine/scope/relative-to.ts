import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { isHeldAgainst, whomBehind } from '../../sentence/wordings/held-against.ts';
import type { World } from '../../world.ts';

/** "29% of pupils": what the share is a share of, as it is written; `null` where that says nothing more. */
export function relativeTo(draft: Draft, world: World): string | null {
  const { frame, roles, isSubject, metric, like, subject } = draft;
  const base = roles.relative;
  if (base === undefined || isSubject) return null;
  const { kind, word, from, head } = frame.chunks[base]!;
  // "better than the 18% of Orrin": whose it is
  if (isHeldAgainst(frame, draft.chunk) && whomBehind(frame, draft.chunk) === base) return null;
  // "21% of those who took it": a word that points at nothing says of nothing
  if (kind === 'pronoun') return null;
  const id = metric?.id ?? '';
  // "is backed by 40% of voters": of whom such a share always is
  if (OPINIONS.test(id) && world.rulebook.language.list('asked or voting').has(word)) return null;
  // "29% of the vote": a share of the vote says that itself
  if (id.endsWith('_share') && id.split('_')[0] === singular(word)) return null;
  const { tokens } = frame;
  const whole = tokens.text.slice(tokens.start[from], tokens.end[head]);
  // "better than the 18% of Dorn": of whose figure it is it is no share
  return like && subject?.name === whole ? null : whole;
}
const OPINIONS = /^(?:vote_share|turnout|(?:dis)?approval_rating)$/;
