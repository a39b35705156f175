import { isSuperlative } from '../grammar/superlative.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  best: 'good',
  better: 'good',
  worst: 'bad',
  worse: 'bad',
  furthest: 'far',
  farthest: 'far',
  eldest: 'old',
  elder: 'old',
};

/** Comparatives are told from other words in -er ("worker") only by a list. */
const COMPARATIVES = new Set(
  `smaller larger bigger higher lower older younger newer longer shorter cheaper faster slower greater earlier later richer poorer
   stronger weaker heavier lighter brighter darker deeper wider narrower taller thicker thinner safer easier harder harsher stricter
   tighter looser warmer cooler hotter colder cleaner quieter louder closer smarter simpler tougher busier wealthier healthier riskier`.split(
    /\s+/,
  ),
);
/** They say when or where a thing is, not which kind it is of. */
const OF_PLACE = new Set(['latest', 'nearest']);

/** "largest" → "large", "earliest" → "early", "best" → "good"; `null` for a word that is no degree of an adjective. */
export function positive(word: string): string | null {
  const known = IRREGULAR[word];
  if (known) return known;
  const superlative = isSuperlative(word) && !OF_PLACE.has(word);
  if (!superlative && !COMPARATIVES.has(word)) return null;
  const stem = word.slice(0, superlative ? -3 : -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return KEEPS_E.test(stem) ? `${stem}e` : stem;
}

/** Stems that lost an -e: "larg", "lat", "clos", "wid". */
const KEEPS_E =
  /(?:arg|lat|los|[^e]id|saf|ic|impl|ens|strang|pal|fin|brav|rud|whit|wis|saf|trang|ug|erc|imat|yp|nic|ang|rar|cut|matur)$/;
