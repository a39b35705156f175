/** What the reader of a number has to know of the surroundings: the sentence's ends, and whether a currency stands before it. */
export interface Surroundings {
  readonly floor: number;
  readonly ceiling: number;
  readonly money: boolean;
}
