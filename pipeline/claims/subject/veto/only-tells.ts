import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isEventId } from '../events/events-of.ts';
import { fullName } from '../names/full-name.ts';
import { isPlace } from '../names/is-place.ts';
import { isForeseenByTeller } from '../owner/foreseen-by-teller.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';

/** "The HCS found a 25% rise in thefts", "police saw a 5% rise in robberies": of what was found to move, and of no finder. */
export function findsMove(
  { frame, verb, clauseSubject, isChange, measure }: Draft,
  found: Told,
  world: World,
): boolean {
  const { chunks, attributions, tokens } = frame;
  const deed = chunks[verb]?.word ?? '';
  if (!isChange || measure <= verb || clauseSubject !== verb - 1) return false;
  if (!found.named && SAW.test(deed))
    return world.rulebook.language.list('people that tell of others').has(chunks[clauseSubject]!.word);
  const finds = FINDS.test(deed) && attributions.some((a) => a.span[1] > tokens.start[chunks[verb]!.from]!);
  return finds && chunks[measure - 1]?.word === 'in';
}
const SAW = /^(?:saw|sees?|seen|record|report|log|register)/;
const FINDS = /^(?:found|finds?|shows?|showed|reveal(?:s|ed)|estimate[sd]?|calculate[sd]?|detect(?:s|ed))$/;

/** "Halm Research had reported shipments of 40 million": said by a body that figures come from. */
export const speaksOfOthers = (draft: Draft, subject: Told, world: World): boolean =>
  ((isSpeaker(draft, subject) || counts(draft)) && tellsOfOthers(subject, draft, world)) ||
  isForeseenByTeller(draft, world);

/** "figures from the Inn Society which showed a 19% rise at the Halm Arms": of where it rose, and not of whose figures show it. */
export const showsElsewhere = ({ frame: { chunks }, verb, chunk, isChange }: Draft): boolean =>
  isChange &&
  /^(?:show(?:s|ed|ing)|reveal(?:s|ed)|indicat(?:es|ed))$/.test(chunks[verb]?.word ?? '') &&
  chunks[verb - 1]?.kind === 'relative' &&
  chunks.slice(chunk, chunk + 6).some((c) => c.word === 'at' || c.word === 'in');

/** "The Health Bureau reported 17 outbreaks": who counts them. */
const counts = ({ frame: { chunks }, verb, mention }: Draft): boolean =>
  mention.counted && /^(?:report|record|count|regist|confirm|log)/.test(chunks[verb]?.word ?? '');

/** "Ona Brandt blamed a 9% rise in admissions": never of whoever only answers it. */
export function onlyAnswers({ frame, verb, clauseSubject, isChange }: Draft, found: Told): boolean {
  const answers = frame.language.list('answer a move').has(frame.chunks[verb]?.word ?? '');
  return isChange && answers && clauseSubject >= 0 && subjectFromChunk(frame, clauseSubject)?.id === found.id;
}

/** "Halm Research put the damage at £3bn", "private firms predict insured losses of £2bn": of whoever reckons it up it is not. */
export const reckonsUp = (draft: Draft, subject: Told): boolean =>
  isDamage(draft) && (isSpeaker(draft, subject) || foresees(draft, subject));

const isDamage = ({ metric }: Draft): boolean =>
  DAMAGE.test(metric?.id ?? '') || (metric?.family === 'cost' && /(?:^|_)loss$/.test(metric.id));

const foresees = ({ frame, clauseSubject, verb }: Draft, { id }: Told): boolean =>
  clauseSubject >= 0 &&
  frame.language.list('foresee').has(frame.chunks[verb]?.word ?? '') &&
  subjectFromChunk(frame, clauseSubject)?.id === id;

const isSpeaker = ({ frame: { attributions } }: Draft, { name }: Told): boolean =>
  attributions.some(({ speaker }) => speaker.includes(name) || name.startsWith(speaker));

const DAMAGE = /(?:^|_)(?:damages?|(?:economic|insured|property|material)_loss(?:es)?)$/;

/** Deaths and injuries are those of an event, a place or a vehicle: never of who counts the dead, saves or speaks. */
export function onlyAttends(draft: Draft, subject: Told, world: World): boolean {
  if (!HARMS.has(draft.metric?.family ?? '')) return false;
  if (isPerson(subject, world)) return true;
  if (isBodyThatHasNone(draft, subject, world)) return true;
  const head = headOf(subject.name);
  const attends = world.rulebook.language.list('attend the dead and hurt');
  return attends.has(head) || attends.has(head.replace(/s$/, ''));
}

/** "The Council for Safer Roads is concerned. Deaths rose to 196": of no body that is only spoken of, unless it has lost them itself. */
function isBodyThatHasNone({ frame: { chunks }, verb }: Draft, subject: Told, world: World): boolean {
  if (!subject.named || subject.from === 'registry' || LOSES.test(chunks[verb]?.word ?? '')) return false;
  const { id, name } = fullName(subject, world);
  const isBody = world.rulebook.language.list('ends of names of bodies').has(headOf(name));
  return isBody && !isEventId(id, world) && !isPlace({ name, type: null }, world);
}
const LOSES = /^(?:lost|lose|losing|kill|suffer|injur)/;

/** "council" of the Council for Safer Roads. */
const headOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/ (?:of|for|in|at) /)[0]!
    .split(' ')
    .at(-1)!;

const HARMS = new Set(['casualties', 'displaced']);
