/** Nouns of those counted under one word for all that mean the same: "395,000 individuals" are people, "22 crew members" crew. */
export function calledAlike(words: readonly string[]): readonly string[] {
  const isOfCrew = words.at(-1) === 'member' && words.at(-2) === 'crew';
  return (isOfCrew ? words.slice(0, -1) : words).map((word) => ALIKE.get(word) ?? word);
}

/** "four members of the crew": whether "members", which ends before the token, is of the crew. */
export const isOfCrew = (lower: readonly string[], to: number): boolean =>
  lower[to - 1] === 'members' &&
  lower[to] === 'of' &&
  lower[lower[to + 1] === 'the' ? to + 2 : to + 1] === 'crew';

const ALIKE: ReadonlyMap<string, string> = new Map([
  ['individual', 'person'],
  ['crewman', 'crew'],
  ['crewmen', 'crew'],
  ['crewmember', 'crew'],
]);
