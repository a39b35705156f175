import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';
import { type Clause, clauseOf, type Step } from './clause.ts';
import { ofFigure } from './of-figure.ts';
import { ofNoun } from './of-noun.ts';
import { addedTo, madeSo, presented, withBefore } from './of-object.ts';
import { ofPapers } from './of-papers.ts';
import { oneAmong } from './one-among.ts';
import {
  decidedBy,
  givenTo,
  permittedBy,
  putAt,
  reckonedBySomebody,
  saidBy,
  saidBySomebody,
  saidOfThem,
} from './who-puts-it.ts';

/** "Halm has 40 shops": the subject of the figure's clause, where it is what the figure is about. */
export function ofClause(draft: Draft, world: World): Told | null {
  const clause = clauseOf(draft, world);
  if (!clause) return null;
  for (const step of STEPS) {
    const subject = step(clause);
    if (subject !== undefined) return subject;
  }
  return resolved(draft, world, clause.at);
}

const STEPS: readonly Step[] = [
  // "The president blamed a 12% fall in numbers": what others did, whoever speaks of it
  ({ draft, world, verb }) =>
    draft.isChange && world.rulebook.language.list('answer a move').has(verb) ? null : undefined,
  // "In 11 of the villages most houses fell": those counted, and not what is so there
  ({ draft: { frame, chunk, mention }, at }) =>
    chunk === 1 && at > chunk && mention.counted && mention.unit && frame.chunks[0]!.word === 'in'
      ? subjectOfUnit(frame.tokens.text.slice(...mention.unit))
      : undefined,
  // "the 85 new teachers will cost $4m": a figure that counts the subject has its own ways to say of what
  ofFigure,
  ({ chunk }) => (chunk.kind === 'pronoun' && chunk.word === 'there' ? null : undefined),
  oneAmong,
  // "the path to make the company relevant for 30 years": the clause is about its object
  madeSo,
  addedTo,
  presented,
  withBefore,
  // "The government put the damage at": before its papers, for governments have accounts too
  putAt,
  givenTo,
  ofPapers,
  saidBy,
  saidBySomebody,
  reckonedBySomebody,
  saidOfThem,
  decidedBy,
  permittedBy,
  // "Revenue was £4m": the measure is not what it measures
  (clause) =>
    clause.at === clause.draft.measure && !isNameAlone(clause) && !isNewThing(clause) && !isTraded(clause)
      ? null
      : undefined,
  ofNoun,
];

/** "A sliced white loaf was up 25%": some thing that nothing was told of before has its own measure, which no rule knows. */
const isNewThing = ({ draft: { frame, rule, dimension }, chunk, earlier: [before] }: Clause): boolean =>
  rule === null &&
  dimension === 'ratio' &&
  (/^(?:an?|each|every)$/.test(frame.tokens.lower[chunk.from]!) ||
    // "Terns were down 84%, while gulls lost 9%": another kind than that before
    (before?.subject?.named === false && /[^su]s$/.test(chunk.word)));

/** "Gold rose $14", in an article on something else: goods by themselves have a price, whoever is told of. */
const isTraded = ({ draft: { frame, dimension }, chunk: { from, to, word } }: Clause): boolean =>
  to - from === 1 &&
  /^(?:money|ratio)/.test(dimension) &&
  frame.language.list('goods and their prices').has(word);

/** "Halm fell 12%", "the Housing Trust Fund was increased by 50%": a name and no more, which no rule knows for a measure. */
const isNameAlone = ({ draft: { frame, rule }, world, at }: Clause): boolean =>
  rule === null && (isBodyName(frame, at, world) || isBareName(frame, at));

/** A name to its last word, which is one that bodies end in. */
function isBodyName(
  { tokens, chunks, entities }: Frame,
  at: number,
  { rulebook: { language } }: World,
): boolean {
  const { head } = chunks[at]!;
  if (!language.list('ends of names of bodies').has(tokens.lower[head]!)) return false;
  return entities.some((e) => e.span[0] < tokens.start[head]! && e.span[1] === tokens.end[head]);
}

/** One name from its first word to its last, or all of it but a part: "non-AI Halm". */
function isBareName({ tokens, chunks, entities }: Frame, at: number): boolean {
  const { from, head } = chunks[at]!;
  const start = tokens.start[from]!;
  return entities.some(
    (e) =>
      e.span[1] === tokens.end[head] &&
      (e.span[0] === start || /^non-\S+ $/i.test(tokens.text.slice(start, e.span[0]))),
  );
}
