import { COPULA } from '../../recognize/grammar/forms-of-be.ts';
import type { LanguageRules } from '../../rulebook/language.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Draft } from '../draft.ts';
import { deedOf } from '../metric/deed/deed.ts';
import { isTensed } from '../sentence/chunk.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { mainVerbBehind } from '../sentence/clause/main-verb-behind.ts';
import { subjectOf, verbBefore, verbBehind, verbBehindList } from '../sentence/clause.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import { isPurpose } from '../sentence/wordings/purpose.ts';
import { shareAside } from '../sentence/wordings/share-aside.ts';
import type { World } from '../world.ts';

const isCopula = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && (COPULA.has(chunk.word) || chunk.word === "'s");

/** Where the figure stands in its clause: as the subject of a verb, or behind one whose subject is another phrase. */
export function findPlace(draft: Draft, { rulebook }: World): void {
  const { language } = rulebook;
  const { frame, chunk } = draft;
  const counted = countedSoFar(frame.chunks, chunk);
  if (counted >= 0) {
    draft.verb = counted;
    draft.isSubject = true;
    return;
  }
  const aside = draft.dimension === 'ratio' ? shareAside(frame, chunk) : null;
  if (aside) {
    draft.verb = aside.verb;
    draft.isSubject = true;
    return;
  }
  const behind = behindWhich(frame, chunk) ?? verbBehind(frame, chunk);
  // "fined the bank €120m for failing to stop": the -ing form behind a preposition has no subject here
  const gerund = frame.chunks[behind - 1]?.kind === 'prep';
  // "was 15 percent contained": what is said of something else is no subject
  const said = isCopula(frame.chunks[chunk - 1]);
  if (behind >= 0 && !gerund && !said && !isBeforeAim(frame.chunks, chunk, behind)) {
    const governed = behindParticiple(frame, governedBy(draft, behind));
    if (governed >= 0 && !isOfAnother(frame, chunk, governed, language)) {
      draft.verb = governed;
      draft.isSubject = true;
      return;
    }
  }
  draft.verb = verbBefore(frame, chunk);
  if (draft.verb >= 0) {
    const gapped = gappedSubject(frame.chunks, draft.verb, chunk, rulebook);
    const subject =
      gapped >= 0
        ? gapped
        : (namedInFront(frame, draft.verb) ?? namedWith(frame, chunk) ?? subjectOf(frame, draft.verb));
    if (subject !== chunk) draft.clauseSubject = subject;
    return;
  }
  // "In the north, 40 homes; in the south …": a clause without a verb in front of the figure
  if (behind >= 0) {
    const subject = subjectOf(frame, behind);
    if (subject >= 0 && subject !== chunk) {
      draft.verb = behind;
      draft.clauseSubject = subject;
    }
  }
}

/** The verb behind the relative clause that says of whom a figure is a part; -1 for none. */
const mainOfThose = (chunks: readonly Chunk[], chunk: number): number =>
  chunks[chunk + 1]?.word === 'of' && chunks[chunk + 3]?.kind === 'relative'
    ? mainVerbBehind(chunks, chunk + 3)
    : -1;

/** "17% of those who drive said", "two in five people who drive": the verb behind the clause that says which of them are meant; `null` where there is none. */
function behindWhich(frame: Frame, chunk: number): number | null {
  const whom = frame.chunks[chunk + 1]?.word === 'of' ? chunk + 2 : chunk + 1;
  const [who, relative, does] = frame.chunks.slice(whom, whom + 3);
  if (who?.kind !== 'noun' && who?.kind !== 'pronoun' && whom === chunk + 1) return null;
  if (relative?.kind !== 'relative' || does?.kind !== 'verb') return null;
  const main = mainOfThose(frame.chunks, chunk);
  if (main >= 0) return main;
  let verb = whom + 2;
  for (let hops = 0; hops < MOST_HOPS && verb >= 0; hops++) {
    verb = verbBehind(frame, verb);
    if (verb >= 0 && subjectOf(frame, verb) === chunk) return verb;
  }
  return null;
}
const MOST_HOPS = 3;

/** "takings went up 21% to add $41m to its total": how far it went does nothing. */
const isBeforeAim = (chunks: readonly Chunk[], chunk: number, verb: number): boolean =>
  chunks[verb]!.infinitive &&
  verb === chunk + 1 &&
  /^(?:up|down|by|another)$/.test(chunks[chunk - 1]?.word ?? '');

/** True where the verb behind the figure, which seems to be its subject, is of something else. */
const isOfAnother = (frame: Frame, chunk: number, verb: number, language: LanguageRules): boolean =>
  saysWhich(frame, chunk, verb) ||
  saysWhichOnes(frame, chunk, verb, language) ||
  saysWhatFor(frame, chunk, verb, language.list('actor-verbs')) ||
  isOfNextClause(frame, chunk, verb);

/** "The other big winner was Realm, which shipped 10 million": the name that a clause says somebody is, where "which" follows it. */
function namedInFront(frame: Frame, verb: number): number | null {
  const { chunks } = frame;
  if (chunks[verb - 1]?.kind !== 'relative') return null;
  const name = chunks[verb - 2]?.word === ',' ? verb - 3 : verb - 2;
  return isCopula(chunks[name - 1]) && chunks[name]?.kind === 'noun' && hasName(frame, name) ? name : null;
}

/** "The second largest airport is Halm with 94 million passengers": the name that something is, in front of what it has. */
function namedWith(frame: Frame, chunk: number): number | null {
  const { chunks } = frame;
  const name = chunks[chunk - 1]?.word === 'with' ? chunk - 2 : -1;
  const isIt =
    name > 1 && isCopula(chunks[name - 1]) && chunks[name]!.kind === 'noun' && hasName(frame, name);
  return isIt && chunks[name - 2]?.kind === 'noun' && !hasName(frame, name - 2) ? name : null;
}

/** "Exports rose 5% and imports 2%", "fees rose to £900 and rents to £400": what moved so too, where the verb is said once; or -1. */
function gappedSubject(chunks: readonly Chunk[], verb: number, chunk: number, { shapes }: Rulebook): number {
  if (!shapes.verbs('move').has(chunks[verb]!.word)) return -1;
  const led = chunks[verb + 1]?.kind === 'prep';
  const noun = led && chunks[chunk - 1]?.word === chunks[verb + 1]!.word ? chunk - 2 : chunk - 1;
  if (noun <= verb + 1 || chunks[noun]?.kind !== 'noun') return -1;
  const { kind, word } = chunks[noun - 1]!;
  if (kind !== 'and' && word !== ',') return -1;
  const between = chunks.slice(verb + 1, noun - 1);
  return between.some((c) => c.kind === 'figure') && !between.some((c) => BORDERS.has(c.kind)) ? noun : -1;
}
const BORDERS: ReadonlySet<string> = new Set(['verb', 'relative', 'subordinator']);

/** "With 98% of the votes counted, Halm had": the participle that says what is done with the share, or -1. */
function countedSoFar(chunks: readonly Chunk[], chunk: number): number {
  const verb = chunks[chunk + 3];
  const isShare = chunks[chunk - 1]?.word === 'with' && chunks[chunk + 1]?.word === 'of';
  const isAside =
    verb?.kind === 'verb' && (verb.bare || (verb.to - verb.from === 1 && chunks[chunk + 4]?.word === ','));
  return isShare && isAside && chunks[chunk + 2]!.kind === 'noun' ? chunk + 3 : -1;
}

/**
 * "raised $45m in a round led by Halm", "supplied 11% of the electricity used in Oltrey": the participle says which round it was, and the
 * figure is the object of the verb before.
 */
function saysWhich(frame: Frame, chunk: number, verb: number): boolean {
  const { chunks } = frame;
  if (!chunks[verb]!.bare || chunks[verb - 1]?.kind !== 'noun') return false;
  return isObject(frame, chunk) && chunks.slice(chunk + 1, verb).some((c) => c.kind === 'prep');
}

/** "rescued 27 children abducted by rebels": what had become of them, where the verb in front does something with them itself. */
function saysWhichOnes(frame: Frame, chunk: number, verb: number, language: LanguageRules): boolean {
  const { chunks } = frame;
  const [participle, by] = chunks.slice(verb, verb + 2);
  if (verb !== chunk + 1 || !participle!.bare || !isCounted(chunks[chunk]!)) return false;
  if (
    language.list('kill, hurt or save').has(participle!.word) ||
    !participle!.word.endsWith('ed') ||
    by?.kind !== 'prep'
  )
    return false;
  const front = chunks[chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1];
  if (!front?.infinitive && !isObject(frame, chunk)) return false;
  const does = front!.word;
  return !language.list('leave, find or want').has(does) && deedOf(does, language) !== null;
}

/** "arrested 40 people and the fair was closed", "spent £4m on roads and the weather was bad": the verb behind "and" is of something else. */
const isOfNextClause = (frame: Frame, chunk: number, verb: number): boolean =>
  isObject(frame, chunk) && frame.chunks.slice(chunk + 1, verb).some(({ kind }) => kind === 'and');

/** Right behind a verb that has its tense; of a verb of saying it is no object ("The poll found 61% of people questioned backed"). */
function isObject({ chunks, tokens, attributions }: Frame, chunk: number): boolean {
  const verb = chunks[chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1];
  return isTensed(verb) && !attributions.some(({ span }) => span[1] === tokens.end[verb!.head]);
}

/**
 * "took 20 years and $10bn to build", "won $1bn of loans to open sites": what somebody else had it for, unless the verb in front asks that those
 * counted do it ("expects 300 firms to join").
 */
function saysWhatFor(frame: Frame, chunk: number, verb: number, actors: ReadonlySet<string>): boolean {
  const { chunks } = frame;
  if (isPurpose(frame, verb)) return true;
  if (!chunks[verb]!.infinitive) return false;
  let at = chunk - 1;
  while (chunks[at]?.kind === 'figure' || chunks[at]?.kind === 'and' || chunks[at]?.kind === 'det') at--;
  return isTensed(chunks[at]) && !actors.has(chunks[at]!.word);
}

/** "Seven miners trapped underground were rescued": where a finite verb comes without a border, the participle only says which. */
function behindParticiple(frame: Frame, verb: number): number {
  const { chunks } = frame;
  const those = chunks[verb - 1]?.word === 'those'; // "nine in ten of those infected had"
  if (
    verb < 0 ||
    !chunks[verb]!.bare ||
    (!those && frame.language.list('kill, hurt or save').has(chunks[verb]!.word))
  )
    return verb;
  for (let i = verb + 1; i < chunks.length && i - verb < REACH; i++) {
    const { kind, word, bare, infinitive, from, to } = chunks[i]!;
    if (kind === 'mark' || kind === 'and' || kind === 'subordinator' || kind === 'relative') return verb;
    // "are battling" has its auxiliary
    if (kind === 'verb' && !bare && !infinitive) return word.endsWith('ing') && to - from === 1 ? verb : i;
  }
  return verb;
}
const REACH = 10;

/** The verb behind the figure that has it, or the sum it is told as, for its subject; -1 where none has. */
function governedBy(draft: Draft, behind: number): number {
  const { frame, chunk } = draft;
  const { chunks } = frame;
  // "70% of those who ate fish reached"
  if (behind >= 0 && behind === mainOfThose(chunks, chunk)) return behind;
  for (let verb = behind; ; ) {
    const subject = subjectOf(frame, verb);
    if (subject === chunk) return verb;
    // "A total of 4,100 people are waiting"
    if (subject >= 0 && isSumOf(frame, subject, chunk)) return verb;
    // "68 passengers and 12 crew were aboard"; not "rejected it by 94%, and 96% voted"
    if (
      chunks[chunk - 1]?.word !== 'by' &&
      subject > chunk &&
      subject < verb &&
      chunks[subject]!.kind === 'figure' &&
      joined(chunks, chunk, subject) &&
      !(chunks[verb]!.bare && isMeasureItself(draft))
    )
      return verb;
    // "300 huts and houses were damaged"
    if (
      subject === chunk + 2 &&
      chunks[subject]!.kind === 'noun' &&
      chunks[subject - 1]!.kind === 'and' &&
      isCounted(chunks[chunk]!)
    )
      return verb;
    // "37,000 fundraisers, runners and athletes completed"
    if (isCounted(chunks[chunk]!) && verbBehindList(chunks, chunk + 1) === verb) return verb;
    // "60% of patients needing surgery have been waiting": the finite verb behind a participle
    if (!chunks[verb]!.bare || !/ing$/.test(chunks[verb]!.word)) return -1;
    verb = verbBehind(frame, verb);
    if (verb < 0) return -1;
  }
}

/** "500 deaths and thousands still missing": what is counted says by itself what became of them. */
const isMeasureItself = ({ mention: { span, counted }, frame: { metrics } }: Draft): boolean =>
  counted && metrics.some((m) => m.rule === 'metric:word' && m.span[0] >= span[0] && m.span[1] <= span[1]);

const isCounted = ({ mention }: Chunk): boolean => mention?.kind === 'quantity' && mention.counted;

const isSumOf = ({ chunks, language }: Frame, sum: number, figure: number): boolean =>
  language.list('sums and amounts of many').has(chunks[sum]!.word) &&
  chunks[sum + 1]?.word === 'of' &&
  figure > sum &&
  figure - sum <= 3;

function joined(chunks: readonly Chunk[], from: number, to: number): boolean {
  // "35 people on board and one on the ground died"
  const isAboard = chunks[from + 1]?.word === 'on' && chunks[from + 2]?.word === 'board';
  for (let i = from + (isAboard ? 3 : 1); i < to; i++)
    if (!JOINS.has(chunks[i]!.kind) && chunks[i]!.word !== ',') return false;
  return to - from <= 8;
}

const JOINS = new Set(['and', 'det', 'adverb', 'figure']);
