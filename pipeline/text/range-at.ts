/** The index of the range that a token is in, or -1; the ranges are in order and do not overlap. */
export function rangeAt(
  ranges: readonly { readonly from: number; readonly to: number }[],
  token: number,
): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = ranges[middle]!;
    if (token < from) high = middle - 1;
    else if (token >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}
