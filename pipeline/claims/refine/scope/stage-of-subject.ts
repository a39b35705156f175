import type { Draft } from '../../draft.ts';

/** "The stage, due to be finished in 2029, will provide 420 jobs", of the first stage that was told before. */
export function stageOfSubject({ subject }: Draft): string | null {
  const found = STAGE.exec(subject?.name ?? '');
  return found && `${found[2]!.toLowerCase()} ${ORDER.get(found[1]!.toLowerCase())}`;
}
const STAGE = /^(first|second|third) (stage|phase|tranche)(?!\p{L})/iu;
const ORDER = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
]);
