import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** How many figures and paragraphs are looked back over. */
const FIGURES_BACK = 12;
const PASSAGES_BACK = 2;

/**
 * "Analysts had expected 22 cents a share", "Economists were looking for 3%": no word says of what, so of what was last told in that unit,
 * be it a paragraph before.
 */
export function foreseen(draft: Draft, { drafts, rulebook: { language } }: World): Draft | null {
  const { frame, verb, chunk, clauseSubject, roles, isSubject, mention } = draft;
  const subject = frame.chunks[clauseSubject];
  const does = frame.chunks[verb];
  if (!does || subject?.kind !== 'noun' || isSubject || roles.metric !== undefined || mention.counted)
    return null;
  const isBare = chunk > verb && chunk - verb <= (FOR.has(frame.chunks[verb + 1]?.word ?? '') ? 3 : 2);
  if (!isBare || !language.list('forecasters').has(subject.word) || !FORESEES.test(does.word)) return null;
  const last = Math.max(0, drafts.length - FIGURES_BACK);
  for (let i = drafts.length - 1; i >= last; i--) {
    const other = drafts[i]!;
    if (draft.passage - other.passage > PASSAGES_BACK) return null;
    if (other.metric && other.revision !== 'old' && isInUnitOf(other, draft)) {
      if (draft.dimension === 'ratio') draft.isChange = other.isChange;
      return other;
    }
  }
  return null;
}

/** "$2.10 a share" is no dollars; "22 cents" in short may be those a share brought. */
function isInUnitOf(other: Draft, draft: Draft): boolean {
  if (other.isChange && draft.dimension !== 'ratio') return false;
  if (other.dimension === draft.dimension) return true;
  const isCents = draft.dimension === 'money' && /\b(?:cents?|pence|p|c)$|¢/.test(writtenOf(draft));
  return isCents && other.dimension.startsWith('money per ');
}

const writtenOf = ({ frame: { tokens }, mention: { span } }: Draft): string => tokens.text.slice(...span);

const FOR = new Set(['for']);
const FORESEES = /^(?:expect|forecast|predict|project|anticipat|estimat|pencil|look)/;
