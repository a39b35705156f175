import { participleOf } from '../../../text/irregular-verbs.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';

/** "The gang demanded £4m", "officers found £3,150 in a tin": of a sum that nothing else tells, what was done with it is the measure, and no cost. */
export function moneyMoved(draft: Draft, { rulebook: { language, metrics } }: World): Found | null {
  const { dimension, isChange, frame, verb: at, chunk, isSubject } = draft;
  const verb = frame.chunks[at];
  if (dimension !== 'money' || isChange || !verb || !(isSubject || isRightBehind(draft))) return null;
  const base = verbBase(language.grammar(), verb.word);
  const meant =
    isSubject && base === 'go'
      ? metrics.byId.get(GOES.get(frame.tokens.lower[verb.to] ?? '') ?? '')
      : undefined;
  if (meant) return simple(meant);
  const isTaken = TAKES.has(base) && frame.chunks[chunk + 1]?.word === 'from';
  // "has still to find £4m": it is not there yet
  const isFound = base === 'find' && frame.tokens.lower[verb.head - 1] !== 'to';
  if (!isTaken && !isFound && !language.list('done with money').has(base)) return null;
  const done = language.deed(base) ?? base;
  return {
    metric: { id: `${done}_amount`, name: `amount ${participleOf(base)}`, family: 'amount' },
    rule: 'amount',
    measure: -1,
  };
}
moneyMoved.needs = { dimensions: ['money'] };
/** "Some £4m will go into the port", "goes towards a new roof". */
const GOES: ReadonlyMap<string, string> = new Map([
  ['into', 'investment'],
  ['towards', 'spending'],
  ['toward', 'spending'],
]);
/** "took £4m from the till", but "took £4m" at the box office. */
const TAKES = new Set(['take']);

/** Nothing but an adverb or a determiner between the verb and the sum. */
const isRightBehind = ({ frame: { chunks }, verb, chunk }: Draft): boolean =>
  verb < chunk && chunks.slice(verb + 1, chunk).every(({ kind }) => kind === 'adverb' || kind === 'det');
