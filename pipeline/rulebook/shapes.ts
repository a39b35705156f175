import { z } from 'zod';
import { memo } from '../text/memo.ts';
import { fileFields } from './file.ts';
import { verbForms } from './inflect.ts';

const shapeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  about: z.string().describe('The wording it is for, with an example.'),
  for: z.array(z.string()).default([]).describe('Dimensions the figure must have; empty for any.'),
  counted: z.boolean().optional().describe('Only for counted nouns (true) or only for others (false).'),
  pattern: z.string().describe('Symbols of the sentence around the figure Q; see rules/shapes/README.md.'),
});

/** `kind: shapes`: how what stands around a figure makes it a claim; `verbs` names classes of verbs for the patterns. */
export const shapesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('shapes'),
  verbs: z.record(z.string(), z.array(z.string())).default({}),
  shapes: z.array(shapeSchema).default([]),
});

export interface ShapeRule {
  readonly id: string;
  readonly dimensions: ReadonlySet<string>;
  readonly counted: boolean | null;
  /** Elements in front of the figure, nearest first. */
  readonly left: readonly Element[];
  /** Elements behind the figure, nearest first. */
  readonly right: readonly Element[];
}

/** One symbol of a pattern. */
export interface Element {
  /** What the chunk is for the claim: `metric`, `subject`, `relative`, `thing`; `null` where it only has to be there. */
  readonly role: Role | null;
  /** `NP`, `METRIC`, `SUBJECT-METRIC`, `V`, `PRON`, `T`, `^`; or `words`. */
  readonly symbol: string;
  /** For `words`: any of these. */
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

const ROLES = ['metric', 'subject', 'relative', 'thing'] as const;
export type Role = (typeof ROLES)[number];

export interface ShapeRules {
  readonly all: readonly ShapeRule[];
  /** Those that a figure of the dimension can have, which counts something or not. */
  readonly of: (dimension: string, counted: boolean) => readonly ShapeRule[];
  /** Forms of verbs by class, for the refiners: `move`, `bring`. */
  readonly verbs: (name: string) => ReadonlySet<string>;
}

/** In the order of the files; a later shape of the same id takes the place of the earlier one. */
export function compileShapes(files: readonly z.infer<typeof shapesFile>[]): ShapeRules {
  const byId = new Map<string, ShapeRule>();
  const verbs = new Map<string, Set<string>>();
  for (const file of files) {
    for (const one of file.shapes) byId.set(one.id, compileShape(one));
    for (const [name, list] of Object.entries(file.verbs)) {
      const forms = verbs.get(name) ?? new Set();
      for (const form of list.flatMap(verbForms)) forms.add(form);
      verbs.set(name, forms);
    }
  }
  const none: ReadonlySet<string> = new Set();
  const all = [...byId.values()];
  const ofKind = (counted: boolean) =>
    memo((dimension) =>
      all.filter(
        (shape) =>
          (shape.dimensions.size === 0 || shape.dimensions.has(dimension)) &&
          (shape.counted === null || shape.counted === counted),
      ),
    );
  const [counting, measuring] = [ofKind(true), ofKind(false)];
  return {
    all,
    of: (dimension, counted) => (counted ? counting : measuring)(dimension),
    verbs: (name) => verbs.get(name) ?? none,
  };
}

function compileShape(shape: z.infer<typeof shapeSchema>): ShapeRule {
  const elements = shape.pattern.split(/\s+/);
  const at = elements.indexOf('Q');
  if (at < 0) throw new Error(`the shape "${shape.id}" has no Q in its pattern`);
  return {
    id: shape.id,
    dimensions: new Set(shape.for),
    counted: shape.counted ?? null,
    left: elements.slice(0, at).map(element).reverse(),
    right: elements.slice(at + 1).map(element),
  };
}

function element(written: string): Element {
  const optional = written.length > 1 && written.endsWith('?');
  const body = optional ? written.slice(0, -1) : written;
  const equals = body.indexOf('=');
  const role = equals > 0 ? ROLES.find((r) => r === body.slice(0, equals)) : undefined;
  const symbol = role ? body.slice(equals + 1) : body;
  if (/^(?:\^|[A-Z][A-Z-]*)$/.test(symbol)) return { role: role ?? null, symbol, words: new Set(), optional };
  return { role: role ?? null, symbol: 'words', words: new Set(symbol.split('|')), optional };
}
