/** How the axis and the tables write an amount in its base unit: `$11 bn`, `2.2 GW`, `4,300`, `6.5%`. Rounded: the text beside it is exact. */
export function amount(value: number, unit: string | null, unitName: string | null): string {
  if (!Number.isFinite(value)) return '∞';
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (unit === '%') return `${sign}${digits(size)}%`;
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return `${sign}${MONEY[unit] ?? `${unit} `}${counted(size)}`;
  if (unit !== null && SCALED.has(unit)) return `${sign}${prefixed(size, unit)}`;
  const name = unitName ?? '';
  return `${sign}${counted(size)}${name === '' ? '' : ` ${name}`}`;
}

const MONEY: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
/** Units that are said with k, M, G before them. */
const SCALED: ReadonlySet<string> = new Set([
  'W',
  'W.h',
  'Wh',
  'B',
  'By',
  'bit',
  'bit/s',
  'By/s',
  'Hz',
  'V',
  'A',
  'Pa',
  'J',
]);

const STEPS: readonly (readonly [number, string, string])[] = [
  [1e12, 'T', ' tn'],
  [1e9, 'G', ' bn'],
  [1e6, 'M', ' m'],
  [1e3, 'k', ''],
];

function prefixed(size: number, unit: string): string {
  const step = STEPS.find(([least]) => size >= least);
  return step ? `${digits(size / step[0])} ${step[1]}${unit}` : `${digits(size)} ${unit}`;
}

function counted(size: number): string {
  const step = STEPS.find(([least]) => size >= least);
  return step && step[0] > 1e3 ? `${digits(size / step[0])}${step[2]}` : digits(size);
}

const digits = (size: number): string =>
  size.toLocaleString('en', size >= 1000 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 4 });
