/** A unit as powers of its factors: `USD/W` is USD¹ W⁻¹. Percent and multiples are plain numbers. */
export type Dimension = ReadonlyMap<string, number>;

const PLAIN = new Map<string, string>([
  ['%', '0.01'],
  ['x', '1'],
  ['', '1'],
]);

/** The factor that makes a figure of a plain unit a pure number ("0.01" for percent); "1" for all others. */
export const plainFactor = (unit: string | null): string => PLAIN.get(unit ?? '') ?? '1';

const parsed = new Map<string, Dimension>();

/** A unit code → its powers. Slashes divide by what follows; spaces and hyphens belong to a counted noun. */
export function dimensionOf(unit: string | null): Dimension {
  const code = unit ?? '';
  let dimension = parsed.get(code);
  if (!dimension) {
    dimension = parse(code);
    if (parsed.size > 5000) parsed.clear(); // counted nouns are without number
    parsed.set(code, dimension);
  }
  return dimension;
}

function parse(code: string): Dimension {
  const powers = new Map<string, number>();
  for (const [i, part] of code.split('/').entries()) {
    if (PLAIN.has(part)) continue;
    const power = /^([a-zA-Z]+)([23])$/.exec(part);
    raise(powers, power ? power[1]! : part, (power ? Number(power[2]) : 1) * (i === 0 ? 1 : -1));
  }
  return powers;
}

function raise(powers: Map<string, number>, factor: string, by: number): void {
  const power = (powers.get(factor) ?? 0) + by;
  if (power === 0) powers.delete(factor);
  else powers.set(factor, power);
}

/** `a × b` for `by` 1, `a ÷ b` for -1. */
export function combine(a: Dimension, b: Dimension, by: 1 | -1): Dimension {
  const powers = new Map(a);
  for (const [factor, power] of b) raise(powers, factor, by * power);
  return powers;
}

export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  a.size === b.size && [...a].every(([factor, power]) => b.get(factor) === power);

/** The same without time: "$5 bn a year" is often told without its year. */
export function timeless(a: Dimension): Dimension {
  const powers = new Map(a);
  for (const time of ['a', 'mo', 'wk', 'd', 'h', 's', '[quarter]']) powers.delete(time);
  return powers;
}
