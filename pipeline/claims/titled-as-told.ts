import type { Draft } from './draft.ts';
import type { World } from './world.ts';

/**
 * "Water rates up 17%" in the title, "will raise water rates by 17% over the next three years" below: a title is too short to say of what time its figure is, and the
 * text that gives the same figure says it.
 */
export function timeTitles({ drafts, passages, document }: World): void {
  const isTitle = ({ passage }: Draft): boolean =>
    passage === 0 && (passages[0]!.kind === 'heading' || passages[0]!.text === document.title);
  for (const draft of drafts) {
    if (!isTitle(draft)) return;
    if (draft.period !== null && draft.period.known !== 'document') continue;
    const told = drafts.find((other) => !isTitle(other) && areOneFigure(draft, other));
    const period = told?.period;
    if (period?.known !== 'stated' || period.grain === 'day' || period.grain === 'instant') continue;
    draft.period = { ...period, known: 'inherited' };
    draft.derivation.push(`period of the same figure in the text: ${period.written}`);
  }
}

const areOneFigure = ({ mention: { quantity: a }, metric }: Draft, other: Draft): boolean => {
  const { quantity: b } = other.mention;
  return metric?.id === other.metric?.id && String(a.value) === String(b.value) && a.unit === b.unit;
};
