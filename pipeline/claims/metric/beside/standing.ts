import { isRange } from '../../../model/quantity.ts';
import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { endsInName } from '../../sentence/noun-phrase.ts';
import { passesLevel } from '../../sentence/wordings/passes-level.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { dimensionOf, type Found, open, openWords, simple, withChange } from '../found.ts';
import { LEVEL } from '../move/level-verbs.ts';
import { metricAt, metricBy } from './metric-at.ts';

/** "Fresh slippages stood at £4m", "advances were little changed at £9m": what is said to stand so high is what is measured, though no rule knows it. */
export function standing(draft: Draft, world: World): Found | null {
  const { clauseSubject: chunk, dimension, frame } = draft;
  const noun = frame.chunks[chunk];
  if (noun?.kind !== 'noun' || !KINDS.has(dimension)) return null;
  // "a link between standing for seven hours": of a time only where it is led to
  if (dimension === 'duration' && !AT.has(frame.chunks[draft.chunk - 1]?.word ?? '')) return null;
  if (draft.isSubject || !stands(draft, world)) return null;
  // "The bridge now stands at £4m": what such a thing has
  const isOne = ONE.has(frame.tokens.lower[noun.from]!) && !noun.word.endsWith('s');
  const had = isOne
    ? metricBy(frame, 'metric:noun', noun.from, noun.to, dimensionOf(draft), world.rulebook)
    : null;
  if (had) return simple(had.rule);
  if (endsInName(frame, chunk) || isUnknownName(frame, noun, world.rulebook)) return null;
  // "losses from farms and houses were $100m": things that are counted are no sums, and "the next item" is none
  if (
    world.rulebook.language.list('vague things').has(noun.word) ||
    metricAt(frame, chunk, dimension, world.rulebook, true)
  )
    return null;
  const words = openWords(draft, chunk);
  return words.length === 0 ? null : withChange(draft, open(words, draft), null, chunk);
}

/** "The workweek was still 38.5 hours": of a time nothing says more. */
export const standingTime = (draft: Draft, world: World): Found | null =>
  draft.dimension === 'duration' ? standing(draft, world) : null;
standingTime.needs = { dimensions: ['duration'] };

const KINDS = new Set(['money', 'ratio', 'duration']);
const ONE = new Set(['the', 'this', 'that', 'its', 'their', 'a', 'an']);

/** A verb of standing or moving that leads to the figure; mere "were" only to millions, since "shoes were £40" is a price. */
export function stands(draft: Draft, { rulebook }: World): boolean {
  const { clauseSubject, frame, chunk, mention, verb } = draft;
  const { chunks, tokens } = frame;
  const told = chunks[verb];
  if (!told || verb > chunk) return false;
  const to = chunks[chunk - 1]?.word ?? '';
  // "remittances are estimated at $580bn", but "the paintings are estimated at $5m" tells a price
  const who = chunks[clauseSubject];
  const many = who !== undefined && /[^s]s$/.test(who.word) && !ONE.has(tokens.lower[who.from]!);
  // and no "jewels estimated at $5m"
  if (
    to === 'at' &&
    many &&
    !told.bare &&
    isLarge(mention) &&
    rulebook.language.list('guessed').has(told.word)
  )
    return true;
  if (
    (AT.has(to) || passesLevel(draft)) &&
    (rulebook.language.list('kept as it was').has(told.word) || rulebook.shapes.verbs('move').has(told.word))
  )
    return true;
  const base = verbBase(rulebook.language.grammar(), told.word);
  if (!LEVEL.has(base) && !LEVEL.has(told.word)) return false;
  if (!BE.test(told.word) || to === 'at') return true;
  return isLarge(mention);
}

function isLarge({ quantity: { dimension, value } }: Draft['mention']): boolean {
  return dimension === 'money' && Math.abs(Number(isRange(value) ? value[0] : value)) >= 1e6;
}

/** "Springer hit .265": a word by itself that opens the sentence and no dictionary has is somebody's name. */
export function isUnknownName(
  { tokens }: Frame,
  { from, to }: Chunk,
  { language }: World['rulebook'],
): boolean {
  const word = tokens.lower[from]!;
  const { words } = language.grammar();
  return to - from === 1 && capitalised(tokens, from) && !words.has(word) && !words.has(singular(word));
}

const AT = new Set(['at', 'to', 'from']);
const BE = /^(?:be|is|are|was|were|been)$/;
