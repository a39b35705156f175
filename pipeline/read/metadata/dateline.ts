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
  const parts = partsOf(paragraph.slice(0, FURTHEST));
  if (!parts) return null;
  const wire =
    parts.agency === null
      ? null
      : (agencyOf(parts.agency) ?? (NAME.test(parts.agency) ? parts.agency : null));
  if (parts.agency !== null && wire === null) return null;
  const left = parts.place;
  const date = findDate(left);
  const place = (date ? left.slice(0, date.start) + left.slice(date.end) : left)
    .replace(DAY_ONLY, '')
    .replace(/[\s,]+$/, '')
    .trim();
  if (place.length > 60) return null;
  const known = PLACE_IN_CAPITALS.test(place) || (wire !== null && (place === '' || PLACE.test(place)));
  return known ? { published: date?.iso ?? null, wire } : null;
}

/** Place and date on the left, the agency in brackets or slashes behind them, and what parts both from the text. */
function partsOf(head: string): { readonly place: string; readonly agency: string | null } | null {
  const double = /--\s?\(([^()]{2,40})\)\s?--/.exec(head);
  if (double) return { place: head.slice(0, double.index), agency: double[1]! };
  const bracket = /\(([^()]{2,40})\)(\s?[–—-])?/.exec(head) ?? /\/([A-Za-z ]{3,30})\/(\s?--)/.exec(head);
  // without a dash the agency has to be a known one
  if (bracket && (bracket[2] !== undefined || agencyOf(bracket[1]!)))
    return { place: head.slice(0, bracket.index).replace(/[\s,/-]+$/, ''), agency: bracket[1]!.trim() };
  const dash = /\s[–—-]{1,2}\s|--|[–—](?=\S)/.exec(head);
  return dash && { place: head.slice(0, dash.index).trimEnd(), agency: null };
}

const NAME = /^\p{Lu}[\p{L}\p{N} .&'’-]*$/u;
const PLACE_IN_CAPITALS = /^[\p{Lu}][\p{Lu}.'’ -]{2,40}(?:,\s?\p{Lu}[\p{L}. ]{1,30}){0,2}$/u;
const PLACE =
  /^(?!The\s)\p{Lu}[\p{L}.'’-]{1,20}(?:,?\s(?:\p{Lu}[\p{L}.'’-]{0,20}|de|del|la|of|on|upon|am|an|der|al)){0,5}$/u;
/** A date without its year tells no year: it is taken off the place and not used. */
const DAY_ONLY =
  /,?\s*(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d{1,2}$|,?\s*\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?$/;
