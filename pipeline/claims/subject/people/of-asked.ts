import type { Draft, Told } from '../../draft.ts';
import { verbBase } from '../../metric/deed/verb-bases.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';

/** Figures looked back over for those who were asked. */
const DRAFTS_BACK = 30;

/**
 * "Only 11 percent disagreed", in an article that has said "67 percent of respondents": of those who were asked, and of nobody that the
 * answers are about.
 */
export function ofAsked(draft: Draft, world: World): Told | null {
  if (!draft.isSubject || draft.dimension !== 'ratio' || draft.roles.relative !== undefined) return null;
  if (!answers(draft, world)) return null;
  const asked = world.rulebook.language.list('asked or voting');
  for (const { subject, roles, isSubject } of world.drafts.slice(-DRAFTS_BACK).reverse()) {
    if (!subject || subject.named || roles.relative === undefined || !isSubject) continue;
    const noun = subject.name
      .toLowerCase()
      .split(/ (?:in|of|from|who|aged) /)[0]!
      .split(' ')
      .at(-1)!;
    if (asked.has(noun) || asked.has(singular(noun))) return { ...subject, from: 'previous' };
  }
  return null;
}
ofAsked.needs = { dimensions: ['ratio'] };

/** "thought", "supported", "said they": what people do who are asked. */
function answers({ answer, frame, verb }: Draft, { rulebook: { language } }: World): boolean {
  if (answer >= 0) return true;
  if (verb < 0) return false;
  const base = verbBase(language.grammar(), frame.chunks[verb]!.word);
  return language.list('verbs of opinion').has(base) || language.list('verbs of people').has(base);
}
