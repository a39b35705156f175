import { fits } from '../../../rulebook/metrics.ts';
import { remembered } from '../../../text/remembered.ts';
import { WORD } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { titleBeside } from '../../subject/topic/title.ts';
import type { World } from '../../world.ts';
import { type Candidate, kindOf } from './candidate.ts';
import { isVague } from './is-vague.ts';

/** What the measure's own name says for it, wherever it was found. */
export function nameTraits(draft: Draft, world: World, { found, traits }: Candidate): void {
  const { rule, metric } = found;
  const base = found.base ?? metric;
  const head = singular(base.name.toLowerCase().split(' ').at(-1)!);
  traits.add(timesOf(timesIn(head, world)));
  if (isIn(sentenceWords(draft.frame), head)) traits.add('its word is in the sentence');
  if (isIn(titleOf(world), head)) traits.add('its word is in the title');
  const kind = kindOf(draft.dimension);
  if (isVague(metric.id, world)) addBoth(traits, 'it says no more than the figure', kind);
  traits.add(`of the family ${base.family}, for ${kind}`);
  const known = rule === null ? undefined : world.rulebook.metrics.byId.get(rule);
  if (!known) addBoth(traits, 'no rule knows it', kind);
  else if (known.dimensions.size > 0)
    addBoth(
      traits,
      fits(known, draft.dimension) ? 'such figures are told of it' : 'such figures are not told of it',
      kind,
    );
}

function addBoth(traits: Set<string>, trait: string, kind: string): void {
  traits.add(trait);
  traits.add(`${trait}, for ${kind}`);
}

const timesOf = (times: number): string =>
  times > 8
    ? 'its word stands all over the article'
    : times > 4
      ? 'its word stands often in the article'
      : times > 2
        ? 'its word stands some times in the article'
        : times === 2
          ? 'its word stands twice in the article'
          : times === 1
            ? 'its word stands once in the article'
            : 'its word stands nowhere in the article';

/** As it is written, how often: an article has each of its words counted once, and the measures alone are looked up. */
const wordsOf = remembered(({ readings }: World): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { tokens } of readings)
    for (let i = 0; i < tokens.count; i++)
      if (tokens.kind[i] === WORD) {
        const word = tokens.lower[i]!;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  return counts;
});

/** In the singular and the plural. */
const formsOf = (head: string): readonly [string, string] => [head, `${head}s`];

function timesIn(head: string, world: World): number {
  const [one, many] = formsOf(head);
  const counts = wordsOf(world);
  return (counts.get(one) ?? 0) + (counts.get(many) ?? 0);
}

const isIn = (words: ReadonlySet<string>, head: string): boolean =>
  formsOf(head).some((form) => words.has(form));

const sentenceWords = remembered(
  ({ tokens, chunks }: Frame): ReadonlySet<string> =>
    new Set(tokens.lower.slice(chunks[0]?.from ?? 0, chunks.at(-1)?.to ?? 0)),
);

const titleOf = remembered((world: World): ReadonlySet<string> => {
  const { readings, passages } = world;
  const inText = passages[0]?.kind === 'heading' ? readings[0]!.tokens.lower : [];
  return new Set([...inText, ...(titleBeside(world)?.tokens.lower ?? [])]);
});
