/** "took/taken" beside "take": forms of verbs that no ending gives away, each list after its base; "hit hit" is its own base. */
const FORMS = `
win won, lose lost, sell sold, buy bought, hold held, take took taken, give gave given, make made, build built, spend spent,
pay paid, leave left, find found, see saw seen, get got gotten, go went gone, come came come, rise rose risen, fall fell fallen,
grow grew grown, run ran run, draw drew drawn, drive drove driven, fly flew flown, break broke broken, catch caught, say said,
tell told, bring brought, send sent, meet met, shoot shot, strike struck, sweep swept, think thought, write wrote written,
fight fought, beat beaten, become became become, begin began begun, keep kept, know knew known, lay laid, lead led, lend lent,
mean meant, ride rode ridden, sink sank sunk, sit sat, show showed shown, shrink shrank shrunk, sleep slept, stand stood,
steal stole stolen, swim swam swum, throw threw thrown, be was were is are being been, have has having had, do did does done,
withdraw withdrew withdrawn, feed fed, breed bred, burn burnt, choose chose chosen, teach taught, seek sought, hear heard,
light lit, wear wore worn, awake awoke, freeze froze frozen, blow blew blown, eat ate eaten, tear tore torn,
speak spoke spoken, feel felt, deal dealt, overtake overtook overtaken, dig dug, flee fled, bear bore borne, hit hit, cut cut,
shut shut, beat beat, put put, read read, spread spread, transfer transferred, repay repaid, refer referred, prefer preferred
`;

/** Form → base, both in lower case. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').flatMap((forms) => {
    const [base, ...others] = forms.trim().split(/\s+/);
    return others.map((form) => [form, base!] as const);
  }),
);

/** Base → past participle. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').map((forms) => {
    const words = forms.trim().split(/\s+/);
    return [words[0]!, words.at(-1)!] as const;
  }),
);

/** "built", "planted", "applied", "shipped": the past participle of a base form in lower case. */
export function participleOf(base: string): string {
  const known = PARTICIPLES.get(base);
  if (known) return known;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
