/** Words in -s that are one thing. */
const NO_PLURAL = new Set(
  `gas lens bias atlas canvas chaos cosmos ethos christmas texas kansas arkansas dallas los las always perhaps besides towards
   afterwards overseas sales-tax gross yes hers ours theirs indoors outdoors upstairs downstairs nowadays whereas unless james
   thomas jones williams davis wales hedges reuters bloomberg athens brussels naples`.split(/\s+/),
);

/** Plurals whose singular no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  wolves: 'wolf',
  leaves: 'leaf',
  shelves: 'shelf',
  halves: 'half',
  thieves: 'thief',
  loaves: 'loaf',
  calves: 'calf',
  dice: 'die',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  stadia: 'stadium',
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  hypotheses: 'hypothesis',
  bases: 'base',
  axes: 'axis',
  nuclei: 'nucleus',
  fungi: 'fungus',
  cacti: 'cactus',
  alumni: 'alumnus',
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  censuses: 'census',
  statuses: 'status',
  lenses: 'lens',
  movies: 'movie',
  cookies: 'cookie',
  selfies: 'selfie',
  rookies: 'rookie',
  zombies: 'zombie',
  calories: 'calorie',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
  shoes: 'shoe',
  toes: 'toe',
  canoes: 'canoe',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  volcanoes: 'volcano',
  tornadoes: 'tornado',
  mosquitoes: 'mosquito',
  vetoes: 'veto',
  echoes: 'echo',
  embargoes: 'embargo',
  torpedoes: 'torpedo',
  passersby: 'passerby',
  tranches: 'tranche',
  caches: 'cache',
  avalanches: 'avalanche',
  headaches: 'headache',
  niches: 'niche',
  aches: 'ache',
  psyches: 'psyche',
  quiches: 'quiche',
  moustaches: 'moustache',
};

/** Words that are the same in both numbers, or have no singular. */
const SAME = new Set(
  `people police staff personnel crew reindeer elk cattle livestock poultry sheep deer fish aircraft spacecraft hovercraft series species headquarters crossroads
   offspring salmon cod trout bison moose squid shrimp swine clergy militia infantry cavalry troops premises news chassis corps
   semiconductors barracks means economics physics athletics politics diabetes measles sales data media percent pairs`.split(
    /\s+/,
  ),
);
SAME.delete('pairs');
SAME.delete('semiconductors');
SAME.delete('troops');

/** "batteries" → "battery", "fishermen" → "fisherman"; a singular comes back as it is. */
export function singularOf(word: string): string {
  const low = word.toLowerCase();
  if (/^[A-Z]{2,}s$/.test(word)) return word.slice(0, -1); // "MPs"
  const known = IRREGULAR[low];
  if (known) return known;
  if (SAME.has(low)) return word;
  if (low.endsWith('men') && low.length > 4 && low !== 'specimen' && low !== 'women')
    return `${word.slice(0, -2)}an`;
  if (low.endsWith('children')) return word.slice(0, -3);
  if (low.endsWith('people')) return word;
  if (!low.endsWith('s') || low.length < 4 || low.endsWith('ss') || low.endsWith('us') || low.endsWith('is'))
    return word;
  if (low.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(low)) return word.slice(0, -2);
  if (low.endsWith("'s")) return word;
  return word.slice(0, -1);
}

/** True for a word that reads as the plural of a noun. */
export function looksPlural(word: string): boolean {
  if (NO_PLURAL.has(word)) return false;
  if (IRREGULAR[word] !== undefined || SAME.has(word)) return true;
  if (word.endsWith('men') || word.endsWith('people') || word.endsWith('children')) return word.length > 2;
  return (
    word.length > 2 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !word.endsWith("'s")
  );
}
