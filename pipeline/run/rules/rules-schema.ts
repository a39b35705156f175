import { z } from 'zod';
import { schemas } from '../../rulebook/rulebook.ts';

/** JSON Schema of one kind of rule file, or of any; a sentence where there is no such kind. */
export function rulesSchema(kind?: string): object | string {
  if (kind === undefined)
    return toJson(z.union(Object.values(schemas) as unknown as [z.ZodType, z.ZodType, ...z.ZodType[]]));
  if (!Object.hasOwn(schemas, kind))
    return `there is no kind "${kind}" of rule file; the kinds are ${Object.keys(schemas).join(', ')}`;
  return toJson(schemas[kind as keyof typeof schemas]);
}

/** Of what is written, not of what the defaults make of it. */
const toJson = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
