/**
 * A function of one object that is reckoned once for each and kept as long as the object lives: what an article, a sentence or a
 * rulebook says of itself is asked for at every figure. The one asked for last is nearly always the one asked for next, and is at hand
 * without a look into the table; no more than that one outlives its article.
 */
export function remembered<K extends object, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  let last: K | null = null;
  let answer: V;
  return (key) => {
    if (key === last) return answer;
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = reckon(key);
      known.set(key, value);
    }
    last = key;
    answer = value as V;
    return answer;
  };
}
