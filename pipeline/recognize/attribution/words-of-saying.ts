/** "The union claimed 110,000": says what others may doubt. */
export const CLAIMS: ReadonlySet<string> = new Set(['claim', 'claims', 'claimed']);

/** "analysts had forecast $870 million": says what a figure was thought to become. */
export const FORECASTS: ReadonlySet<string> = new Set([
  'expected',
  'forecast',
  'predicted',
  'anticipated',
  'expect',
  'estimated',
  'projected',
]);
