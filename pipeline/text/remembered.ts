/**
 * A function of one object that is reckoned once for each and kept as long as the object lives: what an article, a sentence or a
 * rulebook says of itself is asked for at every figure.
 */
export function remembered<K extends object, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
}
