export type Grain =
  | 'instant'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/** Where a period was learnt: in words beside the figure, carried over from elsewhere in the article, or the document's date. */
export type Known = 'stated' | 'inherited' | 'document';

/** The time a claim is true of. Dates are ISO calendar days, both ends included; an open end is `null` ("since 2019"). */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly known: Known;
  /** The words as they stand in the file ("Sept 2024"); `null` where the document's date was taken. */
  readonly written: string | null;
}
