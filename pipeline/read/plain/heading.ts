import { findDate } from '../metadata/date.ts';
import { datelineOf } from '../metadata/dateline.ts';
import { isCredit, isFurniture } from '../metadata/furniture.ts';
import { isMetadataLine } from '../metadata/lines-of-metadata.ts';
import type { Marker } from './marker.ts';

/** A block as the guess sees it. */
export interface Candidate {
  /** Without marks of Markdown. */
  readonly text: string;
  /** The level that such a mark says it is a heading of, or 0. */
  readonly marked: number;
  readonly marker: Marker | null;
  readonly apart: boolean;
  readonly lines: number;
  /** Its number in the file, from 0. */
  readonly index: number;
  /** The first block that is no byline, date or furniture. */
  readonly first: boolean;
}

const LONGEST = 100;
const LONGEST_TITLE = 200;
const BODY = 80;

/** Levels: the title, sections, those that sit right on their text, numbered parts, and a label above a paragraph. */
const TITLE = 1;
const SECTION = 2;
const SUBSECTION = 3;
const PART = 4;
const SUBPART = 5;
const LABEL = 6;

/** The level of a heading that plain text only hints at, or 0 for prose. */
export function headingLevel(
  block: Candidate,
  before: Candidate | null,
  after: Candidate | null,
  next: Candidate | null,
  underSection: boolean,
): number {
  const { text, marker } = block;
  if (text.length > (block.first ? LONGEST_TITLE : LONGEST) || block.lines > 2) return 0;
  if (!LETTER.test(text)) return 0;
  if (block.marked > 0 && !isFurniture(text) && !isCredit(text)) return block.marked;
  if (marker) return numberedLevel(block, before, after, underSection);
  if (block.index < NEAR_TOP && tellsOfArticle(text)) return 0;
  if (isFurniture(text) || isCredit(text) || text.startsWith('>')) return 0;
  if (block.first) return isTitle(text) ? TITLE : 0;
  if (!after || block.lines > 1) return 0;
  if (QUOTED.test(text) || startsLower(text) || startsWithDate(text)) return 0;
  const last = text.charCodeAt(text.length - 1);
  if (last === COLON) return !after.marker && isBody(after, text) && words(text) <= 6 ? LABEL : 0;
  if (STOPS.has(last)) return 0;
  if (words(text) > 14 || INNER_STOP.test(text) || FACT.test(text)) return 0;
  const asked = last === QUESTION || last === EXCLAMATION;
  if (asked && !(words(text) > 1 && (titleCase(text) || (block.apart && after.apart)))) return 0;
  // "Owner: Halm" above "Run by: Orrin"
  if (isInRun(block, before) || (LABELLED.test(text) && LABELLED.test(after.text) && !FACTS.test(text)))
    return 0;
  const introduces = isBody(after, text) || after.marker !== null;
  if (introduces) return after.apart ? SECTION : SUBSECTION;
  if (block.apart && !after.apart && opensFacts(text, after.text)) return SUBSECTION;
  // two headings in a row: the outer one is set like a heading, and the inner one is short
  return titleCase(text) &&
    (block.apart || after.text.length <= LONGEST) &&
    !endsSentence(after.text) &&
    !(isInRun(after, block) && before !== null && isShort(before)) &&
    !(isShort(after) && next !== null && isInRun(next, after)) &&
    words(text) > 1
    ? SECTION
    : 0;
}

/** Blocks in which bylines, dates and datelines are looked for. */
const NEAR_TOP = 15;

/** A byline, a date or a dateline: no title and no heading. */
export const tellsOfArticle = (text: string): boolean =>
  isMetadataLine(text) || Boolean(datelineOf(text)?.wire);

function numberedLevel(
  { text, marker }: Candidate,
  before: Candidate | null,
  after: Candidate | null,
  underSection: boolean,
): number {
  const { style } = marker!;
  if (style === 'bullet' || style === 'letter' || !after) return 0;
  const alone = !isSibling(before, marker!) && !isSibling(after, marker!);
  if (!alone || INNER_STOP.test(text)) return 0;
  const stop = endsSentence(text) && !text.endsWith('?');
  if (style === 'roman') return SECTION;
  if (stop && text.length > 60) return 0;
  if (!isBody(after, text) && after.marker === null) return 0;
  if (style === 'decimal') return PART;
  return text.endsWith(':') && after.marker ? 0 : underSection ? SUBPART : PART;
}

/** The neighbour is the next or last item of the same list, so this is an item too. */
const isSibling = (other: Candidate | null, marker: Marker): boolean =>
  other?.marker?.style === marker.style && other.marker.sign === marker.sign;

/** A title may be a question or two sentences, but no dateline and no paragraph. */
const isTitle = (text: string): boolean => !/[,;]$/.test(text) && !(/[.!]$/.test(text) && text.length > 60);

/** "Orlan Dam" or "At a glance: Orlan Dam" above lines of facts, and no such line itself ("Owner: Halm"). */
const opensFacts = (text: string, below: string): boolean =>
  FACTS.test(text) || (!LABELLED.test(text) && LABELLED.test(below));
const LABELLED = /^\p{Lu}[^:.]{1,39}: \S/u;
const FACTS =
  /^(?:fact\s?-?(?:box|file|sheet)|facts|key facts|key figures|at a glance|in numbers|profile)\b/i;

/** One of several short lines without a stop, as those of a fact box are ("Type Offshore"): the third or a later one. */
const isInRun = (block: Candidate, before: Candidate | null): boolean =>
  !block.apart && before !== null && !before.apart && isShort(before);

const isShort = ({ text, marker }: Candidate): boolean =>
  marker === null && text.length <= LONGEST && !endsSentence(text);

/** Prose: long, or at least a sentence longer than the line above it. */
const isBody = (block: Candidate, above: string): boolean =>
  block.text.length >= BODY || (endsSentence(block.text) && block.text.length > above.length);

const LETTER = /\p{L}/u;
const COLON = 58;
const QUESTION = 63;
const EXCLAMATION = 33;
/** `. , ; - – — …`: no heading ends so. */
const STOPS = new Set([46, 44, 59, 45, 0x2013, 0x2014, 0x2026]);
const QUOTED = /^["“‘'].*["”’']$/;
const INNER_STOP = /[\p{Ll}\d)][.!]["”’)]?\s+["“(]?\p{Lu}/u;
/** "Capacity: 640 MW": a line of a fact box. */
const FACT = /^[^:]{2,40}:\s.*\d/;

const startsLower = (text: string): boolean => /^\p{Ll}\p{Ll}/u.test(text);
const endsSentence = (text: string): boolean => /[.!?…]["”’)\]]*$/.test(text.slice(-4));

/** A line of a diary or a reading list. */
const startsWithDate = (text: string): boolean => findDate(text.slice(0, 24))?.start === 0;

function words(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const visible = text.charCodeAt(i) > 32;
    if (visible && !inside) count++;
    inside = visible;
  }
  return count;
}

/** Most words of four letters or more begin with a capital. */
function titleCase(text: string): boolean {
  let long = 0;
  let capital = 0;
  for (const word of text.split(/[\s–—/-]+/)) {
    if (word.length < 4) continue;
    long++;
    if (/^["“‘'(]?[\p{Lu}\p{N}]/u.test(word)) capital++;
  }
  return long > 0 && capital * 5 >= long * 3;
}
