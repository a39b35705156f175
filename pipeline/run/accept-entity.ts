import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import { entitiesFile } from '../rulebook/entities.ts';
import { parseRuleFile } from '../rulebook/file.ts';

export interface AcceptedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}

const HEAD = { kind: 'entities', about: 'Names accepted from articles.', entities: [] };

/**
 * Writes an entity into a rule file, in the place of one of the same id, keeping what else stands there. The file is whole or
 * unchanged, whenever the program is stopped. Returns what is wrong, in one line, or `null`.
 */
export function acceptEntity(path: string, entity: AcceptedEntity): string | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : stringify(HEAD);
  const parsed = parseRuleFile({ path, text });
  if ('message' in parsed) return `${path}:${parsed.line}:${parsed.column}: ${parsed.message}`;
  if (parsed.kind !== 'entities')
    return `${path}: is a file of ${parsed.kind}, not of entities; choose another with --file`;
  const document = parseDocument(text);
  if (!isSeq(document.get('entities'))) document.set('entities', document.createNode([]));
  const list = document.get('entities');
  if (!isSeq(list)) return `${path}: "entities" is no list`;
  list.flow = false;
  const row = document.createNode({ ...entity, aliases: [...entity.aliases] }, { flow: true });
  const at = list.items.findIndex((_, i) => document.getIn(['entities', i, 'id']) === entity.id);
  if (at >= 0) list.items[at] = row;
  else list.items.push(row);
  const checked = entitiesFile.safeParse(document.toJS());
  if (!checked.success) return `${entity.id}: ${checked.error.issues[0]!.message}`;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, document.toString({ lineWidth: 0 }));
  renameSync(beside, path);
  return null;
}
