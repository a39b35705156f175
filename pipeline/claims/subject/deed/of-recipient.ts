import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "The state awarded Halm Mills up to £6m", "a £7m grant went to Halm Mills": money given is of the one with a name that it was given to. */
export function ofRecipient(draft: Draft, world: World): Told | null {
  const isTerm = YEARS.has(draft.mention.quantity.unit ?? '');
  const isStake = draft.metric?.id === 'stake' && draft.dimension === 'ratio';
  if ((!draft.dimension.startsWith('money') && !isTerm && !isStake) || draft.isChange) return null;
  const at = objectOfGiving(draft);
  const to = at >= 0 ? at : isTerm ? convictOf(draft) : goalOf(draft);
  // "gives the fund a 20% stake", "leaves Orrin Foods with a 40% stake"
  const holder = isStake ? holderOf(draft) : -1;
  if (holder >= 0) return resolved(draft, world, holder);
  return to >= 0 && hasName(draft.frame, to) ? resolved(draft, world, to) : null;
}

/** "The judge gave Beck 11 years": a term of prison. */
const YEARS = new Set(['a', 'mo']);

/** "Prosecutors had asked for 15 years for [Beck]"; -1 where nothing is asked. */
function convictOf({ frame: { chunks }, chunk, verb, isSubject }: Draft): number {
  const isAsked = !isSubject && ASKS.test(chunks[verb]?.word ?? '');
  return isAsked && chunks[chunk + 1]?.word === 'for' && chunks[chunk + 2]?.kind === 'noun' ? chunk + 2 : -1;
}
const ASKS = /^(?:ask|seek|sought|demand|request|want|call|recommend|urge)/;

/** Right behind a verb of giving and in front of the figure; -1 for none. */
function objectOfGiving({ frame: { chunks, language }, chunk }: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const verb = chunks[at - 1];
  const isGiven = chunks[at]?.kind === 'noun' && verb?.kind === 'verb';
  return isGiven && language.list('give somebody').has(verb.word) ? at : -1;
}

/** Whom a deal gives a stake or leaves with one, with what else hangs on the name between; -1 for nobody. */
function holderOf({ frame: { chunks, language }, chunk }: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const isLeft = chunks[at]?.word === 'with';
  if (isLeft) at--;
  // "the government in Tarn"
  while (chunks[at]?.kind === 'noun' && chunks[at - 1]?.kind === 'prep' && chunks[at - 2]?.kind === 'noun')
    at -= 2;
  const deed = chunks[at - 1];
  if (chunks[at]?.kind !== 'noun' || deed?.kind !== 'verb') return -1;
  const gives = isLeft
    ? /^(?:leav(?:e|es|ing)|left)$/.test(deed.word)
    : language.list('give somebody').has(deed.word);
  return gives ? at : -1;
}

/** "The £7m grant [went] to", of the figure in front of the verb; -1 where it went nowhere. */
function goalOf({ frame: { chunks }, chunk }: Draft): number {
  let at = chunk + 1;
  if (chunks[at]?.kind === 'noun') at++;
  const [verb, to, whom] = chunks.slice(at, at + 3);
  const isGone = verb?.kind === 'verb' && /^(?:go|goes|went|gone|going)$/.test(verb.word);
  return isGone && to?.word === 'to' && whom?.kind === 'noun' ? at + 2 : -1;
}
