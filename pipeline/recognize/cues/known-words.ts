import type { Lexeme } from '../../rulebook/lexicon.ts';
import type { Hit } from '../../rulebook/phrases.ts';
import { capitalised, type Tokens } from '../../text/tokens.ts';
import { attributions } from '../attribution/attributions.ts';
import type { SaidWord } from '../attribution/said-word.ts';
import { knownEntity } from '../entities/known-entity.ts';
import { nameOfFirm } from '../entities/name/legal-form.ts';
import { nameWordsOf } from '../entities/name/name-words.ts';
import { namesInText } from '../entities/names-in-text.ts';
import { metricMention } from '../metrics/metric-mention.ts';
import type { Workspace } from '../workspace.ts';
import { cueMention } from './cue-mention.ts';

/**
 * Looks every token up once in the merged trie of entities, metrics, cues and words of saying, and hands each hit to the
 * recogniser of its kind; then reads the names that no rule knows, and who said what.
 */
export function knownWords(workspace: Workspace): void {
  const { tokens, rules } = workspace;
  const { lexicon } = rules;
  const names = nameWordsOf(rules.language);
  const said: SaidWord[] = [];
  /** 1 where a token belongs to a registered name or a homonym of one. */
  const named = new Uint8Array(tokens.count);
  let pastName = 0;
  let pastCue = 0;
  let pastMetric = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hits = lexicon.all(tokens, i);
    if (hits.length === 0) continue;
    const entity = longest(hits, tokens, nameLike);
    if (entity && i >= pastName) {
      // "Orrin, Inc." is all one name
      const firm = nameOfFirm(tokens, names, i, entity.to);
      pastName = firm?.to ?? entity.to;
      named.fill(1, i, pastName);
      if (entity.value.is === 'entity') knownEntity(workspace, entity.value.entity, i, entity.to, firm);
    }
    const cue = longest(hits, tokens, isCue);
    if (cue && i >= pastCue && i >= pastName) {
      if (cueMention(workspace, hits, cue.to)) pastCue = cue.to;
    }
    const metric = longest(hits, tokens, isMetric);
    if (metric && i >= pastMetric && i >= pastName) {
      if (metricMention(workspace, hits, metric.to)) pastMetric = metric.to;
    }
    for (const { value, from, to } of hits) if (value.is === 'said') said.push({ from, to, how: value.how });
  }
  namesInText(workspace, named);
  if (said.length > 0) attributions(workspace, said);
}

const isCue = (value: Lexeme): boolean => value.is === 'cue';
const isMetric = (value: Lexeme): boolean => value.is === 'metric';
const nameLike = (value: Lexeme, tokens: Tokens, from: number): boolean =>
  value.is === 'homonym' ||
  (value.is === 'entity' &&
    (!value.capital || capitalised(tokens, from)) &&
    // "US$4": a currency, and no country
    !(tokens.lower[from] === 'us' && tokens.lower[from + 1] === '$'));

function longest(
  hits: readonly Hit<Lexeme>[],
  tokens: Tokens,
  wanted: (value: Lexeme, tokens: Tokens, from: number) => boolean,
): Hit<Lexeme> | null {
  for (let h = hits.length - 1; h >= 0; h--) {
    const hit = hits[h]!;
    if (!wanted(hit.value, tokens, hit.from)) continue;
    // "Bank of England" is no England and is a bank of its own: the name wins
    const own = hits.find(
      (x) => x.to === hit.to && x.value.is === 'entity' && wanted(x.value, tokens, x.from),
    );
    return own ?? hit;
  }
  return null;
}
