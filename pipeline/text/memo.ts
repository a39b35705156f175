/** How many answers are kept before all are thrown away: no text can make them fill the memory. */
const MOST = 20_000;

/** A function of one string that keeps its answers: the same few words come again and again. */
export function memo<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = of(word);
      if (known.size >= MOST) known.clear();
      if (word.length < 80) known.set(word, answer);
    }
    return answer;
  };
}
