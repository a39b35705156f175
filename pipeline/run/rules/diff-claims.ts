/** What `extract --format jsonl` prints of a claim, as far as two readings of one text are compared by it. */
export interface PrintedClaim {
  readonly document: { readonly id: string; readonly path: string };
  readonly span: readonly [number, number];
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly subject: { readonly id: string } | null;
  readonly metric: { readonly id: string } | null;
  readonly quantity: Readonly<Record<string, unknown>>;
  readonly period: Readonly<Record<string, unknown>> | null;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly status: string;
  readonly attribution: { readonly speaker: string } | null;
}

/** What became of one figure between two sets of rules. `changes`: field, before, after, in words. */
export type ClaimChange =
  | { readonly kind: 'added' | 'lost'; readonly claim: PrintedClaim }
  | {
      readonly kind: 'changed';
      readonly claim: PrintedClaim;
      readonly changes: readonly (readonly [field: string, before: string, after: string])[];
    };

/** Two readings of the same articles, compared figure by figure, in the order of the text. */
export function diffClaims(before: readonly PrintedClaim[], after: readonly PrintedClaim[]): ClaimChange[] {
  const old = new Map(before.map((claim) => [placeOf(claim), claim]));
  const changes: ClaimChange[] = [];
  for (const claim of after) {
    const was = old.get(placeOf(claim));
    old.delete(placeOf(claim));
    if (!was) changes.push({ kind: 'added', claim });
    else {
      const fields = differences(was, claim);
      if (fields.length > 0) changes.push({ kind: 'changed', claim, changes: fields });
    }
  }
  for (const claim of old.values()) changes.push({ kind: 'lost', claim });
  return changes.sort((a, b) => compare(a.claim, b.claim));
}

const placeOf = ({ document, span }: PrintedClaim): string => `${document.id} ${span[0]}-${span[1]}`;

function compare(a: PrintedClaim, b: PrintedClaim): number {
  if (a.document.path !== b.document.path) return a.document.path < b.document.path ? -1 : 1;
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

const differences = (a: PrintedClaim, b: PrintedClaim): (readonly [string, string, string])[] => {
  const [was, is] = [fieldsOf(a), fieldsOf(b)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => was.get(field) !== is.get(field))
    .map((field) => [field, was.get(field) ?? '–', is.get(field) ?? '–']);
};

/** The fields that make a slot, flat; what is `null` is left out. */
function fieldsOf(claim: PrintedClaim): Map<string, string> {
  const { subject, metric, status, attribution, quantity, period, scope } = claim;
  const fields = { subject: subject?.id, metric: metric?.id, status, speaker: attribution?.speaker };
  const nested = { ...quantity, ...period, ...scope };
  return new Map(
    Object.entries({ ...fields, ...nested })
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
