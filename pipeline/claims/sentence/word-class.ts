import type { TokenRange } from '../../recognize/grammar/bench.ts';
import { tagsOf } from '../../recognize/grammar/tags.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import * as tag from '../../rulebook/word-classes.ts';
import { BREAK, capitalised, type Tokens } from '../../text/tokens.ts';

/** Word classes, as far as the chunks of a claim's sentence need them: the grammar's tags, coarser. */
export const OTHER = 0;
export const DET = 1;
export const ADJ = 2;
export const NOUN = 3;
export const VERB = 4;
export const AUX = 5;
export const PREP = 6;
export const AND = 7;
export const PRONOUN = 8;
/** "which", "who", and "that" behind a noun. */
export const RELATIVE = 9;
export const ADVERB = 10;
export const NUMERAL = 11;
export const MARK = 12;
/** "while", "because", "that" behind a verb: opens a clause. */
export const SUBORDINATOR = 13;
/** "'s" and a lone apostrophe behind a plural. */
export const POSSESSIVE = 14;
export const TO = 15;
/** A past participle or -ing form that is a verb: one in front of a noun is an adjective. */
export const BARE = 16;

const coarse = new Uint8Array(tag.tagNames.length);
coarse[tag.DETERMINER] = DET;
coarse[tag.POSSESSIVE] = DET;
coarse[tag.GENITIVE] = POSSESSIVE;
coarse[tag.ADJECTIVE] = ADJ;
coarse[tag.NOUN] = NOUN;
coarse[tag.PLURAL] = NOUN;
coarse[tag.PROPER] = NOUN;
coarse[tag.PRONOUN] = PRONOUN;
coarse[tag.NUMBER_TAG] = NUMERAL;
coarse[tag.FINITE] = VERB;
coarse[tag.INFINITIVE] = VERB;
coarse[tag.PARTICIPLE] = BARE;
coarse[tag.GERUND] = BARE;
coarse[tag.AUXILIARY] = AUX;
coarse[tag.MODAL] = AUX;
coarse[tag.ADVERB] = ADVERB;
coarse[tag.PREPOSITION] = PREP;
coarse[tag.TO] = TO;
coarse[tag.CONJUNCTION] = AND;
coarse[tag.SUBORDINATOR] = SUBORDINATOR;
coarse[tag.RELATIVE] = RELATIVE;
coarse[tag.PUNCTUATION_TAG] = MARK;
coarse[tag.SIGN_TAG] = OTHER;

/** Word classes of the sentence `[from, to)`, in an array as long as it. */
export function wordClasses(
  tokens: Tokens,
  sentence: TokenRange,
  rules: Pick<Rulebook, 'language'>,
  figureEnds: ReadonlySet<number>,
): Uint8Array {
  const [from, to] = sentence;
  const tags = tagsOf({ tokens, rules }, sentence);
  const out = new Uint8Array(to - from);
  for (let i = from; i < to; i++) out[i - from] = tokens.kind[i] === BREAK ? MARK : coarse[tags[i]!]!;
  for (let k = 0; k < out.length; k++) {
    const low = tokens.lower[from + k]!;
    if (out[k] === NOUN && TODAY.has(low)) out[k] = ADVERB;
    // "Coffee growers": no verb ends so
    if (out[k] === VERB && /[^aeiou]ers$|ists$/.test(low) && !rules.language.grammar().words.has(low))
      out[k] = NOUN;
    // "… and holds rights to invest": verb and object taken for noun and verb
    if (
      out[k] === NOUN &&
      out[k - 1] === AND &&
      /[^s]s$/.test(low) &&
      out[k + 1] === VERB &&
      /s$/.test(tokens.lower[from + k + 1] ?? '') &&
      out[k + 2] === TO &&
      canBeFinite(low, rules)
    ) {
      out[k] = VERB;
      out[k + 1] = NOUN;
    }
    // "The chain, which runs 40 shops, plans to open": a noun in front of an infinitive, behind an aside
    if (
      out[k] === NOUN &&
      k > 0 &&
      (out[k - 1] === MARK || out[k - 1] === NOUN) &&
      out[k + 1] === TO &&
      isVerbal(out[k + 2]) &&
      canBeFinite(low, rules) &&
      !verbBefore(out, k)
    )
      out[k] = VERB;
    // "drew 410,000 and hopes to attract": a second verb before an infinitive
    if (
      out[k] === NOUN &&
      out[k - 1] === AND &&
      out[k + 1] === TO &&
      isVerbal(out[k + 2]) &&
      /[^s]s$/.test(low) &&
      canBeFinite(low, rules)
    )
      out[k] = VERB;
    // "Abilene Phase 2": a capital behind a capital is a name's
    if (
      isVerbal(out[k]) &&
      k > 0 &&
      out[k - 1] === NOUN &&
      capitalised(tokens, from + k) &&
      capitalised(tokens, from + k - 1)
    )
      out[k] = NOUN;
    // "$11 bn planned capex": behind money or a measure no verb has its subject
    if (out[k] === VERB && figureEnds.has(from + k) && /ed$/.test(low) && out[k + 1] === NOUN) out[k] = ADJ;
    // "to cut traffic by a third and save 350,000 litres": the second of two base forms
    if (
      out[k] === NOUN &&
      out[k - 1] === AND &&
      (out[k + 1] === NUMERAL || (out[k + 1] === ADVERB && out[k + 2] === NUMERAL)) &&
      baseBefore(out, k) &&
      canBeFinite(low, rules)
    )
      out[k] = VERB;
    // "… and holds rights": a second verb that the tagger took for a noun
    if (
      out[k] === NOUN &&
      out[k - 1] === AND &&
      /[^s]s$/.test(low) &&
      OBJECTS.has(out[k + 1] ?? MARK) &&
      canBeFinite(low, rules)
    )
      out[k] = VERB;
  }
  // a participle in front of a noun, behind no noun of its own, is a quality: "planned buildings", "rising costs"
  for (let k = 0; k < out.length; k++) {
    if (out[k] !== BARE) continue;
    const next = out[k + 1];
    const before = k > 0 ? out[k - 1]! : MARK;
    const inPhrase =
      before === DET || before === ADJ || before === PREP || before === POSSESSIVE || before === NUMERAL;
    // "Waiting lists fell": an opening -ing form is a quality where the clause has a verb of its own
    const opening =
      (before === MARK || before === SUBORDINATOR) &&
      /ing$/.test(tokens.lower[from + k]!) &&
      verbFollows(out, k + 1);
    // "$11 bn planned capex", "AI annualised revenue topped"
    const behind =
      figureEnds.has(from + k) ||
      (before === NOUN && /ed$/.test(tokens.lower[from + k]!) && verbFollows(out, k + 1));
    // "an estimated 7,500 spectators", "a reported £4m"
    const ofFigure = before === DET && (next === NUMERAL || next === OTHER);
    if (ofFigure || ((next === NOUN || next === ADJ) && (inPhrase || opening || behind))) out[k] = ADJ;
  }
  giveVerbs(tokens, from, out, rules);
  return out;
}

const isVerbal = (c: number | undefined): boolean => c === VERB || c === BARE;
function withBefore(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.lower[i] === 'with') return true;
  return false;
}

/** A base form behind "to" in the clause, which another may be joined to. */
function baseBefore(out: Uint8Array, k: number): boolean {
  for (let i = k - 1; i > 0 && out[i] !== MARK; i--)
    if (out[i] === VERB) return out[i - 1] === TO || out[i - 1] === AUX;
  return false;
}

/** A verb between the mark before and the word. */
function verbBefore(out: Uint8Array, k: number): boolean {
  for (let i = k - 1; i >= 0 && out[i] !== MARK; i--) if (out[i] === VERB || out[i] === AUX) return true;
  return false;
}

const TODAY = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'nowadays']);
const OBJECTS: ReadonlySet<number> = new Set([NOUN, ADJ, DET, NUMERAL]);

/** True where the word list knows the word as a finite verb: "supplies", "cost". */
export function canBeFinite(word: string, rules: Pick<Rulebook, 'language'>): boolean {
  const readings = rules.language.grammar().words.get(word);
  return readings !== undefined && (tag.setOf(readings) & (1 << tag.FINITE)) !== 0;
}

function verbFollows(out: Uint8Array, start: number): boolean {
  for (let k = start; k < out.length && k < start + 14; k++) {
    if (out[k] === VERB || out[k] === AUX || (out[k] === BARE && out[k + 1] !== NOUN)) return true;
    if (out[k] === MARK || out[k] === SUBORDINATOR || out[k] === RELATIVE) return false;
  }
  return false;
}

const BASE = (1 << tag.FINITE) | (1 << tag.INFINITIVE);

/**
 * A stretch between marks that has nouns and a number but no verb, where some noun behind the first could be one: "Uptake
 * stands at 84%". Headlines and lists keep their nouns: there the candidate is not followed by a preposition or a figure.
 */
function giveVerbs(tokens: Tokens, from: number, out: Uint8Array, rules: Pick<Rulebook, 'language'>): void {
  let start = 0;
  for (let k = 0; k <= out.length; k++) {
    const c = k < out.length ? out[k]! : MARK;
    if (c !== MARK && c !== SUBORDINATOR && c !== RELATIVE && c !== AND) continue;
    // "the stretch between Aarey and Borra": no border of clauses
    if (c === AND && tokens.lower.lastIndexOf('between', from + k) >= from + start) continue;
    giveVerb(tokens, from, out, start, k, rules);
    start = k + 1;
  }
}

function giveVerb(
  tokens: Tokens,
  from: number,
  out: Uint8Array,
  start: number,
  end: number,
  rules: Pick<Rulebook, 'language'>,
): void {
  let numeral = false;
  for (let k = start; k < end; k++) {
    const c = out[k]!;
    if (c === VERB || c === AUX || c === BARE) return;
    if (c === NUMERAL) numeral = true;
  }
  if (!numeral) return;
  const { words } = rules.language.grammar();
  for (let k = start; k + 1 < end; k++) {
    if (out[k] !== NOUN || (k > start && capitalised(tokens, from + k))) continue;
    const next = out[k + 1]!;
    if (next !== PREP && next !== NUMERAL && next !== TO && next !== OTHER && next !== DET) continue;
    const before = k > start ? out[k - 1]! : start > 0 && out[start - 1] !== AND ? MARK : DET;
    if (before !== NOUN && before !== ADVERB && before !== MARK && before !== PRONOUN) continue;
    if (tokens.lower[from + k + 1] === 'of') continue;
    // "with Azure sales of …": no clause
    if (withBefore(tokens, from + start, from + k)) return;
    const readings = words.get(tokens.lower[from + k]!);
    if (readings === undefined || (tag.setOf(readings) & BASE) === 0) continue;
    out[k] = VERB;
    return;
  }
}
