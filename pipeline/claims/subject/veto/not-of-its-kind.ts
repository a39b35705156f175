import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { memo } from '../../../text/memo.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { AREAS } from '../place/areas.ts';

/** "Halm Bank cut its rate, with inflation at 2%": of a land, and of no body or person that the clause is about. */
export function isBodyWithout({ rule }: Draft, found: Told, world: World): boolean {
  const { metrics, entities, language } = world.rulebook;
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if (kinds.length !== 1 || kinds[0] !== 'place') return false;
  const type = entities.byId.get(found.id)?.type;
  if (type !== undefined) return type === 'company' || type === 'team';
  const last = found.name.toLowerCase().split(' ').at(-1)!;
  if (AREAS.has(last) || last === 'city' || last === 'town') return false;
  return isPerson(found, world) || (found.named && language.list('ends of names of bodies').has(last));
}

/** "the world's highest lift at 504 m", "the longest in the world (23 miles)": of no world, which is only what it is the first of. */
export const isWorldsSize = ({ dimension }: Draft, { name }: Told): boolean =>
  OF_ONE_THING.has(dimension) && /^(?:the )?(?:world|globe|planet)$/i.test(name);
const OF_ONE_THING = new Set(['length', 'speed', 'age', 'power', 'mass', 'volume']);

/** "16 inches of rain fell on Halm": of where it fell, and not of the rain. */
export const isRainItself = ({ metric }: Draft, { name }: Told): boolean =>
  metric?.family === 'rainfall' && /(?:^|\b)(?:rain|snow)(?:fall)?$/i.test(name);

/** A stretch of time ("over the next few days") is what no figure is about, nor is "the rise" by itself. */
export function isNothing(_: Draft, { name, named, from }: Told, { rulebook }: World): boolean {
  const { areMonths, isNoThing } = namesOfNothing(rulebook);
  if (areMonths(name)) return true;
  return from !== 'registry' && !(named && !name.includes(' ')) && isNoThing(name);
}

/** What the words say by themselves, told once of each: the same few things are found again and again. */
const namesOfNothing = remembered(({ language, numbers }: Rulebook) => {
  const months = language.list('months');
  const areMonths = (name: string): boolean => {
    const words = name.split(' ');
    return (
      words.some((w) => months.has(w.toLowerCase())) &&
      // "in the three months to September 30"
      words.every((w) => /^(?:\d+|and)$/.test(w) || months.has(w.toLowerCase()))
    );
  };
  const isNoThing = (name: string): boolean => {
    const words = name.split(' ');
    if (/^(?:(?:each|every|this|that) )?one$/i.test(name)) return true;
    // "took $12 million domestic and $40 million worldwide": where
    if (/^(?:domestic|overseas|foreign|international)$/i.test(name)) return true;
    // "with three opposing it": so many of those told of
    if (words.length === 1 && numbers.words.has(name.toLowerCase())) return true;
    // "missed six games last fall"
    if (/^(?:last|next|this|that|the) fall$/i.test(name)) return true;
    // "1.1 per 100 million miles"
    if (/^(?:million|billion|trillion) /i.test(name)) return true;
    // "for the 29th year running"
    const last = words.at(/^(?:running|ahead|ago)$/.test(words.at(-1)!) ? -2 : -1) ?? name;
    // "the rise", "the biggest monthly rises"
    const moves = language.list('moves of nothing').has(last.toLowerCase());
    if (moves && words.slice(0, -1).every((w) => HOW.test(w))) return true;
    return language.list('time-nouns').has(last) || language.list('time-nouns').has(singular(last));
  };
  return { areMonths: memo(areMonths), isNoThing: memo(isNoThing) };
});

const HOW =
  /^(?:(?:big|larg|sharp|steep|small|high|low|great|strong|fast)\w*|monthly|annual|yearly|weekly|quarterly|latest|recent|further|average|overall|total|first|\w+est)$/i;
