import type { Claim } from '../../model/claim.ts';
import { IRREGULAR_VERBS } from '../../text/irregular-verbs.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** When a sentence says that its figure is true, as far as words tell it without a calendar. */
export interface When {
  /** "may", "2025", "first quarter", "last year", "this week". */
  readonly times: ReadonlySet<string>;
  /** "In a week", "in the year to July": how long it took. */
  readonly spans: ReadonlySet<string>;
  /** "Plans 60 cafes", "will have 110". */
  readonly isYetToBe: boolean;
  /** "Has 80", "runs 22". */
  readonly isThere: boolean;
  /** "A year ago", "the year before", "fallen from 5.2%". */
  readonly isBygone: boolean;
  /** "Is", "has": not what was. */
  readonly isOfNow: boolean;
  /** "Was", "smoked". */
  readonly isOfThen: boolean;
  /** "Will", "plans to". */
  readonly isToCome: boolean;
  /** "Has launched", "have been": up to now. */
  readonly isUpToNow: boolean;
  /** "By Sunday night", "as of Monday". */
  readonly asOf: string;
  /** "From a year earlier", "from February": since when it rose. */
  readonly since: string;
  /** "Since Monday", "since 1995": all that came from then on. */
  readonly isFromThenOn: boolean;
}

/** What parts the time of one figure from that of another. */
const BORDER =
  /[;:()—]|\s(?:while|whereas|but|although)\s|\d[\d.,]*\s?(?:%|percent|per cent|million|billion|thousand|bn|m(?!\p{L}))/giu;
/** "763 jets in 2017, three more than the year before". */
const BORDER_BEHIND = new RegExp(`${BORDER.source}|,`, 'iu');

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?';
const SPANS =
  'hours?|days?|weeks?|weekends?|months?|quarters?|half|years?|seasons?|summer|winter|spring|autumn|decades?|century|night|morning|afternoon|evening';
const NUMBER = '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)';
const THE = '(?:last|this|next|past|previous|current|first|second|third|fourth|opening|coming)';
const TIMES = [
  `(?:(?:in|over|for) the )?(?:year|(?:${NUMBER} )?months) to (?:the end of )?(?:${MONTHS})`,
  `${THE}[ -](?:${NUMBER} )?(?:fiscal )?(?:${SPANS})`,
  `(?:over|within|during|in|for|of|since) (?:the )?${NUMBER}(?: |-)(?:${SPANS})`,
  `(?:over|during|in) the (?:${SPANS})`,
  `${MONTHS}|${DAYS}|today|yesterday|tomorrow|tonight`,
  '(?:1[5-9]|20)\\d\\d',
  '(?:in|that) (?:the )?(?:spring|summer|autumn|winter|morning|afternoon|evening|night)',
  'at (?:dawn|noon|midday|midnight|dusk)',
  `after ${NUMBER} (?:${SPANS}) of \\p{Ll}+`,
];
const TIME = new RegExp(`(?<![\\p{L}\\d.,$€£])(?:${TIMES.join('|')})(?![\\p{L}\\d%]|[.,]\\d)`, 'giu');
const AS_OF = new RegExp(
  `(?<!\\p{L})(?:by|as of|as at|until) (?:(?:the|an?|late|early|mid|end|middle|beginning|start|close|of|about|around) ){0,4}(?:${TIMES.join('|')})`,
  'iu',
);
const FROM_THEN_ON = new RegExp(
  `(?<!\\p{L})since (?:(?:early|mid|late|the|last) )*(?:${TIMES.join('|')})`,
  'iu',
);
const BYGONE = new RegExp(
  `(?<!\\p{L}|from |than |with |to |on |over |against )(?:${NUMBER}\\+? (?:${SPANS}) (?:ago|before|earlier|previously)|the (?:${SPANS}) before|previously|formerly|originally|(?:same|corresponding) (?:${SPANS}|period|time)(?: \\S+){0,2} last|used to)(?!\\p{L})`,
  'iu',
);
/** "Has fallen from 5.2%", "against 42 million a year earlier". */
const LEFT_BEHIND =
  /(?:(?:ris|rose|fall|fell|grow|grew|up|down|increas|decreas|declin|cut|rais|climb|drop|jump|narrow|widen|compar|rise)\p{L}*(?: [\p{L}%$€£\d.,-]+){0,6} from|compared (?:with|to)|against|versus|vs\.?) ?(?:the |an? )?[$€£]?$/iu;
/** "The highest since last summer" tells of no summer. */
const SUPERLATIVE =
  /(?<!\p{L})(?:\p{L}{3,}est|most|least|worst|best|first|record)(?!\p{L})[^,;]{0,60}? (?:since|in|for) [^,;]*/giu;
const NOW = /(?<!\p{L})(?:is|are|has|have|now|stands|costs|employs|owns|holds)(?!\p{L})/iu;
const TO_COME =
  /(?<!\p{L})(?:will|(?:plans?|expects?|wants?|aims?|intends?|hopes?|is|are|due|set|expected|planned|forecast) to)(?!\p{L})/iu;
const UP_TO_NOW =
  /(?<!\p{L})(?:has|have)(?: (?:already|now|so far|been|since|also|only|just)){0,2} (\p{L}+)/giu;

/** "Has launched", "has heard". */
const isUpToNow = (text: string): boolean =>
  [...text.matchAll(UP_TO_NOW)].some(([, word = '']) => {
    const lower = word.toLowerCase();
    return lower === 'been' || IRREGULAR_VERBS.has(lower) || /\p{L}{2}ed$/u.test(lower);
  });

/** A word that says when and nothing else. */
export const isTime = (word: string): boolean => A_TIME.test(word.replace(/['’]s$/, ''));
const A_TIME = new RegExp(
  `^(?:${MONTHS}|${DAYS}|${SPANS}|today|yesterday|tomorrow|tonight|early|late|last|next|previous|past|ago|earlier|annual|annually|daily|monthly|weekly|yearly|recent|recently|currently|time|end|start|beginning|middle)$`,
  'iu',
);

/** Kept by claim: every pair of a cell asks again. */
export const whenOf = remembered((claim: Claim): When => {
  const { front, behind } = around(claim);
  const text = `${front} ¤ ${behind}`.replace(SUPERLATIVE, '');
  const times = (text.match(TIME) ?? []).map(plain);
  return {
    times: new Set(times),
    spans: new Set(times.filter((time) => SPAN.test(time))),
    isYetToBe: YET_TO_BE.test(front),
    isThere: THERE.test(front),
    isBygone: BYGONE.test(text) || LEFT_BEHIND.test(front),
    isOfNow: NOW.test(text),
    isOfThen: isOfThen(text),
    isToCome: TO_COME.test(text),
    isUpToNow: isUpToNow(text),
    asOf: AS_OF.exec(text)?.[0].toLowerCase() ?? '',
    since: sinceOf(behind),
    isFromThenOn: FROM_THEN_ON.test(text),
  };
});

/** All times that its sentence names. */
export const timesIn = remembered(
  ({ sentence }: Claim): ReadonlySet<string> => new Set((sentence.match(TIME) ?? []).map(plain)),
);

const sinceOf = (behind: string): string => {
  const base = SINCE.exec(behind)?.[1]?.toLowerCase() ?? '';
  return /year|last/.test(base) ? 'year' : /quarter/.test(base) ? 'quarter' : base === '' ? '' : 'month';
};
const SINCE = new RegExp(
  `(?:from|on|over|than|compared with|compared to) (a year|the (?:previous|same|prior|preceding) (?:month|quarter|year|period)|last year|a month|(?:${MONTHS}))(?!\\p{L})`,
  'iu',
);

const isOfThen = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => IRREGULAR_VERBS.has(word) || /\p{L}{2}ed$/u.test(word),
  );

const SPAN = new RegExp(`^(?:${NUMBER} |(?:the )?(?:year|months?) to )`);
const YET_TO_BE =
  /(?:(?:will|to) (?:have|be|number|run|employ|operate|own)|(?:plans?|proposes?|envisages?|promises?|seeks?|targets?)(?: for)?)(?: \p{L}+)? ?[$€£]?$/iu;
const THERE =
  /(?<!(?:will|to) )(?<!\p{L})(?:has|have|is|are|runs?|employs?|operates?|owns?|now)(?: \p{L}+){0,2} ?$/iu;

const plain = (time: string): string =>
  time
    .toLowerCase()
    .replace(/^(?:over|within|during|in|for|of|since|at|that) /, '')
    .replace(/^the /, '')
    .replace(/-/g, ' ')
    .replace('to the end of ', 'to ')
    .replace(/^(?:twelve|12) months/, 'year')
    .replace(/^past /, 'last ')
    .replace(/s$/, '');

/** The sentence as far as no other figure stands between; a figure of the same clause has its own time behind it. */
function around(claim: Claim): { readonly front: string; readonly behind: string } {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  let from = 0;
  for (const border of sentence.slice(0, at).matchAll(BORDER)) from = border.index + border[0].length;
  const rest = sentence.slice(at + written.length);
  const to = rest.search(BORDER_BEHIND);
  return { front: sentence.slice(from, at), behind: to < 0 ? rest : rest.slice(0, to) };
}
