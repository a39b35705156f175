/** "took/taken" beside "take": forms of verbs that no ending gives away, each list after its base; "hit hit" is its own base. */
const FORMS = `
win won, lose lost, sell sold, buy bought, hold held, take took taken, give gave given, make made, build built, spend spent,
pay paid, leave left, find found, see saw seen, get got gotten, go went gone, come came, rise rose risen, fall fell fallen,
grow grew grown, run ran, draw drew drawn, drive drove driven, fly flew flown, break broke broken, catch caught, say said,
tell told, bring brought, send sent, meet met, shoot shot, strike struck, sweep swept, think thought, write wrote written,
fight fought, beat beaten, become became, begin began begun, keep kept, know knew known, lay laid, lead led, lend lent,
mean meant, ride rode ridden, sink sank sunk, sit sat, show shown showed, shrink shrank shrunk, sleep slept, stand stood,
steal stole stolen, swim swam swum, throw threw thrown, be was were is are been being, have has had having, do did does,
withdraw withdrew withdrawn, feed fed, breed bred, burn burnt, choose chose chosen, teach taught, seek sought, hear heard,
light lit, wear wore worn, awake awoke, freeze froze frozen, blow blew blown, eat ate eaten, tear tore torn,
speak spoke spoken, feel felt, deal dealt, overtake overtook, dig dug, flee fled, bear bore borne, hit hit, cut cut,
shut shut, beat beat, put put, read read, spread spread
`;

/** Form → base, both in lower case. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').flatMap((forms) => {
    const [base, ...others] = forms.trim().split(/\s+/);
    return others.map((form) => [form, base!] as const);
  }),
);
