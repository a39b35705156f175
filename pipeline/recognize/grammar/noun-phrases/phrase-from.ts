import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  GENITIVE,
  GERUND,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  PROPER,
  SIGN_TAG,
} from '../../../rulebook/word-classes.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { bit, NOUNS, PREPOSITIONS, TENSED } from '../tag-sets.ts';
import { bindsParticiple, describes, goesOn, isLabel, isVerbal, joinsNames, opensNoun } from './goes-on.ts';

/** The longest phrase that begins at `i`, or `null`. */
export function phraseFrom(
  tokens: Tokens,
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  times: ReadonlySet<string>,
): NounPhrase | null {
  const preposition = i > first && bit(tags[i - 1]!) & PREPOSITIONS ? i - 1 : -1;
  let start = i;
  let possessor: NounPhrase | null = null;
  for (;;) {
    const part = plainPhrase(tokens, tags, start, end, possessor !== null, times);
    if (!part)
      return possessor
        ? { ...possessor, preposition: possessor.preposition === -1 ? preposition : possessor.preposition }
        : null;
    const phrase: NounPhrase = { ...part, from: i, possessor, preposition };
    if (part.to < end && tags[part.to] === GENITIVE && part.kind !== 'figure') {
      possessor = phrase;
      start = part.to + 1;
      continue;
    }
    return phrase;
  }
}

function plainPhrase(
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  end: number,
  possessed: boolean,
  times: ReadonlySet<string>,
): NounPhrase | null {
  let i = from;
  if (tags[i] === PRONOUN && !possessed) return bare(i, 'pronoun');
  let determiner = -1;
  while (i < end && (tags[i] === DETERMINER || tags[i] === POSSESSIVE)) determiner = i++;
  const inside: number[] = [];
  let head = -1;
  for (; i < end; i++) {
    const set = bit(tags[i]!);
    if (set & NOUNS) {
      // "analysts Tesla": a plural before a name is a border, unless both are names
      if (head >= 0 && tags[head] === PLURAL && tags[i] === PROPER) break;
      // "this year Tesla": a stretch of time does not modify what follows it
      const dated = determiner >= 0 || DEICTIC.has(tokens.lower[from]!);
      if (head >= 0 && dated && tags[i] === PROPER && times.has(tokens.lower[head]!)) break;
      // "+1% Orion": a signed figure stands behind its name
      if (tags[i] === PROPER && PLUS.has(tokens.lower[from]!)) break;
      head = i;
      inside.push(i);
    } else if (set & (bit(ADJECTIVE) | bit(NUMBER_TAG))) {
      if (head >= 0 && !goesOn(tokens, tags, i, end)) break;
      // "2% next year", "shares last week"
      const behind = i > from && (head >= 0 || tags[i - 1] === SIGN_TAG || tags[i - 1] === NUMBER_TAG);
      if (behind && DEICTIC.has(tokens.lower[i]!) && times.has(tokens.lower[i + 1] ?? '')) break;
      inside.push(i);
    } else if (set & bit(OTHER)) inside.push(i);
    else if (set & bit(SIGN_TAG)) {
      if (head >= 0 && !joinsNames(tokens, tags, i, end)) break;
      inside.push(i);
    } else if (set & (bit(PARTICIPLE) | bit(GERUND))) {
      if (!opensNoun(tags, i, end) || (head >= 0 && !bindsParticiple(tokens, tags, i, determiner))) break;
      if (tags[i] === GERUND && i === from) break; // "cutting costs": a verb with its object
      if (i === from && isVerbal(tags, i - 1)) break; // "have reset a benchmark"
      inside.push(i);
    } else if (set & bit(ADVERB)) {
      if (head >= 0 || !describes(tags, i + 1, end)) break;
    } else break;
  }
  if (head < 0) {
    // "the 35", "5%", "the rich"
    const last = inside.at(-1);
    if (last === undefined)
      return determiner >= 0 && STANDALONE.has(tokens.lower[determiner]!)
        ? bare(determiner, 'pronoun')
        : null;
    const figure = inside.some((k) => tags[k] === NUMBER_TAG);
    if (!figure && (determiner < 0 || tags[last] !== ADJECTIVE)) return null;
    return assemble(tags, from, last + 1, last, figure ? 'figure' : 'noun', determiner, inside);
  }
  // numbers behind the head belong to names ("Route 66"), not to nouns
  let to = head + 1;
  const label = to < end && tags[to] === NUMBER_TAG && isLabel(tokens, tags, to, end);
  // behind a common noun only where a verb follows: "flight 370 was"
  if (label && (tags[head] === PROPER || (to + 1 < end && bit(tags[to + 1]!) & TENSED))) to++;
  const kept = inside.filter((k) => k < to);
  return assemble(tags, from, to, head, tags[head] === PROPER ? 'name' : 'noun', determiner, kept);
}

const PLUS = new Set(['+', '-']);
const DEICTIC = new Set(['next', 'last', 'previous', 'early', 'late']);
const STANDALONE = new Set([
  'this',
  'that',
  'these',
  'those',
  'each',
  'both',
  'some',
  'many',
  'several',
  'few',
  'all',
  'any',
]);

const bare = (i: number, kind: NounPhrase['kind']): NounPhrase => ({
  from: i,
  to: i + 1,
  head: i,
  kind,
  determiner: -1,
  modifiers: [],
  possessor: null,
  preposition: -1,
  of: null,
});

const assemble = (
  tags: Uint8Array,
  from: number,
  to: number,
  head: number,
  kind: NounPhrase['kind'],
  determiner: number,
  inside: readonly number[],
): NounPhrase => ({
  from,
  to,
  head,
  kind,
  determiner,
  modifiers: inside.filter((k) => k !== head && tags[k] !== OTHER),
  possessor: null,
  preposition: -1,
  of: null,
});
