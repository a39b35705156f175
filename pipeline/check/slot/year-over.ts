import type { Claim } from '../../model/claim.ts';

/** The year of a toll that is of years before it was printed; `null` of news, and of what is told of no day at all. */
export function yearOver({ period, document: { published } }: Claim): string | null {
  if (period?.from == null || period.to === null || published === null || period.known === 'document')
    return null;
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return from === to && Number(to) + 1 < Number(published.slice(0, 4)) ? to : null;
}
