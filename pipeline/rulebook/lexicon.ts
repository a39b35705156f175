import type { AttributionRules } from './attribution.ts';
import type { Cue, CueRules } from './cues.ts';
import type { Entity, EntityRules } from './entities.ts';
import { nounForms, verbForms } from './inflect.ts';
import type { MetricRule, MetricRules } from './metrics.ts';
import { Phrases } from './phrases.ts';

/** What a phrase of the text can be: all word kinds of the claims in one trie, so that a token is looked up once. */
export type Lexeme =
  | { readonly is: 'entity'; readonly entity: Entity; readonly capital: boolean }
  /** A longer phrase that holds an alias and is not the entity. */
  | { readonly is: 'homonym' }
  | { readonly is: 'metric'; readonly metric: MetricRule; readonly by: MetricBy }
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'said'; readonly how: SaidBy };

/** How a word tells of a source: see the fields of a rule file of kind attribution. */
export type SaidBy = 'verb' | 'reporting' | 'finder' | 'before' | 'hearsay';

/** By which kind of word a metric is named. */
export type MetricBy = 'word' | 'verb' | 'after' | 'noun';

export type Lexicon = Phrases<Lexeme>;

export function compileLexicon(
  entities: EntityRules,
  metrics: MetricRules,
  cues: CueRules,
  attribution: AttributionRules,
): Lexicon {
  const lexicon: Lexicon = new Phrases();
  for (const entity of entities.byId.values()) addEntity(lexicon, entity);
  for (const metric of metrics.byId.values()) addMetric(lexicon, metric);
  for (const cue of cues.all)
    for (const word of cue.words) for (const form of withHyphens(word)) lexicon.add(form, { is: 'cue', cue });
  const said = (how: SaidBy, words: readonly string[]) => {
    for (const word of new Set(words)) lexicon.add(word, { is: 'said', how });
  };
  said('verb', attribution.verbs.flatMap(verbForms));
  said('reporting', attribution.reporting.flatMap(verbForms));
  said('finder', attribution.finders.flatMap(verbForms));
  said('before', attribution.before);
  said('hearsay', attribution.hearsay);
  return lexicon;
}

function addEntity(lexicon: Lexicon, entity: Entity): void {
  for (const alias of new Set([entity.name, ...entity.aliases])) {
    const capital = /\p{Lu}/u.test(alias[0]!);
    // an acronym or a word with capitals inside ("AMD", "xAI") must be spelt so; other names need only their first capital
    const exact = /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(alias) || !capital;
    lexicon.add(alias, { is: 'entity', entity, capital }, { exact });
  }
  for (const phrase of entity.not) lexicon.add(phrase, { is: 'homonym' });
}

function addMetric(lexicon: Lexicon, metric: MetricRule): void {
  const add = (by: MetricBy, forms: Iterable<string>) => {
    for (const form of new Set(forms))
      for (const spelt of withHyphens(form)) lexicon.add(spelt, { is: 'metric', metric, by });
  };
  add('word', metric.words.flatMap(nounForms));
  add('verb', metric.verbs.flatMap(verbForms));
  add('after', metric.after);
  add('noun', metric.nouns.flatMap(nounForms));
}

/** "run rate" also as "run-rate": each inner space as a hyphen, for phrases of two words; longer ones all at once. */
const withHyphens = (phrase: string): readonly string[] =>
  phrase.includes(' ') ? [phrase, phrase.replaceAll(' ', '-')] : [phrase];
