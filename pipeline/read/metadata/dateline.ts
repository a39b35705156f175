import { agencyOf } from './agencies.ts';
import { findDate } from './date.ts';

/** What a paragraph's opening says of where, when and by whom it was filed. */
export interface Dateline {
  readonly published: string | null;
  readonly wire: string | null;
}

const FURTHEST = 130;

/**
 * "LONDON, Oct. 30, 2025 (Agency) — …", "Lisbon, June 3 (Agency) - …", "AUSTIN, Texas--(AGENCY)--…".
 * A place in capitals or an agency in brackets has to be there: other sentences have a dash early on too.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, FURTHEST);
  const dash = dashAfter(head);
  if (dash <= 0) return null;
  let left = head.slice(0, dash).replace(/[\s-]+$/, '');
  let wire: string | null = null;
  const bracket = /\(([^()]{2,40})\)$/.exec(left) ?? /\/([A-Za-z ]{3,30})\/$/.exec(left);
  if (bracket) {
    wire = agencyOf(bracket[1]!) ?? (NAME.test(bracket[1]!.trim()) ? bracket[1]!.trim() : null);
    if (!wire) return null;
    left = left.slice(0, bracket.index).replace(/[\s,/-]+$/, '');
  }
  const date = findDate(left);
  const place = (date ? left.slice(0, date.start) + left.slice(date.end) : left)
    .replace(DAY_ONLY, '')
    .replace(/[\s,]+$/, '')
    .trim();
  if (place.length > 60) return null;
  const capitals = PLACE_IN_CAPITALS.test(place);
  if (!capitals && !(bracket && (place === '' || PLACE.test(place)))) return null;
  return { published: date?.iso ?? null, wire };
}

/** The first dash with space around it, or a double one, or one behind a bracket; -1 where none. */
function dashAfter(head: string): number {
  const match = /\s[–—-]{1,2}\s|--|[)/]\s?[–—-]|[–—](?=\S)/.exec(head);
  return match ? match.index + (/^[)/]/.test(match[0]) ? 1 : 0) : -1;
}

const NAME = /^\p{Lu}[\p{L}\p{N} .&'’-]*$/u;
const PLACE_IN_CAPITALS = /^[\p{Lu}][\p{Lu}.'’ -]{2,40}(?:,\s?\p{Lu}[\p{L}. ]{1,30}){0,2}$/u;
const PLACE = /^\p{Lu}[\p{L}.'’-]{1,20}(?:,?\s\p{Lu}?[\p{L}.'’-]{1,20}){0,5}$/u;
/** A date without its year tells no year: it is taken off the place and not used. */
const DAY_ONLY =
  /,?\s*(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d{1,2}$|,?\s*\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?$/;
