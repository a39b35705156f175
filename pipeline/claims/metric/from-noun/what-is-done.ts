import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { hasName, textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { deedAndObject, deedSaid } from '../beside/predicate.ts';
import { deedOf } from '../deed/deed.ts';
import { type Found, GROWTH, withChange } from '../found.ts';
import { STATES } from '../people/about-people.ts';
import { ANYBODY, OF_ANYBODY } from '../people/people-counted.ts';
import type { MeasureNoun } from './measure-noun.ts';

/** "the number of cars stolen", "the number of people killed": with what the participle behind the noun says was done. */
export function doneTo(draft: Draft, world: World, chunk: number, words: readonly string[]): Found | null {
  const { rulebook } = world;
  const { frame } = draft;
  // "people seriously injured", "women who used it"
  const next = frame.chunks[chunk + 1]?.kind;
  const isWho = next === 'relative';
  const verb = frame.chunks[next === 'adverb' || isWho ? chunk + 2 : chunk + 1];
  if (verb?.kind !== 'verb' || !(verb.bare || isWho || isOneOfTwo(frame.chunks, verb))) return null;
  // "who are in work": what they are is told elsewhere; and "people who own a car" are as many people
  if (isWho && (COPULA.has(verb.word) || (words.length === 1 && ANYBODY.has(words[0]!)))) return null;
  const by = (how: 'metric:verb' | 'metric:after') =>
    metricBy(frame, how, verb.from, verb.to + 3, 'count', rulebook, verb.to); // "suffering serious injuries"
  const word = frame.metrics.find(
    (m) => m.rule === 'metric:word' && m.span[1] === frame.tokens.end[verb.head],
  );
  const said =
    (word && rulebook.metrics.byId.get(word.id)) ??
    by('metric:verb')?.rule ??
    by('metric:after')?.rule ??
    null;
  // "people living in poverty" are no population
  const at = frame.chunks.indexOf(verb) + 2;
  const isHow = said?.id === 'population' && frame.chunks[at]?.kind === 'noun' && !hasName(frame, at);
  // "a hut that sleeps 40"
  const rule = said && !isHow && !GROWTH.has(said.id) && said.id !== 'capacity' ? said : null;
  // "the number of workers injured", "of protesters arrested": under one measure, whoever they are
  const isSaid = STATES[verb.word] !== undefined || OF_ANYBODY.has(rule?.family ?? '');
  const isAnybody = isSaid || (words.length === 1 && ANYBODY.has(words[0]!));
  const deed = rule ? rule.id.replaceAll('_', ' ') : deedOf(verb.word, rulebook.language);
  // "the number of people working part-time": of anybody, what they do is all that is said
  // "women who tried the treatment"
  const isDoing = !rule && (isWho ? !deed : isAnybody && (!deed || verb.word.endsWith('ing')));
  const doing = isDoing ? deedSaid(draft, frame.chunks.indexOf(verb), world) : null;
  const does = doing?.words ?? [];
  if (doing && does.length > 0) {
    const written = textOf(frame.tokens, { from: frame.chunks[chunk]!.from, to: doing.to });
    const name = isWho ? written : `${words.join(' ')} ${does.join(' ')}`;
    return withChange(draft, { id: idOf([...words, ...does], '_'), name, family: 'count' }, null, chunk);
  }
  if (!deed) return null;
  const name = `${words.join(' ')} ${verb.word}`;
  const id = idOf([...(rule && isAnybody ? [] : words), deed], '_');
  return withChange(draft, { id, name, family: rule?.family ?? 'count' }, rule?.id ?? null, chunk);
}

/** "the number of walkers killed or seriously injured fell": whatever the first of the two was taken for. */
const isOneOfTwo = (chunks: readonly Chunk[], verb: Chunk): boolean => {
  const [or, adverb, next] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 4);
  const second = adverb?.kind === 'adverb' ? next : adverb;
  return (
    or?.kind === 'and' && second?.kind === 'verb' && verb.to - verb.from === 1 && second.to - second.from <= 2
  );
};

/** "the share of pupils achieving top grades", "the proportion arriving late": as where so many achieved them. */
export function shareDoing({ draft, world, chunk, named, mods }: MeasureNoun): Found | null {
  if (named.rule.id !== 'share' || mods.length > 0) return null;
  const { chunks } = draft.frame;
  const whom = chunks[chunk + 1]?.word === 'of' && chunks[chunk + 2]?.kind === 'noun' ? chunk + 2 : chunk;
  // "the share of adults in Halm who smoke"
  let at = whom + 1;
  if (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'noun' && hasName(draft.frame, at + 1)) at += 2;
  const isWho = whom > chunk && chunks[at]?.kind === 'relative';
  const verb = chunks[isWho ? at + 1 : whom + 1];
  if (verb?.kind !== 'verb' || verb.infinitive || !(isWho || verb.bare)) return null;
  const does = deedAndObject(draft, isWho ? at + 1 : whom + 1, world);
  if (does.length === 0) return null;
  const name = `share: ${does.join(' ')}`;
  const metric = { id: idOf(['share', ...does], '_'), name, family: 'share' };
  return withChange(draft, metric, 'share', whom === chunk ? chunk : whom);
}
