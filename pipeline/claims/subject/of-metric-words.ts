import { slug } from '../../text/slug.ts';
import type { Draft, Told } from '../draft.ts';
import { subjectFromChunk } from './subject-from.ts';

/** Where nothing owns the metric, its own words say what the figure is about: "ticket prices". */
export function ofMetricWords(draft: Draft): Told | null {
  if (draft.measure >= 0) {
    const subject = subjectFromChunk(draft.frame, draft.measure);
    return subject && { ...subject, weak: true };
  }
  const { unit, counted } = draft.mention;
  if (!unit || !counted) return null;
  const text = draft.frame.tokens.text.slice(unit[0], unit[1]);
  const id = slug(text, '-');
  return id === '' ? null : { id, name: text, from: 'text', named: false, weak: true };
}
