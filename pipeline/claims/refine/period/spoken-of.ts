import type { PeriodMention } from '../../../model/mention.ts';
import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isToCome } from './now-or-over.ts';
import { CENTURY, COMPARES } from './wordings.ts';

const DRAFTS_BACK = 40;

/** "Deliveries in the quarter": the last quarter that is over and that the article has a figure for. */
export function spokenOf({ frame }: Draft, { drafts, document }: World): Period | null {
  const { tokens, reading } = frame;
  for (let i = reading.tokens[0] + 2; i < reading.tokens[1]; i++) {
    const grain = tokens.lower[i]!;
    if (grain !== 'quarter' && grain !== 'half' && grain !== 'month') continue;
    if (tokens.lower[i - 1] !== 'the' || !WITHIN.has(tokens.lower[i - 2]!)) continue;
    const last = Math.max(0, drafts.length - DRAFTS_BACK);
    for (let d = drafts.length - 1; d >= last; d--) {
      const period = drafts[d]!.period;
      const over = !document.published || !period?.to || period.to < document.published;
      if (period?.grain === grain && over && period.known !== 'document' && drafts[d]!.revision !== 'old')
        return period;
    }
  }
  return null;
}
const WITHIN = new Set(['in', 'for', 'during', 'of', 'over']);

/** True where a sentence has figures: a period that none of them has is of something else ("below the level seen in November 2019"). */
function hasFigures({ passage }: Draft, sentence: number, { drafts }: World): boolean {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const other = drafts[i]!;
    if (other.passage !== passage || other.sentence < sentence) return false;
    if (other.sentence === sentence) return true;
  }
  return false;
}

/** A period in a sentence of the passage before this one that has no figures: "In the first quarter trade recovered." */
export function periodAhead(draft: Draft, world: World): Period | null {
  const { sentences, tokens } = world.readings[draft.passage]!;
  const compared = ({ span, period: { grain } }: PeriodMention): boolean => {
    const at = tokenAt(tokens, span[0]);
    const the = tokens.lower[at - 1] === 'the' ? at - 1 : at;
    const word = tokens.lower[the - 1] ?? '';
    // "one from 1931", "open since 2021"
    if (COMPARES.has(tokens.lower[at]!)) return true;
    // "a 5% increase on the previous year"
    if (word === 'on' && grain !== 'day') return true;
    return COMPARES.has(word) || (/^(?:to|with)$/.test(word) && tokens.lower[the - 2] === 'compared');
  };
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= 2; s--) {
    if (hasFigures(draft, s, world)) continue;
    for (const mention of sentences[s]!.mentions)
      if (
        mention.kind === 'period' &&
        mention.calendar &&
        !isToCome(mention.period, world) &&
        !compared(mention) &&
        !CENTURY.test(mention.period.written ?? '')
      )
        return mention.period;
  }
  return null;
}
