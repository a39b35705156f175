import type { LanguageRules } from '../rulebook/language.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { remembered } from '../text/remembered.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './sentence/chunks.ts';
import type { World } from './world.ts';

/**
 * What a finder cannot find anything without, as far as it is plain to see: it stands beside the finder (`ofRival.needs = …`), which is not
 * asked of a figure that has it not. Each need is a set of which one must hold; all needs that are named must.
 */
export interface Needs {
  /** Words of the sentence. */
  readonly words?: readonly string[];
  /** Lists of which the sentence has a word. */
  readonly lists?: readonly string[];
  /** The key word of the chunk right in front of the figure. */
  readonly front?: readonly string[];
  /** That of the chunk right behind it. */
  readonly behind?: readonly string[];
  readonly dimensions?: readonly string[];
  /** The figure counts something. */
  readonly counted?: boolean;
  /** Another claim of the sentence stands before it. */
  readonly earlier?: boolean;
  /** It goes with an earlier figure. */
  readonly like?: boolean;
}

interface Finder {
  readonly needs?: Needs;
}

/** A set of finders, one bit for each in their order. */
type Bits = Int32Array;

/** For each value the finders that can do with it; `others` can do with any. */
interface Table {
  readonly others: Bits;
  readonly byValue: ReadonlyMap<string, Bits>;
}

/** By each need the finders that can do with what a figure has. */
interface Tables {
  readonly words: Table;
  readonly front: Table;
  readonly behind: Table;
  readonly dimensions: Table;
  readonly uncounted: Bits;
  readonly first: Bits;
  readonly alone: Bits;
  readonly all: Bits;
}

/**
 * The order of the finders → the places in it of those that may find something for a figure. There are a hundred of them, a figure has what
 * half of them need, and a look at a few tables costs less than to ask one.
 */
export function whoToAsk(finders: readonly Finder[]): (draft: Draft, world: World) => readonly number[] {
  const tablesOf = remembered(({ language }: Rulebook) => makeTables(finders, language));
  const wordsOf = new WeakMap<Frame, Bits>();
  return (draft, world) => {
    const { frame, chunk } = draft;
    const { words, front, behind, dimensions, uncounted, first, alone, all } = tablesOf(world.rulebook);
    let ofSentence = wordsOf.get(frame);
    if (!ofSentence) {
      ofSentence = withWordsOf(frame, words);
      wordsOf.set(frame, ofSentence);
    }
    return placesIn([
      ofSentence,
      valued(front, frame.chunks[chunk - 1]?.word),
      valued(behind, frame.chunks[chunk + 1]?.word),
      valued(dimensions, draft.dimension),
      draft.mention.counted ? all : uncounted,
      hasEarlier(draft, world) ? all : first,
      draft.like ? all : alone,
    ]);
  };
}

function makeTables(finders: readonly Finder[], language: LanguageRules): Tables {
  const needs = finders.map((finder) => finder.needs ?? {});
  return {
    words: tableOf(needs.map((need) => wordsNeeded(need, language))),
    front: tableOf(needs.map((need) => need.front)),
    behind: tableOf(needs.map((need) => need.behind)),
    dimensions: tableOf(needs.map((need) => need.dimensions)),
    uncounted: bitsOf(needs.map((need) => !need.counted)),
    first: bitsOf(needs.map((need) => !need.earlier)),
    alone: bitsOf(needs.map((need) => !need.like)),
    all: bitsOf(needs.map(() => true)),
  };
}

function hasEarlier({ passage, sentence }: Draft, { drafts }: World): boolean {
  const before = drafts.at(-1);
  return before?.passage === passage && before.sentence === sentence;
}

function wordsNeeded({ words, lists }: Needs, language: LanguageRules): readonly string[] | undefined {
  if (!words && !lists) return undefined;
  return [...(words ?? []), ...(lists ?? []).flatMap((name) => [...language.list(name)])];
}

/** The finders that can do with the words of a sentence. */
function withWordsOf({ tokens, reading }: Frame, { others, byValue }: Table): Bits {
  const bits = others.slice();
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++) {
    const more = byValue.get(tokens.lower[i]!);
    if (more) for (let k = 0; k < bits.length; k++) bits[k]! |= more[k]!;
  }
  return bits;
}

const valued = ({ others, byValue }: Table, value: string | undefined): Bits =>
  (value === undefined ? undefined : byValue.get(value)) ?? others;

/** One entry a finder: the values of which it needs one, or nothing where it needs none. */
function tableOf(wanted: readonly (readonly string[] | undefined)[]): Table {
  const others = bitsOf(wanted.map((values) => values === undefined));
  const byValue = new Map<string, Bits>();
  for (const [at, values] of wanted.entries())
    for (const value of values ?? []) {
      const bits = byValue.get(value) ?? others.slice();
      bits[at >> 5]! |= 1 << (at & 31);
      byValue.set(value, bits);
    }
  return { others, byValue };
}

function bitsOf(holds: readonly boolean[]): Bits {
  const bits = new Int32Array((holds.length + 31) >> 5);
  for (const [at, does] of holds.entries()) if (does) bits[at >> 5]! |= 1 << (at & 31);
  return bits;
}

/** The places that are in all of the sets, in order. */
function placesIn(sets: readonly Bits[]): readonly number[] {
  const places: number[] = [];
  for (let k = 0; k < sets[0]!.length; k++) {
    let bits = -1;
    for (let s = 0; s < sets.length; s++) bits &= sets[s]![k]!;
    for (; bits !== 0; bits &= bits - 1) places.push(32 * k + 31 - Math.clz32(bits & -bits));
  }
  return places;
}
