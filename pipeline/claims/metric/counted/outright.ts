import type { Frame } from '../../sentence/chunks.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import { onVessel } from '../../sentence/wordings/on-vessel.ts';
import { metricAt } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple, withChange } from '../found.ts';
import { ANYBODY } from '../people/people-counted.ts';
import type { Counting } from './counting.ts';
import { isFilledBy } from './filled-by.ts';
import { powered } from './powered.ts';
import { asked, enrolled, polled } from './sampled.ts';
import { signed } from './signed.ts';

/** The id of the measure that a wording is of, whatever else the sentence says; `null` where it is none of it. */
type Wording = (counting: Counting) => string | null;

/** What is asked before the verb's own measure. */
export const stronger: readonly Wording[] = [
  livesSaved,
  lossOfLife,
  bodiesFound,
  hurt,
  powered,
  atSchool,
  onRoll,
  letGo,
  takenOn,
  hitByCuts,
  polled,
  signed,
  roomFor,
  onBoardTogether,
];
/** What is asked where the verb has none. */
export const weaker: readonly Wording[] = [onStaff, livesLost, aboard, asked, enrolled];

/** The measure of the first wording that fits. */
export function outright(wordings: readonly Wording[], counting: Counting): Found | null {
  const { draft, world } = counting;
  for (const wording of wordings) {
    const id = wording(counting);
    const rule = id === null ? undefined : world.rulebook.metrics.byId.get(id);
    if (!rule) continue;
    const { metric } = simple(rule);
    // "a poll of 2,200 drivers": drivers in the sample
    const name =
      id === 'sample'
        ? `${textOf(draft.frame.tokens, { from: counting.from, to: counting.to })} in the sample`
        : metric.name;
    return withChange(draft, { ...metric, name }, rule.id, -1);
  }
  return null;
}

/** "40,000 deaths were averted": nobody has died. */
function livesSaved({ words, verb, world }: Counting): string | null {
  if (!verb || !/^(?:death|fatality|life|casualty)$/.test(words.at(-1)!)) return null;
  return world.rulebook.language
    .list('save or avert')
    .has(verbBase(world.rulebook.language.grammar(), verb.word))
    ? 'lives_saved'
    : null;
}

/** "Five people suffered moderate injuries": whatever they are like. */
function hurt({ draft: { frame, isSubject, verb: at }, verb }: Counting): string | null {
  if (!isSubject || !verb || !/^(?:suffer|sustain|receiv)(?:s|ed|ing|es|e)?$/.test(verb.word)) return null;
  const object = frame.chunks[frame.chunks[at + 1]?.kind === 'det' ? at + 2 : at + 1];
  return object?.kind === 'noun' && /^(?:injur(?:y|ies)|wounds?|burns|fractures)$/.test(object.word)
    ? 'injuries'
    : null;
}

/** "101,000 pupils enrolled", "attended by 400 pupils": at school, and in no study. */
function atSchool({ words, verb, named, draft }: Counting): string | null {
  const isThere = named?.rule.id === 'sample' || /^attend/.test(verb?.word ?? '');
  return isThere && draft.frame.language.list('learners').has(words.at(-1)!) ? 'enrolment' : null;
}

/** "an enrolment of 27,000 children". */
function onRoll({ draft: { frame, chunk, dimension }, world: { rulebook } }: Counting): string | null {
  if (frame.chunks[chunk - 1]?.word !== 'of' || frame.chunks[chunk - 2]?.kind !== 'noun') return null;
  const named = metricAt(frame, chunk - 2, dimension, rulebook, false);
  return named?.rule.id === 'enrolment' ? 'enrolment' : null;
}

/** "let 400 workers go". */
function letGo({ draft: { frame, chunk } }: Counting): string | null {
  const isLet = /^let(?:s|ting)?$/.test(frame.chunks[chunk - 1]?.word ?? '');
  return isLet && frame.chunks[chunk + 1]?.word === 'go' ? 'layoffs' : null;
}

/** "will add 400 workers": hired, while jobs that are added are made. */
function takenOn({ words, verb, draft }: Counting): string | null {
  return verb !== null &&
    /^add(?:s|ed|ing)?$/.test(verb.word) &&
    draft.frame.language.list('those employed').has(words.at(-1)!)
    ? 'hires'
    : null;
}

/** "The layoffs will affect 500 employees", "the cuts include 600 jobs": as many are laid off. */
function hitByCuts({
  draft: { frame, clauseSubject, isSubject, dimension },
  words,
  verb,
  world,
}: Counting): string | null {
  const { language } = world.rulebook;
  if (isSubject || !verb || clauseSubject < 0) return null;
  if (
    !language.list('hit by cuts').has(verbBase(language.grammar(), verb.word)) ||
    !language.list('jobs and who has them').has(words.at(-1)!)
  )
    return null;
  const cuts = metricAt(frame, clauseSubject, dimension, world.rulebook, true);
  return cuts?.rule.id === 'layoffs' ? 'layoffs' : null;
}

/** "has room for 400 people", "seating for 400 guests", "can carry 400 passengers", "was built to carry", "enough boats to carry". */
function roomFor({ draft: { frame, chunk, clauseSubject }, verb }: Counting): string | null {
  const { chunks, tokens } = frame;
  if (
    chunks[chunk - 1]?.word === 'for' &&
    frame.language.list('room for somebody').has(chunks[chunk - 2]?.word ?? '')
  )
    return 'capacity';
  if (verb === null) return null;
  if (isBuiltFor(frame, chunk) || isFilledBy(frame, clauseSubject, verb)) return 'capacity';
  if (!frame.language.list('carry or handle').has(verb.word)) return null;
  const isAble = /^(?:can|could)$/.test(tokens.lower[verb.from]!);
  return isAble || (verb.infinitive && isMadeFor(frame, chunks.indexOf(verb) - 1)) ? 'capacity' : null;
}

/** "The prison was built for 900 inmates". */
const isBuiltFor = ({ chunks, language }: Frame, chunk: number): boolean =>
  chunks[chunk - 1]?.word === 'for' && language.list('made for it').has(chunks[chunk - 2]?.word ?? '');

/** "was designed to", "has enough boats to": not "plans to". */
function isMadeFor({ chunks, tokens, language }: Frame, before: number): boolean {
  const made = chunks[before];
  if (!made) return false;
  if (made.kind === 'noun')
    return language.list('enough').has(tokens.lower[made.from]!) || language.list('leave').has(made.word);
  return language.list('made for it').has(made.word) || language.list('allowed to').has(made.word);
}

/** "300 members of staff"; "300 staff" may have something done to them. */
function onStaff({ words, isOfMembers }: Counting): string | null {
  return isOfMembers && words[0] === 'staff' ? 'headcount' : null;
}

/** "the loss of 40 lives": no loss of what lives. */
function lossOfLife({ draft, words }: Counting): string | null {
  const { chunks } = draft.frame;
  const [noun, of] = chunks.slice(draft.chunk - 2, draft.chunk);
  if (
    words.length !== 1 ||
    noun?.word !== 'loss' ||
    of?.word !== 'of' ||
    !draft.frame.language.list('lives lost').has(words[0]!)
  )
    return null;
  draft.isChange = false;
  draft.direction = null;
  return 'deaths';
}

/** "found the bodies of 34 people", "34 bodies were recovered": as many as were found, who need not be all of the dead. */
function bodiesFound({ draft: { frame, chunk }, words, verb, world }: Counting): string | null {
  const [noun, of] = frame.chunks.slice(chunk - 2, chunk);
  if (of?.word === 'of' && (noun?.word === 'bodies' || noun?.word === 'remains')) return 'bodies_found';
  const base = verb ? verbBase(world.rulebook.language.grammar(), verb.word) : '';
  return words.at(-1) === 'body' && world.rulebook.language.list('find the dead').has(base)
    ? 'bodies_found'
    : null;
}

/** "claimed 40 lives", "cost 12 lives": the dead, with a verb that kills nobody elsewhere. */
function livesLost({ words, verb, world }: Counting): string | null {
  if (words.length !== 1 || !verb) return null;
  const base = verbBase(world.rulebook.language.grammar(), verb.word);
  const isTaken =
    words[0] === 'life'
      ? world.rulebook.language.list('claim lives').has(base)
      : words[0] === 'victim' && base === 'claim';
  return isTaken ? 'deaths' : null;
}

/** "had 900 passengers and 31 crew on board": behind the crew, and said of both. */
function onBoardTogether({ draft: { frame, chunk }, words }: Counting): string | null {
  const [and, crew, on] = frame.chunks.slice(chunk + 1, chunk + 4);
  if (words.at(-1) !== 'passenger' || and?.kind !== 'and' || crew?.kind !== 'figure') return null;
  const first = on ? frame.tokens.lower[on.from]! : '';
  const isOn = first === 'aboard' || (first === 'on' && frame.tokens.lower[on!.from + 1] === 'board');
  return isOn ? 'aboard' : null;
}

/** "a plane carrying 48 people"; a tram carries millions. */
function aboard({ draft, world, words, verb }: Counting): string | null {
  if (words.length !== 1 || !ANYBODY.has(words[0]!)) return null;
  const before = draft.frame.chunks[draft.chunk - 1]?.word;
  const carries = before === 'carrying' || verb?.word === 'carrying' || onVessel(draft, world) >= 0;
  return carries ? 'aboard' : null;
}
