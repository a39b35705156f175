import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { IN_ORDER, joinedAt, joinedBefore, memberOf } from '../../sentence/wordings/joined.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isFree, nameAt, told } from '../phrase/joined-names.ts';
import { resolved } from '../resolve.ts';

/** "Trams and buses carried 61 and 88 million passengers, respectively": whose the figure is, one a noun. */
export function ofListedInOrder(draft: Draft, world: World): Told | null {
  const { frame, mention, chunk, clauseSubject } = draft;
  const nouns = clauseSubject < 0 ? [] : joinedAt(frame, clauseSubject, (at) => isFree(frame, at));
  const bracketed = ofBracketed(draft, world);
  if (bracketed) return bracketed;
  const listed = memberOf(frame, nouns, mention);
  if (listed !== null) return told(nameAt(frame, listed));
  const halves = ofBoth(draft);
  if (halves) return halves;
  // "the ports of Halm and Orrin saw falls of 3% and 4%, respectively"
  const names = joinedBefore(frame, chunk, (at) => frame.chunks[at]?.kind === 'noun' && hasName(frame, at));
  const at = memberOf(frame, names, mention);
  if (at === null) return ofGroups(draft, world);
  const found = resolved(draft, world, at);
  return found?.from === 'registry' ? found : told(nameAt(frame, at));
}
ofListedInOrder.needs = { words: [...IN_ORDER] };

/** "Injuries among walkers and riders fell by 3% and 4%, respectively": one of the groups told apart, and no measure. */
function ofGroups({ frame, mention, chunk }: Draft, world: World): Told | null {
  const isGroup = (at: number): boolean =>
    frame.chunks[at]?.kind === 'noun' && isMeasure(frame, at, world.rulebook) === null;
  const at = memberOf(frame, joinedBefore(frame, chunk, isGroup), mention);
  return at === null ? null : { ...told(nameAt(frame, at)), named: false };
}

/** "Ports in Ostland (13m tonnes) and Velden (23m tonnes) grew 2.8% and 2.2%, respectively": those that have their own figures in brackets. */
function ofBracketed(draft: Draft, world: World): Told | null {
  const { frame, mention } = draft;
  const isIn = ({ chunk }: Draft): boolean =>
    frame.chunks[chunk - 1]?.word === '(' && frame.chunks[chunk + 1]?.word === ')';
  const told = earlierInSentence(draft, world).filter(isIn).reverse();
  if (told.length < 2) return null;
  const at = memberOf(
    frame,
    told.map((d) => d.chunk),
    mention,
  );
  return at === null ? null : (told.find((d) => d.chunk === at)?.subject ?? null);
}

/** "both coastal and inland ports, which handled 5 and 8 million, respectively": one of the two kinds. */
function ofBoth({ frame, mention, chunk }: Draft): Told | null {
  const { chunks, tokens } = frame;
  const isFirst = (at: number): boolean =>
    chunks[at]?.kind === 'det' && chunks[at]!.to - chunks[at]!.from > 1;
  const pair = joinedBefore(frame, chunk, (at) => isFirst(at) || chunks[at]?.kind === 'noun');
  const at = pair.length === 2 && isFirst(pair[0]!) ? memberOf(frame, pair, mention) : null;
  if (at === null || tokens.lower[chunks[pair[0]!]!.from] !== 'both') return null;
  const last = chunks[pair[1]!]!;
  if (at === pair[1]) return told(nameAt(frame, at));
  const kind = tokens.lower.slice(chunks[at]!.from + 1, chunks[at]!.to).join(' ');
  return told(`${kind} ${tokens.lower[last.head]}`);
}
