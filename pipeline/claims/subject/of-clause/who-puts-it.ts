import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import { decides } from '../../sentence/wordings/decides.ts';
import { carried } from '../earlier/carry.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import { type Clause, isInRelative, type Step } from './clause.ts';

/** "The government put the damage at £2bn": of the thing spoken of, and not of who puts a figure on it. */
export const putAt: Step = ({ draft, world, verb, earlier }) => {
  const unmeasured = draft.measure < 0 ? objectOf(draft, draft.verb + 1) : -1;
  if (unmeasured >= 0 && world.rulebook.language.list('put it at').has(verb))
    return resolved(draft, world, unmeasured);
  const isBehind = draft.measure > draft.verb && draft.measure - draft.verb <= 2;
  if (!isBehind) return undefined;
  const { language } = world.rulebook;
  const seesAt = language.list('see it at').has(verb) && draft.frame.chunks[draft.chunk - 1]?.word === 'at';
  if (!seesAt && !language.list('put it at').has(verb)) return undefined;
  const of = objectOf(draft, draft.measure);
  if (of >= 0) return resolved(draft, world, of);
  const subject = earlier[0]?.subject ?? carried(draft, world, 'any');
  return subject && { ...subject, from: 'previous' };
};

/** "put attendance at the fair in Velden at 30,000", "puts spending on roads in Norland at £3m": what hangs on that to which a number is put, a name before others; -1 for nothing. */
function objectOf({ frame, chunk }: Draft, noun: number): number {
  const { chunks } = frame;
  if (chunks[chunk - 1]?.word !== 'at' || chunks[noun]?.kind !== 'noun') return -1;
  const all = complements(frame, noun).filter((c) => c.chunk < chunk && OF.has(c.prep));
  return (all.find((c) => hasName(frame, c.chunk)) ?? all[0])?.chunk ?? -1;
}
const OF: ReadonlySet<string> = new Set(['of', 'at', 'in', 'on', 'for', 'to', 'among', 'across']);

/** "The 2016 census gave Kilmere a population of 7,930": whom it gave them, and never the census. */
export const givenTo: Step = ({ draft, world, chunk }) => {
  const { language } = world.rulebook;
  const isCount = language.list('inquiries').has(chunk.word) || language.list('estimates').has(chunk.word);
  if (!isCount || draft.metric?.family !== 'population') return undefined;
  const { chunks } = draft.frame;
  const object = draft.verb + 1;
  const isGiven = chunks[object]?.kind === 'noun' && object < draft.chunk && hasName(draft.frame, object);
  return isGiven ? resolved(draft, world, object) : null;
};

/** "The agency said the plant had 40 homes": who says so has nothing, unless the sentence told of it before. */
export const saidBy: Step = (clause) => {
  const { draft, world, chunk, at, verb, earlier } = clause;
  if (!speaks(clause) || isInRelative(clause)) return undefined;
  const before = earlier[0]?.subject;
  if (before) return before;
  // "Scientists have counted 384 whales": who counts them
  const { language } = world.rulebook;
  const isCounting =
    draft.mention.counted &&
    language.list('people who count').has(chunk.word) &&
    language.list('count or foresee').has(verb) &&
    !hasName(draft.frame, at);
  return isCounting ? null : undefined;
};

/** "Ona Brandt said price cuts had brought in 400,000 customers": nobody's own who only says so. */
export const saidBySomebody: Step = ({ draft, world, chunk, at, verb }) => {
  const { frame, mention } = draft;
  if (!mention.counted || !hasName(frame, at) || !world.rulebook.language.list('say or warn').has(verb))
    return undefined;
  const text = frame.tokens.text.slice(frame.tokens.start[chunk.from], frame.tokens.end[chunk.to - 1]);
  const isSpeaker = frame.attributions.some(({ speaker }) => text.endsWith(speaker));
  const who = isSpeaker ? subjectFromChunk(frame, at) : null;
  return who && isPerson(who, world) ? null : undefined;
};

/** "Ona Brandt counted 40 jobs from the works", "she expects a profit of £2m", "the minister mentioned 40 firms": what others have, whichever person says so. */
export const reckonedBySomebody: Step = ({ draft, world, at }) => {
  if (!reckons(draft)) return undefined;
  const { frame } = draft;
  const { kind, word } = frame.chunks[at]!;
  if (kind === 'pronoun') return null;
  // "Brandt counted 40": a name that opens its sentence is one by what the article calls her elsewhere
  const told = hasName(frame, at) ? resolved(draft, world, at) : subjectFromChunk(frame, at);
  const who = told && /^\p{Lu}/u.test(told.name) ? { ...told, named: true } : told;
  const isRole = word !== '' && world.rulebook.language.list('persons').has(word);
  return who && (isPerson(who, world) || (isRole && !who.named)) ? null : undefined;
};

/** True where the clause's subject is "he", "she" or a noun and only reckons up what others have. */
export function reckons({ frame: { chunks, language }, verb, clauseSubject }: Draft): boolean {
  const who = chunks[clauseSubject];
  const isSomebody = who?.kind === 'noun' || who?.word === 'he' || who?.word === 'she';
  return isSomebody && language.list('reckon').has(chunks[verb]?.word ?? '');
}

/** "Oda Lind said of the 600 houses offered, 410 were sold": what is so of them, and nobody's own who only says so. */
export const saidOfThem: Step = ({ draft: { frame }, at }) => (saysOfThem(frame, at) ? null : undefined);

/** True where what stands at a chunk says something "of" others. */
export function saysOfThem({ chunks, language }: Frame, at: number): boolean {
  return chunks[at + 2]?.word === 'of' && language.list('say or warn').has(chunks[at + 1]!.word);
}

/** "Councillors approved a 5% rise": of what is theirs to settle, and not of them. */
export const decidedBy: Step = ({ draft, world, chunk, at }) => {
  const { chunks, language } = draft.frame;
  if (draft.metric?.family !== 'growth') return undefined;
  // "Members will consider a plan to raise the tax by 2%"
  const own = chunks[at + 1];
  const isAsked =
    chunks[draft.verb]?.infinitive && own?.kind === 'verb' && language.list('weigh').has(own.word);
  const isDecider = language.list('people who decide').has(chunk.word);
  return (isAsked && isDecider) || decides(chunk, chunks[draft.verb], world.rulebook.language)
    ? null
    : undefined;
};

/** "The regulator gave its approval to contracts for 640 MW", "the president has approved a loan": of what is allowed, and nobody's who allows it. */
export const permittedBy: Step = ({ draft, world, chunk, at, verb }) => {
  const { frame, isChange, metric, mention } = draft;
  const { language } = world.rulebook;
  const object = frame.chunks[draft.verb + 1];
  const gives =
    /^(?:give|gives|gave|given|giving|grant\p{L}*)$/u.test(verb) &&
    language.list('leave to do it').has(object?.word ?? '');
  if (isChange || !(gives || language.list('permit').has(verb))) return undefined;
  // "The council approved a budget of £4m", "41 medicines": its own, and what it did
  const isOwn = metric?.family === 'budget' || metric?.family === 'spend';
  if (isOwn || !hasName(frame, at) || (mention.counted && draft.verb === draft.chunk - 1)) return undefined;
  // a firm settles what is its own
  const isPublic = DECIDERS.some((list) => language.list(list).has(chunk.word));
  const who = isPublic ? null : subjectFromChunk(frame, at);
  return isPublic || (who && isPerson(who, world)) ? null : undefined;
};

const DECIDERS = ['people who decide', 'stand alone for a body'];

/** True where a verb of saying in the sentence has the clause's subject for its own. */
function speaks({ draft: { frame, verb }, chunk: { from, to } }: Clause): boolean {
  const { tokens, chunks, attributions } = frame;
  // "put the damage at $1bn and asked for": what it does besides
  if (chunks[verb - 1]?.kind === 'and') return false;
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return attributions.some((a) => a.speaker === text);
}
