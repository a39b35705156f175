/** Nouns of those counted under one word for all that mean the same: "395,000 individuals" are people, "22 crew members" crew. */
export function calledAlike(words: readonly string[]): readonly string[] {
  const isOfCrew = words.at(-1) === 'member' && words.at(-2) === 'crew';
  return (isOfCrew ? words.slice(0, -1) : words).map((word) => ALIKE.get(word) ?? word);
}

const ALIKE: ReadonlyMap<string, string> = new Map([
  ['individual', 'person'],
  ['crewman', 'crew'],
  ['crewmen', 'crew'],
  ['crewmember', 'crew'],
]);
