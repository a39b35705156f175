import type { AttributionMention } from '../../model/mention.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { PRONOUNS } from '../../recognize/attribution/speaker.ts';
import { remembered } from '../../text/remembered.ts';
import type { Draft } from '../draft.ts';
import type { Frame } from '../sentence/chunks.ts';
import { core, possessiveIn, textOf } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { speakerMeant } from './speaker-meant.ts';

const ESTIMATES = /^said:before$/;

/** Who the figure is from: the narrowest saying of the sentence that holds it, or the quote of the sentence before that goes on. */
export function attribute(draft: Draft, world: World): void {
  const own = narrowest(draft.frame.attributions, draft.mention.span);
  const found = own ?? openQuote(draft, world);
  if (!found) {
    ownersWord(draft);
    return;
  }
  const speaker = nameOf(found, draft, world);
  if (!speaker) return;
  draft.attribution = { speaker, quoted: inQuotes(draft, found) };
  draft.derivation.push(`attributed to ${speaker} (${found.rule})`);
  if (
    draft.status === 'actual' &&
    ESTIMATES.test(found.rule) &&
    /^per$/i.test(draft.frame.tokens.text.slice(...found.span))
  )
    draft.status = 'estimate';
}

/** "Nvidia's oft-cited $50bn framework": the owner is the source. */
function ownersWord(draft: Draft): void {
  const { tokens, chunks } = draft.frame;
  const noun = chunks[draft.chunk - 1];
  if (noun?.kind !== 'noun') return;
  const own = possessiveIn(tokens, noun);
  if (own <= noun.from) return;
  for (let i = own + 1; i < noun.to; i++)
    if (draft.frame.language.list('cited').has(tokens.lower[i]!)) {
      draft.attribution = {
        speaker: textOf(tokens, core(tokens, { from: noun.from, to: own })),
        quoted: false,
      };
      draft.derivation.push('attributed to the owner of the figure');
      return;
    }
}

function narrowest(mentions: readonly AttributionMention[], span: Span): AttributionMention | null {
  let best: AttributionMention | null = null;
  for (const mention of mentions) {
    if (!overlaps(mention.said, span)) continue;
    if (!best || mention.said[1] - mention.said[0] < best.said[1] - best.said[0]) best = mention;
  }
  return best;
}

/** A quote that was opened in an earlier sentence of the passage and is not closed before this one. */
function openQuote({ passage, sentence, frame }: Draft, world: World): AttributionMention | null {
  if (!startsInQuotes(frame)) return null;
  const { sentences } = world.readings[passage]!;
  for (let s = sentence - 1; s >= 0 && sentence - s <= 4; s--)
    for (const mention of sentences[s]!.mentions)
      if (mention.kind === 'attribution' && mention.quoted) return mention;
  return null;
}

/** The last quotation mark in front of the sentence opens. */
const startsInQuotes = remembered(({ tokens: { text }, reading: { span } }: Frame): boolean => {
  const [start] = span;
  for (let i = start - 1; i >= 0 && start - i < LONGEST_QUOTE; i--)
    if (text[i] === '“' || text[i] === '”') return text[i] === '“';
  return false;
});
/** In characters. */
const LONGEST_QUOTE = 1200;

/** A pronoun is whom it stands for. */
function nameOf(mention: AttributionMention, draft: Draft, world: World): string | null {
  const low = mention.speaker.toLowerCase();
  if (!PRONOUNS.has(low)) return mention.speaker;
  return low === 'we' || low === 'i' ? null : speakerMeant(low, draft, world);
}

function inQuotes(draft: Draft, mention: AttributionMention): boolean {
  if (!mention.quoted) return false;
  const { tokens, reading } = draft.frame;
  let open = false;
  for (let i = reading.tokens[0]; i < draft.tokens[0]; i++) {
    const char = tokens.text[tokens.start[i]!];
    if (char === '“') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
  }
  return open;
}
