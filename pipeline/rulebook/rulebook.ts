import type { z } from 'zod';
import type { Trouble } from '../model/trouble.ts';
import { type AttributionRules, attributionFile, compileAttribution } from './attribution.ts';
import { type ChangeRules, changesFile, compileChanges } from './changes.ts';
import { type CheckRules, checksFile, compileChecks } from './checks.ts';
import { type ChoiceRules, choicesFile, compileChoices } from './choices.ts';
import { type CueRules, compileCues, scopeFile, statusFile } from './cues.ts';
import { compileEntities, type EntityRules, entitiesFile } from './entities.ts';
import { compileEvents, type EventRules, eventsFile } from './events.ts';
import {
  checkRuleFile,
  type Example,
  isTrouble,
  type ParsedFile,
  type PlacedExample,
  parseRuleFile,
  type RuleSource,
} from './file.ts';
import { compileHedges, type HedgeRules, hedgesFile } from './hedges.ts';
import { compileLanguage, type LanguageRules, languageFile } from './language.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compileMetrics, type MetricRules, metricsFile } from './metrics.ts';
import { compileNumbers, type NumberRules, numbersFile } from './numbers.ts';
import { compilePeriods, type PeriodRules, periodsFile } from './periods.ts';
import { compileRefusals, type RefusalRules, refusalsFile } from './refusals.ts';
import { compileShapes, type ShapeRules, shapesFile } from './shapes.ts';
import { compileUnits, type UnitRules, unitsFile } from './units.ts';

/** Everything the program knows, compiled: one field a kind of rule file. */
export interface Rulebook {
  readonly language: LanguageRules;
  readonly numbers: NumberRules;
  readonly units: UnitRules;
  readonly hedges: HedgeRules;
  readonly changes: ChangeRules;
  readonly refusals: RefusalRules;
  readonly periods: PeriodRules;
  readonly entities: EntityRules;
  readonly metrics: MetricRules;
  readonly events: EventRules;
  readonly cues: CueRules;
  readonly attribution: AttributionRules;
  readonly shapes: ShapeRules;
  /** The words of entities, metrics, cues and attribution in one trie: one look-up a token. */
  readonly lexicon: Lexicon;
  /** What the traits of an answer are worth where several are at hand. */
  readonly choices: ChoiceRules;
  /** Settings of the comparison. */
  readonly checks: CheckRules;
  readonly examples: readonly PlacedExample[];
}

/**
 * The kinds of rule file: the schema that checks one, and what makes the files of a kind into a matcher. A later file of a kind
 * overrides an earlier one by rule id, so a user's folder comes after the built-in one.
 */
export const schemas = {
  language: languageFile,
  numbers: numbersFile,
  units: unitsFile,
  hedges: hedgesFile,
  changes: changesFile,
  refusals: refusalsFile,
  periods: periodsFile,
  entities: entitiesFile,
  metrics: metricsFile,
  events: eventsFile,
  scope: scopeFile,
  status: statusFile,
  attribution: attributionFile,
  shapes: shapesFile,
  choices: choicesFile,
  checks: checksFile,
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
    periods: compilePeriods(files('periods')),
    numbers: compileNumbers(files('numbers')),
    units: compileUnits(files('units')),
    hedges: compileHedges(files('hedges')),
    changes: compileChanges(files('changes')),
    refusals: compileRefusals(files('refusals')),
    entities,
    metrics,
    events: compileEvents(files('events')),
    cues,
    attribution,
    shapes: compileShapes(files('shapes')),
    lexicon: compileLexicon(entities, metrics, cues, attribution),
    choices: compileChoices(files('choices')),
    checks: compileChecks(files('checks')),
  };
}

export interface Compiled {
  readonly rulebook: Rulebook;
  readonly troubles: readonly Trouble[];
}

/** Rule files that have been read and checked: plain data, which survives JSON and a thread; compiling it needs no YAML and no schema. */
export interface CheckedRules {
  readonly byKind: Readonly<Record<string, readonly unknown[]>>;
  readonly examples: readonly PlacedExample[];
  readonly troubles: readonly Trouble[];
}

/** Rule files → rulebook. A faulty file is left out and named in `troubles`; the rest is compiled. */
export const compileRulebook = (sources: readonly RuleSource[]): Compiled =>
  compileChecked(checkRules(sources));

export function compileChecked({ byKind, examples, troubles }: CheckedRules): Compiled {
  const files = <K extends Kind>(kind: K) => (byKind[kind] ?? []) as unknown as FilesOf<K>;
  return { rulebook: { ...compile(files), examples }, troubles };
}

export function checkRules(sources: readonly RuleSource[]): CheckedRules {
  const troubles: Trouble[] = [];
  const byKind: Record<string, unknown[]> = {};
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
    byKind[file.kind] ??= [];
    byKind[file.kind]!.push(data);
    examples.push(...placedExamples(file, (data as { examples: Example[] }).examples));
  }
  return { byKind, examples, troubles };
}

const placedExamples = (file: ParsedFile, examples: readonly Example[]): PlacedExample[] =>
  examples.map((example, i) => ({
    ...example,
    path: file.source.path,
    line: file.place(['examples', i]).line,
    kind: file.kind,
  }));
