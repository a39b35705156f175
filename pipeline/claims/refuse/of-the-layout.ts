import { remembered } from '../../text/remembered.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import type { Reason } from './reason.ts';

/** The text of the passage in front of the figure and behind it, as far as a mark beside it reaches. */
function around({ passage, mention }: Draft, { passages }: World): readonly [front: string, behind: string] {
  const { text } = passages[passage]!;
  const [start, end] = mention.span;
  return [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
}
const NEAR = 24;

const written = ({ passage, mention }: Draft, { passages }: World): string =>
  passages[passage]!.text.slice(...mention.span);

/** "Halm[note 2]", "[lower-alpha 1]": it points at a note. */
export const noteMark: Reason = (draft, world) => {
  const [front, behind] = around(draft, world);
  return NOTE.test(front) && behind.startsWith(']') ? 'it points at a note' : null;
};
const NOTE = /\[(?:[a-z]+-[a-z]+|notes?|nb|fn|ref|cit|citation) ?$/i;

/** "2 × 410 MW": how many of the figure behind it there are, of what nothing says. */
export const multiplier: Reason = (draft, world) =>
  draft.dimension === 'number' && /^ ?[×x] ?\d/.test(around(draft, world)[1])
    ? 'it multiplies the figure behind it'
    : null;

/** "Units 1–2", "Blocks 3 and 4:": which ones, and not how many. */
export const whichOnes: Reason = (draft, world) =>
  draft.dimension === 'number' &&
  NUMBERS.test(written(draft, world)) &&
  IN_A_ROW.test(around(draft, world)[0])
    ? 'it says which ones of a row'
    : null;
const NUMBERS = /^\d{1,2}(?: ?(?:[–-]|to|and) ?\d{1,2})?$/;
const IN_A_ROW =
  /(?<!\p{L})(?:Unit|Reactor|Block|Phase|Lot|Stage|Platform|Gate|Pier|Berth|Track|Terminal|Module)s? (?:\d{1,2}(?: ?[–-]| and| to|,) ?)?$/u;

/** "16 to 17 years old", "65+ years" as the name of a row: of whom the figures beside it are. */
export const namesTheRow: Reason = (draft, { passages }) => {
  const { cell } = passages[draft.passage]!;
  const isFirst = cell?.row === null && cell.column !== null && draft.mention.span[0] === 0;
  return isFirst && (draft.dimension === 'duration' || draft.dimension === 'age')
    ? 'it names the row of a table'
    : null;
};

/** "3 / 12", "Page 3", or "3" on a line of its own where "2" or "4" stands so as well: the number of a page. */
export const pageNumber: Reason = ({ passage }, world) => {
  const { kind, text, cell } = world.passages[passage]!;
  if (cell || kind === 'item') return null;
  const page = pageOf(text);
  const isPage = page > 0 && (pagesOf(world).has(page - 1) || pagesOf(world).has(page + 1));
  return isPage || OF_PAGES.test(text.trim()) ? 'the number of a page' : null;
};
const OF_PAGES = /^(?:page \d{1,3}(?: of \d{1,3})?|\d{1,3} \/ \d{1,3})$/i;

/** The number that a line is nothing but, or 0. */
const pageOf = (text: string): number => Number(/^[-–—|]? ?(\d{1,3}) ?[-–—|]?$/.exec(text.trim())?.[1] ?? 0);

/** All such numbers of an article. */
const pagesOf = remembered(
  ({ passages }: World): ReadonlySet<number> =>
    new Set(passages.filter(({ cell, kind }) => !cell && kind !== 'item').map(({ text }) => pageOf(text))),
);
