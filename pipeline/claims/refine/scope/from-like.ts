import type { Draft } from '../../draft.ts';

/** What narrows the earlier figure that this one goes with narrows this one too, where both are of one measure. */
export function fromLike({ scope, like, sentence, base, metric, isChange }: Draft): void {
  if (!like) return;
  const isSameBase = like.base?.id === base?.id;
  if (like.sentence === sentence) {
    const { basis } = like.scope;
    // "the average price rose by 3p to £1.31"
    if (isSameBase && basis === 'average') scope.basis ??= basis;
    // "a gross profit of $3bn, a 14% decrease": of the gross profit
    if (metric?.family === 'growth' && (basis === 'gross' || basis === 'net')) scope.basis ??= basis;
  }
  if (isChange !== like.isChange && !(base !== null && isSameBase)) return;
  scope.stage ??= like.scope.stage;
  scope.segment ??= like.scope.segment;
  scope.geography ??= like.scope.geography;
}
