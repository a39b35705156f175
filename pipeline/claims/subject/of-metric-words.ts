import type { QuantityMention } from '../../model/mention.ts';
import { slug } from '../../text/slug.ts';
import type { Draft, Told } from '../draft.ts';
import type { Frame } from '../sentence/chunks.ts';
import { subjectFromChunk } from './subject-from.ts';

/** Where nothing owns the metric, its own words say what the figure is about: "ticket prices". */
export function ofMetricWords(draft: Draft): Told | null {
  if (draft.measure >= 0) {
    const subject = subjectFromChunk(draft.frame, draft.measure);
    return subject && { ...subject, weak: true };
  }
  const things = ofUnit(draft.mention, draft.frame);
  return things && { ...things, weak: true };
}

/** The things that a figure counts, as a subject. */
export function ofUnit({ unit, counted }: QuantityMention, { tokens }: Frame): Told | null {
  if (!unit || !counted) return null;
  const name = tokens.text.slice(...unit);
  const id = slug(name, '-');
  return id === '' ? null : { id, name, from: 'text', named: false };
}
