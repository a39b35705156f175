/** Which column or constant each part of a claim comes from. */
export type ImportMap = Readonly<
  Partial<Record<ImportKey, { readonly column: string } | { readonly constant: string }>>
>;

/** What can be mapped; the first three must be. */
export const IMPORT_KEYS = [
  'subject',
  'metric',
  'value',
  'unit',
  'period',
  'source',
  'published',
  'status',
  'basis',
  'stage',
  'part',
  'segment',
  'geography',
] as const;
export type ImportKey = (typeof IMPORT_KEYS)[number];
const NEEDED: readonly ImportKey[] = ['subject', 'metric', 'value'];

/** `subject=city,metric='population',value=pop` → a map, or what is wrong with it in one sentence. Quotes make a constant. */
export function parseImportMap(text: string): ImportMap | string {
  const map: Partial<Record<ImportKey, { column: string } | { constant: string }>> = {};
  const part = /\s*([a-z]+)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^,]*))\s*(?:,|$)/gy;
  while (part.lastIndex < text.length) {
    const at = part.lastIndex;
    const found = part.exec(text);
    if (!found)
      return `--map cannot be read at "${text.slice(at, at + 30)}"; write key=column or key='constant', with commas`;
    const [, key, single, double, column] = found;
    if (!(IMPORT_KEYS as readonly string[]).includes(key!))
      return `--map does not know "${key}"; it knows ${IMPORT_KEYS.join(', ')}`;
    const constant = single ?? double;
    map[key as ImportKey] = constant === undefined ? { column: column!.trim() } : { constant };
  }
  const missing = NEEDED.filter((key) => !map[key]);
  return missing.length > 0 ? `--map needs ${missing.join(', ')} as well` : map;
}
