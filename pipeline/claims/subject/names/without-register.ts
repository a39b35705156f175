import type { World } from '../../world.ts';

/** "RMS Orlan", "LZ 129 Orlan": the name of a ship or an aircraft without what it is entered under; any other name as it is. */
export function withoutRegister(name: string, { rulebook: { language } }: Pick<World, 'rulebook'>): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  const letters = name
    .slice(0, space)
    .replace(/[\d.-]+$/, '')
    .toLowerCase();
  if (!language.list('registers of vessels').has(letters)) return name;
  const [second = '', ...rest] = name.slice(space + 1).split(' ');
  const own = /^\d+$/.test(second) ? rest : [second, ...rest];
  return /^\p{Lu}\p{L}/u.test(own[0] ?? '') ? own.join(' ') : name;
}

/** "German Airship LZ 129 Orlan": the same without what it is, too, where that has capitals as the name has. */
export function ownNameOfVessel(name: string, world: Pick<World, 'rulebook'>): string {
  const vessels = world.rulebook.language.list('vessels');
  const words = name.split(' ');
  const kind = words.slice(0, -1).findLastIndex((word) => vessels.has(word.toLowerCase()));
  const own = words.slice(kind + 1).join(' ');
  // "Halm Air Flight 171"
  return /\p{L}/u.test(own) ? withoutRegister(own, world) : name;
}

/** "Le Orlan", "La Orlan", "The Orlan": the same ship as "Orlan". */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, '');
export const startsWithArticle = (name: string): boolean => ARTICLE.test(name);
const ARTICLE = /^(?:the|le|la|les|el|il|los)\s+(?=\S)/i;
