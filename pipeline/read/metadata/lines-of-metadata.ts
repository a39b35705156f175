import { agencyOf } from './agencies.ts';
import { findDate } from './date.ts';
import { isOutlet } from './outlet.ts';

/** What a line near the top of an article tells about the article. */
export interface MetadataLine {
  readonly author: string | null;
  readonly published: string | null;
  /** The date is that of a change, not of the first publication. */
  readonly updated: boolean;
  readonly wire: string | null;
  readonly publisher: string | null;
}

const LONGEST = 160;
const BETWEEN = /\s*[|•·/\n\t]\s*|\s+[–—-]\s+/;
const LABEL =
  /^(?:first\s+)?(published|posted|updated|last\s+updated|modified|date|issued|filed|released|created)\b\s*(?:on\b|at\b|:)?\s*/i;
const BYLINE =
  /^(?:(?:posted |published )?by|written by|words by|story by|reported by|reporting by|author:|authors:|text:)\s+/i;
const SOURCE =
  /^(?:©\s*)?(?:source|via|from|originally published (?:by|in|on|at)|this (?:article|story) (?:was )?(?:first |originally )?(?:appeared|published|posted|provided) (?:in|on|by|at)|filed via|story via|provided by)\s*:?\s+/i;
/** "Thursday, ", "Thurs. ", or nothing. */
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s*)?`;
const BEFORE_DATE = new RegExp(`^${WEEKDAY}$`, 'i');
const BEHIND_DATE =
  /^[,\s]*(?:(?:at\s)?\d{1,2}[:.h]?\d{0,2}\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?)?[.\s]*$/i;
const OUTLET_BEFORE_DATE = new RegExp(String.raw`^(.+?)(?:,\s*|\s+|,?\s\(?)${WEEKDAY}$`);

/** The time of day, the age of the page, the time it takes to read. */
const PASSING =
  /^(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|.{1,20}\sago|\d{1,2}[\s-]min(?:ute)?s?(?:\sread)?)$/i;

/** A byline, a date by itself or behind "Published", a source: or `null` for any other line. */
export function metadataLine(text: string): MetadataLine | null {
  if (text.length > LONGEST) return null;
  let author: string | null = null;
  let published: string | null = null;
  let updated = false;
  let wire: string | null = null;
  let publisher: string | null = null;
  let other = 0;
  for (const segment of segments(text)) {
    const date = dateSegment(segment);
    if (date) {
      if (published === null || (updated && !date.updated)) {
        published = date.iso;
        updated = date.updated;
      }
      continue;
    }
    const outlet = BYLINE.test(segment) ? null : outletOf(segment);
    if (outlet) {
      publisher ??= outlet.publisher;
      published ??= outlet.published;
      continue;
    }
    const by = bylineOf(segment);
    if (by) {
      author ??= by.author;
      wire ??= by.wire;
      if (by.published && published === null) published = by.published;
      continue;
    }
    const agency = agencyOf(segment.replace(/\s+(?:staff|news)$/i, '')) ?? sourceOf(segment);
    if (agency) wire ??= agency;
    else if (segment.length > 40) return null;
    else if (!PASSING.test(segment)) other++;
  }
  if (author === null && published === null && wire === null) return null;
  // "Energy | June 3, 2026" tells a date; "Costs – June 3, 2026" is a headline with one
  if (author === null && other > 0 && published !== null && !LABEL.test(text) && !/[|•·]/.test(text))
    return null;
  return { author, published, updated, wire, publisher };
}

export const isMetadataLine = (text: string): boolean => metadataLine(text) !== null;

/** Parts of the line; a slash inside a date does not part it. */
function segments(text: string): string[] {
  if (/\d\/\d/.test(text)) return text.split(/\s*[|•·\n\t]\s*|\s+[–—-]\s+/).filter((s) => s !== '');
  return text.split(BETWEEN).filter((s) => s !== '');
}

function dateSegment(segment: string): { iso: string; updated: boolean } | null {
  const label = LABEL.exec(segment);
  const rest = label ? segment.slice(label[0].length) : segment;
  const date = findDate(rest);
  if (!date || !BEFORE_DATE.test(rest.slice(0, date.start))) return null;
  const behind = rest.slice(date.end);
  if (!label && !BEHIND_DATE.test(behind)) return null;
  if (label && behind.length > 60) return null;
  // a month and a year alone may be a heading ("June 2026"); with a label it is a date
  if (!label && date.iso.length < 10) return null;
  return { iso: date.iso, updated: /updated|modified/i.test(label?.[1] ?? '') };
}

/**
 * "Morning Ledger" beside a date, "Morning Ledger, 14 June 2026". Outlets without a date may be anything, and are not asked. Of another
 * name in front of a date, "Wire Desk, 14 June 2026" or "Oltrey, 14 June 2026", only the date is taken.
 */
function outletOf(segment: string): { publisher: string | null; published: string | null } | null {
  const date = findDate(segment);
  const before = date ? segment.slice(0, date.start) : segment;
  const name = date ? OUTLET_BEFORE_DATE.exec(before)?.[1] : segment;
  if (name === undefined) return null;
  const known = isOutlet(name);
  if (!known && !(date && NAME_AND_COMMA.test(before))) return null;
  if (date && (date.iso.length < 10 || !BEHIND_DATE.test(segment.slice(date.end)))) return null;
  return { publisher: known ? name : null, published: date?.iso ?? null };
}
/** At most five words in capitals, and their comma. */
const NAME_AND_COMMA = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,4}, ?$/u;

/** "Source: Agency", "Originally published by Outlet". */
function sourceOf(segment: string): string | null {
  const source = SOURCE.exec(segment);
  if (!source) return null;
  const name = segment.slice(source[0].length).replace(/[.\s]+$/, '');
  if (name.length > 50 || !/^\p{Lu}/u.test(name) || /[.!?]\s/.test(name)) return null;
  const labelled = segment[source[0].trimEnd().length - 1] === ':';
  // "From Nairobi" and "Via Roma 4" are no sources
  if (!labelled && /^(?:from|via|source)\b/i.test(segment)) return agencyOf(name);
  return agencyOf(name) ?? name;
}

function bylineOf(
  segment: string,
): { author: string | null; wire: string | null; published: string | null } | null {
  const by = BYLINE.exec(segment);
  if (!by) {
    const author = NAME_AND_ROLE.exec(segment)?.[1] ?? ROLE_ALONE.exec(segment)?.[0] ?? null;
    return author === null ? null : { author, wire: null, published: null };
  }
  const rest = segment.slice(by[0].length);
  const nameless = NAMELESS.exec(rest) ?? OFFICE.exec(rest);
  if (nameless) return { author: nameless[1]!, wire: null, published: null };
  const date = findDate(rest);
  if (date?.start === 0) return null; // "By June 2026"
  const words = rest.slice(0, date?.start).trim().split(/\s+/);
  let names = 0;
  let used = 0;
  for (const word of words) {
    if (/^(?:and|&|de|del|der|den|van|von|la|le|al|bin|di|da|dos|du|ter)$/.test(word)) {
      used++;
      continue;
    }
    if (!/^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || isMonth(word)) break;
    used++;
    names++;
    if (word.endsWith(',') && !/^\p{Lu}[\p{L}.'’-]+$/u.test(words[used] ?? '')) break;
  }
  const author = words
    .slice(0, used)
    .join(' ')
    .replace(/(?:,|\sand|\s&)+$/, '');
  const behind = words.slice(used).join(' ');
  if (behind.length > 60 || /[.!?]$/.test(behind)) return null;
  const wire = agencyOf(author) ?? agencyOf(author.split(', ').at(-1) ?? '');
  // "Posted by admin on 3 June 2026"
  if (names < 2 && !wire && date && /^(?:posted|published)/i.test(segment))
    return { author: null, wire: null, published: date.iso };
  if (names < 2 && !wire) return null;
  if (behind !== '' && !WHERE.test(behind) && !ROLE.test(behind) && !/^\(.*\)$/.test(behind)) return null;
  const person = author
    .split(', ')
    .filter((part) => !ROLE.test(part) && !agencyOf(part))
    .join(', ');
  // "By Local Reporter"
  return { author: person === '' && !wire ? author : person || null, wire, published: date?.iso ?? null };
}

/** "… on" before a date, "… in Lisbon", "… for The Coast Bulletin". */
const WHERE = /^(?:on|at|(?:in|for|from|of)\s(?:the\s)?\p{Lu}[\p{L}\s.&-]{1,40})$/u;
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|staff|bureau|contributor|columnist|analyst|journalist|producer|desk|team|newsroom)\b/i;
/** "Ona Brandt, Local Democracy Reporter": with no "by" in front. */
const NAME_AND_ROLE =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}), (?:[\p{L}&-]+ ){0,5}(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Cc]olumnist|[Jj]ournalist)$/u;
/** "Business reporter", a line of its own below the name. */
const ROLE_ALONE =
  /^\p{Lu}[\p{L}-]+(?: (?!the |of |to |by )[\p{L}-]+){0,2} (?:[Rr]eporter|[Cc]orrespondent|[Ww]riter)s?$/u;
/** "By a Special Correspondent", "By our Court Reporter". */
const NAMELESS = /^(?:an?|our) ((?:[\p{L}-]+ ){0,4}(?:reporter|editor|correspondent|writer))$/iu;
/** "By Staff Writer", "By Local Reporter". */
const OFFICE = /^(\p{Lu}[\p{L}-]+ (?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor)s?)$/u;
/** Months that are no first names. */
const isMonth = (word: string): boolean =>
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|July|September|October|November|December)[.,]?$/.test(
    word,
  );
