import type { z } from 'zod';
import type { Trouble } from '../model/trouble.ts';
import { type AttributionRules, attributionFile, compileAttribution } from './attribution.ts';
import { type CueRules, compileCues, scopeFile, statusFile } from './cues.ts';
import { compileEntities, type EntityRules, entitiesFile } from './entities.ts';
import {
  checkRuleFile,
  type Example,
  isTrouble,
  type ParsedFile,
  type PlacedExample,
  parseRuleFile,
  type RuleSource,
} from './file.ts';
import { compileLanguage, type LanguageRules, languageFile } from './language.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compileMetrics, type MetricRules, metricsFile } from './metrics.ts';
import { compileShapes, type ShapeRules, shapesFile } from './shapes.ts';

/** Everything the program knows, compiled: one field a kind of rule file. */
export interface Rulebook {
  readonly language: LanguageRules;
  readonly entities: EntityRules;
  readonly metrics: MetricRules;
  readonly cues: CueRules;
  readonly attribution: AttributionRules;
  readonly shapes: ShapeRules;
  /** The words of entities, metrics, cues and attribution in one trie: one look-up a token. */
  readonly lexicon: Lexicon;
  readonly examples: readonly PlacedExample[];
}

/**
 * The kinds of rule file: the schema that checks one, and what makes the files of a kind into a matcher. A later file of a kind
 * overrides an earlier one by rule id, so a user's folder comes after the built-in one.
 */
export const schemas = {
  language: languageFile,
  entities: entitiesFile,
  metrics: metricsFile,
  scope: scopeFile,
  status: statusFile,
  attribution: attributionFile,
  shapes: shapesFile,
} as const;

export type Kind = keyof typeof schemas;

type FilesOf<K extends Kind> = readonly z.infer<(typeof schemas)[K]>[];

function compile(files: <K extends Kind>(kind: K) => FilesOf<K>): Omit<Rulebook, 'examples'> {
  const entities = compileEntities(files('entities'));
  const metrics = compileMetrics(files('metrics'));
  const cues = compileCues([...files('scope'), ...files('status')]);
  const attribution = compileAttribution(files('attribution'));
  return {
    language: compileLanguage(files('language')),
    entities,
    metrics,
    cues,
    attribution,
    shapes: compileShapes(files('shapes')),
    lexicon: compileLexicon(entities, metrics, cues, attribution),
  };
}

export interface Compiled {
  readonly rulebook: Rulebook;
  readonly troubles: readonly Trouble[];
}

/** Rule files → rulebook. A faulty file is left out and named in `troubles`; the rest is compiled. */
export function compileRulebook(sources: readonly RuleSource[]): Compiled {
  const troubles: Trouble[] = [];
  const byKind = new Map<string, unknown[]>();
  const examples: PlacedExample[] = [];
  for (const source of sources) {
    const file = parseRuleFile(source);
    if (isTrouble(file)) {
      troubles.push(file);
      continue;
    }
    const schema: z.ZodType | undefined = Object.hasOwn(schemas, file.kind)
      ? schemas[file.kind as Kind]
      : undefined;
    if (!schema) {
      const known = Object.keys(schemas).join(', ');
      troubles.push({
        path: source.path,
        ...file.place(['kind']),
        message: `unknown kind "${file.kind}"; the kinds are ${known}`,
      });
      continue;
    }
    const data = checkRuleFile(file, schema);
    if (isTrouble(data)) {
      troubles.push(data);
      continue;
    }
    byKind.set(file.kind, [...(byKind.get(file.kind) ?? []), data]);
    examples.push(...placedExamples(file, (data as { examples: Example[] }).examples));
  }
  const files = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as FilesOf<K>;
  return { rulebook: { ...compile(files), examples }, troubles };
}

const placedExamples = (file: ParsedFile, examples: readonly Example[]): PlacedExample[] =>
  examples.map((example, i) => ({
    ...example,
    path: file.source.path,
    line: file.place(['examples', i]).line,
    kind: file.kind,
  }));
