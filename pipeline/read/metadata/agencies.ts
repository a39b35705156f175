/** Agencies and release wires whose stories many outlets print, by the names they go by; the value is the name we keep. */
const AGENCIES: Readonly<Record<string, string>> = {
  aap: 'Australian Associated Press',
  'australian associated press': 'Australian Associated Press',
  accesswire: 'ACCESSWIRE',
  afp: 'AFP',
  'agence france-presse': 'AFP',
  'agence france presse': 'AFP',
  ani: 'ANI',
  ansa: 'ANSA',
  ap: 'Associated Press',
  'ap news': 'Associated Press',
  'associated press': 'Associated Press',
  bloomberg: 'Bloomberg',
  'bloomberg news': 'Bloomberg',
  'business wire': 'Business Wire',
  businesswire: 'Business Wire',
  'canadian press': 'Canadian Press',
  'dow jones newswires': 'Dow Jones Newswires',
  dpa: 'dpa',
  efe: 'EFE',
  'globe newswire': 'GlobeNewswire',
  globenewswire: 'GlobeNewswire',
  ians: 'IANS',
  kyodo: 'Kyodo News',
  'kyodo news': 'Kyodo News',
  'pa media': 'PA Media',
  'press association': 'PA Media',
  'pr newswire': 'PR Newswire',
  prnewswire: 'PR Newswire',
  'press trust of india': 'PTI',
  pti: 'PTI',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  tass: 'TASS',
  upi: 'UPI',
  xinhua: 'Xinhua',
  yonhap: 'Yonhap',
};

/** The agency's usual name, or `null` where the words name none. */
export const agencyOf = (words: string): string | null => {
  const key = words
    .trim()
    .replace(/^the\s/i, '')
    .toLowerCase();
  return Object.hasOwn(AGENCIES, key) ? AGENCIES[key]! : null;
};
