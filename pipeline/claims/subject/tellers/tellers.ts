import { remembered } from '../../../text/remembered.ts';
import { WORD } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';

/**
 * "The Statistics Bureau said wages rose", "Wendle's survey", "councillors": a body or people that figures come from, and that have none
 * of their own but money, staff and the like.
 */
export function tellsOfOthers(subject: Told, { rule }: Draft, world: World): boolean {
  const { language, metrics } = world.rulebook;
  if (rule && metrics.byId.get(rule)?.subjects.includes('organisation')) return false;
  if (!subject.named) return language.list('people that tell of others').has(wordsOf(subject.name).at(-1)!);
  return isBodyThatTells(subject.name, world) || authorsOf(world).has(subject.name);
}

/** "Statistics Bureau", "Census 2021". */
export function isBodyThatTells(name: string, { rulebook: { language } }: World): boolean {
  const bodies = language.list('bodies that tell of others');
  return wordsOf(name).some((w) => bodies.has(w));
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s’']+/);

const LINKS = /^(?:and|of|in|for|on|who|which)$/;

/** Behind "according to", over the article. */
const isQuoted = (lower: readonly string[], name: number): boolean =>
  lower[name - 2] === 'according' || (lower[name - 2] === 'to' && lower[name - 3] === 'according');

/** Names that the article gives as those of whoever made an inquiry: "Wendle's new half-year analysis", "the think-tank Wendle". */
const authorsOf = remembered((world: World): ReadonlySet<string> => {
  const { language } = world.rulebook;
  const inquiries = language.list('inquiries');
  const bodies = language.list('bodies that tell of others');
  const names = new Set<string>();
  for (const { tokens, sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity') continue;
        const behind = tokenAt(tokens, mention.span[1]);
        const at = tokenAt(tokens, mention.span[0]);
        // "the think-tank Wendle", "research firm Wendle"
        const kind = language.list('kinds of teller').has(tokens.lower[at - 1] ?? '') ? at - 2 : at - 1;
        if (bodies.has(tokens.lower[kind] ?? '')) names.add(mention.name);
        // "Halm Bank data showed"
        const made = tokens.lower[behind] ?? '';
        if (/^(?:data|figures|statistics)$/.test(made)) names.add(mention.name);
        // "according to the HRA report", "according to the Halm house price index"
        if (/^(?:to|the|an?|by)$/.test(tokens.lower[at - 1] ?? '') && isQuoted(tokens.lower, at))
          for (let i = behind; i <= behind + 3 && tokens.kind[i] === WORD; i++) {
            if (inquiries.has(tokens.lower[i]!) || tokens.lower[i] === 'report') names.add(mention.name);
            if (LINKS.test(tokens.lower[i]!)) break;
          }
        if (tokens.lower[behind] !== "'s" && tokens.lower[behind] !== '’s') continue;
        // "the Office of Roads' annual statistics"
        const isPublic = PUBLIC.test(mention.name);
        for (let i = behind + 1; i <= behind + 4; i++)
          if (inquiries.has(tokens.lower[i] ?? '') || (isPublic && tokens.lower[i] === 'statistics'))
            names.add(mention.name);
      }
  return names;
});

const PUBLIC = /\b(?:Office|Agency|Authority|Administration|Regulator|Board|Council)\b/;
