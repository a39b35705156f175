import type { Draft } from '../../draft.ts';

/** True for a place of the text that belongs to who says the figure and not to what is said: "…, a spokesman for Wendle said". */
export const isInSaying = ({ frame: { attributions }, mention: { span } }: Draft, at: number): boolean =>
  attributions.some(
    ({ said }) => said[0] <= span[0] && span[1] <= said[1] && (at < said[0] || at >= said[1]),
  );
