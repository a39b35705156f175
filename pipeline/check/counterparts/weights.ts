/**
 * How much each thing that two sentences have in common, or not, says for or against their figures being two accounts of one. A content word
 * right beside both figures counts as one. Found on pairs of invented articles, and meant to be read in tenths, not hundredths.
 */
export const WEIGHT = {
  /** A word of a name that both articles have anyway. */
  aName: 0.3,
  /** Two words of one list ("carriages", "coaches") in place of the same word. */
  sameList: 0.8,
  /** However many words there are, they count as no more. */
  mostOfWords: 4,

  /** One measure by its id; of a family that says no more than the unit ("cost"); of a measure that is of anything ("length"). */
  measure: 1,
  looseMeasure: 0.5,
  genericMeasure: 0.4,
  /** Two measures of one family ("jobs", "headcount"). */
  family: 0.6,
  /** "sold players for £23m", "a loss of £14m". */
  otherFamily: -0.4,
  /** "wheat output", "barley output", of no words that say one thing. */
  clash: -0.6,
  /** "online sales", "sales". */
  narrowed: -0.8,
  /** A kind of figure that few articles have more than once: grams, kilometres an hour. */
  rareKind: 0.4,

  noun: 0.7,
  otherNoun: -1.2,
  /** "goals", "league goals". */
  aWordMore: -0.8,

  subject: 1,
  /** Two names without a common word. */
  otherSubject: -0.7,
  /** Of two that both articles name, the one tells a share of the one, and the other of the other. */
  otherOfBoth: -2.5,

  /** The same other figure in both sentences, and each further one. */
  companion: 1.6,
  moreCompanions: 0.5,
  /** One rounded in the one and not in the other. */
  roundedCompanion: 0.8,
  /** The same digits in another order, the commonest slip of a pen. */
  transposed: 1.5,
  /** The same digits but for one, of four or more, and of three. */
  oneDigit: 2.4,
  oneOfThree: 1.2,
  /** The same digits by a power of ten apart ("£42m", "£4.2m"), of two or more, and of one; it makes up for their lying far apart. */
  misplaced: 2.4,
  misplacedRound: 1.2,
  /** The figure before it, or behind it, is the same in both articles. */
  neighbour: 0.8,

  /** Whom the clauses of both name, and where they name others. */
  sameNames: 0.6,
  otherNames: -0.8,
  /** A name that each article has in one sentence with a figure of the kind. */
  nameToldOnce: 0.8,

  period: 0.7,
  otherPeriod: -0.7,
  /** A part of the scope that only one of the two has. */
  scope: -0.5,
  /** A phase, and nothing said of one. */
  stage: -2,
  status: -0.5,
  /** What analysts or opponents say, and what nobody in particular does. */
  partisan: -1.5,
  /** A word of what both are a share of: "of the combined bank", "of the merged bank". */
  relative: 0.7,
  /** "six of them seriously", "five of them critically". */
  otherPart: -4,
  speaker: 0.5,
  /** A range, and a single figure. */
  range: -1,
  /** "between five and eleven years": what several had, and a single figure. */
  spread: -4,
  /** What somebody demands, and what there is. */
  wish: -4,
  levelAndChange: -1.5,

  /** A plan and a fact, two houses, two days, as they were read, where much else says that they are one. */
  keptApart: -1.5,
  /** "180 seats" of which a party has 62, and 64 seats. */
  whole: -1.5,
  /** "In the previous parliament", and in none in particular. */
  past: -1.2,
  /** One figure no more than a quarter larger than the other; half as large again; twice as large. */
  close: 1,
  apart: -0.3,
  farApart: -1.6,

  /** Neither article has another figure left that could be of the thing. */
  lone: 1.3,
} as const;
