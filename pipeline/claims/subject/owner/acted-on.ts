import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';
import { isForeseenByTeller } from './foreseen-by-teller.ts';
import type { Measured } from './measured.ts';

/** "That leap led to a surplus of £4m for the festival": whose it is, and not what led to it. */
export function gainer({ draft, world }: Measured): Told | null | undefined {
  const { frame, chunk } = draft;
  const isFor =
    isBareCause(frame, draft) && frame.chunks[chunk + 1]?.word === 'for' && hasName(frame, chunk + 2);
  return isFor ? resolved(draft, world, chunk + 2) : undefined;
}

/** "That leap", "the move": a common noun in front of the verb, and nobody's name. */
const isBareCause = (frame: Frame, { clauseSubject }: Draft): boolean =>
  clauseSubject >= 0 && frame.chunks[clauseSubject]!.kind === 'noun' && !hasName(frame, clauseSubject);

export function nobodyWhereActedOn({ draft, world, chunk }: Measured): null | undefined {
  return isDoer(draft, world, chunk) ? null : undefined;
}

/** True where the clause has a subject of its own that acts on the metric rather than reports it. */
function isDoer(draft: Draft, world: World, chunk: number): boolean {
  const { clauseSubject, frame, verb } = draft;
  if (clauseSubject < 0 || clauseSubject === chunk || verb < 0) return false;
  const subject = frame.chunks[clauseSubject]!;
  // "The 27-year-old signed a contract": somebody, told by an age
  const { mention } = subject;
  if (subject.kind === 'figure') return mention?.kind === 'quantity' && mention.quantity.dimension === 'age';
  if (subject.word === 'there') return false;
  // "The drought has cut the harvest in Norvia by 31%": what brings it about has no harvest
  if (draft.isChange && isCause(frame, clauseSubject, world)) return false;
  if (isSaying(draft, verb)) return false;
  // "This compared with a Norland average of 82"
  if (/^compare[ds]?$/.test(frame.chunks[verb]!.word)) return false;
  // "The bureau is forecasting a Velden crop of 3m tonnes"
  if (isForeseenByTeller(draft, world)) return false;
  // "Police put the crowd in Velden at 38,000": who puts a number on it has it not
  if (
    world.rulebook.language.list('put a figure on it').has(frame.chunks[verb]!.word) &&
    chunk > verb &&
    chunk - verb <= 2
  )
    return false;
  // "The bureau saw production at 9 million tonnes"
  if (SEES.test(frame.chunks[verb]!.word) && frame.chunks[draft.chunk - 1]?.word === 'at') return false;
  return isMeasure(frame, clauseSubject, world.rulebook) === null;
}

/** "the drought", "strikes": a common noun for what happens, and nobody who has anything. */
function isCause(frame: Frame, subject: number, { rulebook }: World): boolean {
  const { kind, word } = frame.chunks[subject]!;
  const causes = rulebook.language.list('causes');
  return (
    kind === 'noun' && !hasName(frame, subject) && (causes.has(word) || causes.has(word.replace(/s$/, '')))
  );
}

const SEES = /^(?:saw|sees?|seen)$/;

/** True where the verb is one by which a source is named in this sentence. */
function isSaying({ frame }: Draft, verb: number): boolean {
  const at = frame.tokens.start[frame.chunks[verb]!.head]!;
  return frame.attributions.some((a) => a.rule !== 'said:finder' && a.span[0] <= at && a.span[1] > at);
}
