import type { World } from '../../world.ts';

/** "European", "Norse": the word for where somebody is from, which is nobody's name. */
export const isOfPeople = (name: string, { rulebook: { entities, language } }: World): boolean => {
  const word = name.toLowerCase();
  return entities.byPeople.has(word) || language.list('peoples of many lands').has(word);
};
