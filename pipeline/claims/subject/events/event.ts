import type { EventKind } from '../../../rulebook/events.ts';

/** Something that happened, where a sentence tells of it. */
export interface EventMention {
  readonly kind: EventKind;
  readonly passage: number;
  readonly sentence: number;
  /** Chunk of the noun or the verb. */
  readonly chunk: number;
  /** The word for it: "crash", or the noun of a verb. */
  readonly noun: string;
  /** True for "wildfires", which are others than the wildfire that was told before. */
  readonly plural: boolean;
  /** True for "the crash", which points back or is known; not for "a crash", "storms". */
  readonly definite: boolean;
  /** True for "Storm Ilsa", told by a name of its own. */
  readonly christened: boolean;
  /** True for "the Camp Fire", whose own word has a capital: another event than the wildfire of the day. */
  readonly proper: boolean;
  /** True for "a second quake", "another fire", which is not the one told before. */
  readonly other: boolean;
  /** True for "a separate fire in Brome", told with its place and yet never the one that the article is about. */
  readonly apart: boolean;
  /** What it is called where it is told with its place or by a name; `null` for "the crash". */
  readonly named: NamedEvent | null;
}

export interface NamedEvent {
  /** Place or name, and kind: two words for it are one event. */
  readonly id: string;
  readonly name: string;
  readonly placeId: string;
  /** True where it is told by where it was, and not by what it happened to. */
  readonly isPlaced?: boolean;
}

/** The events of an article, found once and looked up in constant time: an article may have thousands. */
export interface Events {
  /** In the order of the text. */
  readonly all: readonly EventMention[];
  /** Those of one sentence. */
  readonly at: (passage: number, sentence: number) => readonly EventMention[];
  /** The first that is told with a place or by a name, by kind. */
  readonly firstNamed: ReadonlyMap<EventKind, EventMention>;
  /** The first that is told at all, by kind: its word is what the article calls it. */
  readonly firstTold: ReadonlyMap<EventKind, EventMention>;
  /** Those that have a name of their own ("Storm Ilsa"), by the id of the name. */
  readonly christened: ReadonlyMap<string, NamedEvent>;
  /** The kinds that are told of at all. */
  readonly kinds: ReadonlySet<string>;
  /** The ids of all that are named. */
  readonly ids: ReadonlySet<string>;
}

/** The place of a title that is given beside the text. */
export const TITLE = -1;

/** Passages that count as the opening. */
export const NEAR_TOP = 4;

/** True where the article opens: what is told here is the event it is about, by whatever place. */
export const isOpening = ({ passage }: EventMention): boolean => passage <= NEAR_TOP;
