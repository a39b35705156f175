import type { EntityMention, Mention } from '../../../model/mention.ts';

/** The names of a sentence without those inside a longer one: "Air Ostland", and not the land in it. */
export function outermost(mentions: readonly Mention[]): readonly EntityMention[] {
  const names = mentions.filter((m) => m.kind === 'entity');
  const isInside = ({ span: [from, to] }: EntityMention): boolean =>
    names.some(({ span }) => span[0] <= from && span[1] >= to && span[1] - span[0] > to - from);
  return names.filter((name) => !isInside(name));
}
