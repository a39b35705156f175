import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { Named } from '../beside/metric-at.ts';
import { isAble } from '../deed/by-verb.ts';
import { FATES } from '../families.ts';
import { type Found, GROWTH, withChange } from '../found.ts';
import { ANYBODY, OF_ANYBODY } from '../people/people-counted.ts';
import { asDone } from './as-done.ts';
import type { Counting } from './counting.ts';

/** "40 people were killed", "drew 212,000 visitors". */
export function measureOfVerb({ draft, world, words, from, to, verb, named }: Counting): Found | null {
  const { frame } = draft;
  const { language, metrics } = world.rulebook;
  const { tokens } = frame;
  // "turned out 4,000 cars": nobody came
  const output = isMade(draft, named) ? metrics.byId.get('output') : undefined;
  const made = named && output ? { ...named, rule: output } : named;
  if (!made) return null;
  const { rule } = made;
  // "Four shops sell bread": nobody sold shops
  if (rule.family === 'sales' && draft.isSubject && language.list('sell or ship').has(verb?.word ?? ''))
    return null;
  if (rule.family === 'sales' && language.list('delivered and not sold').has(words.at(-1)!)) return null;
  if (GROWTH.has(rule.id) || (rule.id === 'capacity' && !isAble(frame, verb!))) return null;
  // "welcomed 5.4 million passengers": those are counted as such, whatever they attended
  const carried = metrics.byId.get('passengers');
  if (carried && rule.family === 'attendance' && words.length === 1 && /^passenger$/.test(words[0]!))
    return withChange(draft, { id: carried.id, name: carried.name, family: carried.family }, carried.id, -1);
  // "drew 212,000 visitors": visitors and attendance are one measure
  const same = frame.metrics.some(
    (m) => m.rule === 'metric:word' && m.id === rule.id && m.span[1] === tokens.end[to - 1],
  );
  const anybody =
    ANYBODY.has(words[0]!) || OF_ANYBODY.has(rule.family) || (rule.id === 'capacity' && !draft.isSubject);
  const noun = words.length === 1 && (same || anybody) ? [] : words;
  const isStaff = rule.id === 'headcount' && noun.length === 0;
  const isOneWord = made.to - made.from === 1;
  const verbName = isOneWord ? asDone(tokens.lower[made.from]!, draft, world) : textOf(tokens, made);
  return {
    metric: {
      id: idOf([...noun, rule.id.replaceAll('_', ' ')], '_'),
      // all of the verb: "drivers laid off"; of anybody who is employed that they are
      name: isStaff ? rule.name : `${textOf(tokens, { from, to })} ${verbName}`,
      family: noun.length === 0 || FATES.has(rule.family) ? rule.family : 'count',
    },
    rule: rule.id,
    measure: -1,
  };
}

const isMade = ({ isSubject, frame: { tokens } }: Draft, named: Named | null): boolean =>
  !isSubject &&
  named?.rule.id === 'attendance' &&
  tokens.lower[named.to - 1] === 'out' &&
  /^turn/.test(tokens.lower[named.from]!);
