/** A half-open range `[start, end)` in UTF-16 units of some text; which text is said by whoever holds it. */
export type Span = readonly [start: number, end: number];

export const length = (span: Span): number => span[1] - span[0];

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
