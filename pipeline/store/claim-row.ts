import type { Attribution, Claim, DocumentRef, Metric, Scope, Subject } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { isRange, type Quantity, type Value } from '../model/quantity.ts';

export type Cell = string | number | null;

/**
 * The columns of a claim that come from the claim alone, in the order of `claimRow`. A worker makes the row, so that the writer
 * only binds it.
 */
export const claimColumns = [
  'id',
  'start',
  '"end"',
  'line',
  '"column"',
  'written',
  'subject',
  'subject_name',
  'subject_from',
  'metric',
  'metric_name',
  'family',
  'value',
  'value_to',
  'low',
  'high',
  'decimals',
  'coarse',
  'unit',
  'unit_name',
  'dimension',
  'bound',
  'change',
  'as_value',
  'as_value_to',
  'as_unit',
  'as_unit_name',
  'period_from',
  'period_to',
  'grain',
  'known',
  'period_written',
  'basis',
  'stage',
  'part',
  'segment',
  'geography',
  'relative',
  'status',
  'speaker',
  'quoted',
  'revision',
  'unknown',
  'rule',
  'derivation',
] as const;

export function claimRow(claim: Claim): Cell[] {
  const { subject, metric, quantity, period, scope, attribution } = claim;
  const { written } = quantity;
  return [
    claim.id,
    claim.span[0],
    claim.span[1],
    claim.line,
    claim.column,
    claim.written,
    subject?.id ?? null,
    subject?.name ?? null,
    subject?.from ?? null,
    metric?.id ?? null,
    metric?.name ?? null,
    metric?.family ?? null,
    ...ends(quantity.value),
    quantity.low,
    quantity.high,
    quantity.decimals,
    quantity.coarse,
    quantity.unit,
    quantity.unitName,
    quantity.dimension,
    quantity.bound,
    quantity.change,
    ...ends(written.value),
    written.unit,
    written.unitName,
    period?.from ?? null,
    period?.to ?? null,
    period?.grain ?? null,
    period?.known ?? null,
    period?.written ?? null,
    scope.basis,
    scope.stage,
    scope.part,
    scope.segment,
    scope.geography,
    scope.relative,
    claim.status,
    attribution?.speaker ?? null,
    attribution ? Number(attribution.quoted) : null,
    claim.revision,
    JSON.stringify(claim.unknown),
    claim.rule,
    JSON.stringify(claim.derivation),
  ];
}

const ends = (value: Value): [Cell, Cell] => (isRange(value) ? [value[0], value[1]] : [value, null]);

/** What a claim reads of itself and of its sentence; the rest stands in the document. */
const ownCells = `${claimColumns.map((c) => `claim.${c}`).join(', ')}, sentence.start, sentence."end", sentence.text`;
const OWN_CELLS = claimColumns.length + 3;

const documentCells =
  'document.id, document.record, document.path, document.title, document.publisher, document.published, document.gist';

/** What `claimOf` reads. */
const cells = `${ownCells}, ${documentCells}`;

export const claimSelect = `SELECT ${cells}
  FROM claim JOIN document ON document.rowid = claim.document JOIN sentence ON sentence.rowid = claim.sentence`;

/** Its rowid, its position among the claims of its document and the rowid of that stand in the place of the document. */
export const placedSelect = `SELECT ${ownCells}, claim.rowid, claim.position, claim.document
  FROM claim JOIN sentence ON sentence.rowid = claim.sentence`;

/** What `documentRefOf` reads, and the document's origin behind it. */
export const documentSelect = `SELECT ${documentCells}, document.origin FROM document`;

/** CROSS JOIN fixes the nesting, so that SQLite walks two indexes in order and sorts nothing, whatever the size. */
export const allClaimsSelect = `SELECT ${cells}
  FROM document CROSS JOIN claim ON claim.document = document.rowid CROSS JOIN sentence ON sentence.rowid = claim.sentence`;

/** In the order of the documents' paths and of the text, whatever the order of ingesting. */
export const claimOrder = 'ORDER BY document.path, document.id, claim.position';

/** @param document of a row of `placedSelect`, which does not hold it; the claim of a row of `claimSelect` has its own */
export function claimOf(row: readonly unknown[], document = documentRefOf(row.slice(OWN_CELLS))): Claim {
  let at = 0;
  // the columns are typed by the table (STRICT) and written by `claimRow` alone, so the casts state what the schema enforces
  const next = <T>(): T => row[at++] as T;
  const text = () => next<string | null>();
  const value = (): Value => {
    const from = next<string>();
    const to = text();
    return to === null ? from : [from, to];
  };
  const id = next<string>();
  const span = [next<number>(), next<number>()] as const;
  const [line, column, written] = [next<number>(), next<number>(), next<string>()];
  const subject = whole<Subject>({ id: next(), name: next(), from: next() }, 'id');
  const metric = whole<Metric>({ id: next(), name: next(), family: next() }, 'id');
  const quantity: Quantity = {
    value: value(),
    low: text(),
    high: text(),
    decimals: next(),
    coarse: next(),
    unit: text(),
    unitName: text(),
    dimension: next(),
    bound: next(),
    change: next(),
    written: { value: value(), unit: text(), unitName: text() },
  };
  const period = whole<Period>(
    { from: next(), to: next(), grain: next(), known: next(), written: next() },
    'grain',
  );
  const scope: Scope = {
    basis: text(),
    stage: text(),
    part: text(),
    segment: text(),
    geography: text(),
    relative: text(),
  };
  const status = next<Claim['status']>();
  const speaker = text();
  const quoted = next<number | null>();
  const attribution: Attribution | null = speaker === null ? null : { speaker, quoted: quoted === 1 };
  const revision = next<Claim['revision']>();
  const unknown = JSON.parse(next<string>()) as Claim['unknown'];
  const rule = next<string>();
  const derivation = JSON.parse(next<string>()) as string[];
  const sentenceSpan = [next<number>(), next<number>()] as const;
  return {
    id,
    document,
    span,
    sentenceSpan,
    line,
    column,
    written,
    sentence: next(),
    subject,
    metric,
    quantity,
    period,
    scope,
    status,
    attribution,
    unknown,
    revision,
    rule,
    derivation,
  };
}

export function documentRefOf(row: readonly unknown[]): DocumentRef {
  const [id, record, path, title, publisher, published, gist] = row as unknown as DocumentCells;
  return { id, record, path, title, publisher, published, ...gistOf(gist) };
}

type DocumentCells = readonly [
  id: string,
  record: string | null,
  path: string,
  title: string | null,
  publisher: string | null,
  published: string | null,
  gist: string | null,
];

const gistOf = (gist: string | null): Pick<DocumentRef, 'gist'> => (gist === null ? {} : { gist });

/** A part of a claim that is there or not as a whole, as one of its fields tells. */
const whole = <T>(part: { [K in keyof T]: T[K] | null }, sign: keyof T): T | null =>
  part[sign] === null ? null : (part as T);
