import { memo } from '../../text/memo.ts';
import { slug } from '../../text/slug.ts';
import type { Tokens } from '../../text/tokens.ts';
import { capitalised, glued, NUMBER, PUNCTUATION, SIGN } from '../../text/tokens.ts';
import { core, OWNED, type Range } from './noun-phrase.ts';

/** Words that say how much somebody made of it: "excellent growth", "a hefty rise", "a brief evacuation". */
const PRAISE =
  'excellent hefty brief brisk whopping staggering mere tepid robust impressive astonishing amazing incredible remarkable unprecedented stunning dismal disappointing decent sizeable sizable spectacular noticeable enormous gigantic vast immense tremendous phenomenal outstanding stellar sluggish lacklustre lackluster meagre meager paltry measly moderate handsome generous respectable startling alarming shocking worrying surprising unexpected welcome much-needed eye-watering mammoth monumental healthy solid respective corresponding subsequent eventual equivalent approximate precise exact double-digit single-digit year-on-year year-over-year month-on-month quarter-on-quarter all-time unofficial provisional preliminary good great better best worse worst bigger larger smaller biggest largest smallest highest lowest greater greatest dizzying bumper heavy-handed steady slow quick fast-growing gradual slightest comparable stated overwhelming'.split(
    ' ',
  );

/** Words that say how or when a thing is counted, not what it is: they belong to scope, status or period. */
const SCOPE_WORDS = new Set([
  ...PRAISE,
  'total',
  'global',
  'worldwide',
  'annual',
  'annually',
  'average',
  'mean',
  'median',
  'overall',
  'combined',
  'planned',
  'estimated',
  'anticipated',
  'envisaged',
  'expected',
  'projected',
  'forecast',
  'proposed',
  'additional',
  'further',
  'extra',
  'another',
  'new',
  'initial',
  'final',
  'latest',
  'different',
  'various',
  'separate',
  'available',
  'headline',
  'current',
  'previous',
  'record',
  'whole',
  'entire',
  'full',
  'big',
  'large',
  'huge',
  'massive',
  'reported',
  'disclosed',
  'announced',
  'implied',
  'cumulative',
  'annualised',
  'annualized',
  'gross',
  'net',
  'yearly',
  'monthly',
  'quarterly',
  'weekly',
  'daily',
  'similar',
  'original',
  'actual',
  'rough',
  'roughly',
  'strong',
  'sharp',
  'steep',
  'modest',
  'small',
  'minor',
  'tiny',
  'marginal',
  'substantial',
  'significant',
  'dramatic',
  'rapid',
  'considerable',
  'notable',
  'slight',
  'same',
  'usual',
  'usually',
  'own',
  'other',
  'old',
  'recent',
  'alleged',
  'official',
  'remaining',
  'increased',
  'so-called',
  'oft-cited',
  'targeted',
  'maximum',
  'minimum',
  'first',
  'second',
  'third',
  'last',
  'next',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]);

/** The words of a phrase that name what is measured: lower case, without determiners and words of scope, the last in the singular. */
export function normalWords(tokens: Tokens, range: Range): string[] {
  const { from, to } = core(tokens, range);
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i]!;
    const kind = tokens.kind[i];
    const code = codeAt(tokens, i, to);
    if (code > i) {
      out.push(`${low}-${/^\d+/.exec(tokens.lower[i + 2]!)![0]}`);
      i = code - 1;
      continue;
    }
    if (kind === NUMBER || kind === PUNCTUATION || kind === SIGN || low === "'s" || OWNED.has(low)) continue;
    // "New Jersey nurses" are no new ones
    const inName = i + 1 < to && capitalised(tokens, i) && capitalised(tokens, i + 1);
    // "first-time buyers"
    const isFirstTime =
      low === 'time' && tokens.lower[i - 1] === '-' && SCOPE_WORDS.has(tokens.lower[i - 2] ?? '');
    const isNone = isFirstTime || SCOPE_WORDS.has(low) || isSpan(tokens, i, from) || isSize(tokens, i, from);
    if ((isNone || isMonth(tokens, i)) && i < to - 1 && !inName) continue;
    out.push(low);
  }
  const last = out.length - 1;
  if (last >= 0) out[last] = singular(out[last]!);
  return out;
}

/** "F-35", "F-35s", "F-35A": where the type ends whose letters stand at the token; the token itself for none. */
function codeAt(tokens: Tokens, at: number, to: number): number {
  const digits = at + 2;
  const isCode =
    digits < to &&
    tokens.lower[at + 1] === '-' &&
    glued(tokens, at + 1) &&
    glued(tokens, digits) &&
    /^\d+[a-z]?s?$/.test(tokens.lower[digits]!) &&
    /^[A-Z]{1,3}$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
  if (!isCode) return at;
  return digits + 1 < to && tokens.lower[digits + 1] === 's' && glued(tokens, digits + 1)
    ? digits + 2
    : digits + 1;
}

/** "full-year revenue", "first-half profit": over how long it was counted. */
function isSpan(tokens: Tokens, at: number, from: number): boolean {
  if (!SPANS.has(tokens.lower[at]!)) return false;
  const before = tokens.lower[at - 1] === '-' ? at - 2 : at - 1;
  return before >= from && (WHOLE_OR_PART.has(tokens.lower[before]!) || tokens.lower[before] === 'half');
}
/** "March unemployment", where nothing tells of what year: when it was, and not what. */
const isMonth = (tokens: Tokens, at: number): boolean =>
  MONTHS.has(tokens.lower[at]!) && capitalised(tokens, at);
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** "four-car trains", "6-storey blocks": of how many of something each is made. */
function isSize({ kind, lower }: Tokens, at: number, from: number): boolean {
  if (at - 2 < from || lower[at - 1] !== '-') return false;
  return kind[at - 2] === NUMBER || FEW.has(lower[at - 2]!);
}
const FEW = new Set('one two three four five six seven eight nine ten twelve twenty'.split(' '));

const SPANS = new Set(['year', 'half', 'quarter']);
const WHOLE_OR_PART = new Set(['full', 'whole', 'first', 'second', 'third', 'fourth']);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  lives: 'life',
  wives: 'wife',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  schoolchildren: 'schoolchild',
  grandchildren: 'grandchild',
  policemen: 'policeman',
  firemen: 'fireman',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  species: 'species',
  series: 'series',
  news: 'news',
  sales: 'sales',
  earnings: 'earnings',
  savings: 'saving',
  means: 'means',
  leaves: 'leaf',
  wolves: 'wolf',
  halves: 'half',
  thieves: 'thief',
  knives: 'knife',
  calves: 'calf',
  loaves: 'loaf',
  shelves: 'shelf',
  diagnoses: 'diagnosis',
  analyses: 'analysis',
  crises: 'crisis',
  buses: 'bus',
  viruses: 'virus',
  gases: 'gas',
  lenses: 'lens',
  bonuses: 'bonus',
  campuses: 'campus',
  statuses: 'status',
  censuses: 'census',
  movies: 'movie',
  cookies: 'cookie',
  calories: 'calorie',
  zombies: 'zombie',
  ties: 'tie',
  pies: 'pie',
  tries: 'try',
  data: 'data',
  gps: 'gp',
  measles: 'measles',
  mumps: 'mumps',
  rabies: 'rabies',
  diabetes: 'diabetes',
  shingles: 'shingles',
};

/** The singular of an English noun, near enough that two texts meet. */
export const singular = memo((word) => {
  const known = IRREGULAR[word];
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous|ics|news)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (/(?:oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
});

/** Words as an id, joined. */
export const idOf = (words: readonly string[] | string, join: '_' | '-'): string =>
  slug(typeof words === 'string' ? words : words.join(' '), join);
