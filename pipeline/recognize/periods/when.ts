/** A unit of the calendar, as the word files name it. */
export type Unit =
  | 'day'
  | 'business day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A calendar year or, below 100, years from the reference's: -1 is last year. `null` where the text leaves it open. */
export type YearRef = number | null;

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'earlier' | 'later';

/** What was said, before it is known which days that is: the year may be open, or the whole relative to the reference. */
export type When =
  | {
      readonly at: 'day';
      readonly year: YearRef;
      readonly month: number;
      readonly day: number;
      /** The day of the week said with it, which can tell the year. */
      readonly weekday: number | null;
    }
  | {
      readonly at: 'days';
      readonly year: YearRef;
      readonly month: number;
      readonly day: number;
      /** A day before `day` is one of the next month. */
      readonly last: number;
    }
  /** `shift` in weeks from the reference's; 2 is the first one after it, -2 the last before; `null` leaves it to the tense. */
  | { readonly at: 'weekday'; readonly weekday: number; readonly shift: number | null }
  | { readonly at: 'dated weekday'; readonly weekday: number; readonly day: number }
  /** "on the 27th". */
  | { readonly at: 'day alone'; readonly day: number }
  | { readonly at: 'weekday of'; readonly weekday: number; readonly of: When }
  | {
      readonly at: 'month';
      readonly year: YearRef;
      readonly month: number;
      readonly shift: number | null;
    }
  | { readonly at: 'quarter'; readonly year: YearRef; readonly n: number; readonly fiscal: boolean }
  | { readonly at: 'half'; readonly year: YearRef; readonly n: number; readonly fiscal: boolean }
  /** "the first nine months": so many months from the start of a year. */
  | { readonly at: 'opening'; readonly year: YearRef; readonly months: number }
  /** 1 spring, 2 summer, 3 autumn, 4 winter, of the north. */
  | {
      readonly at: 'season';
      readonly year: YearRef;
      readonly season: number;
      readonly shift: number | null;
    }
  | { readonly at: 'year'; readonly year: number; readonly fiscal: boolean }
  /** "2024/25". */
  | { readonly at: 'split year'; readonly year: number; readonly fiscal: boolean }
  | { readonly at: 'decade'; readonly from: number }
  | { readonly at: 'century'; readonly n: number }
  | {
      readonly at: 'holiday';
      readonly holiday: number;
      readonly year: YearRef;
      readonly weekend: boolean;
    }
  /** "last month". */
  | {
      readonly at: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly fiscal: boolean;
      /** "the previous month": before the period just named, where there is one. */
      readonly anchored: boolean;
    }
  | { readonly at: 'days away'; readonly days: number }
  /** "the past three years". */
  | { readonly at: 'rolling'; readonly n: number; readonly unit: Unit; readonly direction: number }
  /** "two weeks ago", "a year earlier", "three days after Easter". */
  | {
      readonly at: 'offset';
      readonly n: number;
      readonly unit: Unit;
      readonly direction: number;
      /** `named` stands for nothing without a period named before, `previous` then counts from the reference. */
      readonly anchor: When | 'now' | 'previous' | 'named';
    }
  /** "three days from Monday on". */
  | { readonly at: 'running'; readonly n: number; readonly unit: Unit; readonly from: When }
  | { readonly at: 'part'; readonly part: Part; readonly of: When }
  /** "the first three months of"; `nth` below 0 counts from the end. */
  | {
      readonly at: 'nth';
      readonly nth: number;
      readonly n: number;
      readonly unit: Unit;
      readonly of: When;
    }
  | { readonly at: 'nth weekday'; readonly nth: number; readonly weekday: number; readonly of: When }
  | { readonly at: 'week'; readonly n: number; readonly year: YearRef }
  | { readonly at: 'weekend of'; readonly of: When }
  | { readonly at: 'week of'; readonly of: When }
  /** "the three months ended June 30". */
  | { readonly at: 'ending'; readonly n: number; readonly unit: Unit; readonly end: When }
  /** "the same period of 2019": the period named before, in that year. */
  | { readonly at: 'same in year'; readonly year: number }
  | { readonly at: 'to date'; readonly of: When }
  | { readonly at: 'range'; readonly from: When; readonly to: When };
