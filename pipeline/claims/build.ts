import type { Claim, DocumentRef } from '../model/claim.ts';
import type { Document, Passage } from '../model/document.ts';
import { isRange, type Quantity } from '../model/quantity.ts';
import { placeOf } from '../read/lines.ts';
import { toSource } from '../read/offset-map.ts';
import { hash } from '../text/hash.ts';
import type { Draft } from './draft.ts';

export const refOf = (document: Document, gist: string): DocumentRef => ({
  id: document.id,
  path: document.path,
  title: document.title,
  publisher: document.publisher,
  published: document.published,
  gist: gist || null,
});

/** A finished draft as a claim with its place in the file. `equals` counts claims of the same text and slot before it. */
export function build(
  draft: Draft,
  document: Document,
  ref: DocumentRef,
  passage: Passage,
  starts: Int32Array,
  equals: (key: string) => number,
): Claim {
  const { mention, frame } = draft;
  const quantity = ownCount(asMoved(draft), draft);
  const span = toSource(passage.map, mention.span);
  const sentenceSpan = toSource(passage.map, frame.reading.span);
  const sentence = passage.text.slice(frame.reading.span[0], frame.reading.span[1]);
  const place = placeOf(starts, span[0]);
  const value = isRange(quantity.value) ? quantity.value.join('..') : quantity.value;
  const slot = [
    draft.subject?.id ?? '',
    draft.metric?.id ?? '',
    quantity.unit ?? '',
    `${draft.period?.from ?? ''}/${draft.period?.to ?? ''}`,
    Object.values(draft.scope).join('|'),
    `${quantity.bound} ${value} ${quantity.change ?? ''}`,
  ];
  const key = [sentence, ...slot].join('\u001f');
  return {
    id: hash(document.id, sentence, ...slot, String(equals(key))),
    document: ref,
    span,
    sentenceSpan,
    line: place.line,
    column: place.column,
    written: document.text.slice(span[0], span[1]),
    sentence,
    subject: draft.subject && { id: draft.subject.id, name: draft.subject.name, from: draft.subject.from },
    metric: draft.metric,
    quantity,
    period: draft.period,
    scope: draft.scope,
    status: draft.status,
    attribution: draft.attribution,
    unknown: draft.unknown,
    revision: draft.revision,
    rule: draft.shape,
    derivation: draft.derivation,
  };
}

/** "8% more than a year earlier": an amount of change by the words beside it, too. "280 officers fewer" is as much a count. */
const asMoved = ({ mention: { quantity }, dimension, isChange, direction, metric }: Draft): Quantity =>
  quantity.change === null &&
  isChange &&
  direction &&
  (dimension.startsWith('ratio') || metric?.family === 'population')
    ? { ...quantity, change: direction }
    : quantity;

/** "40 of Halm's libraries": what is counted is the library, whoever has them. */
function ownCount(quantity: Quantity, { mention, frame }: Draft): Quantity {
  const { unit, unitName } = quantity;
  if (!mention.counted || !mention.unit || unit === null || !OWNER.test(beforeUnit(mention, frame)))
    return quantity;
  const words = frame.tokens.text
    .slice(...mention.unit)
    .trim()
    .split(/\s+/).length;
  const last = (name: string): string => name.split(' ').slice(-words).join(' ');
  return { ...quantity, unit: last(unit), unitName: unitName && last(unitName) };
}
const OWNER = /['’]s?\s+$/;
const beforeUnit = ({ span, unit }: Draft['mention'], { tokens }: Draft['frame']): string =>
  tokens.text.slice(span[0], unit![0]);
