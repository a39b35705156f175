import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import { isInSaying } from '../../sentence/wordings/in-saying.ts';
import type { World } from '../../world.ts';
import { isEndOfJourney } from '../events/end-of-journey.ts';
import { isOneOfMany } from '../in-a-row/one-of-many.ts';
import { isExtreme } from './beside-figure.ts';
import { placeDefinedIn } from './defined-place.ts';

const IN = new Set(['in', 'at', 'across', 'near', 'of', 'around']);

/** Behind the figure and a verb of its own. */
function isOfNextClause({ frame: { chunks, tokens }, chunk }: Draft, at: number): boolean {
  let joint = false;
  for (let i = chunk + 1; i < chunks.length && tokens.start[chunks[i]!.from]! < at + 40; i++) {
    const { kind, from } = chunks[i]!;
    joint ||= (kind === 'and' || kind === 'subordinator') && tokens.start[from]! < at;
    if (joint && isTensed(chunks[i])) return true;
  }
  return false;
}

/** Turnout, inflation and weather are a place's: the last place that the passage says something happened in. */
export function ofPlace(draft: Draft, world: World): Told | null {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (!rule || rule.subjects.length === 0 || !rule.subjects.every((s) => s === 'place' || s === 'event'))
    return null;
  for (let s = draft.sentence; s >= 0 && draft.sentence - s <= 4; s--) {
    const frame = world.frameOf(draft.passage, s);
    const { entities, tokens } = frame;
    // "Sarn is a town in Ostria. Its population is 4,100"
    const defined = s < draft.sentence ? placeDefinedIn(s, draft, world) : null;
    if (defined) return defined;
    for (const e of [...entities].reverse()) {
      const before = tokens.lower[tokenAt(tokens, e.span[0]) - 1] ?? '';
      const first = tokens.lower[tokenAt(tokens, e.span[0]) - 2] ?? '';
      if (s === draft.sentence && e.type !== 'place' && isInSaying(draft, e.span[0])) continue;
      if (!IN.has(before) && !(before === 'the' && IN.has(first)) && e.type !== 'place') continue;
      // "the highest in Europe": what it is the highest of all in
      if (IN.has(before) && isExtreme(first)) continue;
      // "A ferry from Halm to Velden sank": where it went
      if (isEndOfJourney(frame, e)) continue;
      // "Deaths rose 13%, and firms in Ostland lost": another clause
      if (s === draft.sentence && isOfNextClause(draft, e.span[0])) continue;
      const id = e.id ?? slug(e.name, '-');
      const told: Told = { id, name: e.name, from: 'previous', named: true };
      if (s !== draft.sentence && isOneOfMany(told, draft, world)) return null;
      return told;
    }
  }
  return null;
}
