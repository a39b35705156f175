import { ALNUM, capitalised, glued, NUMBER, SIGN, type Tokens, WORD } from '../../text/tokens.ts';
import { ORDINAL_SUFFIXES } from '../numbers/ordinal-suffixes.ts';
import { type Check, refuse } from './check.ts';

/** Checks that need only the characters at the number: no unit behind it could save it. */

/** "96th", "1st": a place in an order. */
export const ordinal: Check = ({ tokens, node }) => {
  const next = tokens.lower[node.to];
  const isOrdinal = node.form === 'digits' && glued(tokens, node.to) && ORDINAL_SUFFIXES.has(next ?? '');
  return isOrdinal ? refuse('ordinal', 'ordinal', node.from, node.to + 1) : null;
};

/** "a 4-star hotel", "five-star": a class, and no stars that are counted. */
export const starred: Check = ({ tokens, node, ceiling }) => {
  const isClass = tokens.lower[node.to] === '-' && tokens.lower[node.to + 1] === 'star';
  return isClass && node.to + 1 < ceiling
    ? refuse('starred', 'number of a class', node.from, node.to + 2)
    : null;
};

/** "5:25", "1:36.6", "16:9": clock times, lap times, ratios of a picture. */
export const colon: Check = ({ tokens, node, ceiling }) => {
  if (tokens.lower[node.to] !== ':' || !glued(tokens, node.to) || !glued(tokens, node.to + 1)) return null;
  if (tokens.kind[node.to + 1] !== NUMBER || node.form !== 'digits') return null;
  let to = node.to + 2;
  while (to + 1 < ceiling && tokens.lower[to] === ':' && tokens.kind[to + 1] === NUMBER && glued(tokens, to))
    to += 2;
  return refuse('colon', 'clock time, lap time or score', node.from, to);
};

/** "11 a.m.", "1.05am", "10 o'clock", "22pm GMT". */
export const clock: Check = ({ tokens, node, rules, ceiling }) => {
  if (node.form !== 'digits' && node.form !== 'words') return null;
  if (typeof node.value !== 'string' || Number(node.value) > 2400) return null;
  const next = node.to < ceiling ? tokens.lower[node.to]! : '';
  if (rules.after.get(next) !== 'clock time') return null;
  if (next === 'am' && !glued(tokens, node.to) && tokens.lower[node.to - 2] === 'i') return null;
  if (
    /^(?:est|et|ist|noon)$/.test(next) &&
    tokens.text[tokens.start[node.to]!] !== next[0]!.toUpperCase() &&
    next !== 'noon'
  )
    return null;
  return refuse('clock', 'clock time', node.from, node.to + 1);
};

/** "3.2.1", "v2.0", "ID.3", "node.js 18.2.0": parts joined by points. */
export const version: Check = ({ tokens, node, floor }) => {
  if (node.form !== 'digits') return null;
  const { from, to } = node;
  const before =
    from > floor && tokens.lower[from - 1] === '.' && glued(tokens, from) && glued(tokens, from - 1);
  const after =
    tokens.lower[to] === '.' &&
    glued(tokens, to) &&
    glued(tokens, to + 1) &&
    (tokens.kind[to + 1] === NUMBER || tokens.lower[to + 1] === 'x' || tokens.lower[to + 1] === 'js');
  return before || after ? refuse('version', 'version or part of a code', from, to) : null;
};

/** "GPT-3", "COVID-19", "TA-35", "737-800": a word and a number with a tight hyphen, where the word is no prefix of degree. */
export const hyphenCode: Check = ({ tokens, node, floor, numbers }) => {
  const { from } = node;
  if (node.form !== 'digits' || from - 2 < floor || !glued(tokens, from)) return null;
  const mark = tokens.lower[from - 1]!;
  if (mark !== '-' && mark !== '.' && mark !== '_') return null;
  if (!glued(tokens, from - 1) || (tokens.kind[from - 2] !== WORD && tokens.kind[from - 2] !== ALNUM))
    return null;
  // "5k-20k", "5km-10km": the first end of a range
  if (from - 3 >= floor && tokens.kind[from - 3] === NUMBER && glued(tokens, from - 2)) return null;
  // "an Antonov An-24", "the A-3", with the capital of a model
  const isModel = capitalised(tokens, from - 2) && from - 2 > floor && tokens.lower[from - 2]!.length <= 2;
  const word = tokens.lower[from - 2]!;
  if (!isModel && (PREFIXES.has(word) || numbers.words.has(word))) return null;
  return refuse('hyphen code', 'part of a name or code', from, node.to);
};
const PREFIXES = new Set(
  'magnitude sub minus plus under over to of than about around up and or negative near some nearly at only just ultra between roughly a per'.split(
    ' ',
  ),
);

/** "24703L202", "12b", "4K", "5G", "x86" torn apart: letters without a unit's meaning directly behind the digits. */
export const letterCode: Check = ({ tokens, node, ceiling }) => {
  if (node.form !== 'digits' || node.to >= ceiling || !glued(tokens, node.to)) return null;
  const kind = tokens.kind[node.to];
  if (kind !== WORD && kind !== ALNUM) return null;
  if (tokens.lower[node.to] === "'s")
    return refuse('letter code', 'part of a name or code', node.from, node.to);
  return refuse('letter code', 'part of a name or code', node.from, node.to + 1);
};

/** "555-0123", "1111-22223333-4444", "978-3-16": three or more runs of digits, or long ones. */
export const digitRuns: Check = ({ tokens, node, ceiling }) => {
  if (!node.plain) return null;
  let to = node.to;
  let runs = 1;
  let digits = node.to - node.from === 1 ? tokens.lower[node.from]!.length : 0;
  while (
    to + 1 < ceiling &&
    RUN_MARKS.has(tokens.lower[to]!) &&
    glued(tokens, to) &&
    glued(tokens, to + 1) &&
    tokens.kind[to + 1] === NUMBER
  ) {
    digits += tokens.lower[to + 1]!.length;
    runs++;
    to += 2;
  }
  const slashes = tokens.lower[node.to] === '/';
  if (
    (runs === 2 && tokens.lower[node.to] === '-' && /^0\d{3}$/.test(tokens.lower[node.to + 1]!)) ||
    runs >= 3 ||
    (runs === 2 &&
      !slashes &&
      digits >= 10 &&
      tokens.lower[node.to] === '-' &&
      !wide(tokens.lower[node.from]!, tokens.lower[to - 1]!))
  )
    return refuse('digit runs', 'telephone, account or article number', node.from, to);
  return null;
};
const RUN_MARKS = new Set(['-', '.', '/', '–']);
/** Two ends of one range have about the same length. */
const wide = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 1;

/** "9/11", "24/7", "3/14/2025": digits with a slash that are no fraction. "300/50 Gbps" has a unit and is read before. */
export const slashed: Check = ({ tokens, node, floor, ceiling }) => {
  if (node.form !== 'digits') return null;
  const { from, to } = node;
  const after =
    to + 1 < ceiling &&
    tokens.lower[to] === '/' &&
    glued(tokens, to) &&
    tokens.kind[to + 1] === NUMBER &&
    glued(tokens, to + 1);
  const before =
    from - 2 >= floor &&
    tokens.lower[from - 1] === '/' &&
    glued(tokens, from) &&
    tokens.kind[from - 2] === NUMBER &&
    glued(tokens, from - 1);
  return after
    ? refuse('slashed', 'date or pair', from, to + 2)
    : before
      ? refuse('slashed', 'date or pair', from, to)
      : null;
};

/** "#5", "@2020", "№ 3", "[3]" as a footnote. */
export const marked: Check = ({ tokens, node, floor }) => {
  const { from, to } = node;
  if (from - 1 < floor) return null;
  const before = tokens.lower[from - 1]!;
  if ((tokens.kind[from - 1] === SIGN && MARKS.has(before)) || before === '_')
    return refuse('marked', 'number of a thing in a row', from, to);
  if (before === '[' && tokens.lower[to] === ']' && node.plain) return refuse('marked', 'footnote', from, to);
  return null;
};
const MARKS = new Set(['#', '@', '№', '§']);

/** "0800 123 4567", "007": a leading zero, or three runs of digits with spaces between. */
export const telephone: Check = ({ tokens, node, ceiling }) => {
  const digits = tokens.lower[node.from]!;
  if (!node.plain || !/^\d+$/.test(digits)) return null;
  let to = node.to;
  while (
    to < ceiling &&
    tokens.kind[to] === NUMBER &&
    !glued(tokens, to) &&
    /^\d{2,}$/.test(tokens.lower[to]!)
  )
    to++;
  const dialled = EMERGENCY.has(digits) && node.from > 0 && DIALLING.has(tokens.lower[node.from - 1]!);
  if (dialled || isAnswered(tokens, digits, node.to))
    return refuse('telephone', 'telephone number', node.from, node.to);
  const leading = digits.length > 1 && digits.startsWith('0');
  if (!leading && to - node.to < 2) return null;
  return refuse(
    'telephone',
    leading && to === node.to ? 'a code with a leading zero' : 'telephone number',
    node.from,
    to,
  );
};

/** "a 911 call", "111 and 999 call handlers": the number of those who are called. */
function isAnswered({ lower }: Tokens, digits: string, to: number): boolean {
  if (!EMERGENCY.has(digits)) return false;
  const at = (lower[to] === 'and' || lower[to] === 'or') && EMERGENCY.has(lower[to + 1] ?? '') ? to + 2 : to;
  const [word = '', next = ''] = [lower[at], lower[at + 1]];
  return (
    OPERATORS.test(word) || (word === 'call' && (digits === '911' || digits === '999' || ANSWERS.test(next)))
  );
}
const OPERATORS = /^(?:operator|dispatcher)s?$/;
const ANSWERS = /^(?:handl|operator|taker|centre|center|adviser|advisor|dispatch|volume)/;

const EMERGENCY = new Set('911 999 112 101 111 000 100 110 211 311 988 118 119 190'.split(' '));
const DIALLING = new Set(
  'call calls called calling dial dials dialled dialed ring rang phone phoned phoning text line hotline helpline emergency on via'.split(
    ' ',
  ),
);

/** "42 U.S.C. 1983": the volume of a law book, and the section behind it. */
export const citation: Check = ({ tokens, node, rules, ceiling }) => {
  if (
    node.form !== 'digits' ||
    node.to >= ceiling ||
    rules.after.get(tokens.lower[node.to]!) !== 'legal citation'
  )
    return null;
  let to = node.to + 1;
  while (to < ceiling && (tokens.lower[to] === '.' || tokens.lower[to] === '§')) to++;
  return refuse(
    'citation',
    'legal citation',
    node.from,
    to < ceiling && tokens.kind[to] === NUMBER ? to + 1 : to,
  );
};

/** "on a scale of 1 to 10": the ends of a scale are no amounts. */
export const scale: Check = ({ tokens, node, floor, ceiling }) => {
  const at = node.from;
  if (
    at - 2 < floor ||
    (tokens.lower[at - 1] !== 'of' && tokens.lower[at - 1] !== 'from') ||
    tokens.lower[at - 2] !== 'scale'
  )
    return null;
  const pair = node.to + 1 < ceiling && (tokens.lower[node.to] === 'to' || tokens.lower[node.to] === '-');
  return refuse('scale', 'ends of a scale', at, pair ? node.to + 2 : node.to);
};
