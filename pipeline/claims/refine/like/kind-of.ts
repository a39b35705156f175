import type { Draft } from '../../draft.ts';

/** The dimension without its rate: "$40 a week" is money. */
export const kindOf = (draft: Draft): string => draft.dimension.split(' per ')[0]!;
