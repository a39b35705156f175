import type { Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { isAbsolute, subjectOf } from '../../sentence/clause.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import type { World } from '../../world.ts';
import { apposed } from '../phrase/apposed.ts';
import { calledBy } from '../phrase/called-by.ts';
import { subjectFromChunk, subjectFromRange } from '../phrase/subject-from.ts';
import { foundInPredicate } from '../thing/predicate.ts';
import type { Earlier } from './earlier.ts';
import { nameInFront } from './name-in-front.ts';
import { claims, publishes, reportsItsOwn } from './says-only.ts';

interface Placed {
  /** The chunk it stands in, or that of the verb where that is later. */
  readonly at: number;
  /** The chunk of the verb's subject where it is that itself, or -1. */
  readonly chunk: number;
  readonly subject: Told;
  /** True where its clause only says when, why or in spite of what: "While demand was weak, …". */
  readonly aside: boolean;
}

const memo = new WeakMap<World, Map<number, readonly Placed[]>>();

/** True for what a verb of that sentence has for its subject, and not only a figure in it. */
export const isOfVerb = ({ subject, passage, sentence }: Earlier, world: World): boolean =>
  // what a heading names stands in no sentence
  world.readings[passage]?.sentences[sentence] !== undefined &&
  grammatical(world, passage, sentence).some((g) => g.subject.id === subject.id);

/** The subjects of the verbs of a sentence in order, made once: every figure behind it may ask for them. */
export function grammatical(world: World, passage: number, sentence: number): readonly Placed[] {
  let bySentence = memo.get(world);
  if (!bySentence) {
    bySentence = new Map();
    memo.set(world, bySentence);
  }
  const key = passage * 65_536 + sentence;
  let found = bySentence.get(key);
  if (!found) {
    found = findGrammatical(world, passage, sentence);
    bySentence.set(key, found);
  }
  return found;
}

function findGrammatical(world: World, passage: number, sentence: number): Placed[] {
  const frame = world.frameOf(passage, sentence);
  const { chunks } = frame;
  const out: Placed[] = [];
  const speakers = new Set<number>();
  for (let i = 0; i < chunks.length && i < 40; i++) {
    if (chunks[i]!.kind !== 'verb' || isAbsolute(chunks, i) || isOfObject(frame, i)) continue;
    const head = subjectOf(frame, i);
    if (head < 0 || chunks[head]!.kind !== 'noun') continue;
    // who says it is not what it is about, and a measure is about something else
    const verb = frame.tokens.start[chunks[i]!.head]!;
    const says = frame.attributions.some((a) => a.span[0] <= verb && a.span[1] > verb) || claims(frame, i);
    if ((says && !reportsItsOwn(frame, i, head)) || publishes(frame, i)) speakers.add(head);
    // "has published its data, revealing"
    if (speakers.has(head) && (says || chunks[i]!.bare || publishes(frame, i))) continue;
    const before = chunks[chunks[head - 1]?.kind === 'det' ? head - 2 : head - 1];
    const aside = before?.kind === 'subordinator' && before.word !== 'that';
    const push = (subject: Told | null, chunk = -1) => {
      if (subject) out.push({ at: Math.max(i, head), chunk, subject, aside });
    };
    const named = (subject: Told | null) => (subject?.named ? subject : null);
    if (isMeasure(frame, head, world.rulebook)) {
      const own = possessiveIn(frame.tokens, chunks[head]!);
      const front = nameInFront(frame, head);
      push(named(own > 0 ? subjectFromRange(frame, { from: chunks[head]!.from, to: own }) : front));
      // "the number of households trapped in cheap rooms in Velden has reached": the place right in front of the verb
      const last = i - 1;
      const isFar = last - head > 3 && chunks[last]!.kind === 'noun' && chunks[last - 1]?.word === 'in';
      if (isFar && hasName(frame, last)) push(named(subjectFromChunk(frame, last)));
    } else {
      // not "the club's boss, Ona Brandt": whom the text goes on about has a name of its own
      const beside = apposed(frame, head);
      const subject =
        calledBy(frame, head) ??
        foundInPredicate(frame, head) ??
        (beside && isBodyOrPlace(beside, world) ? beside : subjectFromChunk(frame, head));
      push(subject, head);
      if (subject?.named) continue;
    }
    for (const { chunk, prep } of complements(frame, head))
      if (PLACED.has(prep)) push(named(subjectFromChunk(frame, chunk)));
  }
  return out;
}

const PLACED = new Set(['of', 'in', 'at', 'for', 'by', 'on']);

/** By the last word of its name or by the registry. */
function isBodyOrPlace({ id, name }: Told, { rulebook: { language, entities } }: World): boolean {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return entities.byId.has(id) || language.list('ends of names of bodies').has(last);
}

/** "The figures leave out Halm Police, who record": what is told of one that the clause only comes by is not what it is about. */
function isOfObject(frame: Frame, verb: number): boolean {
  const { chunks } = frame;
  const relative = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[relative]?.kind !== 'relative') return false;
  const antecedent = overComma(chunks, relative);
  const before = chunks[antecedent - 1];
  // "similar to what was used for the Halm mission that returned dust"
  const isAside =
    before?.kind === 'prep' && before.word !== 'of' && chunks.slice(0, antecedent).some(isTensed);
  return chunks[antecedent]?.kind === 'noun' && (before?.kind === 'verb' || before?.word === 'to' || isAside);
}
