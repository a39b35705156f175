import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { type Found, open } from '../found.ts';

/** "leaves about 286,000 unprotected", "left 3,000 households without water", "leaving 400 jobless": who they are and what they lack. */
export function leftWithout(draft: Draft): Found | null {
  const { frame, isChange, mention, tokens: at, chunk } = draft;
  const goes = unansweredOf(draft);
  if (goes) return { metric: open(goes, draft), rule: null, measure: -1 };
  // "left 40,000 homeless and 400 jobless"
  const verb = isJoined(frame, chunk) ? draft.verb : chunk - 1;
  if (isChange || !LEAVES.test(frame.chunks[verb]?.word ?? '') || verb > chunk) return null;
  const { lower, start, text } = frame.tokens;
  let behind = at[1];
  const end = mention.counted ? (mention.unit?.[1] ?? 0) : 0;
  while (start[behind]! < end) behind++;
  const state = lower[behind] ?? '';
  const lacked = state === 'without' ? lower[behind + 1] : undefined;
  if (!LACKING.test(state) && !(lacked && /^\p{L}{4,}$/u.test(lacked))) return null;
  const who =
    mention.counted && mention.unit ? singular(text.slice(...mention.unit).toLowerCase()) : 'people';
  const words = [...who.split(' '), state, ...(lacked ? [singular(lacked)] : [])];
  return { metric: open(words, draft), rule: null, measure: -1 };
}
leftWithout.needs = {
  dimensions: ['count', 'number'],
  words: ['left', 'leave', 'leaves', 'leaving', 'go', 'goes', 'went', 'gone', 'remain', 'remained'],
};

/** "Of every 100 calls, 37 go unanswered": what they are, and how they go. */
function unansweredOf({ frame: { tokens, quantities }, mention, tokens: [, to] }: Draft): string[] | null {
  const whole = quantities[quantities.indexOf(mention) - 1]?.unit;
  const [goes, how] = tokens.lower.slice(to, to + 2);
  if (!whole || mention.counted || !GOES.test(goes ?? '') || !LACKING.test(how ?? '')) return null;
  return [...singular(tokens.text.slice(...whole).toLowerCase()).split(' '), how!];
}
const GOES = /^(?:go|goes|went|gone|remain|remained)$/;

const isJoined = ({ chunks }: Frame, chunk: number): boolean =>
  chunks[chunk - 1]?.kind === 'and' || chunks[chunk - 1]?.word === ',';

const LEAVES = /^(?:left|leave|leaves|leaving)$/;
/** "unprotected", "uninsured", "jobless", "penniless"; "unless" opens a clause. */
const LACKING = /^(?:un\p{L}{3,}(?:ed|en)|(?!un|regard|neverthe|nonethe)\p{L}{3,}less|stranded)$/u;
