/** "northern", "central": in front of its name a part of a land, which is still there. */
export const isPartOfLand = (word: string | undefined): boolean => word !== undefined && PART.test(word);

const PART = /^(?:(?:north|south)?(?:east|west)?ern|central|coastal|rural|inland)$/;
