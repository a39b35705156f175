/** Words that newspapers, magazines, broadcasters and sites have in their names. */
const IN_NAMES: ReadonlySet<string> = new Set(
  `advertiser advocate age argus bulletin broadcasting chronicle courant courier daily dispatch echo enquirer examiner express
   gazette globe guardian herald independent inquirer journal ledger leader mail magazine mercury messenger mirror monitor news newspaper
   newswire observer online outlook post press quarterly radio record recorder register reporter republic review sentinel
   standard star statesman sun telegraph telegram times today tribune tv weekly`.split(/\s+/),
);
const NAME =
  /^(?:The\s)?\p{Lu}[\p{L}\p{M}&'’.-]*(?:\s(?:(?:of|and|&|the|in|for)\s)?[\p{Lu}\d][\p{L}\p{M}\d&'’.-]*){0,5}$/u;
const LONGEST = 50;

/** True for words that can only be the name of an outlet: capitalised, and one of them says what kind of outlet it is. */
export const isOutlet = (words: string): boolean =>
  words.length <= LONGEST &&
  NAME.test(words) &&
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => IN_NAMES.has(word.replace(/(?:\.\w{2,3}|['’]s)$/, '')));
