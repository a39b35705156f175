import { isRange } from '../../../model/quantity.ts';
import { capitalised, NUMBER } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';
import { isWholeOfPart } from '../share/whole-of-part.ts';

/** "Maria Osei, 41, has": the shape says it. */
export function ageBeside(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('age');
  const isBeside =
    draft.shape === 'name-and-age' ||
    diedAt(draft) ||
    isAsOldAs(draft) ||
    isOpeningAge(draft) ||
    isPersonOf(draft);
  return isBeside && rule ? simple(rule) : null;
}

/** "a woman of 82", "a nurse of 34": how old, where one person is spoken of; "a team of 34" is many. */
function isPersonOf({ dimension, frame, chunk, mention }: Draft): boolean {
  const { chunks, tokens, language } = frame;
  const [who, of] = chunks.slice(Math.max(0, chunk - 2), chunk);
  const { value } = mention.quantity;
  if ((dimension !== 'number' && dimension !== 'age') || mention.counted || isRange(value)) return false;
  if (of?.word !== 'of' || who?.kind !== 'noun' || !(Number(value) <= OLDEST)) return false;
  const isOne =
    /^(?:a|an)$/.test(tokens.lower[who.from - 1] ?? '') || /^(?:a|an)$/.test(tokens.lower[who.from] ?? '');
  return isOne && (language.list('persons').has(who.word) || language.list('earners').has(who.word));
}
const OLDEST = 115;

/** "teenagers as young as 16": how old, and not how many. */
const isAsOldAs = ({ dimension, frame: { tokens }, tokens: [from] }: Draft): boolean =>
  dimension === 'number' && /^as (?:young|old) as$/.test(tokens.lower.slice(from - 3, from).join(' '));

/** "has died at 84": how old, and not how many. */
const diedAt = ({ dimension, frame: { chunks }, chunk, verb }: Draft): boolean =>
  dimension === 'number' &&
  chunk - verb === 2 &&
  chunks[chunk - 1]?.word === 'at' &&
  /^(?:died|dies?|dead)$/.test(chunks[verb]?.word ?? '');

/** "At 28 years and 40 days, she is the oldest": so old, where a person is spoken of right behind it. */
function isOpeningAge({ dimension, frame: { chunks }, chunk, mention }: Draft): boolean {
  if (dimension !== 'duration' || mention.quantity.unit !== 'a' || chunk > 2) return false;
  if (chunks[chunk - 1]?.word !== 'at') return false;
  const comma = chunks.findIndex((c, i) => i > chunk && i < chunk + 4 && c.word === ',');
  return comma > 0 && /^(?:he|she)$/.test(chunks[comma + 1]?.word ?? '');
}

/** "10,100 are reported missing", "39 were confirmed dead": the word that the verbs lead to says what is counted. */
export function stateOfPeople(draft: Draft, { rulebook }: World): Found | null {
  const { dimension, frame, mention } = draft;
  if (dimension !== 'count' && dimension !== 'number') return null;
  if (isWholeOfPart(draft)) return null;
  const part = rulebook.metrics.byId.get(openingState(draft) ?? '');
  if (part) return simple(part);
  const { tokens, reading } = frame;
  let at = draft.tokens[1];
  const end = mention.unit?.[1] ?? 0;
  while (at < reading.tokens[1] && tokens.start[at]! < end) at++;
  let whole: string | null = null;
  for (let i = at; i < reading.tokens[1] && i - at < REACH; i++) {
    const low = tokens.lower[i]!;
    // "400 patients in Halm are waiting": where they are
    if (PLACED.has(low) && capitalised(tokens, i + 1)) {
      while (i + 1 < reading.tokens[1] && capitalised(tokens, i + 1)) i++;
      continue;
    }
    // "291 of the 459 people on the ferry were unaccounted for": of whom, and where they were
    if (tokens.kind[i] === NUMBER && i <= at + 2 && /^(?:of|the|its)$/.test(tokens.lower[i - 1]!)) continue;
    if (
      low === 'on' &&
      tokens.lower[i + 1] === 'the' &&
      rulebook.language.list('vessels').has(tokens.lower[i + 2] ?? '')
    ) {
      i += 2;
      continue;
    }
    // "the water drove 60,000 people out"
    if (
      low === 'out' &&
      i === at &&
      frame.language.list('drive out').has(frame.chunks[draft.verb]?.word ?? '')
    ) {
      const rule = rulebook.metrics.byId.get('displaced');
      if (rule && tokens.lower[i + 1] !== 'of') return simple(rule);
    }
    const admitted = i === at && /^admit/.test(frame.chunks[draft.verb]?.word ?? '');
    if (admitted && PATIENTS.test(tokens.lower[at - 1] ?? '')) {
      const rule = rulebook.metrics.byId.get('hospitalised');
      if (rule) return simple(rule);
    }
    // "28 of the injured had been taken to hospital": of whom it is said
    if (i === at + 2 && STATES[low] && low !== 'hospital' && isOfThe(tokens.lower, at)) {
      whole = STATES[low]!;
      continue;
    }
    // "18 operating theatres in the hospital"
    const isThing = rulebook.language.list('part of a hospital').has(singular(tokens.lower[at - 1] ?? ''));
    if (isThing && /^hospitals?$/.test(low)) break;
    const state = isTheirHomes(tokens.lower, i) ? 'displaced' : STATES[low];
    // "18 people dead and five missing"; "12 hospital beds", "a 200 bed hospital" are beds
    if (state && (i > at || !/^hospitals?$/.test(low))) {
      const rule = rulebook.metrics.byId.get(state);
      return rule ? named(draft, simple(rule), low) : null;
    }
    if (!rulebook.language.list('before those who were hurt').has(low)) break;
  }
  const rule = whole === null ? undefined : rulebook.metrics.byId.get(whole);
  return rule ? simple(rule) : null;
}
stateOfPeople.needs = { dimensions: ['count', 'number'] };

/** "518 people were injured" are people injured, "left 15,000 homeless" homeless: by the word that is said of them, where it says more than the measure. */
function named({ frame: { tokens }, mention: { unit } }: Draft, found: Found, state: string): Found {
  if (!SAYS_MORE.has(state)) return found;
  const who = unit === null ? [] : [tokens.text.slice(...unit)];
  return { ...found, metric: { ...found.metric, name: [...who, state].join(' ') } };
}
const SAYS_MORE = new Set(['injured', 'wounded', 'hurt', 'homeless', 'waiting']);

/** "Of the injured, 12 were", "Of those killed, at least 14 were": what became of those of whom some are counted; `null` elsewhere. */
function openingState({ frame: { chunks, tokens, reading }, chunk }: Draft): string | null {
  const [from] = reading.tokens;
  const { lower } = tokens;
  if (lower[from] !== 'of' || !THOSE.has(lower[from + 1]!) || lower[from + 3] !== ',') return null;
  const isFirst = !chunks.slice(0, chunk).some((c) => c.kind === 'figure');
  const state = lower[from + 2]!;
  return isFirst ? (STATES[state] ?? (state === 'killed' || state === 'victims' ? 'deaths' : null)) : null;
}
const THOSE = new Set(['the', 'those']);

const isOfThe = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'of' && lower[at + 1] === 'the';

const PLACED = new Set(['in', 'at', 'across', 'near']);

const REACH = 9;

/** Words that say what became of people, and the measures they are counted under. */
export const STATES: Readonly<Record<string, string>> = {
  dead: 'deaths',
  missing: 'missing',
  unaccounted: 'missing',
  hospital: 'hospitalised',
  hospitals: 'hospitalised',
  hospitalised: 'hospitalised',
  hospitalized: 'hospitalised',
  injured: 'injuries',
  wounded: 'injuries',
  hurt: 'injuries',
  waiting: 'waiting',
  homeless: 'displaced',
  shelters: 'displaced',
  shelter: 'displaced',
};

/** "drove 3,000 people from their homes", "20,000 people had to leave their homes". */
const isTheirHomes = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'homes' && lower[at - 1] === 'their' && LEAVES.test(lower[at - 2]!);

/** "Hospitals have admitted 29 patients". */
const PATIENTS = /^patients?$/;

const LEAVES =
  /^(?:from|of|le(?:ave|aving|ft)|los(?:e|ing|t)|abandon(?:ed|ing)?|fle(?:e|d|eing)|quit(?:ting)?|vacat(?:e|ed|ing))$/;
