import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';

/** True for a noun that the rules know as something built, or as standing for it. */
export const isBuiltKind = (noun: string, world: World): boolean => builtKinds(world).has(noun);

export const builtKinds = ({ rulebook: { language } }: World): ReadonlySet<string> => kindsIn(language);

const kindsIn = remembered(
  (language: World['rulebook']['language']): ReadonlySet<string> =>
    language
      .list('is built')
      .union(language.list('stand for what is built'))
      .union(language.list('is built in news')),
);
