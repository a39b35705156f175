import { z } from 'zod';
import { fileFields } from './file.ts';

const entity = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Lower case with hyphens; claims carry it.'),
  name: z.string().min(1).describe('As it is printed.'),
  type: z.string().describe('company, person, place, project, site, product, organisation, index, …'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other spellings. The name itself is one already.'),
  not: z
    .array(z.string().min(1))
    .default([])
    .describe('Longer phrases that hold an alias and mean something else.'),
  people: z
    .array(z.string().min(1))
    .default([])
    .describe('For a place: words for who and what is from there ("Canadian").'),
  'part-of': z.string().optional().describe('Id of the whole: a site of a project, a unit of a company.'),
  owner: z.string().optional().describe('Id of the owner.'),
  'fiscal-year-start': z.int().min(1).max(12).optional().describe('First month of its fiscal year.'),
});

/** `kind: entities`: the registry of what claims can be about. */
export const entitiesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('entities'),
  entities: z.array(entity),
});

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly not: readonly string[];
  readonly people: readonly string[];
  readonly partOf: string | null;
  readonly owner: string | null;
  readonly fiscalYearStart: number | null;
}

export interface EntityRules {
  readonly byId: ReadonlyMap<string, Entity>;
  /** By the word for what is from there, in lower case. */
  readonly byPeople: ReadonlyMap<string, Entity>;
}

/** A later entity of the same id replaces an earlier one whole. */
export function compileEntities(files: readonly z.infer<typeof entitiesFile>[]): EntityRules {
  const byId = new Map<string, Entity>();
  for (const file of files)
    for (const e of file.entities)
      byId.set(e.id, {
        id: e.id,
        name: e.name,
        type: e.type,
        aliases: e.aliases,
        not: e.not,
        people: e.people,
        partOf: e['part-of'] ?? null,
        owner: e.owner ?? null,
        fiscalYearStart: e['fiscal-year-start'] ?? null,
      });
  const byPeople = new Map<string, Entity>();
  for (const e of byId.values()) for (const word of e.people) byPeople.set(word.toLowerCase(), e);
  return { byId, byPeople };
}
