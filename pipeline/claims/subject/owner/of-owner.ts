import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName, OWNED, possessiveIn } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { behindAside } from '../../sentence/wordings/aside.ts';
import type { World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { bodyOfSpeaker } from '../people/we-meant.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import { ownerInSentence } from './owner-in-sentence.ts';
import { possessor } from './possessor.ts';

/** "AWS's 10% share", "its 40 shops". */
export function ofOwnerInFront(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const { tokens, chunks } = frame;
  const inside = ownerInside(draft, world);
  if (inside) return inside;
  let at = draft.chunk - 1;
  const det = chunks[at];
  // "its 8.5-tonne Orsk 1 spacecraft", "Halm's 60-storey Orrin Tower": the size is that of the thing
  const thing = draft.roles.thing;
  const isSize = OWN_SIZES.has(draft.dimension) || (draft.mention.counted && isHyphened(draft));
  if (thing !== undefined && isSize && hasName(frame, thing)) return null;
  if (thing !== undefined && draft.rule === 'cost' && isToldApart(frame, thing)) return null;
  if (det?.kind === 'det') {
    for (let i = det.from; i < det.to; i++)
      if (OWNED.has(tokens.lower[i]!))
        return (
          (tokens.lower[i] === 'whose' ? whoStandsBefore(draft, world, at) : null) ??
          ownerMeant(draft, world, tokens.lower[i]!)
        );
    at--;
  }
  // "Metra's proposed $1.1bn budget"
  if (chunks[at]?.kind === 'verb' && chunks[at]!.bare && isOwner(frame, at - 1)) at--;
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return null;
  const last = tokens.lower[noun.to - 1]!;
  if (last === "'s" || last === "'") return resolved(draft, world, at);
  // "Nvidia's oft-cited $50bn framework"
  const own = possessiveIn(tokens, noun);
  return own > noun.from ? subjectFromRange(frame, { from: noun.from, to: own }) : null;
}

/** "its £20m extension of the Halm museum", "Halm's £4m tram depot": what costs it, which other words than its owner's name. */
function isToldApart(frame: Frame, thing: number): boolean {
  const { from, head } = frame.chunks[thing]!;
  const where = frame.chunks[thing + 1]?.kind === 'prep' && hasName(frame, thing + 2);
  return hasName(frame, thing) || where || head > from;
}

/** "60-storey": a size in front of a noun, however it is counted. */
const isHyphened = ({ frame: { tokens }, tokens: [from, to] }: Draft): boolean =>
  tokens.lower.slice(from, to).includes('-');

/** "40 of Halm's libraries", "three of the city's parks": who is named between the number and what it counts. */
function ownerInside(draft: Draft, world: World): Told | null {
  const { mention, frame } = draft;
  if (!mention.counted || !mention.unit) return null;
  const { tokens } = frame;
  let of = -1;
  for (let i = draft.tokens[0]; i < tokens.count && tokens.start[i]! < mention.unit[0]; i++) {
    if (tokens.lower[i] === 'of') of = i;
    else if (of >= 0 && /^['’]s?$/.test(tokens.lower[i]!) && i > of + 1)
      return possessor(draft, world, draft.chunk, { from: of + 1, to: i });
  }
  return null;
}

/** Of whatever is so long or so heavy, whoever has it. */
const OWN_SIZES = new Set(['mass', 'length', 'area', 'volume', 'power', 'speed', 'age']);

export const isOwner = ({ chunks, tokens }: Frame, at: number): boolean =>
  chunks[at]?.kind === 'noun' && /^['’]s?$/.test(tokens.lower[chunks[at]!.to - 1]!);

/** "the collapse of Orrin Freight, whose 22,000 drivers": the noun that "whose" stands behind. */
function whoStandsBefore(draft: Draft, world: World, whose: number): Told | null {
  const { frame } = draft;
  const at = overComma(frame.chunks, whose);
  return frame.chunks[at]?.kind === 'noun' ? resolved(draft, world, behindAside(frame, at)) : null;
}

/** "her 59,802 votes to his 53,684": somebody else than the figure before is about. */
function ownerMeant(draft: Draft, world: World, word: string): Told | null {
  const person = word === 'his' || word === 'her';
  const inSentence = ownerInSentence(draft.frame, draft.chunk);
  if (inSentence) return inSentence;
  // "The judge gave her 14 days": the one who gets them
  const given = draft.frame.chunks[draft.chunk - 2]?.word ?? '';
  if (word === 'her' && draft.frame.language.list('give somebody').has(given))
    return carried(draft, world, 'person');
  // "Liquidators are to see to the closure of its 96 stores": not theirs
  const { word: head, kind } = draft.frame.chunks[draft.clauseSubject] ?? { word: '', kind: '' };
  const isMany =
    word === 'its' && kind === 'noun' && /[^su]s$/.test(head) && !hasName(draft.frame, draft.clauseSubject);
  const mine =
    !isMany &&
    !draft.like &&
    draft.clauseSubject >= 0 &&
    draft.clauseSubject < draft.chunk &&
    draft.verb < draft.chunk;
  if (mine) {
    const subject = resolved(draft, world, draft.clauseSubject);
    if (subject) return subject;
  }
  const speakers = word === 'its' ? bodyOfSpeaker(draft, world) : null;
  if (speakers) return speakers;
  const taken = draft.like?.subject?.id;
  const owner = carried(draft, world, person ? 'person' : 'thing');
  if (owner && owner.id !== taken) return owner;
  if (!person) return owner;
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= 2; s--)
    for (const e of [...world.frameOf(draft.passage, s).entities].reverse()) {
      const id = slug(e.name, '-');
      if (id !== taken && e.id === null && e.name.includes(' '))
        return { id, name: e.name, from: 'previous', named: true };
    }
  return owner;
}
