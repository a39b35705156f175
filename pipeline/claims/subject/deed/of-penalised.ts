import type { Mention } from '../../../model/mention.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { singular } from '../../sentence/normal-words.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';

const ON = new Set(['on', 'against']);

/** "The court fined the oil company $4m", "a fine of $4m on the oil company": a penalty is that of who has to bear it. */
export function ofPenalised(draft: Draft, world: World): Told | null {
  const family = draft.metric?.family;
  if (family !== 'penalty' && draft.metric?.id !== 'sentence' && !SERVED.test(draft.metric?.id ?? ''))
    return null;
  const { frame, verb, chunk } = draft;
  const { chunks, tokens } = frame;
  const bearer = family === 'penalty' ? Math.max(bearerOf(draft), payerOf(draft)) : -1;
  if (bearer >= 0) return resolved(draft, world, bearer);
  if (ON.has(chunks[chunk + 1]?.word ?? '') && chunks[chunk + 2]?.kind === 'noun')
    return resolved(draft, world, chunk + 2);
  // "fines of up to £1,800 for fly-tippers"
  const dealtTo = chunks[chunk + 1]?.word === 'for' ? chunks[chunk + 2] : undefined;
  if (family === 'penalty' && dealtTo?.kind === 'noun' && /(?:er|or|ist)s$/.test(dealtTo.word))
    return resolved(draft, world, chunk + 2);
  // "which resulted in a five-year jail term for the duo"
  const term = chunks[chunk + 1]?.kind === 'noun' && chunks[chunk + 2]?.word === 'for' ? chunk + 3 : -1;
  if (family !== 'penalty' && isSomebody(chunks[term], world)) return resolved(draft, world, term);
  // "a prison sentence of 18 years for a cook who stole", "a sentence of 12 years, imposed by the judge on Brandt"
  if (family !== 'penalty' && chunks[chunk + 1]?.word === 'for' && isSomebody(chunks[chunk + 2], world))
    return resolved(draft, world, chunk + 2);
  const imposed = family !== 'penalty' ? imposedOn(draft) : -1;
  if (imposed >= 0) return resolved(draft, world, imposed);
  // "a penalty of $400 on each of the convicts"
  const [on, each, of, whom] = chunks.slice(chunk + 1, chunk + 5);
  if (ON.has(on?.word ?? '') && each?.word === 'each' && of?.word === 'of' && whom?.kind === 'noun')
    return resolved(draft, world, chunk + 4);
  const does = chunks[verb];
  if (does && frame.language.list('punish').has(tokens.lower[does.head]!)) {
    // "five dealers were sentenced to 12 years", "the court sentenced five dealers to 12 years"
    const isPassive =
      does.from < does.head && PASSIVE.test(tokens.lower.slice(does.from, does.head).join(' '));
    const at = isPassive ? draft.clauseSubject : verb + 1;
    const counted = chunks[at]?.mention;
    if (at !== chunk && counted?.kind === 'quantity' && counted.counted && counted.unit)
      return subjectOfUnit(tokens.text.slice(...counted.unit));
  }
  // "sentenced a 35-year-old man"
  let behind = verb + 1;
  while (chunks[behind]?.kind === 'det' || isAge(chunks[behind]?.mention)) behind++;
  const object = chunks[behind];
  if (verb < 0 || (object?.kind !== 'noun' && object?.kind !== 'pronoun') || behind >= chunk) return null;
  if (!frame.language.list('punish').has(tokens.lower[chunks[verb]!.head]!)) return null;
  // "sentenced the banker to six years and fined him $2m"
  const earlier = object.kind === 'pronoun' ? earlierInSentence(draft, world)[0] : undefined;
  if (earlier?.subject && earlier.metric?.id === 'sentence') return earlier.subject;
  return resolved(draft, world, behind);
}

/** The chunk of who bears what is imposed: "a £4m fine on [the bank]", "a fine of £4m was imposed on [it]", "hit [the bank] with a fine of £4m", "handed [the bank] a £4m fine"; or -1. */
function bearerOf({ frame: { chunks }, chunk, verb, metric }: Draft): number {
  let at = chunk + 1;
  if (chunks[at]?.kind === 'noun') at++;
  if (chunks[at]?.kind === 'verb') at++;
  if (at > chunk + 1 && ON.has(chunks[at]?.word ?? '') && chunks[at + 1]?.kind === 'noun') return at + 1;
  if (verb < 0 || verb > chunk) return -1;
  let before = chunk - 1;
  if (chunks[before]?.word === 'of' && chunks[before - 1]?.kind === 'noun') before -= 2;
  while (chunks[before]?.kind === 'det' || chunks[before]?.kind === 'adverb') before--;
  const object = chunks[before]?.word === 'with' ? before - 1 : before;
  if (chunks[object]?.kind !== 'noun' || object !== verb + 1) return -1;
  // "must pay the farm £4m in damages": whoever gets it bears nothing; "awarded the farm £4m" tells of nobody else
  return metric?.id === 'compensation' && !/^(?:award|grant)/.test(chunks[verb]!.word) ? -1 : object;
}

/** "won £4m in damages from [the bank]", "a £4m lawsuit against [it]": or -1. */
function payerOf({ frame: { chunks }, chunk, metric }: Draft): number {
  if (metric?.id !== 'compensation') return -1;
  for (let at = chunk + 1; at < chunk + 7 && chunks[at]; at++) {
    const { kind, word } = chunks[at]!;
    if ((word === 'from' || word === 'against') && chunks[at + 1]?.kind === 'noun') return at + 1;
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'det') return -1;
  }
  return -1;
}

/** "imposed by Judge Lind of the Halm court on Brandt": the chunk of who has to serve it; -1 for none. */
function imposedOn({ frame, chunk }: Draft): number {
  const { chunks } = frame;
  if (!/^(?:imposed|handed|passed)$/.test(chunks[chunk + 1]?.word ?? '')) return -1;
  for (let at = chunk + 2; at < chunk + LONGEST_COURT && chunks[at]; at++) {
    if (chunks[at]!.word === 'on' && chunks[at + 1]?.kind === 'noun') return at + 1;
    if (chunks[at]!.kind === 'verb' || chunks[at]!.kind === 'period') return -1;
  }
  return -1;
}
const LONGEST_COURT = 12;

/** People, or who is told of by a word for people: not "for theft". */
const isSomebody = (chunk: Chunk | undefined, { rulebook: { language } }: World): boolean =>
  chunk?.kind === 'noun' && (language.list('persons').has(singular(chunk.word)) || PAIRS.test(chunk.word));
const PAIRS = /^(?:duo|trio|pair|couple|gang|brothers|men|women)$/;

const isAge = (mention: Mention | null | undefined): boolean =>
  mention?.kind === 'quantity' && mention.quantity.unit === 'a{age}';

const SERVED = /^(?:imprisonment|custody|prison|jail)/;
const PASSIVE = /\b(?:was|were|been|be|being|is|are)\b/;
