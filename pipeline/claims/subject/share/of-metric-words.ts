import type { QuantityMention } from '../../../model/mention.ts';
import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { metricAt } from '../../metric/beside/metric-at.ts';
import { GOODS } from '../../metric/families.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { complements, core } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk, subjectFromRange } from '../phrase/subject-from.ts';

/** Where nothing owns the metric, its own words say what the figure is about: "ticket prices", and of "wheat production" the wheat. */
export function ofMetricWords(draft: Draft, world: World): Told | null {
  if (draft.measure >= 0) {
    const subject = goodsOf(draft, world) ?? subjectFromChunk(draft.frame, draft.measure);
    return subject && { ...subject, weak: true };
  }
  const things = ofUnit(draft.mention, draft.frame);
  return things && { ...things, weak: true };
}

/** "winter wheat production", "production of winter wheat": what is made. */
function goodsOf({ frame, measure, dimension }: Draft, { rulebook }: World): Told | null {
  const named = metricAt(frame, measure, dimension, rulebook, true);
  if (!named || !GOODS.has(named.rule.family)) return null;
  let { from } = core(frame.tokens, frame.chunks[measure]!);
  // "real GDP" is of nothing real, "average corn yield" of corn
  while (
    from < named.from &&
    rulebook.language.list('before the words of a measure').has(frame.tokens.lower[from]!)
  )
    from++;
  if (from < named.from) return subjectFromRange(frame, { from, to: named.from });
  const of = complements(frame, measure).find((c) => c.prep === 'of');
  return of ? subjectFromChunk(frame, of.chunk) : null;
}

/** The things that a figure counts, as a subject. */
export function ofUnit({ unit, counted }: QuantityMention, { tokens }: Frame): Told | null {
  if (!unit || !counted) return null;
  const name = tokens.text.slice(...unit);
  const id = slug(name, '-');
  return id === '' ? null : { id, name, from: 'text', named: false };
}

/** True where words in front of the metric word say of what it is: "hourly wages", "council tax increase". */
export function saysOfWhat({ frame, measure, dimension }: Draft, { rulebook }: World): boolean {
  if (measure < 0) return false;
  const named = metricAt(frame, measure, dimension, rulebook, true);
  const noun = frame.chunks[measure]!;
  return core(frame.tokens, noun).from < (named?.from ?? noun.head);
}
