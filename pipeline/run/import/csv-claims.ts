import type { Claim, DocumentRef, Metric, Status, Subject } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import type { Row } from '../../read/csv-rows.ts';
import { recognise } from '../../recognize/recognise.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { hash } from '../../text/hash.ts';
import { type CellUnit, figureOfCell, unitOfCell } from './csv-figures.ts';
import type { ImportKey, ImportMap } from './import-map.ts';

/** A row that gives no claim, and why; `column` counts from 1. */
export interface RowFault {
  readonly column: number;
  readonly message: string;
}

const STATUSES = new Set<string>([
  'actual',
  'committed',
  'planned',
  'target',
  'forecast',
  'estimate',
  'option',
  'rumoured',
]);

/**
 * Rows of a table → claims. Names, units, metrics and dates are understood by the same rules as prose, each distinct cell once.
 */
export class CsvClaims {
  private readonly rulebook: Rulebook;
  private readonly map: ImportMap;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly subjects = new Map<string, Subject>();
  private readonly metrics = new Map<string, Metric>();
  private readonly units = new Map<string, CellUnit | null>();
  private readonly periods = new Map<string, Period | null>();

  constructor(rulebook: Rulebook, map: ImportMap, columns: ReadonlyMap<string, number>) {
    this.rulebook = rulebook;
    this.map = map;
    this.columns = columns;
  }

  /** The text of a mapped part in a row; `null` where it is not mapped or empty. */
  text(row: Row, key: ImportKey): string | null {
    const from = this.map[key];
    if (!from) return null;
    const text =
      'constant' in from ? from.constant : (row.cells[this.columns.get(from.column)!]?.value ?? '');
    return text.trim() || null;
  }

  /** @param position of the row among those of its document, which tells repeated rows apart */
  claimOf(row: Row, document: DocumentRef, position: number): Claim | RowFault {
    const fault = (key: ImportKey, message: string): RowFault => ({
      column: this.columnOf(row, key),
      message,
    });
    const name = this.text(row, 'subject');
    const measure = this.text(row, 'metric');
    const value = this.text(row, 'value');
    if (name === null) return fault('subject', 'no subject');
    if (measure === null) return fault('metric', 'no metric');
    if (value === null) return fault('value', 'no value');
    const unit = this.unitOf(this.text(row, 'unit'));
    if (!unit) return fault('unit', `"${this.text(row, 'unit')}" is no unit that the rules know`);
    const quantity = figureOfCell(value, unit, this.rulebook);
    if (!quantity) return fault('value', `"${value}" is no number`);
    const when = this.text(row, 'period');
    const period = when === null ? null : this.periodOf(when);
    if (when !== null && period === null) return fault('period', `"${when}" is no date or period`);
    const status = this.text(row, 'status') ?? 'actual';
    if (!STATUSES.has(status)) return fault('status', `"${status}" is none of ${[...STATUSES].join(', ')}`);
    const subject = this.subjectOf(name);
    const metric = this.metricOf(measure, quantity.dimension);
    const cell = row.cells[this.cellOf('value')] ?? row.cells[0]!;
    const scope = {
      basis: this.text(row, 'basis'),
      stage: this.text(row, 'stage'),
      part: this.text(row, 'part'),
      segment: this.text(row, 'segment'),
      geography: this.text(row, 'geography'),
      relative: null,
    };
    return {
      id: hash(document.id, row.raw, String(position)),
      document,
      span: [cell.start, cell.end],
      sentenceSpan: [row.start, row.end],
      line: row.line,
      column: cell.start - row.start + 1,
      written: row.raw.slice(cell.start - row.start, cell.end - row.start),
      sentence: row.raw,
      subject,
      metric,
      quantity,
      period,
      scope,
      status: status as Status,
      attribution: null,
      unknown: period ? {} : { period: 'the row names none' },
      revision: null,
      rule: 'import',
      derivation: [`import: row at line ${row.line}`],
    };
  }

  private cellOf(key: ImportKey): number {
    const from = this.map[key];
    return from && 'column' in from ? this.columns.get(from.column)! : 0;
  }

  private columnOf(row: Row, key: ImportKey): number {
    const cell = row.cells[this.cellOf(key)];
    return cell ? cell.start - row.start + 1 : 1;
  }

  private mentions(text: string): readonly Mention[] {
    return recognise(text, this.rulebook, { published: null }).sentences.flatMap((s) => s.mentions);
  }

  /** A registered name, or the words themselves. */
  private subjectOf(name: string): Subject {
    return remember(this.subjects, name, () => {
      const known = this.mentions(name).find(
        (m) => m.kind === 'entity' && m.id !== null && m.span[0] === 0 && m.span[1] === name.length,
      );
      if (known?.kind === 'entity' && known.id !== null)
        return { id: known.id, name: known.name, from: 'registry' };
      return { id: slug(name, '-'), name, from: 'text' };
    });
  }

  private metricOf(name: string, dimension: string): Metric {
    return remember(this.metrics, `${name}\n${dimension}`, () => {
      const id = slug(name, '_');
      const { metrics } = this.rulebook;
      const said = this.mentions(name).find(
        (m) => m.kind === 'metric' && m.span[0] === 0 && m.span[1] === name.length,
      );
      const rule = metrics.byId.get(id) ?? (said?.kind === 'metric' ? metrics.byId.get(said.id) : undefined);
      if (rule) return { id: rule.id, name: rule.name, family: rule.family };
      return { id, name, family: metrics.fallback.get(dimension)?.family ?? dimension };
    });
  }

  private unitOf(name: string | null): CellUnit | null {
    return remember(this.units, name ?? '', () => unitOfCell(name, this.rulebook));
  }

  private periodOf(text: string): Period | null {
    return remember(this.periods, text, () => {
      const iso = isoPeriod(text);
      if (iso) return { ...iso, known: 'stated', written: text };
      const found = this.mentions(text).find((m) => m.kind === 'period');
      return found?.kind === 'period' ? { ...found.period, known: 'stated', written: text } : null;
    });
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

const slug = (text: string, joiner: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(joiner) ?? text;

/** `2026`, `2026-06` and `2026-06-14`, which tables have most. */
function isoPeriod(text: string): Pick<Period, 'from' | 'to' | 'grain'> | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return null;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year' };
  const last = lastDay(Number(year), Number(month));
  if (last === null) return null;
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, grain: 'month' };
  return Number(day) >= 1 && Number(day) <= last ? { from: text, to: text, grain: 'day' } : null;
}

function lastDay(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
