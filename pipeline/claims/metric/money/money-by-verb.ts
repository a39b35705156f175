import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';

/** "forked out £4m", "wrote off £4m", "will require £4m": what kind of sum it is by the class that its verb stands in, where nothing else says so. */
export function moneyByVerb(draft: Draft, world: World): Found | null {
  const { language, metrics } = world.rulebook;
  if (draft.dimension !== 'money' || draft.isChange || draft.verb < 0 || draft.verb > draft.chunk)
    return null;
  const { chunks, tokens } = draft.frame;
  const verb = chunks[draft.verb]!;
  const base = verbBase(language.grammar(), verb.word);
  const behind = tokens.lower[verb.to] ?? '';
  // "expects to make £4m from the sale"
  const revenue = base === 'make' && chunks[draft.chunk + 1]?.word === 'from' && isRightBehind(draft);
  const made = revenue ? metrics.byId.get('revenue') : undefined;
  if (made) return simple(made);
  for (const [id, verbsOf] of KINDS) {
    const verbs = verbsOf(language);
    if (!verbs.has(base) && !verbs.has(`${base}-${behind}`)) continue;
    const earlier = id === 'worth' ? putOnEarlier(draft, world) : null;
    if (earlier?.metric) return { metric: earlier.base ?? earlier.metric, rule: earlier.rule, measure: -1 };
    // "asked lenders for £4m" is no price, "brought a suit for £4m" no benefit
    if ((id === 'price' || id === 'economic_benefit') && !isRightBehind(draft)) continue;
    const rule = metrics.byId.get(id);
    return rule ? simple(rule) : null;
  }
  return null;
}

/** "will cost £4m; in May that was estimated at £3m": the figure in front that is told again. */
function putOnEarlier(
  { frame, clauseSubject, passage, sentence, verb }: Draft,
  { drafts }: World,
): Draft | null {
  // "that" is taken for the word that opens a clause
  const isThat =
    frame.tokens.lower[frame.chunks[verb]!.from - 1] === 'that' && frame.chunks[verb - 2]?.kind !== 'noun';
  if (frame.chunks[clauseSubject]?.kind !== 'pronoun' && !isThat) return null;
  const before = drafts
    .slice(-3)
    .filter(
      (d) => d.dimension === 'money' && d.metric && d.passage === passage && sentence - d.sentence <= 1,
    );
  return before.at(-1) ?? null;
}

/** A measure, and the verbs of what it is a sum of, with a particle behind a hyphen. */
const KINDS: readonly (readonly [metric: string, verbs: (language: LanguageRules) => ReadonlySet<string>])[] =
  [
    ['cost', ({ list }) => list('money: cost')],
    ['spending', ({ list }) => list('money: spending')],
    ['funding', ({ list }) => list('money: funding')],
    ['loss', ({ list }) => list('money: loss')],
    ['revenue', ({ list }) => list('money: revenue')],
    ['economic_benefit', ({ list }) => list('money: benefit')],
    ['sale_price', ({ list }) => list('money: sale')],
    ['worth', ({ list }) => list('money: value')],
    ['price', ({ list }) => list('money: price')],
  ];

/** Nothing but "nearly" between the verb and the sum. */
const isRightBehind = ({ frame: { chunks }, verb, chunk }: Draft): boolean =>
  chunks.slice(verb + 1, chunk).every((c) => c.kind === 'adverb');
