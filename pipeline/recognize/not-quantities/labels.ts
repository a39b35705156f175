import { ALNUM, capitalised, glued, NUMBER, WORD } from '../../text/tokens.ts';
import { ORDINAL_SUFFIXES } from '../numbers/ordinal-suffixes.ts';
import { STOPS } from '../quantities/counted-noun.ts';
import { looksPlural } from '../quantities/singular.ts';
import { type Check, refuse, type Suspect } from './check.ts';

/** "Section 427", "Phase 2", "game seven", "no. 5": the word before makes the number a label, unless things are counted behind it. */
export const label: Check = (suspect) => {
  const { tokens, node, floor, rules } = suspect;
  const pair = node.form === 'fraction' && tokens.kind[node.from] === NUMBER; // "Gen 3/4"
  const dashed = node.sign === '-' && node.form === 'digits'; // "COVID -19"
  if (
    !(node.plain || pair || dashed || node.form === 'words' || isSmallDecimal(suspect)) ||
    node.from - 1 < floor
  )
    return null;
  const at = tokens.lower[node.from - 1] === '.' && node.from - 2 >= floor ? node.from - 2 : node.from - 1;
  const word = tokens.lower[at]!;
  // "the postcode is 90210"
  if (
    node.plain &&
    (word === 'is' || word === 'was' || word === ':') &&
    at - 1 >= floor &&
    CODES.has(tokens.lower[at - 1]!)
  )
    return refuse('label', 'a code', node.from, node.to);
  const reason = rules.before.get(word);
  if (!reason) return null;
  if (node.form === 'words' && !LABEL_WORDS.has(word)) return null;
  const counted = countsThings(suspect);
  const before = at - 1 >= floor ? tokens.lower[at - 1]! : '';
  // "plans to build 20 schools", "will stage 12 shows": the word is a verb; "the hall can seat 400"
  if ((counted || word === 'seat') && BEFORE_VERBS.has(before)) return null;
  // "its variants seat 210 to 290 passengers": a range of seats is on no ticket
  if (word === 'seat' && looksPlural(before) && !capitalised(tokens, at)) return null;
  // "nurses train 40 recruits", "the court set 12 conditions"
  if (counted && isDone(suspect, at, before)) return null;
  // "last year 40 shops closed", "in the past week 12 people": which year it was, and not its number
  if (counted && TIMES.has(word) && (WHICH.has(before) || ORDINALS.test(before))) return null;
  // "the top five films": those, and no five films
  if (word === 'top') return refuse('label', reason, node.from, node.to);
  // "Phase 2 trials" against "that week 300 people": a capital, or nothing counted
  if (counted && at !== floor && !capitalised(tokens, at) && !/^\d{1,2}$/.test(tokens.lower[node.from]!))
    return null;
  return refuse('label', reason, node.from, runOn(suspect));
};
const BEFORE_VERBS = new Set("to will would can could may might must should shall 'll".split(' '));

/** A verb in lower case behind those who do it: "they plan 40 shops"; not so "the plans phase 2 trials". */
const isDone = ({ tokens, rules }: Suspect, at: number, before: string): boolean =>
  !capitalised(tokens, at) &&
  ((rules.list('label_verbs').has(tokens.lower[at]!) && (DOERS.has(before) || looksPlural(before))) ||
    (rules.list('label_pasts').has(tokens.lower[at]!) && before !== 'the' && before !== ''));
const DOERS = new Set(['they', 'we', 'i', 'you', 'who', 'that']);
const TIMES = new Set(['day', 'days', 'week', 'year', 'years', 'quarter', 'season', 'minute', 'period']);
const WHICH = new Set(
  'last this next past same that each every previous following current coming late early final half one recent new whole'.split(
    ' ',
  ),
);
const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const CODES = new Set([
  'postcode',
  'zip',
  'code',
  'isbn',
  'id',
  'phone',
  'telephone',
  'account',
  'pin',
  'password',
  'plate',
  'ref',
  'extension',
  'hotline',
]);
/** These take number words too: "chapter one", "game seven". */
const LABEL_WORDS = new Set([
  'chapter',
  'game',
  'phase',
  'day',
  'part',
  'number',
  'act',
  'level',
  'tier',
  'week',
  'stage',
  'page',
  'platform',
  'category',
  'article',
  'volume',
  'year',
  'round',
  'episode',
  'season',
  'step',
  'room',
  'gate',
  'type',
  'line',
  'group',
  'pool',
  'formula',
  'leg',
  'unit',
  'district',
  'channel',
  'top',
]);

/** "Graviton 5", "iPhone 14", "Haiku 4.5", "FTSE 100", "Euro 2020": a number that a name ends in. */
export const name: Check = (suspect) => {
  const { tokens, node, floor } = suspect;
  if (!(node.plain || isSmallDecimal(suspect)) || node.from - 1 < floor) return null;
  const at = node.from - 1;
  const kind = tokens.kind[at];
  if ((kind !== WORD && kind !== ALNUM) || glued(tokens, node.from)) return null;
  // "Group of 20", "Council of 5"
  if (
    tokens.lower[at] === 'of' &&
    at - 1 >= floor &&
    BODIES.has(tokens.lower[at - 1]!) &&
    capitalised(tokens, at - 1) &&
    at - 1 > floor
  )
    return refuse('name', 'part of a name', node.from, node.to);
  if (!capitalised(tokens, at) && !/[A-Z]/.test(tokens.text.slice(tokens.start[at], tokens.end[at])))
    return null;
  const word = tokens.lower[at]!;
  if (at === floor && (NOT_NAMES.has(word) || STOPS.has(word) || word.endsWith('ly'))) return null;
  if (NOT_NAMES.has(word) || STOPS.has(word)) return null;
  const digits = tokens.lower[node.from]!;
  if (countsThings(suspect)) {
    // "In Texas 12 people died", "Boeing 400 jobs": things are counted, unless the name and number stay together ("Windows 11 users")
    if (digits.length > 3) return null;
    if (titled(suspect)) return null;
    if (at - 1 >= floor && LOCATORS.has(tokens.lower[at - 1]!)) return null;
    if (!/^\d{1,2}$/.test(digits)) return null;
  }
  return refuse('name', 'part of a name', node.from, runOn(suspect));
};
const BODIES = new Set(['group', 'council', 'gang', 'class', 'spirit', 'summer', 'team']);
const NOT_NAMES = new Set(
  `some about nearly over only just least most around roughly almost approximately total another exactly and or but when while
   of in at to for from by with than under above below between up down more less fewer all his her their its our my your the these those a an
   monday tuesday wednesday thursday friday saturday sunday yesterday today meanwhile now then once after before since until
   was were is are be had has have would will could rose fell says said say adds dow nasdaq us uk eu or plus minus about after on
   additionally currently previously overall altogether nationwide worldwide globally`.split(/\s+/),
);
const LOCATORS = new Set([
  'in',
  'at',
  'across',
  'from',
  'near',
  'within',
  'throughout',
  'inside',
  'outside',
  'and',
  'of',
  'to',
  'for',
  'with',
  'by',
  'on',
]);

/** "9 E 71st St", "358 El Brillo Way", "16-18 Industrial Avenue": up to four capitals and the word of a street. */
export const address: Check = ({ tokens, node, ceiling, rules }) => {
  if (!node.plain || node.to >= ceiling) return null;
  const streets = rules.list('streets');
  // "16-18 Industrial Avenue"
  const pair = tokens.lower[node.to] === '-' && tokens.kind[node.to + 1] === NUMBER ? 2 : 0;
  for (let i = node.to + pair, n = 0; i < ceiling && n < 5; i++, n++) {
    if (tokens.kind[i] === WORD && !capitalised(tokens, i) && !ORDINAL_SUFFIXES.has(tokens.lower[i]!))
      return null;
    if (
      tokens.kind[i] === WORD &&
      streets.has(tokens.lower[i]!) &&
      (i > node.to || tokens.lower[i] === 'ave') &&
      capitalised(tokens, i)
    )
      return refuse('address', 'house number', node.from, i + 1);
    if (tokens.kind[i] === 5 && tokens.lower[i] !== '.' && tokens.lower[i] !== "'") return null;
  }
  return null;
};

/** "three reasons", "two ways", "these three points": talk about the text. */
export const discourse: Check = ({ tokens, node, ceiling, rules }) => {
  if (node.form !== 'words' || node.to >= ceiling) return null;
  for (let i = node.to, n = 0; i < ceiling && n < 3; i++, n++) {
    const word = tokens.lower[i]!;
    const reason = rules.nouns.get(word);
    if (reason) return refuse('discourse', reason, node.from, i + 1);
    if (tokens.kind[i] !== WORD || STOPS.has(word) || looksPlural(word)) return null;
  }
  return null;
};

/** "Xeon 8488C": one capital letter behind the digits of a name is no Celsius. */
export const modelCode: Check = ({ tokens, node, floor, ceiling }) => {
  const { from, to } = node;
  if (!node.plain || to >= ceiling || from - 1 < floor || !glued(tokens, to)) return null;
  if (tokens.end[to]! - tokens.start[to]! !== 1 || !capitalised(tokens, to)) return null;
  const named = capitalised(tokens, from - 1) && tokens.kind[from - 1] === WORD && !glued(tokens, from);
  const word = tokens.lower[from - 1]!;
  if (
    !named ||
    NOT_NAMES.has(word) ||
    STOPS.has(word) ||
    (from - 2 >= floor && PLACES.has(tokens.lower[from - 2]!))
  )
    return null;
  return from - 1 === floor ? null : refuse('model code', 'part of a name', from, to + 1);
};

const PLACES = new Set(['in', 'at', 'near', 'across']);

/** "a hundred years from now": a way to say "long". */
export const hyperbole: Check = ({ tokens, node }) => {
  const long = node.form === 'words' && tokens.lower[node.from] === 'a' && tokens.lower[node.to] === 'years';
  const away = long && tokens.lower[node.to + 1] === 'from' && tokens.lower[node.to + 2] === 'now';
  return away ? refuse('hyperbole', 'a way of speech', node.from, node.to + 3) : null;
};

/** "these three points", "— the two companies": the number repeats what was named before. */
export const backReference: Check = ({ tokens, node, floor, rules }) => {
  if (node.form !== 'words' || node.magnitude !== 0 || node.from - 1 < floor) return null;
  const before = tokens.lower[node.from - 1]!;
  // "the said three firms", but "the army said nine soldiers were killed"
  const isSaying = before === 'said' && tokens.lower[node.from - 2] !== 'the';
  if (rules.list('back_references').has(before) && !isSaying)
    return refuse('back reference', 'repeats a count of things named', node.from, node.to);
  const apposed = before === 'the' && node.from - 2 >= floor && APPOSITION.has(tokens.lower[node.from - 2]!);
  return apposed ? refuse('back reference', 'repeats a count of things named', node.from, node.to) : null;
};
const APPOSITION = new Set(['—', '–']);

/** "One analyst said": a certain one, no count. */
export const certain: Check = ({ tokens, node, floor, ceiling, rules }) => {
  if (tokens.lower[node.from] !== 'one' || node.from !== floor || node.to !== node.from + 1) return null;
  const list = rules.list('certain');
  for (let i = node.to, n = 0; i < ceiling && n < 3 && tokens.kind[i] === WORD; i++, n++)
    if (list.has(tokens.lower[i]!)) return refuse('certain', 'means a certain one', node.from, node.to);
  return null;
};

/** "the Big Four", "the Seven Sisters": a number word with a capital inside a sentence belongs to a name. */
export const capitalWord: Check = (suspect) => {
  const { tokens, node, floor } = suspect;
  if (node.form !== 'words' || node.from === floor || !capitalised(tokens, node.from) || titled(suspect))
    return null;
  // behind a word or an opening quote: "the Big Four", “Nine Bells”
  const before =
    tokens.kind[node.from - 1] === WORD || /["“‘']/.test(tokens.text[tokens.start[node.from - 1]!]!);
  return before ? refuse('capital word', 'part of a name', node.from, node.to) : null;
};

/** "one another", "one day", "no one", "the only one": "one" that counts nothing. */
export const phrases: Check = ({ tokens, node, rules }) => {
  for (const { words, reason } of rules.phrases.get(tokens.lower[node.from]!) ?? [])
    if (words.every((word, k) => tokens.lower[node.from + k] === word))
      return refuse('speech', reason, node.from, node.to);
  return null;
};

/** "no one", "the only one", "this one": a pronoun. */
export const speech: Check = ({ tokens, node, floor, rules }) => {
  if (tokens.lower[node.from] !== 'one' || node.to !== node.from + 1) return null;
  const before = node.from > floor ? tokens.lower[node.from - 1]! : '';
  if (tokens.lower[node.to] === 'of') return null;
  return rules.list('one_leads').has(before) ? refuse('speech', 'a pronoun', node.from, node.to) : null;
};

/** Where a label ends: "737-800", "page 3 of 12" and "rooms 4 and 5" go on with another number. */
function runOn({ tokens, node, ceiling }: Suspect): number {
  const next = node.to + 1;
  if (next >= ceiling || tokens.kind[next] !== NUMBER) return node.to;
  const mark = tokens.lower[node.to]!;
  const tight = (mark === '-' || mark === '/') && glued(tokens, node.to) && glued(tokens, next);
  const listed = mark === 'of' || mark === 'and' || mark === 'or' || mark === '&';
  const bare = next + 1 >= ceiling || tokens.kind[next + 1] !== WORD || STOPS.has(tokens.lower[next + 1]!);
  return tight || (listed && bare && tokens.lower[next + 1] !== '%') ? next + 1 : node.to;
}

/** A plural noun directly or soon behind the number. */
function countsThings({ tokens, node, ceiling }: Suspect): boolean {
  for (let i = node.to, n = 0; i < ceiling && n < 4; i++, n++) {
    const word = tokens.lower[i]!;
    if (tokens.kind[i] !== WORD || STOPS.has(word)) return false;
    if (looksPlural(word)) return true;
  }
  return false;
}

/** A heading in capitals ("Fire Kills 12 People"): capitals say nothing there. */
function titled({ tokens, node, floor, ceiling }: Suspect): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = Math.max(floor, node.from - 8); i < Math.min(ceiling, node.to + 8); i++) {
    if (tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!)) continue;
    words++;
    if (capitalised(tokens, i)) capitals++;
  }
  return (words >= 3 && capitals === words) || (words >= 5 && capitals >= words - 1);
}

/** "Haiku 4.5", "Windows 3.1": a version number has few digits. */
const isSmallDecimal = ({ tokens, node }: Suspect): boolean =>
  node.form === 'digits' &&
  node.magnitude === 0 &&
  node.sign === null &&
  /^\d{1,2}\.\d{1,2}$/.test(tokens.lower[node.from]!);
