import type { PeriodMention, QuantityMention } from '../../../model/mention.ts';
import type { TokenRange } from '../../../recognize/grammar/bench.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { capitalised, type Tokens } from '../../../text/tokens.ts';
import type { Chunk } from '../chunk.ts';
import { tokensOf } from '../token-at.ts';
import {
  ADJ,
  ADVERB,
  AND,
  AUX,
  BARE,
  MARK,
  NOUN,
  OTHER,
  POSSESSIVE,
  PREP,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../word-class.ts';
import { wordClasses } from '../word-classes/word-classes.ts';
import { type Bench, classAt, pushWord } from './bench.ts';
import { isGerundSubject } from './gerund-subject.ts';
import { heldIn } from './held.ts';
import {
  clockChunk,
  mentionChunk,
  setPhraseChunk,
  titleChunk,
  twinPrepositionChunk,
  undatedChunk,
  yearOnYearChunk,
} from './kept-whole.ts';
import { isExtreme, nounGroup } from './noun-group.ts';
import { isPreposition, isSubordinator } from './preposition-or-subordinator.ts';
import { isVerbal, opensInfinitive, verbGroup } from './verb-group.ts';

/** A sentence and what was recognised in it. */
export interface Chunkable {
  readonly tokens: Tokens;
  readonly sentence: TokenRange;
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
  /** First and last token, exclusive, of each title in quote marks. */
  readonly titles: ReadonlyMap<number, number>;
  /** First and last token, exclusive, of each name. */
  readonly names: readonly TokenRange[];
  /** Tokens of legal forms behind names. */
  readonly forms: ReadonlySet<number>;
  readonly rules: Pick<Rulebook, 'language'>;
}

/** The chunks of a sentence, one after the other, in one walk over its tokens: "The bridge | cost | £4m | in | 2018 | .". */
export function chunksOf(sentence: Chunkable): readonly Chunk[] {
  const bench = benchOf(sentence);
  for (let at = bench.from; at < bench.to; ) at = nextChunk(bench, at);
  return bench.chunks;
}

function benchOf({ tokens, sentence, quantities, periods, titles, names, forms, rules }: Chunkable): Bench {
  const [from, to] = sentence;
  const ends = new Set(quantities.filter((q) => !q.counted).map((q) => tokensOf(tokens, q.span)[1]));
  const classes = wordClasses(tokens, sentence, rules, ends);
  keepNames({ classes, from, tokens, rules }, names);
  const isVerb = (token: number): boolean => {
    const word = classes[token - from];
    return word === VERB || word === AUX || word === BARE;
  };
  const held = heldIn(tokens, quantities, periods, isVerb);
  return { tokens, from, to, classes, held, titles, forms, rules, chunks: [] };
}

/** Makes the chunk that begins at the token, and says where the next begins. */
function nextChunk(bench: Bench, at: number): number {
  // "Halm Foods, Inc. made £4m": no mark parts the name from what the firm does
  if (bench.forms.has(at)) return at + 1;
  const title = titleChunk(bench, at);
  if (title > at) return title;
  const held = bench.held.get(at);
  if (held) return mentionChunk(bench, at, held);
  const time = undatedChunk(bench, at);
  if (time > at) return time;
  const hour = clockChunk(bench, at);
  if (hour > at) return hour;
  const compared = yearOnYearChunk(bench, at);
  if (compared > at) return compared;
  const phrase = setPhraseChunk(bench, at);
  if (phrase > at) return phrase;
  const twins = twinPrepositionChunk(bench, at);
  return twins > at ? twins : wordChunk(bench, at);
}

function wordChunk(bench: Bench, at: number): number {
  switch (classAt(bench, at)) {
    case MARK:
    case OTHER:
      // "Sarn (pop. 9,000)"
      if (isOfAbbreviation(bench, at)) return at + 1;
      return pushWord(bench, 'mark', at);
    case AND:
      return pushWord(bench, 'and', at);
    case RELATIVE:
      return pushWord(bench, 'relative', at);
    case PRONOUN:
      return pushWord(bench, 'pronoun', at);
    case SUBORDINATOR:
      return pushWord(bench, isPreposition(bench, at) ? 'prep' : 'subordinator', at);
    case PREP:
      return pushWord(bench, isSubordinator(bench, at) ? 'subordinator' : 'prep', at);
    case TO:
      return opensInfinitive(bench, at) ? verbGroup(bench, at) : pushWord(bench, 'prep', at);
    case AUX:
    case VERB:
      return verbGroup(bench, at);
    case BARE:
      return isGerundSubject(bench, at) ? pushWord(bench, 'noun', at) : verbGroup(bench, at);
    case ADVERB:
      return adverbChunk(bench, at);
    default:
      return nounGroup(bench, at);
  }
}

/** The stop behind an abbreviation that leads up to a figure. */
const isOfAbbreviation = ({ tokens: { lower }, held, rules }: Bench, at: number): boolean =>
  lower[at] === '.' &&
  held.get(at + 1)?.mention.kind === 'quantity' &&
  rules.language.list('abbreviations').has(lower[at - 1] ?? '');

/** "sharply rose", "highly paid staff", "a five-year high of": an adverb belongs to what it leads, or stands alone. */
function adverbChunk(bench: Bench, at: number): number {
  const next = classAt(bench, at + 1);
  if (next !== ADVERB && isVerbal(next)) return verbGroup(bench, at);
  const leadsNoun = next === ADJ && !bench.held.has(at + 1);
  return leadsNoun || isExtreme(bench, at) ? nounGroup(bench, at) : pushWord(bench, 'adverb', at);
}

type Classed = Pick<Bench, 'classes' | 'from' | 'tokens' | 'rules'>;

/** "the Never Mind", "Teo Bent": whatever its words are elsewhere, in a name they do nothing and say nothing of how. */
function keepNames(words: Classed, names: readonly TokenRange[]): void {
  const { classes, from, tokens } = words;
  for (const [first, end] of names) {
    if (end - first === 1) keepShortName(words, first);
    else
      for (let i = first; i < end; i++)
        // "Brandt & Holm"
        // "Hornsea Bank A": the last letter is no article
        if (tokens.lower[i] === '&' || (i === end - 1 && tokens.end[i]! - tokens.start[i]! === 1))
          classes[i - from] = NOUN;
        else if (i > from && capitalised(tokens, i) && DOES.has(classes[i - from]!)) classes[i - from] = NOUN;
  }
}
const DOES: ReadonlySet<number> = new Set([VERB, BARE, ADVERB, PREP, SUBORDINATOR]);

/** "United won" at the start of a sentence; "American said net profit": no quality of what stands behind it, which it does. */
function keepShortName({ classes, from, tokens, rules }: Classed, name: number): void {
  const at = name - from;
  const next = classes[at + 1];
  const deed = tokens.lower[name + 1] ?? '';
  const does =
    next === VERB || ((next === BARE || next === ADJ) && rules.language.list('behind a name').has(deed));
  if (classes[at] === ADJ && does) {
    classes[at] = NOUN;
    classes[at + 1] = VERB;
  } else if (classes[at] === ADJ && STANDS_ALONE.has(next)) classes[at] = NOUN;
  else if (at === 0 && DOES.has(classes[at]!)) classes[at] = NOUN;
}
/** Behind "Norair and American, which", "American's". */
const STANDS_ALONE: ReadonlySet<number | undefined> = new Set([MARK, RELATIVE, AUX, POSSESSIVE, undefined]);
