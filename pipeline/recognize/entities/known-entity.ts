import type { Entity } from '../../rulebook/entities.ts';
import { spanOf, type Workspace } from '../workspace.ts';

/** A name of the registry at tokens `[from, to)`. */
export function knownEntity(workspace: Workspace, entity: Entity, from: number, to: number): void {
  workspace.mentions.push({
    kind: 'entity',
    span: spanOf(workspace.tokens, from, to),
    rule: 'registry',
    id: entity.id,
    name: entity.name,
    type: entity.type,
  });
}
