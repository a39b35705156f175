/** "took/taken" beside "take": forms of verbs that no ending gives away, each list by its base. */
const FORMS = `
take took taken, give gave given, sell sold, buy bought, pay paid, build built, lose lost, win won, rise rose risen, fall fell fallen,
grow grew grown, spend spent, hold held, make made, leave left, find found, keep kept, send sent, lead led, run ran, draw drew drawn,
break broke broken, steal stole stolen, shoot shot, fly flew flown, come came, begin began begun, choose chose chosen,
drive drove driven, eat ate eaten, write wrote written, sweep swept, catch caught, fight fought, strike struck, bring brought,
teach taught, sink sank sunk, freeze froze frozen, dig dug, get got gotten, meet met, sit sat, stand stood, feed fed, flee fled,
lend lent, ride rode ridden, throw threw thrown, wear wore worn, swim swam swum, shrink shrank shrunk, bear bore borne, tear tore torn
`;

/** Form → base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').flatMap((forms) => {
    const [base, ...others] = forms.trim().split(/\s+/);
    return others.map((form) => [form, base!] as const);
  }),
);
