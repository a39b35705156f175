import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { numerator } from '../beside/metric-at.ts';
import { substanceOf } from '../beside/substance-of.ts';
import { dimensionOf, type Found } from '../found.ts';
import { verbBase } from './verb-bases.ts';

/** "lost 267 billion tonnes of ice a year", "the loss of 40 hectares of forest": under the word for losing or gaining, with what is lost. */
export function lost(draft: Draft, world: World): Found | null {
  const dimension = numerator(dimensionOf(draft));
  if (!SIZES.has(dimension)) return null;
  const deed = deedOf(draft, world);
  if (!deed) return null;
  const words = substanceOf(draft);
  if (words.length === 0) return before(draft, world, deed, dimension);
  return {
    metric: {
      id: idOf([...words, deed], '_'),
      name: `${words.join(' ')} ${deed === 'lose' ? 'lost' : 'gained'}`,
      family: dimension,
    },
    rule: null,
    measure: -1,
  };
}

/** "Halm lost 200 tonnes of ice and Orrin lost 118 tonnes": of the same. */
function before({ passage }: Draft, { drafts }: World, deed: string, dimension: string): Found | null {
  for (const { metric, rule, passage: at } of drafts.slice(-2).reverse())
    if (at === passage && rule === null && metric?.family === dimension && metric.id.endsWith(`_${deed}`))
      return { metric, rule, measure: -1 };
  return null;
}

const SIZES = new Set(['mass', 'volume', 'area', 'energy', 'power']);

/** What the verb in front, or the noun that the figure hangs on, says became of it. */
function deedOf({ frame, chunk, verb, isSubject }: Draft, world: World): 'lose' | 'gain' | null {
  const { chunks } = frame;
  const [of, noun] = [chunks[chunk - 1]?.word, chunks[chunk - 2]?.word ?? ''];
  if (of === 'of' && NOUNS.has(noun)) return NOUNS.get(noun)!;
  const near = verb >= 0 && !isSubject && chunk > verb && chunk - verb <= NEAR;
  return near ? (VERBS.get(verbBase(world.rulebook.language.grammar(), chunks[verb]!.word)) ?? null) : null;
}

/** "lost an average of 200 tonnes": chunks between the verb and the figure, at most. */
const NEAR = 4;
const NOUNS: ReadonlyMap<string, 'lose' | 'gain'> = new Map([
  ['loss', 'lose'],
  ['losses', 'lose'],
  ['gain', 'gain'],
  ['gains', 'gain'],
]);
const VERBS: ReadonlyMap<string, 'lose' | 'gain'> = new Map([
  ['lose', 'lose'],
  ['shed', 'lose'],
  ['gain', 'gain'],
]);
