import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { timesIn } from '../told-apart/when-told.ts';
import { stem } from '../told-apart/wording.ts';
import { gistIn } from './affair.ts';
import type { Figures } from './made-up-of.ts';

/** Lists of the rules that are too wide to say one thing: a lawyer and a nurse are both persons. */
const TOO_WIDE = new Set(['persons', 'anybody']);

/** All that a short text says, as far as the words of another can be found in it. */
export interface Told {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** "Sunday", "June". */
  readonly times: ReadonlySet<string>;
}

export function toldIn({ entries }: Figures, context: CheckContext): Told {
  const words = new Set<string>();
  const names = new Set<string>();
  const times = new Set<string>();
  for (const { claim } of entries) {
    for (const time of timesIn(claim)) times.add(time);
    for (const word of context.wording(claim).words) words.add(word);
    for (const name of context.wording(claim).names) names.add(name);
  }
  const gist = gistIn(entries[0]!.claim.document);
  for (const word of gist?.words ?? []) words.add(stem(word));
  for (const word of gist?.names.flatMap((name) => name.split('-')) ?? []) {
    words.add(stem(word));
    names.add(stem(word));
  }
  const lists = listsOf(context.rules);
  return { words, names, times, lists: new Set([...words].flatMap((word) => lists.get(word) ?? [])) };
}

/** How much of a sentence another text says too. */
export interface Again {
  /** How many of its words, and how many there are that say something. */
  readonly said: number;
  readonly all: number;
  /** Names that both have. */
  readonly names: number;
  /** Words that the other text has not, and the names among them; lands, which a town stands for, are neither. */
  readonly unsaid: ReadonlySet<string>;
  readonly unsaidNames: ReadonlySet<string>;
}

/** "Five Slovak mountaineers perished on Mont Blanc" of a text that tells of two climbers from Slovakia who froze to death there. */
export function againIn(
  claim: Claim,
  { words, names: theirs, lists, times }: Told,
  context: CheckContext,
): Again {
  const wording = context.wording(claim);
  const unsaid = new Set<string>();
  const unsaidNames = new Set<string>();
  const opening = nameThatOpens(claim, context);
  let [said, all, names] = [0, 0, 0];
  for (const word of wording.set) {
    if (saysLittle(word, context)) continue;
    const isSaid = words.has(word) || isKnownOtherwise(word, lists, context) || isOfOneRoot(word, words);
    // what opens the sentence may be a name as well
    const isName = wording.names.has(word) || theirs.has(word) || context.lands.has(word);
    if (!isSaid && isName && context.lands.has(word)) continue;
    all++;
    if (isSaid) said++;
    if (isSaid && isName) names++;
    if (!isSaid) (isName || word === opening ? unsaidNames : unsaid).add(word);
  }
  // "on Sunday" of both says as much as a name
  const isOfOneTime = [...timesIn(claim)].some((time) => A_DAY.test(time) && times.has(time)) ? 1 : 0;
  return {
    said: said + isOfOneTime,
    all: all + isOfOneTime,
    names: names + isOfOneTime,
    unsaid,
    unsaidNames,
  };
}

/** "Korsund's population", "Korsund has": a name in front of everything, which its capital does not tell from other words; '' for none. */
function nameThatOpens({ subject, sentence }: Claim, context: CheckContext): string {
  const [, word = '', owns] = /^(\p{Lu}[\p{L}-]+)(['’]s )?/u.exec(sentence) ?? [];
  const isNamed =
    owns !== undefined ||
    (subject?.from === 'text' && subject.name.startsWith(word) && !SEVERAL.test(subject.name));
  const known = stem(word.toLowerCase());
  return word === '' || !isNamed || listsOf(context.rules).has(known) ? '' : known;
}

const A_DAY =
  /^(?:\d{4}|[^ ]+day|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const saysLittle = (word: string, { rules }: CheckContext): boolean =>
  rules.plain.has(word) || littleStems(rules).has(word);

const isKnownOtherwise = (word: string, lists: ReadonlySet<string>, { rules }: CheckContext): boolean =>
  (listsOf(rules).get(word) ?? []).some((list) => !TOO_WIDE.has(list) && lists.has(list));

/** "infected", "infection"; "economist", "economy". */
function isOfOneRoot(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < ROOT) return false;
  const root = word.slice(0, ROOT);
  for (const other of words) {
    if (!other.startsWith(root)) continue;
    let i = ROOT;
    while (i < word.length && word[i] === other[i]) i++;
    if (i >= Math.min(word.length, other.length) - ENDING) return true;
  }
  return false;
}
const ROOT = 5;
const ENDING = 2;

/** Words that stand in any sentence about anything, by their stems. */
const littleStems = remembered(
  ({ lightVerbs, sayingLittle }: CheckRules): ReadonlySet<string> =>
    new Set([...lightVerbs, ...sayingLittle].map(stem)),
);
/** "Rescuers pulled out 29". */
const SEVERAL = /^\p{Lu}\p{Ll}+(?:s|men)$/u;
