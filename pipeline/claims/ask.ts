import type { LanguageRules } from '../rulebook/language.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { remembered } from '../text/remembered.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './sentence/chunks.ts';
import type { World } from './world.ts';

/**
 * What a finder cannot find anything without, as far as it is plain to see: it stands beside the finder (`ofShip.needs = …`), which is not
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
  /** By what else is so of the figure: the sum of `COUNTED`, `EARLIER` and `LIKE`. */
  readonly states: readonly Bits[];
}
const COUNTED = 1;
const EARLIER = 2;
const LIKE = 4;

/**
 * The order of the finders → the places in it of those that may find something for a figure. There are a hundred of them, a figure has what
 * half of them need, and a look at a few tables costs less than to ask one.
 */
export function whoToAsk(finders: readonly Finder[]): (draft: Draft, world: World) => readonly number[] {
  const tablesOf = remembered(({ language }: Rulebook) => makeTables(finders, language));
  const wordsOf = new WeakMap<Frame, Bits>();
  return (draft, world) => {
    const { frame, chunk } = draft;
    const tables = tablesOf(world.rulebook);
    let words = wordsOf.get(frame);
    if (!words) {
      words = withWordsOf(frame, tables.words);
      wordsOf.set(frame, words);
    }
    const front = valued(tables.front, frame.chunks[chunk - 1]?.word);
    const behind = valued(tables.behind, frame.chunks[chunk + 1]?.word);
    const dimension = valued(tables.dimensions, draft.dimension);
    const state = tables.states[stateOf(draft, world)]!;
    const places: number[] = [];
    for (let k = 0; k < words.length; k++) {
      let bits = words[k]! & front[k]! & behind[k]! & dimension[k]! & state[k]!;
      for (; bits !== 0; bits &= bits - 1) places.push(32 * k + 31 - Math.clz32(bits & -bits));
    }
    return places;
  };
}

function makeTables(finders: readonly Finder[], language: LanguageRules): Tables {
  const needs = finders.map((finder) => finder.needs ?? {});
  return {
    words: tableOf(needs.map((need) => wordsNeeded(need, language))),
    front: tableOf(needs.map((need) => need.front)),
    behind: tableOf(needs.map((need) => need.behind)),
    dimensions: tableOf(needs.map((need) => need.dimensions)),
    states: Array.from({ length: COUNTED + EARLIER + LIKE + 1 }, (_, state) =>
      bitsOf(needs.map((need) => (stateNeeded(need) & ~state) === 0)),
    ),
  };
}

const stateNeeded = ({ counted, earlier, like }: Needs): number =>
  (counted ? COUNTED : 0) + (earlier ? EARLIER : 0) + (like ? LIKE : 0);

const stateOf = (draft: Draft, world: World): number =>
  (draft.mention.counted ? COUNTED : 0) + (hasEarlier(draft, world) ? EARLIER : 0) + (draft.like ? LIKE : 0);

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
