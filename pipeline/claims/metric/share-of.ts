import type { Draft } from '../draft.ts';
import { idOf, normalWords } from '../sentence/normal-words.ts';
import { textOf } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { dimensionOf, type Found, openWords, simple, trimmed } from './found.ts';
import { fromNamed } from './from-noun.ts';
import { metricAt } from './metric-at.ts';
import { LIGHT, verbBase } from './verb-bases.ts';

/** "48% of adults support the plan", "12% of revenue", "52% of the vote". */
export function shareOf(draft: Draft, world: World): Found | null {
  const base = draft.roles.relative;
  if (base === undefined || draft.isChange) return null;
  const { frame } = draft;
  const { rulebook } = world;
  const noun = frame.chunks[base]!;
  const rule = rulebook.metrics.byId.get('share');
  if (!rule) return null;
  const named = noun.kind === 'noun' ? metricAt(frame, base, dimensionOf(draft), rulebook, false) : null;
  if (named && named.rule.id !== 'share' && !draft.isSubject) return fromNamed(draft, world, base, named);
  if (draft.isSubject && draft.verb >= 0) {
    // "61% of voters took part": turnout
    const [who = ''] = normalWords(frame.tokens, { from: noun.head, to: noun.head + 1 });
    const deed = verbBase(rulebook.language.grammar(), frame.chunks[draft.verb]!.word);
    const known = rulebook.metrics.shares.find(
      ({ shareOf }) => shareOf?.of.has(who) && shareOf.who.has(deed),
    );
    if (known) return simple(known);
    const did = predicate(draft, world);
    if (did.length > 0)
      return {
        metric: { id: idOf(['share', ...did], '_'), name: `share: ${did.join(' ')}`, family: 'share' },
        rule: 'share',
        measure: -1,
      };
  }
  if (noun.kind !== 'noun') return simple(rule);
  const words = wholeOf(draft, base);
  return {
    metric: {
      id: idOf(['share of', ...words], '_'),
      name: `share of ${textOf(frame.tokens, trimmed(noun))}`,
      family: 'share',
    },
    rule: 'share',
    measure: -1,
  };
}

/** What it is a share of: a known measure by its id ("gross domestic product"), else the words. */
function wholeOf(draft: Draft, base: number): string[] {
  const { frame } = draft;
  const { from, head } = frame.chunks[base]!;
  const [start, end] = [frame.tokens.start[from]!, frame.tokens.end[head]!];
  const known = frame.metrics.find(
    (m) => m.rule === 'metric:word' && m.span[0] === start && m.span[1] === end,
  );
  return known && head > from ? known.id.split('_') : openWords(draft, base);
}

/** "said they trusted the police", "think that prices will rise": the verb of what they say of themselves; else the figure's own. */
function verbOfAnswer({ frame: { chunks }, verb }: Draft): number {
  if (!ANSWERS.test(chunks[verb]!.word)) return verb;
  let at = verb + 1;
  if (chunks[at]?.word === 'that') at++;
  while (chunks[at]?.kind === 'adverb') at++;
  if (chunks[at]?.kind !== 'pronoun') return verb;
  at++;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[at]?.kind === 'verb' ? at : verb;
}
const ANSWERS =
  /^(?:sa(?:y|ys|id)|th(?:ink|inks|ought)|believ|report|agree|fe(?:el|els|lt)|claim|t(?:ell|old)|answer|admit|repl(?:y|ied)|respond|expect|fear|worr)/;

/** What the figure's verb says: its base and the head words of what follows. */
function predicate(draft: Draft, world: World): string[] {
  const { frame } = draft;
  const at = verbOfAnswer(draft);
  const verb = frame.chunks[at]!;
  const base = verbBase(world.rulebook.language.grammar(), verb.word);
  const out = LIGHT.has(base) || LIGHT.has(verb.word) ? [] : [base];
  for (let i = at + 1; i < frame.chunks.length && i <= at + 3; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'noun') {
      out.push(...normalWords(frame.tokens, { from: chunk.from, to: chunk.head + 1 }).slice(-2));
      break;
    }
    if (chunk.kind === 'det' || chunk.kind === 'adverb') out.push(chunk.word);
    else if (chunk.kind !== 'prep') break;
  }
  return out;
}
