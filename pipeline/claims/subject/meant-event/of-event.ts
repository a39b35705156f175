import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import type { World } from '../../world.ts';
import { accidentOfArticle } from '../events/event-of-vessel.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import { accidentOf } from './by-phrase.ts';
import { told } from './meant.ts';
import { mainHarm } from './of-harm.ts';

const FRONTED = new Set(['after', 'when', 'as']);

const EVENT_LINKS = new Set(['after', 'when', 'as', 'in', 'during', 'by', 'from']);

/** Of what they hang on alone. */
const PLAIN = new Set(['in', 'by', 'from']);

/** "26 people died after a dam burst": deaths are about what caused them. */
export function ofEvent(draft: Draft, world: World): Told | null {
  const family = draft.metric?.family;
  if (family === 'crime') return ofUnrest(draft, world);
  if (family !== 'casualties' && family !== 'displaced') return null;
  const { chunks } = draft.frame;
  // "When the wall fell, eight people died"
  if (chunks[0] && FRONTED.has(chunks[0].word) && chunks[1]?.kind === 'noun' && draft.chunk > 2)
    return resolved(draft, world, 1);
  const when = clauseOfWhen(draft, world);
  if (when) return when;
  const vessels = world.rulebook.language.list('vessels');
  let elsewhere = false; // behind another verb: "killed 41 and forced 120,000 from their homes"
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < 14; i++) {
    const chunk = chunks[i]!;
    elsewhere ||= chunk.kind === 'verb' && chunks[i - 1]?.kind === 'and';
    if (elsewhere && PLAIN.has(chunk.word)) continue;
    // "and a driver from Halm died": where somebody else is from
    if (chunk.word === 'from' && chunks[i - 1]!.kind === 'noun') continue;
    if ((chunk.kind !== 'prep' && chunk.kind !== 'subordinator') || !EVENT_LINKS.has(chunk.word)) continue;
    const noun = chunks[i + 1]!;
    if (noun.kind !== 'noun' || isState(noun, world)) continue;
    // "as a result of the storm"
    if (world.rulebook.language.list('outcomes').has(noun.word))
      return chunks[i + 2]?.word === 'of' && chunks[i + 3]?.kind === 'noun'
        ? resolved(draft, world, i + 3)
        : null;
    // "killed during the construction of the tunnel": of the tunnel
    const whole = chunks[i + 3]?.kind === 'det' ? i + 4 : i + 3;
    const isOfWhole = chunks[i + 2]?.word === 'of' && chunks[whole]?.kind === 'noun';
    if (isOfWhole && world.rulebook.language.list('activities').has(noun.word))
      return resolved(draft, world, whole);
    const verb = chunks[i + 2];
    // a common noun with its verb: "dam burst", "coach overturned"
    const alone = !PLAIN.has(chunk.word) && verb?.kind === 'verb' && verb.to - verb.from === 1;
    if (alone && hasName(draft.frame, i + 1)) return accidentOf(draft.frame, i + 1, world);
    // "when the vessel went over": what is told of all along
    const accident = alone && vessels.has(noun.word) ? told(accidentOfArticle(world), 'previous') : null;
    if (accident) return accident;
    // "when a coach left the road", of what the title calls a crash
    const main = alone ? mainHarm(draft, family, world) : null;
    if (main) return main;
    if (alone) return subjectFromRange(draft.frame, { from: noun.from, to: verb.to }, noun.head);
    return resolved(draft, world, i + 1);
  }
  return null;
}

/** "47 people were arrested in clashes before the match": of what happened, where the words behind them say so; of no place and no police. */
function ofUnrest(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const { words } = world.rulebook.events;
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < 14; i++) {
    const noun = chunks[i + 1]!;
    if (!UNREST.has(chunks[i]!.word) || noun.kind !== 'noun') continue;
    if (words.get(noun.word)?.kind.families.has('crime')) return resolved(draft, world, i + 1);
  }
  return null;
}
const UNREST = new Set(['in', 'during', 'after', 'at']);

/** "Mount Orrin staged an eruption in 1963, when 1,000 people died": of the clause that is dated. */
function clauseOfWhen({ frame, chunk }: Draft, world: World): Told | null {
  const { chunks } = frame;
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const period = overComma(chunks, at);
  if (chunks[at]?.word !== 'when' || chunks[period]?.kind !== 'period') return null;
  const verb = chunks.slice(0, period).findLastIndex((c) => c.kind === 'verb');
  const subject = verb < 0 ? -1 : subjectOf(frame, verb);
  if (subject < 0 || chunks[subject]!.kind !== 'noun') return null;
  return hasName(frame, subject) ? accidentOf(frame, subject, world) : null;
}

/** "12 are in hospital": how they are, and nothing that happened. */
const isState = ({ from, to, word }: Chunk, { rulebook }: World): boolean =>
  to - from <= 2 && rulebook.language.list('states somebody is in').has(word);
