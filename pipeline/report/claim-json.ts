import type { Claim } from '../model/claim.ts';
import { numberOrNull, valueJson } from './json.ts';

/** A claim as `extract --format jsonl` prints it. Scripts rely on the keys: one may be added, none renamed or dropped. */
export function claimJson(claim: Claim, record = claim.document.record): Readonly<Record<string, unknown>> {
  const { document, quantity, period, scope, attribution } = claim;
  return {
    id: claim.id,
    document: {
      id: record ?? document.id,
      path: document.path,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
    },
    span: claim.span,
    line: claim.line,
    column: claim.column,
    written: claim.written,
    sentence: claim.sentence,
    subject: claim.subject && {
      id: claim.subject.id,
      name: claim.subject.name,
      from: claim.subject.from,
    },
    metric: claim.metric && { id: claim.metric.id, name: claim.metric.name, family: claim.metric.family },
    quantity: {
      value: valueJson(quantity.value),
      low: numberOrNull(quantity.low),
      high: numberOrNull(quantity.high),
      decimals: quantity.decimals,
      unit: quantity.unit,
      unit_name: quantity.unitName,
      dimension: quantity.dimension,
      bound: quantity.bound,
      change: quantity.change,
    },
    period: period && {
      from: period.from,
      to: period.to,
      grain: period.grain,
      known: period.known,
      written: period.written,
    },
    scope: {
      basis: scope.basis,
      stage: scope.stage,
      part: scope.part,
      segment: scope.segment,
      geography: scope.geography,
      relative: scope.relative,
    },
    status: claim.status,
    attribution: attribution && { speaker: attribution.speaker, quoted: attribution.quoted },
    unknown: claim.unknown,
    revision: claim.revision,
    rule: claim.rule,
    derivation: claim.derivation,
  };
}
