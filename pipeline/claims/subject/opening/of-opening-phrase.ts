import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { needsOwner } from '../earlier/carried-on.ts';
import { hasMeasure } from '../earlier/has-measure.ts';
import { possessor } from '../owner/possessor.ts';
import { resolved } from '../resolve.ts';

/** "Amid a $44m deficit, the board approved", "With 300,000 inhabitants, Oltrey is": of whom the clause behind the phrase tells. */
export function ofOpeningPhrase(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const first = chunks[0]?.kind === 'and' ? 1 : 0;
  if (!opensPhrase(draft.frame, first) || draft.clauseSubject >= 0 || draft.isSubject) return null;
  for (let i = first; i + 2 < chunks.length && i - first < REACH; i++) {
    const { kind, word } = chunks[i]!;
    // "after sales fell by 5%, …": a clause of its own
    if (i < draft.chunk && kind === 'verb' && i > first && !chunks[i]!.bare) return null;
    if (word !== ',' || i < draft.chunk) continue;
    // "To be built for $4m, the 32 km line will": over the size of what the clause tells of
    let at = i + 1;
    while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'figure' && chunks[at + 1]?.kind === 'noun'))
      at++;
    const subject = chunks[at];
    if (subject?.kind !== 'noun' && subject?.kind !== 'pronoun') continue;
    let verb = at + 1;
    while (chunks[verb]?.kind === 'adverb' || isTime(chunks, verb)) verb++;
    // "At 1.6m tonnes, total volume of cargo was": over what hangs on it
    while (chunks[verb]?.kind === 'prep' && chunks[verb + 1]?.kind === 'noun' && verb - at < 6) verb += 2;
    if (!isTensed(chunks[verb])) return null;
    // "With 76,000 in prison, the Reform Trust said": of who only says so it is not
    const found = ownerOfMeasure(draft, world, at) ?? resolved(draft, world, at);
    if (!found?.named || !world.rulebook.language.list('say or warn').has(chunks[verb]!.word)) return found;
    return needsOwner(draft, world) && hasMeasure(found, draft, world) ? found : null;
  }
  return null;
}

/** "Now serving 5 million customers, Orlan's revenues are £4m": no revenues serve anybody. */
function ownerOfMeasure(draft: Draft, world: World, at: number): Told | null {
  const subject = draft.frame.chunks[at]!;
  const own = possessiveIn(draft.frame.tokens, subject);
  if (own <= subject.from || !isMeasure(draft.frame, at, world.rulebook)) return null;
  return possessor(draft, world, at, { from: subject.from, to: own });
}

/** "the board in February approved". */
const isTime = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'period' || (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'period');

const isTensed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && !chunk.bare && !chunk.infinitive;

/** Longest way over a phrase, in chunks. */
const REACH = 20;

function opensPhrase({ chunks, tokens }: Frame, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'prep') return OPENERS.has(chunk.word);
  // "Having grown by 12%, the airport will": the auxiliary has no tense of its own
  // "To be built at a cost of $4m, the line will"
  const isToBe = tokens.lower[chunk?.from ?? -1] === 'to' && tokens.lower[(chunk?.from ?? -1) + 1] === 'be';
  return chunk?.kind === 'verb' && (chunk.bare || isToBe || tokens.lower[chunk.from] === 'having');
}

const OPENERS = new Set([
  'amid',
  'with',
  'despite',
  'after',
  'before',
  'following',
  'without',
  'at',
  'unlike',
  'besides',
]);
