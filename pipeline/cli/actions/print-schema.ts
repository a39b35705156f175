import { rulesSchema } from '../../run/rules/rules-schema.ts';
import { print } from '../console.ts';
import { WrongUse } from '../wrong-use.ts';

export async function printSchema(kind: string | undefined): Promise<void> {
  const schema = rulesSchema(kind);
  if (typeof schema === 'string') throw new WrongUse(schema);
  await print(`${JSON.stringify(schema, null, 2)}\n`);
}
