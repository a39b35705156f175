import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { pointsBack } from '../points-back/points-back.ts';

/** "Rains have killed 61 people in the region since June": counted over a season in a whole land, and not those of the event of the day. */
export function landOfTally(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const land = chunk + 2;
  const isThere = frame.chunks[chunk + 1]?.word === 'in' && isWholeLand(frame, land);
  if (!isThere || !isOverSeason(frame, land)) return null;

  // the last town named is no region
  const isRegion = frame.chunks[land]!.word === 'region';
  const meant = isRegion ? null : pointsBack(draft, world, frame.chunks[land]!, land);
  const told = meant ?? subjectFromChunk(frame, land);
  // what else the text tells is not of all the land
  return told && { ...told, from: 'text', weak: true };
}

const isWholeLand = ({ chunks, tokens }: Frame, at: number): boolean =>
  tokens.lower[chunks[at]?.from ?? -1] === 'the' &&
  chunks[at]!.to - chunks[at]!.from === 2 &&
  /^(?:country|region|nation)$/.test(chunks[at]!.word);

/** "since June", "this year", "so far this year"; not "since Friday", as the event of the day goes on. */
function isOverSeason({ chunks, tokens }: Frame, land: number): boolean {
  const behind = chunks[land + 1];
  // a month that no day of printing dates is a noun
  const end = behind?.kind === 'prep' ? chunks[land + 2] : behind;
  if (!behind || !end) return false;
  const words = tokens.lower.slice(behind.from, end.to).join(' ');
  return /^(?:since|this|so far this|last|in) /.test(words) && !DAYS.test(words);
}
const DAYS = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|morning|week|weekend|night)\b/;
