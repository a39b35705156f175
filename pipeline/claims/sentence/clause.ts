import type { Chunk, Frame } from './chunks.ts';

/** Longest way a walk goes, in chunks: no sentence of prose needs more, and no text can make it run away. */
const REACH = 40;

/** The chunk of the clause's verb in front of chunk `index`, or -1: up to a border of the clause. */
export function verbBefore(frame: Frame, index: number): number {
  const { chunks } = frame;
  let comma = false;
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const chunk = chunks[i]!;
    // "With AI becoming common, three generations have": of the phrase in front
    if (chunk.kind === 'verb') return comma && isAbsolute(chunks, i) ? -1 : i;
    if (chunk.kind === 'subordinator' || chunk.word === ';') return -1;
    comma ||= chunk.word === ',';
  }
  return -1;
}

/** "with the Alps experiencing a decline", "with all precincts counted". */
export const isAbsolute = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks[verb]!.bare && isNominal(chunks[verb - 1]) && chunks[verb - 2]?.word === 'with';

/** The next verb behind chunk `index` within the clause, or -1. */
export function verbBehind(frame: Frame, index: number): number {
  const { chunks } = frame;
  for (let i = index + 1; i < chunks.length && i - index < REACH; i++) {
    const chunk = chunks[i]!;
    if (chunk.word === ',' && chunks[i + 1]?.word === 'including') {
      // "eight people, including four pupils, were killed"
      let close = i + 1;
      while (close < chunks.length && close - i < 12 && chunks[close]!.word !== ',') close++;
      if (chunks[close]?.word === ',' && chunks[close + 1]?.kind === 'verb') return close + 1;
    }
    // "three in four adults (75%) hold": over the figure told again
    if (chunk.word === '(' && chunks[i + 1]?.kind === 'figure' && chunks[i + 2]?.word === ')') {
      i += 2;
      continue;
    }
    const listed = chunk.word === ',' && i === index + 1 ? verbBehindList(chunks, i) : -1;
    if (listed >= 0) return listed;
    // "two men, aged 34 and 51, were arrested"
    if (chunk.word === ',' && i === index + 1) {
      let close = i + 1;
      while (
        close < chunks.length &&
        close - i < 9 &&
        chunks[close]!.word !== ',' &&
        !isTensed(chunks[close]!)
      )
        close++;
      if (chunks[close]?.word === ',' && chunks[close + 1] && isTensed(chunks[close + 1]!)) return close + 1;
    }
    // "84% of the vote with all precincts counted": the verb is that of what stands behind "with"
    if (chunk.kind === 'verb') return isAbsolute(chunks, i) ? -1 : i;
    if (chunk.kind === 'subordinator' || chunk.kind === 'relative' || isBorder(chunk)) return -1;
  }
  return -1;
}

/** Of a list, in chunks. */
const LONGEST_LIST = 12;

/** "3,700 fundraisers, amateurs and athletes completed": the verb behind the rest of a list that opens at the comma; -1 else. */
export function verbBehindList(chunks: readonly Chunk[], comma: number): number {
  let i = comma;
  if (chunks[i]?.word !== ',') return -1;
  while (i - comma < LONGEST_LIST && chunks[i]?.word === ',' && chunks[i + 1]?.kind === 'noun') i += 2;
  const last = chunks[i]?.kind === 'and' && chunks[i + 1]?.kind === 'noun' ? i + 2 : -1;
  return last > 0 && chunks[last] && isTensed(chunks[last]) ? last : -1;
}

const isTensed = (chunk: Chunk): boolean => chunk.kind === 'verb' && !chunk.bare && !chunk.infinitive;

const isBorder = (chunk: Chunk): boolean =>
  chunk.kind === 'mark' &&
  (chunk.word === ',' ||
    chunk.word === ';' ||
    chunk.word === ':' ||
    chunk.word === '(' ||
    chunk.word === ')' ||
    chunk.word === '—' ||
    chunk.word === '–');

/**
 * The grammatical subject of the verb at chunk `verb`: a noun, pronoun or figure chunk, or -1. A relative clause has its
 * antecedent, a verb behind "and" and a participle the subject of the verb before.
 */
export function subjectOf(frame: Frame, verb: number): number {
  const { chunks } = frame;
  let at = verb;
  for (let hops = 0; hops < 4; hops++) {
    const found = walkLeft(chunks, at);
    if (found.subject >= 0) return found.subject;
    if (found.verb < 0) return -1;
    at = found.verb;
  }
  return -1;
}

interface Walk {
  readonly subject: number;
  /** The verb met on the way, whose subject is shared. */
  readonly verb: number;
}

const isNominal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' || chunk?.kind === 'pronoun' || chunk?.kind === 'figure';

/** Nouns that have their deed behind them: "a plan to open". */
export const INTENT: ReadonlySet<string> = new Set(
  'commitment plan plans promise pledge decision right rights option options deal contract agreement permission approval licence license offer bid ambition proposal intention move effort attempt drive power ability chance opportunity capacity'.split(
    ' ',
  ),
);

/** What an -ing form hangs on that shares the subject of the clause. */
const WHILE = new Set(['after', 'before', 'since', 'while', 'when', 'without', 'by']);

const NONE: Walk = { subject: -1, verb: -1 };

function walkLeft(chunks: readonly Chunk[], verb: number): Walk {
  let i = verb - 1;
  let first = true;
  // "Hurricane Ian, which made landfall in Florida, unleashed": over the relative clause
  const aside = chunks[i]?.word === ',' ? asideStart(chunks, i) : -1;
  if (aside >= 0 && chunks[aside + 1]?.kind === 'relative') return antecedent(chunks, aside + 1);
  // "the depot on the quay, valued at £3m": the noun before the comma
  if (
    chunks[verb]!.bare &&
    !/ing$/.test(chunks[verb]!.word) &&
    (chunks[i]?.word === ',' || chunks[i]?.word === '(')
  )
    return antecedent(chunks, verb);
  // "Halvard will stay mayor of Tarn after taking 53%": who does the one does the other
  if (chunks[verb]!.bare && /ing$/.test(chunks[verb]!.word) && WHILE.has(chunks[i]?.word ?? '')) {
    for (let k = i - 1; k >= 0 && verb - k < REACH; k--) {
      if (chunks[k]!.word === ';') break;
      if (chunks[k]!.kind === 'verb' && !chunks[k]!.bare) return { subject: -1, verb: k };
    }
  }
  // "X reached 1 GW, implying": what the clause before is about
  if (chunks[verb]!.bare && chunks[i]?.word === ',') {
    // "said the route, comprising five stations, will open": what the verb behind the aside is about
    if (asideEnds(chunks, verb)) return antecedent(chunks, verb);
    const presented = EXTENDS.has(chunks[verb]!.word) ? presentedBefore(chunks, i) : -1;
    return presented >= 0 ? { subject: presented, verb: -1 } : shared(chunks, i);
  }
  // "…, the tallest in town, has": over an aside that ends right before the verb
  while (i >= 0 && chunks[i]!.kind === 'adverb') i--;
  // "cost £42 and must be lodged": what stands before "and" is the object of the verb that shares its subject
  if (chunks[i]?.kind === 'and') return shared(chunks, i);
  if (i >= 0 && isAsideEnd(chunks[i]!)) {
    const open = asideStart(chunks, i);
    if (open >= 0) i = open - 1;
    // "Delphine Karras, 52, of Anchor Street, made"
    while (chunks[i]?.kind === 'figure' && chunks[i - 1]?.word === ',') i -= 2;
  }
  for (; i >= 0 && verb - i < REACH; i--) {
    const chunk = chunks[i]!;
    switch (chunk.kind) {
      case 'relative':
        return antecedent(chunks, i);
      case 'noun':
      case 'pronoun':
      case 'figure': {
        // "holds rights to invest": who holds them invests
        if (
          chunks[verb]!.infinitive &&
          i === verb - 1 &&
          INTENT.has(chunk.word) &&
          chunks[i - 1]?.kind === 'verb'
        )
          return { subject: -1, verb: i - 1 };
        // "a storm swept the coast killing 12": what the participle does, the subject of the verb before does
        if (i === verb - 1 && chunks[verb]!.bare && DOES.test(chunks[verb]!.word)) {
          const governor = deedBefore(chunks, i);
          if (governor >= 0) return { subject: -1, verb: governor };
        }
        const phrase = phraseStart(chunks, i);
        // "with the Alps experiencing a decline": who does it stands behind "with"
        if (
          i === verb - 1 &&
          chunks[verb]!.bare &&
          /ing$/.test(chunks[verb]!.word) &&
          chunks[phrase.head - 1]?.word === 'with'
        )
          return { subject: phrase.head, verb: -1 };
        // "introduced a programme to cut stocks by 5%": who does it for that end
        if (chunks[verb]!.infinitive && !INTENT.has(chunks[phrase.head]!.word)) {
          const doer = chunks[phrase.head - 1];
          if (doer?.kind === 'verb' && !doer.bare && STARTS.test(doer.word))
            return { subject: -1, verb: phrase.head - 1 };
        }
        // "patients seen within four hours slipped": the object of a bare participle, whose noun stands before it
        const governor = chunks[phrase.head - 1];
        const reduced = chunk.kind === 'figure' || /ing$/.test(governor?.word ?? '');
        // "The pair, named Blue and Gold, covers": the aside's own object
        const aside = chunks[phrase.head - 2]?.word === ',' && isNominal(chunks[phrase.head - 3]);
        if (
          governor?.kind === 'verb' &&
          governor.bare &&
          (aside || (reduced && isNominal(chunks[phrase.head - 2])))
        ) {
          i = phrase.head - 1;
          break;
        }
        if (phrase.free) {
          // "the man who stole $2m from a charity was jailed": the object of a relative clause
          const relative = governor?.kind === 'verb' ? relativeBefore(chunks, phrase.head - 1) : -1;
          if (relative >= 0) return antecedent(chunks, relative);
          return { subject: phrase.head, verb: -1 };
        }
        i = phrase.next + 1;
        break;
      }
      case 'verb':
        if (chunk.bare && isNominal(chunks[i - 1])) break;
        return { subject: -1, verb: i };
      case 'subordinator':
        return first ? shared(chunks, i) : shared(chunks, i);
      case 'mark':
        if (chunk.word === ';' || chunk.word === '"') return NONE;
        if (chunk.word === ')') {
          const open = asideStart(chunks, i);
          if (open >= 0) i = open;
        }
        break;
      default:
    }
    first = false;
  }
  return NONE;
}

/** What a thing does by being there, and nobody who shows it: "unveiled the Blue Line, covering 30 km". */
const EXTENDS = new Set(
  'covering comprising featuring spanning stretching measuring containing totalling totaling connecting linking seating accommodating costing weighing housing'.split(
    ' ',
  ),
);
const PRESENTS =
  /^(?:announc|unveil|present|inaugurat|introduc|open|launch|reveal|approv|complet|propos|own|operat|buil|bought|acquir)/;
/** Doings whose object is what is presented: "the introduction of the Blue Line". */
const DOINGS = new Set(
  'introduction opening launch construction inauguration completion creation approval unveiling purchase acquisition'.split(
    ' ',
  ),
);

/** The object of a verb of presenting in the clause that ends before chunk `end`; -1 where it has another verb. */
export function presentedBefore(chunks: readonly Chunk[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < REACH; i--) {
    const { kind, word } = chunks[i]!;
    if (kind !== 'verb') continue;
    const object = chunks[i + 1]?.kind === 'det' ? i + 2 : i + 1;
    if (!PRESENTS.test(word) || !isNominal(chunks[object])) return -1;
    const of = DOINGS.has(chunks[object]!.word) && chunks[object + 1]?.word === 'of';
    return of && isNominal(chunks[object + 2]) ? object + 2 : object;
  }
  return -1;
}

/** Verbs whose object is a means: what is done with it, their subject does. */
const STARTS =
  /^(?:introduc|launch|us|adopt|spen[dt]|buil[dt]|open|hir|borrow|rais|invest|tak|took|issu|sell|sold|sign|start|beg[au]n|pass|form|set)(?:e|es|ed|ing|s|t|n)?$/;

/** Participles of what a deed brings about or comes to, which its object seldom does. */
const DOES =
  /^(?:claiming|killing|injuring|winning|taking|scoring|causing|leaving|sending|destroying|displacing|beating|earning|collecting|netting|raising|bringing|pushing)$/;

/** The comma behind the participle at `verb` is followed by a verb, with none between: an aside inside a clause. */
function asideEnds(chunks: readonly Chunk[], verb: number): boolean {
  for (let i = verb + 1; i < chunks.length && i - verb < 12; i++) {
    const { kind, word } = chunks[i]!;
    if (word === ',') return chunks[i + 1]?.kind === 'verb' && !chunks[i + 1]!.bare;
    if (kind === 'verb' || (kind === 'mark' && word !== '-')) return false;
  }
  return false;
}

/** The verb whose object the phrase that ends at `end` is, over figures and prepositions; -1 where there is none. */
function deedBefore(chunks: readonly Chunk[], end: number): number {
  for (let i = end; i >= 0 && end - i < 8; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'verb') return i;
    if (kind === 'mark' || kind === 'subordinator' || kind === 'relative') return -1;
  }
  return -1;
}

/** The relative pronoun that opens the clause of a verb: right before it, or over its subject. */
function relativeBefore(chunks: readonly Chunk[], verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i <= 2; i--) {
    if (chunks[i]!.kind === 'relative') return i;
    if (chunks[i]!.kind !== 'noun' && chunks[i]!.kind !== 'pronoun' && chunks[i]!.kind !== 'adverb')
      return -1;
  }
  return -1;
}

const isAsideEnd = (chunk: Chunk): boolean =>
  chunk.kind === 'mark' &&
  (chunk.word === ',' || chunk.word === ')' || chunk.word === '—' || chunk.word === '–');

/** The chunk that opens the aside closed at `end`: its comma, dash or bracket; -1 where none within reach. */
function asideStart(chunks: readonly Chunk[], end: number): number {
  const close = chunks[end]!.word;
  const open = close === ')' ? '(' : close;
  for (let i = end - 1; i >= 0 && end - i < REACH; i--)
    if (chunks[i]!.kind === 'mark' && chunks[i]!.word === open) return i;
  return -1;
}

/**
 * A noun phrase seen from its end: over "of" and other prepositions back to its first noun. `free` where nothing governs
 * it; else `next` is the chunk to go on from.
 */
function phraseStart(chunks: readonly Chunk[], end: number): { free: boolean; head: number; next: number } {
  let i = end;
  for (let links = 0; links < 6; links++) {
    const before = chunks[i - 1];
    // "procedures such as hips, knees and eyes have": over the examples
    const examples = examplesFrom(chunks, i);
    if (examples >= 0) {
      i = examples;
      continue;
    }
    if (before?.kind === 'det' && i - 1 > 0) {
      // words in front of a figure
      const further = chunks[i - 2];
      if (further?.kind === 'prep') {
        i = i - 1;
        continue;
      }
    }
    // "at the four-day festival": the figure is part of the phrase
    if (before?.kind === 'figure' && chunks[i]!.kind === 'noun' && before.to === chunks[i]!.from) {
      i--;
      continue;
    }
    if (before?.kind === 'prep') {
      const governor = chunks[i - 2];
      if (
        governor &&
        !isOfVerb(chunks, i - 2) &&
        (governor.kind === 'noun' || governor.kind === 'figure' || governor.kind === 'pronoun')
      ) {
        i -= 2;
        continue;
      }
      // "each of the 14 trams seats 62"
      if (before.word === 'of' && governor?.kind === 'det')
        return { free: true, head: chunks[i]!.kind === 'det' ? i + 1 : i, next: i - 3 };
      return { free: false, head: i, next: i - 2 };
    }
    // "the airports of Fortaleza and Porto Alegre registered": both
    if (
      before?.kind === 'and' &&
      chunks[i - 2]?.kind === 'noun' &&
      chunks[i]!.kind === 'noun' &&
      coordinates(chunks, i - 2)
    ) {
      i -= 2;
      continue;
    }
    return { free: true, head: i, next: i - 1 };
  }
  return { free: true, head: i, next: i - 1 };
}

/** "took part in the rescue", "took place in the park": part of what is done. */
const isOfVerb = (chunks: readonly Chunk[], at: number): boolean =>
  (chunks[at]!.word === 'part' || chunks[at]!.word === 'place') &&
  chunks[at - 1]?.kind === 'verb' &&
  /^t(?:ake|akes|ook|aken|aking)$/.test(chunks[at - 1]!.word);

/** The chunk in front of "such as" where the one at `end` is the last of the examples; -1 else. */
function examplesFrom(chunks: readonly Chunk[], end: number): number {
  for (let i = end - 1; i > 1 && end - i < 12; i--) {
    const { kind, word } = chunks[i]!;
    if (word === 'as' && chunks[i - 1]!.word === 'such') return chunks[i - 2]!.kind === 'noun' ? i - 2 : -1;
    if (kind !== 'noun' && kind !== 'and' && word !== ',') return -1;
  }
  return -1;
}

/**
 * Not governed by a preposition that hangs on a verb ("rose in Asia and profits fell"), but for a participle behind its noun
 * ("a vaccine developed by Orla and Kint").
 */
const coordinates = (chunks: readonly Chunk[], noun: number): boolean => {
  const governor = chunks[noun - 2];
  return (
    chunks[noun - 1]?.kind !== 'prep' ||
    chunks[noun - 1]!.word === 'of' ||
    governor?.kind === 'noun' ||
    governor?.kind === 'figure' ||
    (governor?.kind === 'verb' && governor.bare && isNominal(chunks[noun - 3]))
  );
};

/** "the bridge, which cost £4m": the noun before the relative pronoun, over a comma and its prepositions. */
function antecedent(chunks: readonly Chunk[], relative: number): Walk {
  let i = relative - 1;
  while (
    i >= 0 &&
    (chunks[i]!.word === ',' ||
      chunks[i]!.word === '(' ||
      chunks[i]!.kind === 'prep' ||
      chunks[i]!.kind === 'adverb' ||
      chunks[i]!.kind === 'period')
  )
    i--;
  const chunk = chunks[i];
  if (!chunk) return NONE;
  if (chunk.kind === 'noun' || chunk.kind === 'figure' || chunk.kind === 'pronoun') {
    // "a bridge over the river, which cost": the head of the whole phrase where a comma stands between
    const placed = PLACES.has(chunks[i - 1]?.word ?? '') && chunks[i - 2]?.kind === 'noun';
    const start = chunks[relative - 1]!.word === ',' || placed ? phraseStart(chunks, i).head : i;
    const whole = isThing(chunks, start) ? start : i;
    // "The engine is a machine that weighs": what the predicate says is said of the subject
    const copula = copulaBefore(chunks, whole);
    if (copula >= 0 && chunks[relative]!.kind === 'relative') return { subject: -1, verb: copula };
    return { subject: whole, verb: -1 };
  }
  if (chunk.kind === 'verb') return { subject: -1, verb: i };
  return NONE;
}

/** What "which" can point at: not the sum in "spent $94m on the crossing, which", nor the anchor in "lay at anchor outside the port, which". */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const { kind, mention, from, to } = chunks[at]!;
  if (kind === 'figure') return mention?.kind === 'quantity' && mention.counted;
  const isBare = kind === 'noun' && to - from === 1 && chunks[at - 1]?.kind === 'prep';
  return !isBare || chunks[at - 1]!.word === 'of' || chunks[at - 2]?.kind !== 'verb';
}

/** "a bridge over the river that will cost": where a thing is costs nothing. */
const PLACES = new Set(['in', 'at', 'over', 'near', 'across', 'outside', 'on', 'along']);

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

function copulaBefore(chunks: readonly Chunk[], noun: number): number {
  let i = noun - 1;
  if (chunks[i]?.kind === 'and' && chunks[i - 1]?.kind === 'noun') i -= 2;
  return chunks[i]?.kind === 'verb' && BE.has(chunks[i]!.word) ? i : -1;
}

/** "…, while rising 4%": the clause has no subject of its own and takes that of the clause around it. */
function shared(chunks: readonly Chunk[], subordinator: number): Walk {
  for (let i = subordinator - 1; i >= 0 && subordinator - i < REACH; i--) {
    // "left 18 dead and five missing, forcing": the verb that has a subject of its own
    const state = chunks[i]!.bare && chunks[i - 1]?.kind === 'figure';
    if (chunks[i]!.kind === 'verb' && !state) return { subject: -1, verb: i };
  }
  return NONE;
}
