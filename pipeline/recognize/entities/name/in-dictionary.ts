import type { LanguageRules } from '../../../rulebook/language.ts';
import {
  ADJECTIVE,
  INFINITIVE,
  likeliest,
  NOUN,
  PLURAL,
  type Readings,
  setOf,
} from '../../../rulebook/word-classes.ts';
import { capitalised, type Tokens, WORD } from '../../../text/tokens.ts';
import { capitalsMeanNothing } from '../../grammar/readings.ts';
import type { Workspace } from '../../workspace.ts';

/** "Bread Sales Rise 4%": in a headline, whose capitals say nothing, words of the dictionary make no name. */
export function isOfHeadline(
  workspace: Workspace,
  from: number,
  to: number,
  first: number,
  end: number,
): boolean {
  const { tokens, rules } = workspace;
  if (to - from < 2 || !capitalsMeanNothing(tokens, first, end)) return false;
  const { words } = rules.language.grammar();
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (!words.has(word) && !LIKE_NOUNS.test(word) && !LIKE_ADJECTIVES.test(word)) return false;
  }
  return true;
}

/** A word in lower case that a dictionary has or could have. */
export const couldBeAWord = (word: string, language: LanguageRules): boolean =>
  language.grammar().words.has(word) || LIKE_ADJECTIVES.test(word) || LIKE_NOUNS.test(word);

/** "SELLERS had good news": a word of the dictionary, in capitals because it opens the article. */
export const isShouted = ({ tokens, rules: { language } }: Workspace, at: number): boolean => {
  const word = tokens.lower[at]!;
  return (
    word.length > 4 &&
    (language.grammar().words.has(word) || language.grammar().words.has(word.replace(/s$/, '')))
  );
};

/** "Pellan airport handled …": a word of no dictionary in front of the word for what it is the name of. */
export function namesAThing({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const word = tokens.lower[at]!;
  const kind = tokens.lower[at + 1] ?? '';
  return (
    language.list('kinds of thing').has(kind) &&
    !language.grammar().words.has(word) &&
    !LIKE_ADJECTIVES.test(word)
  );
}
/** "Global sales fell": a quality in front of a small word, whatever has it for the first word of its name elsewhere. */
export function isQuality({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const known = language.grammar().words.get(tokens.lower[at]!);
  const isAdjective = known !== undefined && setOf(known) === 1 << ADJECTIVE;
  return isAdjective && tokens.kind[at + 1] === WORD && !capitalised(tokens, at + 1);
}

/** "Armatec, which builds robots", "Brotkorb had sales", "Orlex shares were up", "Ornua, the largest exporter": a word in front of what is said of it that no dictionary has, nor could. */
export function isOfNoDictionary({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const word = tokens.lower[at]!;
  const next = tokens.lower[at + 1] ?? '';
  const behindName = language.list('behind a name');
  const isUnknown = !language.grammar().words.has(word);
  const behindComma = tokens.lower[at + 2] ?? '';
  return (
    word.length >= 4 &&
    tokens.kind[at] === WORD &&
    !LIKE_ADJECTIVES.test(word) &&
    !LIKE_NOUNS.test(word) &&
    (isUnknown || isNoThing(language.grammar().words.get(word)!, next)) &&
    (behindName.has(next) ||
      (isUnknown && language.list('only a body has').has(next)) ||
      (next === ',' && (behindName.has(behindComma) || (isUnknown && /^(?:an?|the)$/.test(behindComma)))))
  );
}
/** "Lucid, which makes cars", "Zoom has 40 shops": a quality or a base form that does something. */
const isNoThing = (readings: Readings, next: string): boolean =>
  NO_THINGS.has(likeliest(readings)) && !/^(?:is|was)$/.test(next);
const NO_THINGS: ReadonlySet<number> = new Set([ADJECTIVE, INFINITIVE]);
/** Endings of common nouns and adverbs. */
const LIKE_NOUNS =
  /(?:er|or|ist|ment|ness|ity|[ts]ion|ance|ence|ship|hood|ism|age|ure|ly|men|women|people|folk)$/;
const LIKE_ADJECTIVES = /(?:al|ic|ous|ive|ing|ed|ary|ory|able|ible|less|ful|ish|ern|ese|ian|s)$/;

/** "United won", "City have sold": in front of what people and bodies do; not "Water was cut off", "Power lines". */
export function doesAsABody({ tokens, rules: { language } }: Workspace, at: number): boolean {
  const next = tokens.lower[at + 1] ?? '';
  const does = /^ha(?:s|ve|d)$/.test(next) ? (tokens.lower[at + 2] ?? '') : next;
  return language.list('behind a name').has(does) && !AUXILIARIES.has(does);
}

/**
 * "American also plans to" where the text has "American Airlines", "United's costs": the first word of a longer name, alone in front of what a body does
 * or of what is its own; "an American said" is somebody, and a common noun nobody.
 */
export function standsForAName({ tokens, rules: { language }, context }: Workspace, at: number): boolean {
  const word = tokens.lower[at]!;
  if (!context.beginnings?.has(word) || SOMEBODY.test(tokens.lower[at - 1] ?? '')) return false;
  const known = language.grammar().words.get(word);
  if (known !== undefined && [NOUN, PLURAL].includes(likeliest(known))) return false;
  const own = tokens.lower[at + 1] === "'s" && !capitalised(tokens, at + 2);
  // "Norair and American, which"
  const isJoined =
    tokens.lower[at - 1] === 'and' && capitalised(tokens, at - 2) && tokens.lower[at + 1] === ',';
  if (isJoined) return true;
  const deed = BETWEEN.has(tokens.lower[at + 1] ?? '') ? at + 2 : at + 1;
  const does = tokens.lower[deed] ?? '';
  return own || (language.list('behind a name').has(does) && !AUXILIARIES.has(does));
}
const SOMEBODY = /^(?:an?|the|one|another|every|each|any|this|that|no)$/;
const BETWEEN = new Set(['also', 'has', 'have', 'had', 'then', 'later']);
const AUXILIARIES = new Set(
  "which who whose based has had was is will would may might must can could should did also 's raised closed cut opened".split(
    ' ',
  ),
);

/** All in capitals. */
export const isAcronym = (tokens: Tokens, i: number): boolean => {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
};
