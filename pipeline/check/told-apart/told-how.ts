import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** What a sentence does with its figure besides telling it. */
interface Mood {
  /** "Must deliver 93%", "may shoot 12 wolves", "can supply 1.2 million": not what is done. */
  readonly isAllowed: boolean;
  /** "Was expected to dump 200 mm": not what it did. */
  readonly wasForeseen: boolean;
  /** "Each 1% increase". */
  readonly isEach: boolean;
  /** "Per child", "a head". */
  readonly isPerOne: boolean;
  /** "Over 50", "under five", "aged 16 to 25": of whom it is a figure. */
  readonly ages: string;
  /** "The remaining two thirds". */
  readonly isRest: boolean;
  /** "Worldwide". */
  readonly isEverywhere: boolean;
  /** Whom a war has two of. */
  readonly side: string;
}

const ALLOWED =
  /(?<!\p{L})(?:(?:must|may|can|could|should|might)(?! have)|(?:has|have|had|needs?|(?:is|are|was|were) (?:allowed|able|entitled|required|obliged)) to)(?!\p{L})/iu;
const FORESEEN =
  /(?<!\p{L})(?:was|were|had been)(?: \p{L}+ly)? (?:expected|forecast|predicted|supposed|meant|scheduled|due|projected|estimated|budgeted|planned|intended|slated|thought) to(?! have)(?!\p{L})/iu;
const EACH = /(?<!\p{L})(?:each|every)(?: additional| extra| further)? ?[$€£]?$/iu;
const PER_ONE =
  /^ ?(?:per|for each|for every) (?!cent|hour|day|week|month|year|annum|square)\p{L}+|^ (?:a|per) (?:head|person|piece|share|night|child)(?!\p{L})/iu;
const NUMBER = '(?:\\d{1,3}|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)';
const AGES = new RegExp(
  `(?:(?:aged?|ages|over|under|above|below|older than|younger than)(?: the age of| between)?|between) ?-?(?!\\d+[.,]?\\d* ?(?:%|per|million|billion|bn|people))${NUMBER}(?: ?(?:to|and|-|–) ?${NUMBER})?(?!\\p{L}|[.,]?\\d| ?%| (?:per|million|billion|thousand|people|homes|percent))|${NUMBER} ?(?:-|–|to) ?${NUMBER}[- ]year[- ]olds?|${NUMBER}-year-olds`,
  'giu',
);
const REST = /(?<!\p{L})(?:remaining|remainder|the rest|the others?)(?: [\p{L}’'-]+){0,3} ?[$€£]?$/iu;
const EVERYWHERE = /(?<!\p{L})(?:worldwide|globally|nationwide|statewide)(?!\p{L})/iu;
/** What parts "people over 65 make up 21%" from "children under 15 only 14%". */
const PART = /[,;:]|\d[\d.,]* ?(?:%|per ?cent)/u;
const clauseIn = (front: string): string => front.split(PART).at(-1)!;
const SIDES =
  /(?<!\p{L})(?:rebels?|insurgents?|militants?|separatists?|guerrillas?|militia)(?!\p{L})(?= (?:said|say|says|claim|claimed|put))/iu;

/** What leads in to a figure: from the last mark or digit on. */
function leadingIn(front: string): string {
  let from = front.length;
  while (from > 0 && !BORDER.test(front[from - 1]!)) from--;
  return front.slice(from);
}
const BORDER = /[;:()—\d]/u;

const moodOf = remembered((claim: Claim): Mood => {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  const front = sentence.slice(0, at);
  const behind = sentence.slice(at + written.length);
  const leading = leadingIn(front);
  return {
    isAllowed: ALLOWED.test(leading),
    wasForeseen: FORESEEN.test(leading),
    isEach: EACH.test(front),
    isPerOne:
      PER_ONE.test(behind) ||
      PER_ONE.test(written.replace(/^[^a-z]+/i, '')) ||
      /\/(?!a|h|s|d|mo|wk)\p{L}+$/u.test(claim.quantity.unit ?? ''),
    ages: [...`${clauseIn(front)}¤${behind.split(PART)[0]}`.matchAll(AGES)]
      .map(([age]) => age.toLowerCase().replace(/[.,]+$/, ''))
      .join(),
    isRest: REST.test(front),
    isEverywhere: EVERYWHERE.test(sentence),
    side: SIDES.exec(sentence)?.[0].toLowerCase() ?? '',
  };
});

/** True where the two do not do the same with their figures: what has to be is not what is, and "under five" are not all. */
export function moodsToldApart(x: Claim, y: Claim): boolean {
  const [a, b] = [moodOf(x), moodOf(y)];
  const isMoney = x.quantity.dimension.startsWith('money');
  if (a.isAllowed !== b.isAllowed && !isMoney) return true;
  // what is everywhere is no less than what is somewhere
  const isMore = Number(x.quantity.value) > Number(y.quantity.value);
  if (a.isEverywhere !== b.isEverywhere && a.isEverywhere === isMore) return true;
  return (
    a.wasForeseen !== b.wasForeseen ||
    a.isRest !== b.isRest ||
    a.isEach !== b.isEach ||
    a.isPerOne !== b.isPerOne ||
    a.ages !== b.ages ||
    a.side !== b.side
  );
}
