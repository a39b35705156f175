import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { type Chunk, isNominal } from '../chunk.ts';
import { asideStart, overAside } from './aside.ts';
import { overRelativeClause, relativeBefore } from './over-clause.ts';
import { type PhraseStart, phraseStart } from './phrase-start.ts';
import { sameAs, subjectAt, type Walk } from './walk.ts';

/** Nouns that have their deed behind them: "a plan to open". */
export const INTENT: ReadonlySet<string> = new Set(
  'commitment plan plans promise pledge decision right rights option options deal contract agreement permission approval licence license offer bid ambition proposal intention move effort attempt drive power ability chance opportunity capacity'.split(
    ' ',
  ),
);

/** Whether the noun phrase that ends at chunk `at` is the subject of the verb, or whose object it is; else the chunk to go on to. */
export function atNoun(chunks: readonly Chunk[], verb: number, at: number): Walk | number {
  const phrase = phraseStart(chunks, at);
  const { bare, infinitive } = chunks[verb]!;
  // "expects its berth capacity to rise": what is to rise, and not who expects it
  if (
    infinitive &&
    at === verb - 1 &&
    RISE.test(chunks[verb]!.word) &&
    FORESEEN.test(chunks[phrase.head - 1]?.word ?? '')
  )
    return subjectAt(phrase.head);
  // "asked for the toll to be raised": what is behind "for"
  const isDone = infinitive && chunks[verb]!.to - chunks[verb]!.from > 2;
  if (isDone && at === verb - 1 && chunks[phrase.head - 1]?.word === 'for') return subjectAt(phrase.head);
  // "drivers fight the firm's plan to sack 40": whose plan it is, and not who fights it
  if (infinitive && at === verb - 1 && INTENT.has(chunks[at]!.word) && JUDGES.test(governorOf(chunks, at)))
    return subjectAt(at);
  const doing = infinitive ? doingFor(chunks, verb, at, phrase) : bare ? doingOf(chunks, verb, at) : -1;
  if (doing >= 0) return sameAs(doing);
  // "with the Alps experiencing a decline": who does it stands behind "with"
  const governor = chunks[phrase.head - 1];
  // "with numbers of adders (Vipera berus) falling"
  const rightBefore = chunks[verb - 1]?.word === ')' ? asideStart(chunks, verb - 1) - 1 : verb - 1;
  const isHaving = chunks[verb]!.to - chunks[verb]!.from > 1 && governor?.word === 'with';
  if (bare && at === rightBefore && (isHaving || does(chunks[verb]!.word, governor?.word ?? '')))
    return subjectAt(phrase.head);
  // "growth in the bus business with profit rising": of what stands behind "with", whatever is in front of it
  if (bare && at === verb - 1 && chunks[at - 1]?.word === 'with' && MOVES.test(chunks[verb]!.word))
    return subjectAt(at);
  if (bare && at === verb - 1 && isSecondDoer(chunks, verb, phrase.head)) return subjectAt(phrase.head);
  // "Women were the larger group making up 56%": what the predicate does, its subject does
  // "will be the tallest, capable of holding 40 flats"
  const isSaidOfIt = at === verb - 1 || ABLE.has(chunks[at + 2]?.word ?? '');
  if ((bare || infinitive) && isSaidOfIt && isPredicate(chunks, phrase.head)) return sameAs(phrase.head - 1);
  // "led the market, seeing its sales rise": what is seen does it, and not who sees it
  if (at === verb - 1 && !infinitive && governor?.kind === 'verb' && SEES_DO.test(governor.word))
    return subjectAt(phrase.head);
  if (isObjectOfParticiple(chunks, at, phrase)) return phrase.head - 2;
  const purposes = beforePurposes(chunks, phrase.head - 1);
  if (purposes >= 0) return purposes;
  if (!phrase.free) return phrase.next;
  const owner = ownerOfList(chunks, at, phrase.head);
  if (owner >= 0) return subjectAt(owner);
  // "the man who stole $2m from a charity was jailed": the object of a relative clause
  const inner = governor?.kind === 'verb' ? phrase.head - 1 : joinedTo(chunks, phrase.head - 1);
  const relative = inner >= 0 ? relativeBefore(chunks, verbAimedFrom(chunks, inner)) : -1;
  // "Halm, which gave $2m to buy a stake": who gave it buys
  if (relative >= 0 && infinitive && at === verb - 1) return sameAs(inner);
  return relative >= 0 ? overRelativeClause(chunks, relative) : subjectAt(phrase.head);
}

/** "who stole it to pay for holidays and a horse": the verb of whose object "and" joins more; -1 for none. */
function joinedTo(chunks: readonly Chunk[], and: number): number {
  if (chunks[and]?.kind !== 'and' || chunks[and - 1]?.kind !== 'noun') return -1;
  const governor = chunks[and - 2];
  const verb = governor?.kind === 'prep' ? and - 3 : and - 2;
  return chunks[verb]?.kind === 'verb' ? verb : -1;
}

/** "who came to the town to see a show": the verb that an infinitive says the aim of; the verb itself where it is none. */
function verbAimedFrom(chunks: readonly Chunk[], verb: number): number {
  if (!chunks[verb]!.infinitive) return verb;
  let at = verb - 1;
  while (at > 0 && (chunks[at]!.infinitive || WITHIN.has(chunks[at]!.kind))) at--;
  return chunks[at]?.kind === 'verb' ? at : verb;
}
const WITHIN: ReadonlySet<string> = new Set(['noun', 'figure', 'prep', 'det', 'adverb', 'period']);

/** What only says what a thing can do: "the tallest, able to hold 40 flats". */
export const ABLE: ReadonlySet<string> = new Set(['capable', 'able']);

/** Behind a form of "be" that has a noun for its subject. */
const isPredicate = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head]!.kind === 'noun' &&
  chunks[head - 1]?.kind === 'verb' &&
  COPULA.has(chunks[head - 1]!.word) &&
  isNominal(chunks[head - 2]) &&
  chunks[head - 2]!.word !== 'there';

/** "with the north winning 40 seats and the south winning 12": behind "and" another who does it. */
function isSecondDoer(chunks: readonly Chunk[], verb: number, head: number): boolean {
  const { word } = chunks[verb]!;
  if (!word.endsWith('ing') || chunks[head - 1]?.kind !== 'and') return false;
  const first = chunks.slice(0, head - 1).findLastIndex((c) => c.kind === 'verb');
  return first > 1 && chunks[first]!.word === word && chunks.slice(0, first).some((c) => c.word === 'with');
}

/** "with the Alps experiencing", "led to sea levels rising": the noun between has the -ing form, unlike "arrived in Oltrey carrying". */
const does = (word: string, governor: string): boolean =>
  governor === 'with' ? word.endsWith('ing') : BROUGHT_ABOUT.has(governor) && MOVES.test(word);
const BROUGHT_ABOUT = new Set(['to', 'in', 'of', 'from']);
const MOVES =
  /^(?:ris|fall|grow|dropp|climb|increas|declin|soar|surg|plung|jump|slump|shrink|doubl|tripl|halv|reach|exceed|rebound|ebb)ing$/;

const RISE =
  /^(?:rise|fall|grow|drop|climb|increase|decline|soar|surge|plunge|jump|slump|shrink|double|triple|halve)$/;
const FORESEEN = /^(?:expect|forecast|predict|project|foresee|want|allow|caus|forc)/;

const governorOf = (chunks: readonly Chunk[], at: number): string =>
  chunks[at - 1]?.kind === 'verb' ? chunks[at - 1]!.word : '';

const SEES_DO = /^(?:seeing|watching|letting|helping)$/;

/** What is done to a plan by others than who has it. */
const JUDGES =
  /^(?:protest|fight|fought|oppos|reject|block|condemn|criticis|criticiz|denounc|defend|back|approv|welcom|support|resist|attack|delay|endors|halt|scrap)/;

/** "won a £40m ($50m) order": over the sum in front of the noun. */
function overSum(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'figure' || chunks[at]?.kind === 'det' || /^[()]$/.test(chunks[at]?.word ?? ''))
    at--;
  return at;
}

/** The verb whose subject an infinitive behind a noun has, or -1. */
function doingFor(chunks: readonly Chunk[], verb: number, at: number, phrase: PhraseStart): number {
  // "holds rights to invest": who holds them invests
  const holder =
    at === verb - 1 && (INTENT.has(chunks[at]!.word) || /^orders?$/.test(chunks[at]!.word))
      ? overSum(chunks, at - 1)
      : -1;
  if (chunks[holder]?.kind === 'verb') return holder;
  // "struck an agreement with unions to slash jobs": who struck it slashes
  const party = chunks[at - 1]?.word === 'of' ? at - 2 : at;
  const [prep, deal, doer] = [chunks[party - 1], chunks[party - 2], chunks[party - 3]];
  if (prep?.word === 'with' && at === verb - 1 && INTENT.has(deal?.word ?? '') && doer?.kind === 'verb')
    return party - 3;
  // "introduced a programme to cut stocks by 5%": who does it for that end
  const doing = chunks[phrase.head - 1];
  // "has a plan in Norland to build 40 homes"
  if (INTENT.has(chunks[phrase.head]!.word)) return HAS.test(doing?.word ?? '') ? phrase.head - 1 : -1;
  return doing?.kind === 'verb' && !doing.bare && STARTS.test(doing.word) ? phrase.head - 1 : -1;
}

const HAS = /^(?:ha[sd]|have)$/;

/** Verbs whose object is a means: what is done with it, their subject does. */
const STARTS =
  /^(?:introduc|launch|us|adopt|spen[dt]|buil[dt]|open|hir|borrow|rais|invest|tak|took|issu|sell|sold|sign|start|beg[au]n|pass|form|set|conduct|h[eo]ld|organi[sz]|cut|clos|bought|buy|arrang|restructur)(?:e|es|ed|ing|s|t|n)?$/;

/** "a storm swept the coast killing 12": what the participle does, the subject of the verb before does. */
const doingOf = (chunks: readonly Chunk[], verb: number, at: number): number =>
  at === verb - 1 &&
  (DOES.test(chunks[verb]!.word) || (MEANS.has(chunks[at]!.word) && ENABLES.test(chunks[verb]!.word)))
    ? deedBefore(chunks, at)
    : -1;

/** "opened a consultation allowing 140 dismissals": who opened it dismisses. */
const MEANS = new Set(
  'consultation process procedure talks negotiations review scheme agreement deal contract order programme'.split(
    ' ',
  ),
);
const ENABLES = /^(?:allowing|enabling|permitting|covering|concerning|involving|affecting)$/;

/** Participles of what a deed brings about or comes to, which its object seldom does. */
const DOES =
  /^(?:claiming|killing|injuring|winning|taking|scoring|causing|leaving|sending|destroying|displacing|beating|earning|collecting|netting|raising|bringing|pushing)$/;

/** The verb whose object the phrase that ends at `end` is, over figures and prepositions; -1 where there is none. */
function deedBefore(chunks: readonly Chunk[], end: number): number {
  for (let i = end; i >= 0 && end - i < 8; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'verb') return i;
    if (kind === 'mark' || kind === 'subordinator' || kind === 'relative') return -1;
  }
  return -1;
}

/** "patients seen within four hours slipped": the object of a bare participle, whose noun stands before it. */
function isObjectOfParticiple(chunks: readonly Chunk[], at: number, { head }: PhraseStart): boolean {
  const governor = chunks[head - 1];
  // "The toll from the worst floods to hit Ostland passed 40": what the floods do, with no verb before
  // "The Halm Link (HL) to join Orrin and Velden costs": over the brackets
  if (governor?.infinitive && isNominal(chunks[overAside(chunks, head - 2)]))
    return chunks.slice(0, head - 1).every((c) => c.kind !== 'verb');
  if (governor?.kind !== 'verb' || !governor.bare) return false;
  // "The pair, named Blue and Gold, covers": the aside's own object
  if (chunks[head - 2]?.word === ',' && isNominal(chunks[head - 3])) return true;
  // "those waiting to start treatment": the -ing form stands in front
  const doing =
    /ing$/.test(governor.word) || governor.to - governor.from > 2 || chunks[head - 2]?.word === 'those';
  return (chunks[at]!.kind === 'figure' || doing) && isNominal(chunks[head - 2]);
}

/** "A plan to cut waiting times and hire nurses will cost": the noun that the first of several infinitives hangs on, from the last; -1 where there are none. */
function beforePurposes(chunks: readonly Chunk[], last: number): number {
  if (chunks[last]?.kind !== 'verb' || !isSecondPurpose(chunks, last)) return -1;
  for (let i = last; i > 0 && last - i < 12; i--) {
    const { kind, word, infinitive } = chunks[i]!;
    if (infinitive) {
      const hangsOn = isNominal(chunks[overAside(chunks, i - 1)]);
      return hangsOn && chunks.slice(0, i).every((c) => c.kind !== 'verb') ? i - 1 : -1;
    }
    if (kind === 'verb' ? !isSecondPurpose(chunks, i) : kind === 'mark' && word !== ',') return -1;
    if (kind === 'subordinator' || kind === 'relative') return -1;
  }
  return -1;
}

/** A plain form behind "and" or a comma. */
const isSecondPurpose = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at - 1]?.kind === 'and' || chunks[at - 1]?.word === ',') &&
  chunks[at]!.to - chunks[at]!.from === 1 &&
  !/(?:[^s]s|ed)$/.test(chunks[at]!.word);

/** "Increases in Velden, Halm and Brell were": the noun that a list hangs on by its preposition; -1 where there is none. */
function ownerOfList(chunks: readonly Chunk[], at: number, head: number): number {
  if (chunks[head - 1]?.word !== ',' || chunks[at - 1]?.kind !== 'and' || head !== at - 2) return -1;
  let first = head;
  while (chunks[first - 1]?.word === ',' && chunks[first - 2]?.kind === 'noun') first -= 2;
  const [prep, owner, before] = [chunks[first - 1], chunks[first - 2], chunks[first - 3]];
  const isList = first < head && prep?.kind === 'prep' && HANGS.has(prep.word) && owner?.kind === 'noun';
  return isList && !(before && (before.kind === 'prep' || before.kind === 'subordinator')) ? first - 2 : -1;
}
const HANGS = new Set(['in', 'across', 'of', 'for', 'from', 'at', 'between']);
