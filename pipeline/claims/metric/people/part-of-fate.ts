import { PART } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { idOf, normalWords } from '../../sentence/normal-words.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { rangeOf } from '../counted/tokens-of.ts';
import { FATES } from '../families.ts';
import type { Found } from '../found.ts';
import { calledAlike, isOfCrew } from './called-alike.ts';
import { ANYBODY } from './people-counted.ts';

/** "36 people died, including 13 passengers and 22 sailors", "36 deaths (13 passengers, 22 sailors)": what became of the whole became of each part. */
export function partOfFate(draft: Draft, world: World): Found | null {
  const { frame, mention, dimension } = draft;
  if (dimension !== 'count' || !mention.counted || !mention.unit) return null;
  const whole = earlierInSentence(draft, world).find((d) => !isPart(d));
  if (!whole?.metric || !befell(whole) || !isBrokenDown(frame.chunks.slice(whole.chunk + 1, draft.chunk)))
    return null;
  const { tokens } = frame;
  const [from, to] = rangeOf(draft, mention.unit);
  const words = isOfCrew(tokens.lower, to) ? ['crew'] : calledAlike(normalWords(tokens, { from, to }));
  const who = words.length === 1 && ANYBODY.has(words[0]!) ? [] : words;
  if (words.length === 0) return null;
  draft.scope.part ??= PART;
  const { id, name, family } = whole.metric;
  return {
    metric: { id: idOf([...who, id], '_'), name: [...who, name].join(' '), family },
    rule: whole.rule,
    measure: -1,
  };
}
partOfFate.needs = { dimensions: ['count'], counted: true, earlier: true };

const isPart = ({ scope }: Draft): boolean => scope.part === PART;

/** What became of people, or who was taken on or held: their parts can be told one by one. */
const befell = ({ metric, isChange }: Draft): boolean =>
  metric !== null &&
  !isChange &&
  (FATES.has(metric.family) || metric.id === 'hires' || metric.id === 'arrests');

/** "including", "among them" or an open bracket, and behind it nothing but other parts. */
function isBrokenDown(between: readonly Chunk[]): boolean {
  const opens = between.findLastIndex(({ word }, i) => LEADS.has(word) || isAmongThem(between, i));
  if (opens < 0 || between.some(({ word }) => word === ')' || word === ';')) return false;
  const last = between.at(-1)!;
  // "including two from 12 families": those are no part
  if (last.kind === 'prep' && !LEADS.has(last.word)) return false;
  return between
    .slice(opens + 1)
    .every(({ kind, word, bare }) => PARTS.has(kind) || word === ',' || (kind === 'verb' && bare));
}
const LEADS = new Set(['including', '(', ':', '-', '–', '—']);
const isAmongThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]!.kind === 'pronoun' && chunks[at - 1]?.word === 'among';
const PARTS: ReadonlySet<Chunk['kind']> = new Set(['figure', 'and', 'det', 'noun', 'prep', 'adverb']);
