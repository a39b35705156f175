import { agencyOf } from './agencies.ts';
import { findDate } from './date.ts';

/** What a paragraph's opening says of where, when and by whom it was filed. */
export interface Dateline {
  readonly published: string | null;
  readonly wire: string | null;
  /** Where the text behind it begins, in UTF-16 units. */
  readonly end: number;
}

const FURTHEST = 130;

/**
 * "LONDON, Oct. 30, 2025 (Agency) — …", "Lisbon, June 3 (Agency) - …", "AUSTIN, Texas--(AGENCY)--…", "Halm, 17 April 2024 – …".
 * A place in capitals, an agency in brackets or a whole date has to be there: other sentences have a dash early on too.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const parts = partsOf(paragraph.slice(0, FURTHEST));
  if (!parts) return null;
  // "HALM, Norland (April 17, 2024) — …"
  const inBrackets = parts.agency === null ? null : findDate(parts.agency);
  const isDate = inBrackets !== null && inBrackets.start === 0 && inBrackets.end === parts.agency!.length;
  const wire =
    parts.agency === null || isDate
      ? null
      : (agencyOf(parts.agency) ?? (NAME.test(parts.agency) ? parts.agency : null));
  if (parts.agency !== null && wire === null && !isDate) return null;
  const [left, agency] = withoutBars(parts.place);
  if (agency !== null)
    return { published: findDate(left)?.iso ?? null, wire: agency, end: textFrom(paragraph, parts.end) };
  const date = findDate(left);
  const place = (date ? left.slice(0, date.start) + left.slice(date.end) : left)
    .replace(DAY_ONLY, '')
    .replace(/[\s,]+$/, '')
    .trim();
  if (place.length > 60) return null;
  const day = date?.iso ?? (isDate ? inBrackets.iso : null);
  const isPlace = PLACE.test(place) && (wire !== null || (day !== null && !OPENS_CLAUSE.test(place)));
  const known = PLACE_IN_CAPITALS.test(place) || isPlace || (wire !== null && place === '');
  return known ? { published: day, wire, end: textFrom(paragraph, parts.end) } : null;
}

/** "Halm, Norland | AFP | Monday 3/2/2019": the rest and the agency between the bars; `null` for none. */
function withoutBars(left: string): readonly [string, string | null] {
  const fields = left.split(/\s+\|\s+/);
  const at = fields.findIndex((field) => agencyOf(field) !== null);
  return at < 0 || fields.length < 2
    ? [left, null]
    : [fields.toSpliced(at, 1).join(', '), agencyOf(fields[at]!)];
}

/** Place and date on the left, the agency in brackets or slashes behind them, and what parts both from the text. */
function partsOf(head: string): Parts | null {
  const double = /--\s?\(([^()]{2,40})\)\s?--/.exec(head);
  if (double) return { place: head.slice(0, double.index), agency: double[1]!, end: endOf(double) };
  const bracket = /\(([^()]{2,40})\)(\s?[–—-])?/.exec(head) ?? /\/([A-Za-z ]{3,30})\/(\s?--)/.exec(head);
  // without a dash the agency has to be a known one
  if (bracket && (bracket[2] !== undefined || agencyOf(bracket[1]!)))
    return {
      place: head.slice(0, bracket.index).replace(/[\s,/-]+$/, ''),
      agency: bracket[1]!.trim(),
      end: endOf(bracket),
    };
  // "HALM, Nov 20, 2022: …"
  const colon = /^[^:]{3,60}\b(?:19|20)\d\d(?=:\s)/.exec(head);
  if (colon) return { place: colon[0], agency: null, end: endOf(colon) };
  const dash = /\s[–—-]{1,2}\s|--|[–—](?=\S)/.exec(head);
  return dash && { place: head.slice(0, dash.index).trimEnd(), agency: null, end: endOf(dash) };
}

interface Parts {
  readonly place: string;
  readonly agency: string | null;
  readonly end: number;
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Over the dash, the colon and the spaces. */
const textFrom = (paragraph: string, end: number): number =>
  end + /^[\s:–—-]*/.exec(paragraph.slice(end))![0].length;

/** "In Halm, 17 April 2024 – a day that many remember". */
const OPENS_CLAUSE = /^(?:In|On|At|From|By|Since|Until|Before|After|Between|As|For|With)\s/;
const NAME = /^\p{Lu}[\p{L}\p{N} .&'’-]*$/u;
const PLACE_IN_CAPITALS = /^[\p{Lu}][\p{Lu}.'’ -]{2,40}(?:,\s?\p{Lu}[\p{L}. ]{1,30}){0,2}$/u;
const PLACE =
  /^(?!The\s)\p{Lu}[\p{L}.'’-]{1,20}(?:,?\s(?:\p{Lu}[\p{L}.'’-]{0,20}|de|del|la|of|on|upon|am|an|der|al)){0,5}$/u;
/** A date without its year tells no year: it is taken off the place and not used. */
const DAY_ONLY =
  /,?\s*(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d{1,2}$|,?\s*\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?$/;
